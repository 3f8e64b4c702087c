package dev.entente.enrich;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A sentence with what its words mean for numbers, amounts and days. Read once, asked by word number. */
final class Gloss {

  /** No sentence of prose is longer; what stands beyond is a table or noise. */
  private static final int LONGEST = 300;

  /** A phrase of {@code figures.tsv} in the sentence: its first word, and one past its last. */
  record Found(Wording wording, int from, int to) {}

  final Marked marked;
  private final Lexicon voices;
  private final int end;
  private final List<List<Found>> starting = new ArrayList<>();
  private final List<List<Found>> ending = new ArrayList<>();
  private final List<Numeral> numerals;
  private final List<Amounts.Amount> amounts;
  private final List<Count> counts;

  Gloss(Marked marked, Vocabulary vocabulary) {
    this.marked = marked;
    this.voices = vocabulary.voices(marked.language());
    this.end = Math.min(marked.to(), marked.from() + LONGEST);
    for (int w = marked.from(); w <= end; w++) {
      ending.add(List.of());
    }
    for (int w = marked.from(); w < end; w++) {
      List<Found> found = new ArrayList<>(0);
      vocabulary.wordings().at(marked.words(), w, end, marked.language(), found);
      starting.add(found.isEmpty() ? List.of() : found);
      for (Found one : found) {
        List<Found> here = ending.get(one.to - marked.from());
        if (here.isEmpty()) {
          here = new ArrayList<>(2);
          ending.set(one.to - marked.from(), here);
        }
        here.add(one);
      }
    }
    numerals = new Numerals(this).list();
    amounts = Amounts.in(this, vocabulary.currencies());
    counts = Count.all(this);
  }

  /** One past the last word that was read. */
  int end() {
    return end;
  }

  Words words() {
    return marked.words();
  }

  /** The numbers, in order. */
  List<Numeral> numerals() {
    return numerals;
  }

  /** The number whose first word this is, or null. */
  @Nullable Numeral numeralAt(int word) {
    for (Numeral numeral : numerals) {
      if (numeral.first() >= word) {
        return numeral.first() == word ? numeral : null;
      }
    }
    return null;
  }

  /** The amounts of money, in order. */
  List<Amounts.Amount> amounts() {
    return amounts;
  }

  /** The phrases that count equipment, in order. */
  List<Count> counts() {
    return counts;
  }

  /** True where a number is an amount of money. */
  boolean money(Numeral numeral) {
    return amounts.stream().anyMatch(a -> a.from() <= numeral.from() && numeral.to() <= a.to());
  }

  /** The longest phrase of a sort that starts at a word, or null. */
  @Nullable Found at(int word, Wording.Sort sort) {
    Found longest = null;
    for (Found found : word < marked.from() || word >= end ? List.<Found>of() : starting.get(word - marked.from())) {
      longest = found.wording.sort() == sort && (longest == null || found.to > longest.to) ? found : longest;
    }
    return longest;
  }

  /** The longest phrase of a sort that ends before a word, or null. */
  @Nullable Found before(int word, Wording.Sort sort) {
    Found longest = null;
    for (Found found : word < marked.from() || word > end ? List.<Found>of() : ending.get(word - marked.from())) {
      longest = found.wording.sort() == sort && (longest == null || found.from < longest.from) ? found : longest;
    }
    return longest;
  }

  /** True where a word starts a phrase of the sort. */
  boolean is(int word, Wording.Sort sort) {
    return at(word, sort) != null;
  }

  /** True where a word starts one that says or announces. */
  boolean says(int word) {
    return word >= marked.from() && word < end && (marked.is(word, Cue.SAY)
        || voices.all(words(), word, end, marked.language().bit()).stream()
            .anyMatch(hit -> hit.term() instanceof Term.Called called && called.calling() == Calling.SAY));
  }

  /** True where a phrase of the sort starts within a stretch. */
  boolean has(int from, int to, Wording.Sort sort) {
    for (int w = Math.max(from, marked.from()); w < Math.min(to, end); w++) {
      if (is(w, sort)) {
        return true;
      }
    }
    return false;
  }
}
