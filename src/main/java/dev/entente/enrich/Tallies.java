package dev.entente.enrich;

import dev.entente.article.Claim;
import dev.entente.article.ClaimDate;
import dev.entente.article.Money;
import dev.entente.article.Quantity;
import dev.entente.article.Reading;
import dev.entente.article.Sentence;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How many, for how much and when: read from the sentences of a claim's acts alone, and from those only once. */
final class Tallies {

  /** As many of each sort as one claim shows at most. */
  static final int MOST = 12;
  private static final int LEAD = 3;

  private final Vocabulary vocabulary;
  private final Reading reading;
  private final List<Marked> sentences;
  private final Map<Marked, Gloss> glosses = new IdentityHashMap<>();
  private final Quantities quantities = new Quantities(this::gloss, this::before);
  private final Amounts amounts;
  private final ActDates dates;

  Tallies(Vocabulary vocabulary, Reading reading, List<Marked> sentences) {
    this.vocabulary = vocabulary;
    this.reading = reading;
    this.sentences = sentences;
    this.amounts = new Amounts(vocabulary.currencies(), this::gloss);
    this.dates = new ActDates(reading.published(), this::gloss);
  }

  List<Quantity> quantities(Claim claim, List<Act> acts) {
    return quantities.of(claim, acts);
  }

  List<Money> money(Claim claim, List<Act> acts) {
    return amounts.of(claim, acts, this::after);
  }

  List<ClaimDate> dates(Claim claim, List<Act> acts) {
    return dates.of(claim, acts);
  }

  private Gloss gloss(Marked marked) {
    return glosses.computeIfAbsent(marked, m -> new Gloss(m, vocabulary));
  }

  private int index(Marked marked) {
    return Collections.binarySearch(sentences, marked, Comparator.comparingInt(Marked::sentence));
  }

  /** The sentence after another, where it stands in running text too; null where there is none. */
  private @Nullable Marked after(Marked marked) {
    int index = index(marked) + 1;
    Marked next = index > 0 && index < sentences.size() ? sentences.get(index) : null;
    return next != null && next.sentence() == marked.sentence() + 1
        && reading.sentences().get(next.sentence()).block() == Sentence.Block.BODY ? next : null;
  }

  /** The few sentences before one, in which the total of a share may stand. */
  private List<Marked> before(Marked marked) {
    int index = index(marked);
    return index <= 0 ? List.of() : sentences.subList(Math.max(0, index - LEAD), index);
  }
}
