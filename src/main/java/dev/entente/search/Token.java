package dev.entente.search;

import dev.entente.index.Query;

/** The pieces of the words in the box; {@code at} is the position in the tidied text, from 0. */
sealed interface Token {

  int at();

  /** A word, prefix or phrase, in title and text or in the title only. */
  record Term(Query query, int at) implements Token {}

  /** A field with one value. */
  record Field(BoxField field, String value, int at) implements Token {}

  /** A field that stands before a parenthesis. */
  record GroupField(BoxField field, int at) implements Token {}

  /** An opening parenthesis. */
  record Open(int at) implements Token {}

  /** A closing parenthesis. */
  record Close(int at) implements Token {}

  /** OR. */
  record Or(int at) implements Token {}

  /** AND. */
  record And(int at) implements Token {}

  /** NOT, or the minus in front of a term. */
  record Not(int at) implements Token {}

  /** True where the piece can begin something to search for. */
  default boolean startsOperand() {
    return switch (this) {
      case Term t -> true;
      case Field f -> true;
      case GroupField g -> true;
      case Open o -> true;
      case Not n -> true;
      case Close c -> false;
      case Or o -> false;
      case And a -> false;
    };
  }
}
