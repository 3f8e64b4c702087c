package dev.entente.show;

/**
 * A stretch of a text that was compared with another.
 *
 * @param kind whether both have it
 * @param text the words as they stand
 */
record Piece(Kind kind, String text) {

  /** Which of the two texts has a stretch. */
  enum Kind { SAME, ADDED, REMOVED }

  /** For templates. */
  public boolean added() {
    return kind == Kind.ADDED;
  }

  /** For templates. */
  public boolean removed() {
    return kind == Kind.REMOVED;
  }
}
