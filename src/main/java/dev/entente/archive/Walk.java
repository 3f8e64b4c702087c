package dev.entente.archive;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Goes through one file from record to record. A stretch that is no record is stepped over, up to the next whole record
 * of ours, and counted; nothing after it is lost.
 */
final class Walk implements Closeable {

  private static final Logger LOG = LoggerFactory.getLogger(Walk.class);

  private final Path file;
  private final MemberReader reader;
  private long position;
  private long damaged;
  private long torn;

  /** A walk that begins where a record begins, and ends at {@code end}. */
  Walk(Path file, long start, long end) throws IOException {
    this.file = file;
    this.reader = new MemberReader(file, end);
    this.position = start;
  }

  /** The next whole record; null after the last. */
  @Nullable Member next() throws IOException {
    if (position >= reader.end()) {
      return null;
    }
    Member member = whole(position);
    if (member == null) {
      member = afterDamage();
    }
    position = member == null ? reader.end() : member.end();
    return member;
  }

  /** How many bytes between whole records were stepped over so far. */
  long damagedBytes() {
    return damaged;
  }

  /** How many bytes follow the last whole record; known once {@link #next} gave null. */
  long tornBytes() {
    return torn;
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }

  private @Nullable Member afterDamage() throws IOException {
    long from = position;
    for (long start = reader.findStart(from + 1); start >= 0; start = reader.findStart(start + 1)) {
      Member member = whole(start);
      if (member != null && WarcRecords.isOurs(member.content())) {
        damaged += start - from;
        LOG.warn("{}: {} bytes from offset {} are damaged and were stepped over; restore the file from a backup",
            file.getFileName(), start - from, from);
        return member;
      }
    }
    torn = reader.end() - from;
    return null;
  }

  private @Nullable Member whole(long offset) throws IOException {
    try {
      Member member = reader.read(offset);
      return WarcRecords.isWarc(member.content()) ? member : null;
    } catch (DamagedMember e) {
      return null;
    }
  }
}
