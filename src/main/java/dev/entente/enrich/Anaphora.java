package dev.entente.enrich;

import dev.entente.article.Country;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** "The junta", "the kingdom", "the West African country": the state that was named last. */
final class Anaphora {

  private static final Set<String> KINGDOMS = Set.of("sa", "ma", "jo", "bh", "th", "gb", "es", "nl", "be", "se", "no",
      "dk", "kh", "bt", "sz", "ls", "to");
  private static final Set<String> SULTANATES = Set.of("om", "bn");
  private static final Set<String> EMIRATES = Set.of("ae", "kw", "qa");

  private final RegionTable regions;

  Anaphora(RegionTable regions) {
    this.regions = regions;
  }

  /** Adds a party for each phrase of that sort. */
  void resolve(Marked marked, Memory memory) {
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
      Country country = before(marked, word, end, memory);
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

  private @Nullable Country before(Marked marked, int word, int end, Memory memory) {
    List<Country> candidates = new ArrayList<>(memory.named());
    for (Party party : marked.parties()) {
      if (party.to() <= word && !party.anaphor) {
        candidates.add(party.country());
      }
    }
    for (Country country : candidates.reversed()) {
      if (fits(marked, word, end, country)) {
        return country;
      }
    }
    return null;
  }

  /** "The West African country" must lie there, and a kingdom must have a king. */
  private boolean fits(Marked marked, int from, int to, Country country) {
    for (int w = from; w < to; w++) {
      Words words = marked.words();
      if (words.is(w, "kingdom") && !KINGDOMS.contains(country.code())
          || words.is(w, "sultanate") && !SULTANATES.contains(country.code())
          || words.is(w, "emirate") && !EMIRATES.contains(country.code())) {
        return false;
      }
    }
    for (Hit area : marked.areas()) {
      boolean inside = area.from() >= from && area.to() <= to;
      if (inside && area.term() instanceof Term.Area named && !regions.contains(named.region(), country)) {
        return false;
      }
    }
    return true;
  }
}
