package dev.entente.search;

/**
 * Something in the box that could not be taken at its word. The search goes on without it.
 *
 * @param kind what is wrong
 * @param position where in the tidied text, from 0
 * @param message in plain English: what is wrong and what was done about it
 * @param repaired the words without the fault, ready to be searched
 */
record Problem(Kind kind, int position, String message, String repaired) {

  /** What can be wrong. */
  enum Kind {
    TOO_LONG, TOO_MANY_TERMS, TOO_DEEP,
    UNBALANCED_QUOTE, EMPTY_PHRASE, STAR_IN_PHRASE,
    UNBALANCED_PARENTHESIS, EMPTY_PARENTHESES,
    LONE_STAR, LEADING_WILDCARD, INNER_WILDCARD, PREFIX_TOO_SHORT,
    DANGLING_OPERATOR, LONE_MINUS,
    EMPTY_FIELD, FIELD_IN_OR, FIELD_NOT_EXCLUDABLE, UNKNOWN_FIELD, NOT_OFFERED,
    NO_WORDS
  }
}
