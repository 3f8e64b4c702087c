package dev.entente.index;

import java.util.List;

/**
 * What the words of an article must match: title or clean text. Words are given as typed; the adapter analyses them as
 * it analysed the articles. A word that leaves no term after analysis (a lone punctuation mark) matches everything
 * inside {@link All} and {@link Phrase}, and nothing on its own.
 */
public sealed interface Query {

  /** Every article. */
  record Everything() implements Query {}

  /** No article. */
  record Nothing() implements Query {}

  /** The word, in any form that analysis folds together (drone, drones). */
  record Word(String text) implements Query {}

  /** A word that begins so; at least two characters. */
  record Prefix(String text) implements Query {}

  /** The words in this order, next to each other, within title or within text. */
  record Phrase(String text) implements Query {}

  /** Word, prefix or phrase in the title only. */
  record InTitle(Query query) implements Query {}

  /** All of them. */
  record All(List<Query> queries) implements Query {
    /** Copies the list. */
    public All {
      queries = List.copyOf(queries);
    }
  }

  /** At least one of them. */
  record Any(List<Query> queries) implements Query {
    /** Copies the list. */
    public Any {
      queries = List.copyOf(queries);
    }
  }

  /** Not this one. */
  record Not(Query query) implements Query {}
}
