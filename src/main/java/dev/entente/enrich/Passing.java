package dev.entente.enrich;

import dev.entente.article.Mention;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the states that a sentence names without their taking part: topics, neighbours, observers, reporters. */
final class Passing {

  /** Whose place says nothing. */
  private static final Set<String> SPEAKERS = Set.of("spokesman", "spokeswoman", "spokesperson", "spokesmen", "official",
      "officials", "diplomat", "diplomats", "source", "sources", "analyst", "analysts", "correspondent", "newspaper",
      "newspapers", "reports", "radio");

  private static final int REACH = 3;
  /** So near behind stands that it is an area of a command. */
  private static final int AREA = 9;

  private Passing() {}

  /** Marks them. */
  static void mark(Marked marked, boolean firstSentence) {
    for (Party party : marked.parties()) {
      if (party.passing == null) {
        party.passing = role(marked, party, firstSentence);
      }
    }
    // What holds for the first of an enumeration holds for all of it.
    for (Party party : marked.parties()) {
      for (Party other : marked.parties()) {
        boolean same = other != party && other.group == party.group;
        if (same && party.passing == null && other.passing != null && other.from() < party.from()) {
          party.passing = other.passing;
        }
      }
    }
  }

  private static Mention.@Nullable Role role(Marked marked, Party party, boolean firstSentence) {
    if (firstSentence && dateline(marked, party)) {
      return Mention.Role.DATELINE;
    }
    if (party.to() < marked.to() && marked.is(party.to(), Cue.BACKED) && marked.words().gap(party.to()) == Words.HYPHEN) {
      return Mention.Role.CONTEXT;
    }
    if (party.adjective && marked.has(party.to(), party.to() + 3, Cue.REBEL)) {
      return Mention.Role.CONTEXT;
    }
    if (party.to() < marked.to() && !marked.words().parted(party.to(), Words.COMMA | Words.APOSTROPHE)
        && marked.words().is(party.to(), "war")) {
      // "The Vietnam War": which war.
      return Mention.Role.TOPIC;
    }
    if (marked.words().is(party.to(), "border") && !party.adjective && party.to() < marked.to()) {
      return Mention.Role.TOPIC;
    }
    if (command(marked, party)) {
      return Mention.Role.CONTEXT;
    }
    if (speakersPlace(marked, party)) {
      return Mention.Role.CONTEXT;
    }
    if (before(marked, party, Cue.UNLIKE, 1)) {
      return Mention.Role.CONTRAST;
    }
    if (before(marked, party, Cue.NEIGHBOUR, REACH)) {
      return Mention.Role.NEIGHBOUR;
    }
    if (marked.has(party.to(), Math.min(party.end + 1, party.to() + 4), Cue.AGENCY)
        || before(marked, party, Cue.AGENCY, 2)) {
      return Mention.Role.AGENCY;
    }
    if (before(marked, party, Cue.REJECT, 2) || party.possessive && marked.has(party.to(), party.end, Cue.REJECT)) {
      return Mention.Role.CRITIC;
    }
    if (uses(marked, party)) {
      return Mention.Role.USER;
    }
    if (observes(marked, party)) {
      return Mention.Role.OBSERVER;
    }
    return party.slot == Slot.ABOUT && !party.actor || discussed(marked, party) ? Mention.Role.TOPIC : null;
  }

  /** "The U.S. 4th and 7th Fleet areas of operations": a part of the seas, and not the state that named it. */
  private static boolean command(Marked marked, Party party) {
    Words words = marked.words();
    for (int w = party.from() + 1; w + 1 < Math.min(marked.to(), party.to() + AREA); w++) {
      if (words.parted(w, Words.COMMA | Words.DASH | Words.BRACKET)) {
        return false;
      }
      if ((words.is(w, "area") || words.is(w, "areas")) && marked.is(w + 1, Cue.OF)) {
        return true;
      }
    }
    return false;
  }

