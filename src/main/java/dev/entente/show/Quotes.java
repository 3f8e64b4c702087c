package dev.entente.show;

import dev.entente.article.Evidence;
import dev.entente.article.Reading;
import dev.entente.article.Sentence;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Quotes the sentences of one reading. */
final class Quotes {

  private final Reading reading;

  Quotes(Reading reading) {
    this.reading = reading;
  }

  /** The sentence of a piece of evidence with its words marked. */
  Quote of(Evidence evidence) {
    return quote(evidence.sentence(), List.of(evidence));
  }

  /** The quotes of several: each sentence once, in the order in which the evidence names them. */
  List<Quote> of(List<Evidence> evidence) {
    Map<Integer, List<Evidence>> bySentence = new LinkedHashMap<>();
    evidence.forEach(e -> bySentence.computeIfAbsent(e.sentence(), s -> new ArrayList<>()).add(e));
    List<Quote> quotes = new ArrayList<>();
    bySentence.forEach((sentence, inIt) -> quotes.add(quote(sentence, inIt)));
    return quotes;
  }

  /** Words that reach beyond their sentence are cut at its ends. */
  private Quote quote(int number, List<Evidence> evidence) {
    Sentence sentence = reading.sentences().get(number);
    BitSet marked = new BitSet();
    evidence.forEach(e -> marked.set(e.start(), e.end()));
    return new Quote(
        number, Marks.parts(reading.text(), sentence.start(), sentence.end(), marked),
        evidence.stream().map(Evidence::rule).distinct().toList());
  }
}
