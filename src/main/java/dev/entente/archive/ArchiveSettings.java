package dev.entente.archive;

/**
 * How the archive writes.
 *
 * @param fileBytes a file that has reached this length is followed by a new one
 * @param groupRecords how many records at most share one force
 * @param waitingBytes how much may wait to be written, in memory, before {@link Archive#append} makes its caller wait
 */
public record ArchiveSettings(long fileBytes, int groupRecords, long waitingBytes) {

  /** Refuses what could not write at all. */
  public ArchiveSettings {
    if (fileBytes < 1 || groupRecords < 1 || waitingBytes < 1) {
      throw new IllegalArgumentException("the archive's file size, group and waiting bytes must be at least 1");
    }
  }

  /** Files of one gigabyte, 64 records a force, 64 megabytes waiting. */
  public static ArchiveSettings standard() {
    return new ArchiveSettings(1_000_000_000L, 64, 64L << 20);
  }
}
