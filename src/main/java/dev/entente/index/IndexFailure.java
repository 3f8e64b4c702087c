package dev.entente.index;

/** The index cannot be read or written; the message says what to do. */
public final class IndexFailure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** A failure with its cure. */
  public IndexFailure(String message) {
    super(message);
  }

  /** A failure with its cure, and what caused it inside the engine. */
  public IndexFailure(String message, Throwable cause) {
    super(message, cause);
  }
}
