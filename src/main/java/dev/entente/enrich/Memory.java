package dev.entente.enrich;

import dev.entente.article.Country;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the sentences before have told, so that "it", "the junta" and "both sides" find their states. */
final class Memory {

  private static final int REACH = 2;

  private List<Party> subject = List.of();
  private final List<Told> told = new ArrayList<>();
  private final List<Country> named = new ArrayList<>();

  private record Told(int sentence, Country receiving, Country giving) {}

  /** Whoever acted in the sentence before. */
  List<Party> subject() {
    return subject;
  }

  void subject(List<Party> parties) {
    if (!parties.isEmpty()) {
      subject = parties;
    }
  }

  /** The states that were named as parties, the latest last. */
  List<Country> named() {
    return named;
  }

  /** Notes that a state was named. */
  void name(Country country) {
    named.remove(country);
    named.add(country);
  }

  /** Notes a pair. */
  void tell(int sentence, Country receiving, Country giving) {
    told.add(new Told(sentence, receiving, giving));
  }

  /** The other state of the pair that was told of most recently, at most two sentences ago; else null. */
  @Nullable Country otherOf(Country country, int sentence) {
    for (Told pair : told.reversed()) {
      if (sentence - pair.sentence > REACH) {
        return null;
      }
      if (pair.receiving.equals(country) || pair.giving.equals(country)) {
        return pair.receiving.equals(country) ? pair.giving : pair.receiving;
      }
    }
    return null;
  }

  /** The pair that the article has told of first, as recipient side and supplier side; empty where there is none. */
  List<Country> main() {
    return told.isEmpty() ? List.of() : List.of(told.getFirst().receiving, told.getFirst().giving);
  }

  /** True where the article has told of one pair only. */
  boolean single() {
    return told.stream().allMatch(t -> main().contains(t.receiving) && main().contains(t.giving));
  }
}
