package dev.entente.enrich;

import dev.entente.article.Country;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the states of a sentence and what belongs to each name: its head, its preposition, its enumeration. */
final class Parties {

  private static final long STOPS = Cue.TO.bit() | Cue.FROM.bit() | Cue.BY.bit() | Cue.WITH.bit() | Cue.FOR.bit()
      | Cue.IN.bit() | Cue.OF.bit() | Cue.AGAINST.bit() | Cue.BETWEEN.bit() | Cue.ABOUT.bit() | Cue.AND.bit()
      | Cue.BE.bit() | Cue.HAVE.bit() | Cue.WILL.bit() | Cue.NOT.bit() | Cue.CLAUSE.bit() | Cue.WHO.bit()
      | Cue.SAY.bit();
  private static final int PUNCTUATION = Words.COMMA | Words.DASH | Words.BRACKET | Words.QUOTE | Words.OTHER;

  private Parties() {}

  /** Finds them. */
  static void find(Marked marked) {
    List<Party> found = new ArrayList<>();
    for (Hit hit : marked.names()) {
      Party party = party(hit);
      if (party == null) {
        continue;
      }
      Party last = found.isEmpty() ? null : found.getLast();
      if (last != null && ofState(marked, last, party)) {
        // "Airbus of France": the text says whose firm it is.
        found.removeLast();
        party = merged(new Party(party.country(), last.from(), last.to(), last.weight()), party);
        party.firm = true;
        party.actor = true;
      } else if (last != null && onePhrase(marked, last, party)) {
        found.removeLast();
        party = merged(last, party);
      }
      found.add(party);
    }
    found.forEach(party -> head(marked, party));
    Slots slots = Slots.of(marked.language());
    for (int i = 0; i < found.size(); i++) {
      Party party = found.get(i);
      party.slot = slots.slot(marked, party);
      party.group = i;
    }
    marked.parties(found);
    found.forEach(party -> party.slot = Addresses.slot(marked, party));
    enumerations(marked, found);
  }

  private static @Nullable Party party(Hit hit) {
    return switch (hit.term()) {
      case Term.State state -> {
        double weight = switch (state.naming()) {
          case NAME -> 1;
          case DEMONYM -> 0.8;
          case CAPITAL, SEAT -> 0.7;
        };
        Party party = new Party(state.country(), hit.from(), hit.to(), weight);
        party.adjective = state.naming() == Term.Naming.DEMONYM;
        yield party;
      }
      case Term.Person person -> person.country() == null ? null
          : actor(new Party(person.country(), hit.from(), hit.to(), 0.8));
      case Term.Place place -> new Party(place.country(), hit.from(), hit.to(), 0.6);
      case Term.Body body -> body(body, hit);
      case Term.Gear gear -> null;
      case Term.Named named -> null;
      case Term.Area area -> null;
      case Term.Block block -> null;
      case Term.Opening opening -> null;
      case Term.Duty duty -> null;
      case Term.Called called -> null;
    };
  }

  private static @Nullable Party body(Term.Body body, Hit hit) {
    Country country = body.country();
    if (country == null) {
      return null;
    }
    Party party = actor(new Party(country, hit.from(), hit.to(), body.sells() ? 0.5 : 0.8));
    party.firm = body.sells();
    if (body.reports()) {
      party.passing = dev.entente.article.Mention.Role.AGENCY;
    }
    return party;
  }

  private static Party actor(Party party) {
    party.actor = true;
    return party;
  }

  private static boolean ofState(Marked marked, Party last, Party next) {
    return last.firm && !next.firm && next.from() == last.to() + 1 && marked.is(last.to(), Cue.OF);
  }

  /** "Turkish President Recep Tayyip Erdogan", "Italy's Leonardo": several words, one party. */
  private static boolean onePhrase(Marked marked, Party last, Party next) {
    boolean named = next.firm && !last.firm && next.from() - last.to() <= 2 && last.slotFree();
    if (!last.country().equals(next.country()) && !named || next.from() - last.to() > 6) {
      return false;
    }
    for (int w = last.to(); w <= next.from(); w++) {
      boolean s = marked.words().is(w, "s") && marked.words().parted(w, Words.APOSTROPHE);
      if (marked.words().parted(w, PUNCTUATION)
          || !s && w < next.from() && (marked.any(w, STOPS) || marked.verbAt(w))) {
        return false;
      }
    }
    return true;
  }

