package dev.entente.archive;

/** A capture was asked for that has been forgotten; only the reason is left. */
public final class CaptureForgotten extends ArchiveFailure {

  private static final long serialVersionUID = 1L;
  private final String reason;

  /** The capture that stood at an address, and why it was forgotten. */
  public CaptureForgotten(Address address, String reason) {
    super("The capture at " + address + " was forgotten: " + reason, null);
    this.reason = reason;
  }

  /** Why; shortened where the record had no room for all of it. */
  public String reason() {
    return reason;
  }
}
