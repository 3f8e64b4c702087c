package dev.entente.collect;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream of unpacked bytes that ends with an error where there are far more of them than any honest file holds. */
final class Unpacked extends FilterInputStream {

  private static final long HARMLESS = 100_000_000;
  private static final long RATIO = 200;

  private final long most;
  private long count;

  /** Guards a stream that is unpacked from so many bytes. */
  Unpacked(InputStream in, long packed) {
    super(in);
    this.most = Math.max(HARMLESS, packed * RATIO);
  }

  /** It unpacks to far too much. */
  static final class Bomb extends IOException {
    private static final long serialVersionUID = 1L;

    Bomb() {
      super("it unpacks to more than " + RATIO + " times its size, as no honest file does");
    }
  }

  @Override
  public int read() throws IOException {
    int b = super.read();
    count(b < 0 ? 0 : 1);
    return b;
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    int read = super.read(into, from, length);
    count(Math.max(0, read));
    return read;
  }

  private void count(int read) throws Bomb {
    count += read;
    if (count > most) {
      throw new Bomb();
    }
  }
}
