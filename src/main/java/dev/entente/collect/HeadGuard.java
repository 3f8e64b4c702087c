package dev.entente.collect;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * The bytes of a WARC file, packed as they are. The library keeps the head of a record in memory, however long it is; a
 * head that takes more bytes than any honest one ends with an error.
 */
final class HeadGuard extends FilterInputStream {

  /** Packed, too: what is all one letter unpacks to a thousand times this. */
  private static final int LONGEST_HEAD = 1 << 16;

  private long left = LONGEST_HEAD;

  HeadGuard(InputStream in) {
    super(in);
  }

  /** From now on the head of a record is read. */
  void head() {
    left = LONGEST_HEAD;
  }

  /** From now on its body is read, which may be of any length. */
  void body() {
    left = Long.MAX_VALUE;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    if (left <= 0) {
      throw new IOException("the head of a record is too long");
    }
    int read = super.read(into, from, (int) Math.min(length, left));
    left -= Math.max(0, read);
    return read;
  }
}
