package dev.entente.enrich;

import dev.entente.article.Country;
import dev.entente.article.Kind;
import dev.entente.article.Mention;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who acts on whom in a sentence, by its grammar alone and whatever the act is. Who stands before the verb acts, the
 * first state after it is acted on; those who meet, talk or agree act together; who only tells of it does neither.
 */
final class Sides {

  private static final Set<Kind> TOGETHER = EnumSet.of(Kind.TALKS, Kind.MOU, Kind.EXERCISE);
  private static final int HEAD = 14;

  private final Marked marked;
  private final Set<Country> sources = new LinkedHashSet<>();
  private final Set<Country> targets = new LinkedHashSet<>();

  private Sides(Marked marked) {
    this.marked = marked;
  }

  /** Those of a sentence whose parties are found. */
  static Sides of(Marked marked) {
    Sides sides = new Sides(marked);
    sides.find(marked.parties().stream().filter(party -> !sides.tells(party)).toList());
    return sides;
  }

  /** The states that act. */
  Set<Country> sources() {
    return sources;
  }

  /** The states that are acted on; one that acts on its own people is among both. */
  Set<Country> targets() {
    return targets;
  }

  private void find(List<Party> parties) {
    if (parties.isEmpty()) {
      return;
    }
    List<Party> acting = acting(parties);
    List<Party> others = parties.stream().filter(party -> !acting.contains(party)).toList();
    if (together(others)) {
      acting.forEach(party -> sources.add(party.country()));
      others.stream().filter(party -> !place(party)).forEach(
          party -> (party.slot == Slot.FOR || party.slot == Slot.TO ? targets : sources).add(party.country()));
      return;
    }
    acting.forEach(party -> (passive(party) ? targets : sources).add(party.country()));
    if (!targets.isEmpty()) {
      return;
    }
    if (others.isEmpty() && acting.size() == 1) {
      // Nobody else is named: what a state does, it does to its own people.
      targets.addAll(sources);
    }
    Party first = first(others);
    for (Party party : others) {
      if (first != null && party.group == first.group) {
        targets.add(party.country());
      }
    }
  }

  /** The bare names before the first verb, and who does it "by". */
  private List<Party> acting(List<Party> parties) {
    List<Party> acting = new ArrayList<>();
    Party lead = parties.getFirst();
    boolean spoken = lead.slot != Slot.SUBJ || stateless(lead);
    for (Party party : parties) {
      if (party.slot == Slot.BY || !spoken && party.slot == Slot.SUBJ && party.group == lead.group) {
        acting.add(party);
      }
    }
    return acting;
  }

  /** Those acted on are states and what is theirs sooner than places where it happens. */
  private static @Nullable Party first(List<Party> others) {
    return others.stream().filter(party -> !place(party)).findFirst()
        .orElse(others.isEmpty() ? null : others.getFirst());
  }

  private static boolean place(Party party) {
    return party.slot == Slot.IN && !party.actor && !party.possessive;
  }

  /** The first frame of the sentence is one that has no doer and no victim, and it stands before the others' names. */
  private boolean together(List<Party> others) {
    for (Hit hit : marked.openings()) {
      if (hit.term() instanceof Term.Opening opening && opening.frame().kind() != null) {
        return TOGETHER.contains(opening.frame().kind()) && (others.isEmpty() || hit.from() < others.getFirst().from())
            && marked.clause(hit.from()) == marked.clause(marked.from())
            && !marked.has(marked.from(), hit.from(), Cue.SAY) && !marked.words().is(hit.from() - 2, "refused");
      }
    }
    return false;
  }

  /** "NATO told Libya": an organisation of no state acts, and the state named first is not its subject. */
  private boolean stateless(Party lead) {
    for (Hit hit : marked.names()) {
      if (hit.from() < lead.from() && hit.term() instanceof Term.Body body && body.country() == null) {
        return marked.has(hit.to(), lead.from(), Cue.SAY) || verbBetween(hit.to(), lead.from());
      }
    }
    return verbBetween(marked.from(), lead.from());
  }

  /** A verb shows itself by its ending, by what helps it, or by the words after it. */
  private boolean verbBetween(int from, int to) {
    for (int w = from; w < to; w++) {
      boolean past = marked.words().endsWith(w, "ed") && !marked.words().capital(w);
      if (past || marked.verbAt(w) || marked.any(w, Cue.WILL.bit() | Cue.HAVE.bit() | Cue.BE.bit())) {
        return true;
      }
    }
    return false;
  }

  /** "…, an official in Moscow said", "according to the French": tells of it. */
  private boolean tells(Party party) {
    if (party.passing == Mention.Role.AGENCY) {
      return true;
    }
    if (party.from() == marked.from() || party.group == marked.parties().getFirst().group) {
      return false;
    }
    for (int w = party.from() - 1; w >= Math.max(marked.from(), party.from() - 4); w--) {
      if (marked.words().is(w, "to") && marked.words().is(w - 1, "according")) {
        return true;
      }
    }
    int comma = party.from();
    while (comma > marked.from() && !marked.words().parted(comma, Words.COMMA)) {
      comma--;
    }
    // After the comma only the speaker stands, then "said" and at most a day.
    for (int w = party.end; comma > marked.from() && w < Math.min(marked.to(), party.end + 6); w++) {
      if (marked.is(w, Cue.SAY)) {
        return marked.to() - w <= 7 && party.from() - comma <= 6;
      }
    }
    return false;
  }

  /** "Was put under investigation", "were killed by". */
  private boolean passive(Party party) {
    for (int w = party.end; w < Math.min(marked.to() - 1, party.end + HEAD); w++) {
      if (marked.words().parted(w, Words.COMMA) || marked.is(w, Cue.CLAUSE) || marked.is(w, Cue.HAVE) && !been(w)) {
        return false;
      }
      if (marked.is(w, Cue.BE) && participle(w + 1)) {
        return true;
      }
      if (marked.words().endsWith(w, "ed") || marked.verbAt(w) || marked.is(w, Cue.SAY)) {
        return false;
      }
    }
    return false;
  }

  private boolean been(int have) {
    return marked.words().is(have + 1, "been") || marked.words().is(have + 2, "been");
  }

  private boolean participle(int w) {
    int word = marked.words().endsWith(w, "ly") ? w + 1 : w;
    return marked.words().endsWith(word, "ed") && !marked.words().is(word, "engaged")
        || marked.words().is(word, "put") || marked.words().is(word, "held") || marked.words().is(word, "hit")
        || marked.words().is(word, "shot") || marked.words().is(word, "sent") || marked.words().is(word, "taken");
  }
}
