package dev.entente.article;

/** A vocabulary file that cannot be used; the message names file, line and what is wrong. */
public final class VocabularyFault extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** A fault at a line, counted from 1; 0 where it is the whole file. */
  public VocabularyFault(String file, int line, String message) {
    super("vocabulary/" + file + (line > 0 ? ", line " + line : "") + ": " + message);
  }
}
