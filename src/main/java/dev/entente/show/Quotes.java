package dev.entente.show;

import dev.entente.article.Evidence;
import dev.entente.article.Reading;
import dev.entente.article.Sentence;
import dev.entente.search.Part;
import java.util.ArrayList;
import java.util.List;

/** Quotes the sentences of one reading. */
final class Quotes {

  private final Reading reading;

  Quotes(Reading reading) {
    this.reading = reading;
  }

  /** The sentence of a piece of evidence with its words marked; words outside the sentence are cut at its ends. */
  Quote of(Evidence evidence) {
    Sentence sentence = reading.sentences().get(evidence.sentence());
    int start = Math.clamp(evidence.start(), sentence.start(), sentence.end());
    int end = Math.clamp(evidence.end(), start, sentence.end());
    List<Part> parts = new ArrayList<>();
    add(parts, sentence.start(), start, false);
    add(parts, start, end, true);
    add(parts, end, sentence.end(), false);
    return new Quote(evidence.sentence(), parts, evidence.rule());
  }

  /** The quotes of several, each sentence and rule once. */
  List<Quote> of(List<Evidence> evidence) {
    return evidence.stream().map(this::of).distinct().toList();
  }

  private void add(List<Part> parts, int from, int to, boolean marked) {
    if (from < to) {
      parts.add(new Part(reading.text().substring(from, to), marked));
    }
  }
}
