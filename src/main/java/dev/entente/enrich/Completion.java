package dev.entente.enrich;

import dev.entente.article.Country;
import dev.entente.article.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Fills the side of an act that its own words leave open: from the adjective before the equipment, another verb of
 * the sentence, a state that has no part yet, the sentences before, and at last from the maker of a named system.
 */
final class Completion {

  /** So many ranks apart, the greater exporter of arms is the seller. */
  private static final int FAR = 8;

  private final States states;
  private final Marked marked;
  private final List<Act> acts;
  private final Memory memory;
  private final boolean listItem;
  private final Subject subject;
  private final FreeStates free;
  private final OwnForces own;

  Completion(States states, Marked marked, List<Act> acts, Memory memory, boolean listItem,
      Subject subject) {
    this.states = states;
    this.marked = marked;
    this.acts = acts;
    this.memory = memory;
    this.listItem = listItem;
    this.subject = subject;
    this.free = new FreeStates(marked, acts, memory, subject);
    this.own = new OwnForces(marked, subject);
  }

  /** Completes what can be completed; the acts that stay incomplete are left out. */
  List<Act> complete() {
    for (Act act : acts) {
      origin(act);
      pooled(act);
    }
    for (Act act : acts) {
      if (!act.complete()) {
        complete(act);
      }
    }
    List<Act> whole = new ArrayList<>();
    for (Act act : acts) {
      if (act.complete() || act.together()) {
        seller(act);
        own.located(act);
        whole.add(act);
      }
    }
    if (whole.isEmpty()) {
      Act hint = Hints.of(marked);
      return hint == null ? whole : List.of(hint);
    }
    return whole;
  }

  /** "For the U.S. Navy, Australia and Spain": one government orders from its own firms for others as well. */
  private void pooled(Act act) {
    Country buyer = new Country("us");
    boolean pools = act.frame.id().equals("deal.contract") || act.frame.id().equals("acquire.pooled");
    if (pools && act.giving().isEmpty() && act.receiving().size() > 1
        && act.receiving().contains(buyer)) {
      act.roles.put(buyer, Role.SUPPLIER);
    }
  }

  /** In a contract between equals, who makes the system sells it; else the one that is known as an exporter. */
  private void seller(Act act) {
    if (act.frame.kind() != Kind.CONTRACT || act.gear.isEmpty() || act.meeting().size() != 2 || act.roles.size() != 2) {
      return;
    }
    Country one = act.meeting().get(0);
    Country other = act.meeting().get(1);
    Country seller = null;
    for (Hit gear : act.gear) {
      @Nullable Country origin = gear.term() instanceof Term.Named named ? named.origin() : null;
      seller = one.equals(origin) || other.equals(origin) ? origin : seller;
    }
    if (seller == null && Math.abs(states.rank(one) - states.rank(other)) >= FAR) {
      seller = states.rank(one) < states.rank(other) ? one : other;
    }
    if (seller != null) {
      act.roles.put(seller, Role.SUPPLIER);
      act.roles.put(seller.equals(one) ? other : one, Role.RECIPIENT);
    }
  }

  private void complete(Act act) {
    boolean needsGiver = act.giving().isEmpty() && !act.receiving().isEmpty();
    boolean needsReceiver = act.receiving().isEmpty() && !act.giving().isEmpty();
    if (act.roles.isEmpty()) {
      fromMemory(act);
      return;
    }
    boolean calm = !marked.has(Cue.COMBAT) && !travels(act) && (subject.home() == null || !strict(act));
    boolean done = fromOtherActs(act, needsGiver, needsReceiver) || calm && free.fill(act)
        || calm && subject.home() == null && fromBefore(act)
        || calm && !needsReceiver && fromSystem(act) || needsGiver && fromGovernment(act) || own.fill(act);
    act.inferred |= done;
  }

  /** "Russian helicopters", "Turkish-made drones": who made the equipment, unless somebody else is named as giver. */
  private void origin(Act act) {
    if (!act.giving().isEmpty() || act.frame.mutual() || act.receiving().isEmpty() && act.opening.from() > 0
        && act.frame.role(Slot.SUBJ) == Role.SUPPLIER && !act.roles.isEmpty()) {
      return;
    }
    for (Party party : marked.parties()) {
      boolean made = party.gear != null && party.adjective && act.gear.contains(party.gear)
          || party.maker && act.gear.stream().anyMatch(g -> g.from() - party.to() >= 0 && g.from() - party.to() < 6);
      if (made && party.passing == null && !act.roles.containsKey(party.country())) {
        act.give(party, Role.MAKER);
        return;
      }
    }
  }

