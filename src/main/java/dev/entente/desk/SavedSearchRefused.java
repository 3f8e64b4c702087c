package dev.entente.desk;

/** A saved search cannot be kept as asked; the message is for the person who asked. */
public final class SavedSearchRefused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** What is wrong with it. */
  public enum Reason { NAME_BLANK, NAME_TOO_LONG, NAME_TAKEN, QUERY_TOO_LONG, NOTE_TOO_LONG, UNKNOWN }

  private final Reason reason;

  /** A refusal, with what to do in plain English. */
  public SavedSearchRefused(Reason reason, String message) {
    super(message);
    this.reason = reason;
  }

  /** What is wrong with it. */
  public Reason reason() {
    return reason;
  }
}
