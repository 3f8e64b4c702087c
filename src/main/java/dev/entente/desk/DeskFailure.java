package dev.entente.desk;

import org.jspecify.annotations.Nullable;

/** The database cannot be opened, saved or restored; the message says what to do. */
public final class DeskFailure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** A failure with its cure, and what caused it where something did. */
  public DeskFailure(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
