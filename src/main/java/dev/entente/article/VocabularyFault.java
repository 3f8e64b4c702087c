package dev.entente.article;

/** A vocabulary file that cannot be used; the message names file, line and what is wrong. */
public final class VocabularyFault extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String file;
  private final int line;
  private final String problem;

  /** A fault at a line, counted from 1; 0 where it is the whole file. */
  public VocabularyFault(String file, int line, String message) {
    super("vocabulary/" + file + (line > 0 ? ", line " + line : "") + ": " + message);
    this.file = file;
    this.line = line;
    this.problem = message;
  }

  /** The file's name. */
  public String file() {
    return file;
  }

  /** The line, counted from 1; 0 where it is the whole file. */
  public int line() {
    return line;
  }

  /** What is wrong, without file and line. */
  public String problem() {
    return problem;
  }
}