  private static Party merged(Party last, Party next) {
    Party both = new Party(last.country(), last.from(), next.to(), Math.max(last.weight(), next.weight()));
    both.actor = next.actor || last.actor;
    both.firm = next.firm;
    both.adjective = next.adjective;
    both.passing = next.passing;
    return both;
  }

  /** Runs on from the name to the end of its noun phrase and takes note of what it meets. */
  private static void head(Marked marked, Party party) {
    Words words = marked.words();
    int w = party.to();
    if (w < marked.to() && words.is(w, "s") && words.parted(w, Words.APOSTROPHE)) {
      party.possessive = true;
      w++;
    } else if (w < marked.to() && words.parted(w, Words.QUOTE) && words.endsWith(w - 1, "s")
        && !words.parted(w, Words.COMMA)) {
      party.possessive = marked.is(w, Cue.ACTOR) || marked.is(w, Cue.PLAN);
    }
    if (party.adjective && !marked.language().adjectiveFirst() && !words.parted(party.from(), PUNCTUATION)) {
      // "Des blindés turcs": the adjective stands behind what it qualifies.
      party.gear = marked.gearAt(party.from() - 1);
    }
    int limit = Math.min(marked.to(), w + 6);
    while (w < limit && !words.parted(w, w == party.to() ? PUNCTUATION & ~Words.QUOTE : PUNCTUATION)
        && !marked.any(w, STOPS) && marked.nameAt(w) == null) {
      Hit gear = marked.gearAt(w);
      if (gear != null) {
        boolean plain = !party.actor && marked.language().adjectiveFirst()
            && (party.adjective || party.possessive || words.parted(w, Words.HYPHEN));
        party.gear = plain && !marked.is(gear.to(), Cue.ACTOR) && !party.firm ? gear : null;
        w = party.gear == null ? w : gear.to();
        break;
      }
      if (marked.is(w, Cue.MADE) && w == party.to() && words.parted(w, Words.HYPHEN)) {
        party.maker = true;
      } else if (marked.verbAt(w) && !(marked.is(w, Cue.ACTOR) && party.adjective)) {
        break;
      }
      party.actor |= marked.is(w, Cue.ACTOR);
      party.land |= !party.actor && marked.is(w, Cue.LAND);
      w++;
    }
    party.end = w;
  }

  /** "Mali, Burkina Faso and Niger": the preposition before the first holds for all, the head of the last too. */
  private static void enumerations(Marked marked, List<Party> parties) {
    for (int i = 1; i < parties.size(); i++) {
      Party left = parties.get(i - 1);
      Party right = parties.get(i);
      if (right.slot != Slot.SUBJ || right.possessive && !left.possessive && left.slot == Slot.TO
          || !enumerated(marked, left, right)) {
        continue;
      }
      right.group = left.group;
      right.slot = left.slot;
      if (left.end == left.to() && left.adjective) {
        left.actor |= right.actor;
        left.gear = left.gear == null ? right.gear : left.gear;
        left.maker |= right.maker;
      }
    }
  }

  private static boolean enumerated(Marked marked, Party left, Party right) {
    boolean joined = false;
    for (int w = left.end; w < right.from(); w++) {
      // "And the governments of Spain and Turkey".
      boolean government = marked.is(w, Cue.ACTOR) && marked.is(w + 1, Cue.OF)
          || marked.is(w, Cue.OF) && marked.is(w - 1, Cue.ACTOR);
      if (!marked.is(w, Cue.AND) && !marked.is(w, Cue.DET) && !marked.is(w, Cue.ADJ) && !government) {
        return false;
      }
      joined |= marked.is(w, Cue.AND);
    }
    boolean comma = marked.words().parted(left.end, Words.COMMA);
    boolean link = marked.words().gap(right.from()) == Words.HYPHEN && right.from() == left.to();
    return joined || link || comma && commaList(marked, right);
  }

  /** A comma alone joins names only where the list goes on to an "and". */
  private static boolean commaList(Marked marked, Party right) {
    for (int w = right.end; w < Math.min(marked.to(), right.end + 8); w++) {
      if (marked.is(w, Cue.AND)) {
        return marked.nameAt(w + 1) != null || marked.nameAt(w + 2) != null;
      }
      if (marked.nameAt(w) == null && !marked.words().parted(w, Words.COMMA)) {
        return false;
      }
    }
    return false;
  }
}
