package dev.entente.story;

import dev.entente.article.ArticleId;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Arrays;

/**
 * Entries in rows of {@value #WIDTH} bytes: a million of them fit where a million objects would not. Beside an entry
 * stand the story that its article belongs to, as the row of the first report, and the next article of that story, in a
 * ring.
 */
final class Shelf {

  static final int WIDTH = 140;

  private static final int ID = Fingerprint.BYTES;
  private static final int ID_LENGTH = 13;
  private static final int SECOND = ID + ID_LENGTH;
  private static final int NANO = SECOND + Long.BYTES;
  private static final int STORY = NANO + Integer.BYTES;
  private static final int NEXT = STORY + Integer.BYTES;
  /** Chunks of 280 KB: from half a megabyte on, the collector gives an array whole regions, and wastes the rest. */
  private static final int CHUNK_BITS = 11;
  private static final int IN_CHUNK = (1 << CHUNK_BITS) - 1;
  private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);
  private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

  private byte[][] chunks = new byte[0][];
  private int rows;
  private final ArrayDeque<Integer> free = new ArrayDeque<>();

  /** Writes an entry into a free row; it is a story of its own. A fingerprint that cannot be read is left out. */
  int add(Entry entry) {
    Integer reused = free.poll();
    int row = reused != null ? reused : rows++;
    if (row >> CHUNK_BITS == chunks.length) {
      chunks = Arrays.copyOf(chunks, chunks.length + 1);
      chunks[row >> CHUNK_BITS] = new byte[WIDTH << CHUNK_BITS];
    }
    byte[] chunk = chunk(row);
    int at = at(row);
    byte[] print = entry.fingerprint();
    Arrays.fill(chunk, at, at + WIDTH, (byte) 0);
    if (Fingerprint.isReadable(print)) {
      System.arraycopy(print, 0, chunk, at, print.length);
    }
    byte[] id = entry.article().value().getBytes(StandardCharsets.ISO_8859_1);
    System.arraycopy(id, 0, chunk, at + ID, ID_LENGTH);
    LONG.set(chunk, at + SECOND, entry.out().getEpochSecond());
    INT.set(chunk, at + NANO, entry.out().getNano());
    alone(row);
    return row;
  }

  /** Gives a row back. */
  void drop(int row) {
    chunk(row)[at(row)] = 0;
    free.push(row);
  }

  /** How many rows there are, free ones included. */
  int rows() {
    return rows;
  }

  ArticleId id(int row) {
    return new ArticleId(new String(chunk(row), at(row) + ID, ID_LENGTH, StandardCharsets.ISO_8859_1));
  }

  int idHash(int row) {
    return idHash(chunk(row), at(row) + ID);
  }

  static int idHash(byte[] bytes, int at) {
    int hash = 0;
    for (int i = at; i < at + ID_LENGTH; i++) {
      hash = 31 * hash + bytes[i];
    }
    return hash;
  }

  boolean hasId(int row, byte[] id) {
    int at = at(row) + ID;
    return Arrays.equals(chunk(row), at, at + ID_LENGTH, id, 0, ID_LENGTH);
  }

  Instant out(int row) {
    byte[] chunk = chunk(row);
    return Instant.ofEpochSecond((long) LONG.get(chunk, at(row) + SECOND), (int) INT.get(chunk, at(row) + NANO));
  }

  /** True where a row holds this entry already. */
  boolean holds(int row, Entry entry) {
    byte[] print = entry.fingerprint();
    byte[] chunk = chunk(row);
    int at = at(row);
    return out(row).equals(entry.out())
        && (Fingerprint.isReadable(print) ? Arrays.equals(chunk, at, at + print.length, print, 0, print.length)
            : chunk[at] == 0);
  }

  /** The order of reports in a story: the earliest first, ties by id. */
  int compare(int a, int b) {
    int time = out(a).compareTo(out(b));
    return time != 0 ? time : Arrays.compare(
        chunk(a), at(a) + ID, at(a) + ID + ID_LENGTH, chunk(b), at(b) + ID, at(b) + ID + ID_LENGTH);
  }

  Likeness likeness(int a, int b) {
    return chunk(a)[at(a)] == 0 || chunk(b)[at(b)] == 0
        ? Likeness.NONE : Likeness.of(chunk(a), at(a), chunk(b), at(b));
  }

  int origin(int row) {
    return Fingerprint.origin(chunk(row), at(row));
  }

  /** How many hashes lead to a row: none where the text is empty or its fingerprint cannot be read. */
  int keys(int row) {
    byte[] chunk = chunk(row);
    int at = at(row);
    if (chunk[at] == 0) {
      return 0;
    }
    return Fingerprint.runs(chunk, at) >= Fingerprint.LEAST_RUNS
        ? Fingerprint.SAMPLE : Fingerprint.digest(chunk, at) == 0 ? 0 : 1;
  }

  int key(int row, int index) {
    return Fingerprint.hash(Fingerprint.run(chunk(row), at(row), index));
  }

  int story(int row) {
    return (int) INT.get(chunk(row), at(row) + STORY);
  }

  void story(int row, int story) {
    INT.set(chunk(row), at(row) + STORY, story);
  }

  int next(int row) {
    return (int) INT.get(chunk(row), at(row) + NEXT);
  }

  void next(int row, int next) {
    INT.set(chunk(row), at(row) + NEXT, next);
  }

  /** Makes a row a story of its own; the ring that it stood in is not closed. */
  void alone(int row) {
    story(row, row);
    next(row, row);
  }

  long bytes() {
    return (long) chunks.length * (WIDTH << CHUNK_BITS);
  }

  private byte[] chunk(int row) {
    return chunks[row >> CHUNK_BITS];
  }

  private static int at(int row) {
    return (row & IN_CHUNK) * WIDTH;
  }
}