  /** "NAIROBI - Somalia has received": the place before the dash. */
  private static boolean dateline(Marked marked, Party party) {
    if (party.from() - marked.from() > REACH || party.to() >= marked.to() || heading(marked, party)) {
      return false;
    }
    for (int w = party.to(); w < Math.min(marked.to(), party.to() + 5); w++) {
      int gap = marked.words().gap(w);
      boolean dash = (gap & Words.DASH) != 0 || (gap & Words.HYPHEN) != 0 && (gap & Words.SPACE) != 0;
      if (dash) {
        return party.from() == marked.from() || marked.words().allCapitals(marked.from());
      }
      if ((gap & (Words.BRACKET | Words.COMMA)) == 0 && marked.words().parted(party.to(), Words.SPACE)
          && !marked.words().parted(party.to(), Words.BRACKET | Words.COMMA)) {
        return false;
      }
    }
    return false;
  }

  /** "Burkina Faso : l'armée reçoit", as Romance dailies open a headline: the state that it is about. */
  private static boolean heading(Marked marked, Party party) {
    return marked.language().prepositional() && marked.language() != Language.EN && party.weight() == 1
        && marked.words().original(party.to() - 1, party.to() + 1).indexOf(':') > 0;
  }

  /** "A spokesman in Manila said", "officials in Managua told": where who speaks happens to be. */
  private static boolean speakersPlace(Marked marked, Party party) {
    return marked.language() == Language.EN && party.slot == Slot.IN && !party.actor && !party.adjective
        && marked.is(party.to(), Cue.SAY) && !marked.words().parted(party.to(), Words.COMMA)
        && SPEAKERS.contains(marked.words().form(party.from() - 2));
  }

  private static boolean before(Marked marked, Party party, Cue cue, int reach) {
    for (int w = party.from() - 1; w >= Math.max(marked.from(), party.from() - reach - 1); w--) {
      if (marked.words().parted(w + 1, Words.DASH | Words.BRACKET) || marked.verbAt(w)) {
        return false;
      }
      if (marked.is(w, cue)) {
        return true;
      }
      if (!marked.is(w, Cue.DET) && !marked.is(w, Cue.ADJ) && !marked.is(w, Cue.OF) && reach < REACH) {
        return false;
      }
    }
    return false;
  }

  /** "Kenya bought drones of the type used by Ethiopia": who else flies what another state gets. */
  private static boolean uses(Marked marked, Party party) {
    int by = marked.is(party.from() - 1, Cue.DET) ? party.from() - 2 : party.from() - 1;
    if (!marked.is(by, Cue.USED)) {
      return false;
    }
    for (Party other : marked.parties()) {
      boolean gets = other.to() < by && other.eligible() && other.slot == Slot.SUBJ
          && !other.country().equals(party.country());
      if (gets && marked.openings().stream().anyMatch(hit -> hit.from() >= other.to() && hit.to() < by
          && marked.verbAt(hit.from())) && !marked.has(other.end, other.end + 2, Cue.SAY)) {
        return true;
      }
    }
    return false;
  }

  private static boolean observes(Marked marked, Party party) {
    if (party.slot != Slot.SUBJ) {
      return false;
    }
    for (int w = party.end; w < Math.min(marked.to(), party.end + 9); w++) {
      if (marked.is(w, Cue.OBSERVER)) {
        return true;
      }
      if (marked.clause(w) != marked.clause(party.from())) {
        return false;
      }
      if (marked.words().parted(w, Words.COMMA)) {
        return false;
      }
    }
    return false;
  }

  /** The object of "discussed". */
  private static boolean discussed(Marked marked, Party party) {
    if (party.slot != Slot.SUBJ || party.actor || party.possessive) {
      return false;
    }
    Hit opening = marked.openingAt(party.from() - 1);
    return opening != null && opening.term() instanceof Term.Opening o && o.frame().id().equals("talks.discuss");
  }
}
