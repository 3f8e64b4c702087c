package dev.entente.enrich;

import dev.entente.article.Kind;
import java.util.List;

/** Gives the open side of an act to a state of the sentence that no frame has given a part. */
final class FreeStates {

  private final Marked marked;
  private final List<Act> acts;
  private final Memory memory;
  private final Subject subject;

  FreeStates(Marked marked, List<Act> acts, Memory memory, Subject subject) {
    this.marked = marked;
    this.acts = acts;
    this.memory = memory;
    this.subject = subject;
  }

  /** A state of the sentence that no frame has given a part. */
  boolean fill(Act act) {
    Party best = null;
    for (Party party : marked.parties()) {
      boolean near = !meets(act) || marked.clause(party.from()) == marked.clause(act.opening.from()) || party.actor;
      boolean free = near && !guest(act, party) && party.eligible() && !party.critic
          && !act.roles.containsKey(party.country())
          && party.slot != Slot.AGAINST && party.slot != Slot.ABOUT && !takenElsewhere(act, party)
          && !receives(act, party)
          && !(subject.home() != null && act.frame.kind() == Kind.VISIT && party.slot == Slot.WITH)
          && !(act.frame.kind() == Kind.EXERCISE && !party.actor
              && (party.slot == Slot.IN || !party.adjective && Addresses.within(marked, party)))
          && !(act.giving().isEmpty() && (reportsOnly(party) || designed(act)
              && (party.slot == Slot.IN || marked.clause(party.from()) != marked.clause(act.opening.from()))));
      if (free && (best == null || rank(act, party) < rank(act, best))) {
        best = party;
      }
    }
    if (best == null) {
      return false;
    }
    for (Party party : new Subjects(marked, memory).group(best)) {
      if (!act.roles.containsKey(party.country())) {
        act.give(party, sideOf(act, party));
      }
    }
    return true;
  }

  /** An own unit on a range abroad, whose offer is welcome, to whose operations a unit is sent: they only stand near. */
  private boolean guest(Act act, Party party) {
    boolean host = !act.receiving().isEmpty() && act.giving().isEmpty();
    boolean own = act.frame.kind() == Kind.EXERCISE && host && party.country().equals(subject.home())
        && !act.frame.id().equals("exercise.named");
    boolean offer = act.frame.id().equals("host.host") && party.possessive;
    boolean operations = act.frame.kind() == Kind.BASING && act.receiving().isEmpty() && party.adjective && !party.land;
    boolean place = act.frame.kind() == Kind.BASING && host && party.slot == Slot.IN && !party.actor
        && !party.adjective;
    // "Misawa Air Base welcomed a new commander": the soil they stand on visits nobody.
    boolean soil = act.frame.id().equals("host.host") && party.slot == Slot.IN && !party.actor && !party.adjective;
    return own || offer || operations || place || soil;
  }

  /** Somebody far designed the system: a mere place is no better supplier. */
  private static boolean designed(Act act) {
    return act.gear.stream().anyMatch(g -> g.term() instanceof Term.Named named && named.origin() != null
        && !act.roles.containsKey(named.origin()));
  }

  /** The place where somebody spoke: "officials in Belgrade said". */
  private boolean reportsOnly(Party party) {
    return party.slot == Slot.IN && marked.has(party.end, party.end + 2, Cue.SAY);
  }

  private int rank(Act act, Party party) {
    int clause = marked.clause(party.from()) == marked.clause(act.opening.from()) ? 0 : 100;
    return clause + Math.abs(party.from() - act.opening.from()) + (party.slot == Slot.IN ? 20 : 0);
  }

  /** A state that plays a deciding part in another act of the sentence on other equipment does not lend itself. */
  private boolean takenElsewhere(Act act, Party party) {
    for (Act other : acts) {
      Role role = other.roles.get(party.country());
      boolean elsewhere = other != act && role != null && role.decides() && other.complete() && !other.inferred;
      if (elsewhere && !other.gear.isEmpty() && !act.gear.isEmpty()
          && other.gear.stream().noneMatch(act.gear::contains)) {
        return true;
      }
    }
    return false;
  }

  /** Talks and visits are only told where both sides stand close together. */
  private static boolean meets(Act act) {
    return act.frame.kind() == Kind.TALKS || act.frame.kind() == Kind.VISIT || act.frame.kind() == Kind.MOU;
  }

  /** Who buys a ship that was built for another did not build it. */
  private boolean receives(Act act, Party party) {
    return act.giving().isEmpty() && acts.stream().anyMatch(other -> other != act
        && other.role(party.country()) == Role.RECIPIENT && other.gear.stream().anyMatch(act.gear::contains));
  }

  private static Role sideOf(Act act, Party party) {
    if (!act.receiving().isEmpty() && act.giving().isEmpty()) {
      Role role = act.roles.get(act.receiving().getFirst());
      return role == Role.HOST || role == Role.PLACE ? Role.VISITOR : role == Role.TRAINEE ? Role.TRAINER
          : role == Role.VENUE ? Role.EXHIBITOR : party.slot == Slot.IN ? Role.VISITOR : Role.SUPPLIER;
    }
    if (!act.giving().isEmpty() && act.receiving().isEmpty()) {
      Role role = act.roles.get(act.giving().getFirst());
      return role == Role.VISITOR ? Role.HOST : role == Role.TRAINER ? Role.TRAINEE
          : role == Role.EXHIBITOR ? Role.VENUE : Role.RECIPIENT;
    }
    return Role.MUTUAL;
  }
}
