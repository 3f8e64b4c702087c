package dev.entente.archive;

/** What stands at a place of a file is not a whole record: cut off, or not what was written. */
final class DamagedMember extends Exception {

  private static final long serialVersionUID = 1L;

  DamagedMember(String message) {
    super(message);
  }
}
