package dev.entente.enrich;

import dev.entente.article.Kind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds who does what a verb or noun says. */
final class Subjects {

  private final Marked marked;
  private final Memory memory;
  /** True while ships and aircraft may act for their state. */
  private boolean ships;

  Subjects(Marked marked, Memory memory) {
    this.marked = marked;
    this.memory = memory;
  }

  /** The states that do it, an enumeration as a whole; empty where nobody is named. */
  List<Party> of(Hit hit, boolean noun) {
    ships = hit.term() instanceof Term.Opening opening && (opening.frame().kind() == Kind.EXERCISE
        || opening.frame().kind() == Kind.BASING);
    Party doer = noun ? doer(hit) : null;
    if (doer != null) {
      return group(doer);
    }
    return switch (marked.language()) {
      case AR -> verbFirst(hit);
      case TR, RU -> anywhere(hit);
      case EN, FR, PT, ES -> before(hit);
    };
  }

  /** "Turkey's delivery", "the Russian donation": the name that qualifies the noun. */
  private @Nullable Party doer(Hit hit) {
    for (Party party : marked.parties()) {
      boolean inside = party.to() <= hit.from() && hit.from() <= party.end && hit.from() - party.to() <= 5;
      boolean beside = hit.from() == party.to()
          && (marked.language() == Language.EN || party.slot == Slot.SUBJ || party.slot == Slot.OF);
      if (inside && (party.adjective || party.possessive || beside) && !party.maker
          && party.passing == null && (party.gear == null || party.gear.from() >= hit.from()
          && party.gear.to() <= hit.to())) {
        return party;
      }
    }
    return behind(hit);
  }

  /** "Présence militaire américaine": where adjectives follow, the one right behind the noun. */
  private @Nullable Party behind(Hit hit) {
    boolean mutual = !(hit.term() instanceof Term.Opening opening) || opening.frame().mutual()
        || opening.frame().role(Slot.SUBJ) == Role.MUTUAL;
    if (marked.language().adjectiveFirst() || mutual) {
      return null;
    }
    for (Party party : marked.parties()) {
      if (party.adjective && party.from() == hit.to() && party.passing == null && party.gear == null) {
        return party;
      }
    }
    return null;
  }

  /** All names of the enumeration that a name stands in. */
  List<Party> group(Party one) {
    List<Party> all = new ArrayList<>();
    for (Party party : marked.parties()) {
      if (party.group == one.group && party.passing == one.passing) {
        all.add(party);
      }
    }
    return all;
  }

  private List<Party> before(Hit hit) {
    int clause = marked.clause(hit.from());
    Hit shared = sharing(hit, clause);
    if (shared != null) {
      return of(shared, shared.term() instanceof Term.Opening o && o.frame().noun());
    }
    Party near = nearest(hit.from(), clause);
    if (near != null) {
      return group(near);
    }
    int first = firstOf(hit.from(), clause);
    if (marked.is(first, Cue.WHO)) {
      Party antecedent = lastBefore(first, false);
      return antecedent == null ? List.of() : group(antecedent);
    }
    return carried(hit, first);
  }

  /** "Took delivery … and accused": the second verb shares the subject of the first. */
  private @Nullable Hit sharing(Hit hit, int clause) {
    int w = hit.from() - 1;
    while (w > marked.from() && (marked.any(w, Cue.HAVE.bit() | Cue.BE.bit() | Cue.WILL.bit() | Cue.NOT.bit())
        || marked.words().endsWith(w, "ly") || marked.words().is(w, "also") || marked.is(w, Cue.PAST)
        || marked.is(w, Cue.TO) || marked.is(w, Cue.OFFER) && marked.is(w + 1, Cue.TO))) {
      w--;
    }
    if (!marked.is(w, Cue.AND) || marked.nameAt(w) != null) {
      return null;
    }
    Hit found = null;
    for (Hit other : marked.openings()) {
      if (other.to() <= w && marked.clause(other.from()) == clause && marked.verbAt(other.from())) {
        found = other;
      }
    }
    return found;
  }

  private @Nullable Party nearest(int before, int clause) {
    Party plain = nearest(before, clause, ships);
    return plain == null ? nearest(before, clause, true) : plain;
  }

  private @Nullable Party nearest(int before, int clause, boolean armament) {
    Party found = null;
    for (Party party : marked.parties()) {
      boolean left = party.to() <= before && marked.clause(party.from()) == clause;
      boolean armed = party.gear != null && !party.possessive && party.adjective && armament;
      if (left && party.slot == Slot.SUBJ && (party.gear == null || armed) && !party.maker && stands(party)
          && party.passing == null) {
        found = party;
      }
    }
    return found;
  }

  /** A bare place after a comma ("Rayong province, Thailand") does nothing. */
  private boolean stands(Party party) {
    int before = party.from() - 1;
    boolean object = before >= marked.from() && marked.words().endsWith(before, "ing")
        && !marked.words().capital(before) && !marked.any(before, -1L);
    boolean comma = marked.words().parted(party.from(), Words.COMMA);
    if (object || party.land && !party.actor
        || comma && !party.adjective && !party.actor && Addresses.within(marked, party)) {
      return false;
    }
    boolean apposed = marked.words().parted(party.from(), Words.COMMA) && party.from() - 1 >= marked.from()
        && marked.words().capital(party.from() - 1);
    Party last = lastBefore(party.from(), true);
    return !apposed || last == null || last.slot != Slot.IN || last.end < party.from() - 1;
  }

  private @Nullable Party lastBefore(int word, boolean any) {
    Party found = null;
    for (Party party : marked.parties()) {
      if (party.to() <= word && (any || party.passing == null && party.gear == null)) {
        found = party;
      }
    }
    return found;
  }

  private int firstOf(int word, int clause) {
    int first = word;
    while (first > marked.from() && marked.clause(first - 1) == clause) {
      first--;
    }
    return first;
  }

  /** A clause without a name of its own: "before flying to", "it will", goes on about the one before. */
  private List<Party> carried(Hit hit, int first) {
    for (int clause = marked.clause(first) - 1; clause >= 0; clause--) {
      Party near = nearest(first, clause);
      if (near != null) {
        return group(near);
      }
    }
    if (marked.has(marked.from(), hit.from(), Cue.IT) || first == marked.from() && startsLow(hit)) {
      return memory.subject();
    }
    return List.of();
  }

  private boolean startsLow(Hit hit) {
    return hit.from() - marked.from() < 8 && marked.parties().stream().noneMatch(p -> p.to() <= hit.from());
  }

  private List<Party> anywhere(Hit hit) {
    Party found = null;
    for (Party party : marked.parties()) {
      boolean free = party.slot == Slot.SUBJ && party.gear == null && party.passing == null && !party.land;
      boolean better = found == null || party.to() <= hit.from() && found.from() > hit.from()
          || !party.adjective && found.adjective;
      if (free && better) {
        found = party;
      }
    }
    return found == null ? List.of() : group(found);
  }

  private List<Party> verbFirst(Hit hit) {
    int clause = marked.clause(hit.from());
    for (Party party : marked.parties()) {
      boolean first = party.to() <= hit.from() && hit.from() - party.to() <= 3 && party.slot == Slot.SUBJ
          && marked.clause(party.from()) == clause && party.passing == null && party.gear == null;
      if (first) {
        return group(party);
      }
    }
    for (Party party : marked.parties()) {
      if (party.from() >= hit.to() && party.from() - hit.to() <= 5 && party.slot == Slot.SUBJ
          && party.passing == null) {
        return List.of(party);
      }
    }
    return before(hit);
  }
}
