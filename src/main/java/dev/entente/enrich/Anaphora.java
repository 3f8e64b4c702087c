package dev.entente.enrich;

import dev.entente.article.Country;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** "The junta", "the kingdom", "the West African country": the state that was named last. */
final class Anaphora {

  private Anaphora() {}

  /** Adds a party for each phrase of that sort. */
  static void resolve(Marked marked, Memory memory) {
    List<Party> all = new ArrayList<>(marked.parties());
    boolean any = false;
    int word = marked.from();
    while (word < marked.to()) {
      if (!marked.is(word, Cue.STATE)) {
        word++;
        continue;
      }
      int end = word;
      while (end < marked.to() && marked.is(end, Cue.STATE)) {
        end++;
      }
      Country country = before(marked, word, memory);
      if (country != null) {
        all.add(party(marked, country, word, end));
        any = true;
      }
      word = end;
    }
    if (any) {
      all.sort(Comparator.comparingInt(Party::from));
      for (int i = 0; i < all.size(); i++) {
        all.get(i).group = group(all, i);
      }
      marked.parties(all);
    }
  }

  /** Keeps enumerations together while positions shift. */
  private static int group(List<Party> all, int index) {
    Party party = all.get(index);
    return party.anaphor ? 1000 + index : party.group;
  }

  private static Party party(Marked marked, Country country, int from, int to) {
    Party party = new Party(country, from, to, 0.5);
    party.anaphor = true;
    party.actor = true;
    if (to < marked.to() && marked.words().is(to, "s") && marked.words().parted(to, Words.APOSTROPHE)) {
      party.possessive = true;
      party.end = to + 1;
    }
    party.slot = Slots.of(marked.language()).slot(marked, party);
    return party;
  }

  private static @Nullable Country before(Marked marked, int word, Memory memory) {
    Country found = null;
    for (Party party : marked.parties()) {
      if (party.to() <= word && !party.anaphor) {
        found = party.country();
      }
    }
    return found == null ? memory.last() : found;
  }
}
