package dev.entente.desk;

/** A correction cannot be kept as asked; the message is for the person who asked. */
public final class CorrectionRefused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** A refusal, with what to do in plain English. */
  public CorrectionRefused(String message) {
    super(message);
  }
}
