package dev.entente.enrich;

import dev.entente.article.Country;
import dev.entente.article.Kind;

/** Fills acts in the press of a force, which names its own people without their state. */
final class OwnForces {

  private final Marked marked;
  private final Subject subject;

  OwnForces(Marked marked, Subject subject) {
    this.marked = marked;
    this.subject = subject;
  }

  /** "The Sailors enjoyed a port visit to Haifa": in the press of a force, who acts without a name are its own. */
  boolean fill(Act act) {
    Country home = subject.home();
    boolean own = home != null && !act.roles.containsKey(home) && !marked.has(Cue.COMBAT)
        && (marked.has(Cue.UNIT) || marked.has(Cue.STYLE)) && act.frame.kind() != Kind.CONTRACT
        && act.frame.kind() != Kind.TALKS && act.frame.kind() != Kind.MOU;
    Country other = act.roles.isEmpty() ? null : act.roles.keySet().iterator().next();
    boolean forces = marked.parties().stream().anyMatch(
        p -> p.country().equals(other) && (p.actor || p.adjective || p.slot == Slot.WITH));
    boolean meets = act.frame.kind() == Kind.EXERCISE || act.receiving().isEmpty();
    boolean together = act.frame.id().equals("exercise.named") && other != null && act.role(other) == Role.HOST;
    if (home == null || !own || act.roles.isEmpty() || meets && !forces && !together
        || act.frame.kind() == Kind.BASING && act.receiving().isEmpty()) {
      return false;
    }
    Role known = act.roles.values().iterator().next();
    switch (known) {
      case RECIPIENT -> act.give(home, Role.SUPPLIER);
      case TRAINEE -> act.give(home, Role.TRAINER);
      case HOST, PLACE, SITE -> act.give(home, Role.VISITOR);
      case VISITOR -> act.give(home, Role.HOST);
      case MUTUAL -> act.give(home, Role.MUTUAL);
      case SUPPLIER, TRAINER, MAKER, VENUE, EXHIBITOR, NONE, CRITIC, EXPELLED -> {
        return false;
      }
    }
    return true;
  }

  /** "With the Republic of Korea Navy at Busan, South Korea": whose soil an exercise is on. */
  void located(Act act) {
    Country home = subject.home();
    if (home == null || act.frame.kind() != Kind.EXERCISE || act.role(home) != Role.MUTUAL) {
      return;
    }
    for (Party party : marked.parties()) {
      boolean place = !party.actor && !party.adjective && !party.country().equals(home)
          && act.role(party.country()) == Role.MUTUAL
          && (party.slot == Slot.IN || Addresses.within(marked, party));
      if (place) {
        act.give(party.country(), Role.HOST);
        return;
      }
    }
  }
}
