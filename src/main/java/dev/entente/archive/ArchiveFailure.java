package dev.entente.archive;

import org.jspecify.annotations.Nullable;

/** The archive cannot be read or written; the message says what to do. */
public class ArchiveFailure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** A failure with its cure, and what caused it where something did. */
  public ArchiveFailure(String message, @Nullable Throwable cause) {
    super(message, cause);
  }

  /** What went wrong, in the words of the system: {@code No space left on device}. */
  static String words(Throwable cause) {
    String message = cause.getMessage();
    return message == null ? cause.getClass().getSimpleName() : message;
  }
}