  private boolean fromOtherActs(Act act, boolean needsGiver, boolean needsReceiver) {
    Act nearest = null;
    for (Act other : acts) {
      boolean has = needsGiver && !other.giving().isEmpty() || needsReceiver && !other.receiving().isEmpty();
      boolean decided = other.roles.values().stream().anyMatch(Role::decides);
      boolean shares = other.gear.stream().anyMatch(act.gear::contains) || act.gear.isEmpty() || other.gear.isEmpty();
      if (other != act && has && decided && shares
          && (nearest == null || distance(act, other) < distance(act, nearest))) {
        nearest = other;
      }
    }
    if (nearest == null) {
      return false;
    }
    List<Country> side = needsGiver ? nearest.giving() : nearest.receiving();
    boolean any = false;
    for (Country country : side) {
      if (!act.roles.containsKey(country)) {
        act.give(country, needsGiver ? Role.SUPPLIER : Role.RECIPIENT);
        act.cover(nearest.start(), nearest.end());
        any = true;
      }
    }
    return any;
  }

  private static int distance(Act one, Act other) {
    return Math.abs(one.opening.from() - other.opening.from());
  }

  private boolean fromBefore(Act act) {
    Country known = act.roles.keySet().iterator().next();
    Country other = memory.otherOf(known, marked.sentence());
    List<Country> main = memory.main();
    if (other == null && main.contains(known) && memory.single() && (listItem || marked.has(Cue.BOTH))) {
      other = main.get(0).equals(known) ? main.get(1) : main.get(0);
    }
    if (other == null || act.roles.containsKey(other)) {
      return false;
    }
    act.give(other,
        !act.giving().isEmpty() ? Role.RECIPIENT : !act.receiving().isEmpty() ? Role.SUPPLIER : Role.MUTUAL);
    return true;
  }

  /** Who flies or lands somewhere must say where. */
  private boolean travels(Act act) {
    return act.frame.id().equals("visit.travel") && marked.language() == Language.EN && act.receiving().isEmpty();
  }

  /** The press of a force tells much of training and supply at home; both sides must stand in the words themselves. */
  private static boolean strict(Act act) {
    return act.frame.kind() == Kind.TRAINING || act.frame.kind() == Kind.DELIVERY || act.frame.kind() == Kind.TALKS
        || act.frame.kind() == Kind.MOU || act.frame.kind() == Kind.CONTRACT;
  }

  /** "Arms sales to Kenya", in an article on the government that sold them. */
  private boolean fromGovernment(Act act) {
    boolean programme = act.opening.form().toLowerCase(Locale.ROOT).startsWith("foreign military") || notified();
    // Sales under that name are a programme of one government.
    Country government = programme ? new Country("us") : subject.government();
    boolean sale = act.frame.kind() == Kind.CONTRACT && (act.frame.noun() || notified());
    if (!sale || government == null || act.roles.containsKey(government) || !states.ranked(government)) {
      return false;
    }
    act.give(government, Role.SUPPLIER);
    return true;
  }

  /** "Congress was notified of a sale": only one government has to. */
  private boolean notified() {
    Words words = marked.words();
    boolean congress = false;
    boolean told = false;
    for (int w = marked.from(); w < marked.to(); w++) {
      congress |= words.is(w, "congress") || words.is(w, "lawmakers") || words.is(w, "congressional");
      told |= words.is(w, "notified") || words.is(w, "notification") || words.is(w, "notify")
          || words.is(w, "told");
    }
    return congress && told;
  }

  private static boolean fromSystem(Act act) {
    for (Hit gear : act.gear) {
      @Nullable Country origin = gear.term() instanceof Term.Named named ? named.origin() : null;
      if (origin != null && !act.roles.containsKey(origin)
          && (act.frame.role(Slot.SUBJ) != Role.SUPPLIER || act.frame.id().equals("acquire.arrive"))) {
        act.give(origin, Role.MAKER);
        return true;
      }
    }
    return false;
  }

  /** "Both sides agreed", or an item of a list on one pair. */
  private void fromMemory(Act act) {
    List<Country> pair = memory.main();
    boolean meant = marked.has(Cue.BOTH) || listItem || marked.has(Cue.STATE);
    if (pair.isEmpty() || !meant || !memory.single() || marked.parties().stream().anyMatch(
        p -> p.passing == null && !pair.contains(p.country()))) {
      return;
    }
    act.give(pair.get(0), Role.MUTUAL);
    act.give(pair.get(1), Role.MUTUAL);
    act.inferred = true;
  }
}
