package dev.entente.story;

import dev.entente.article.Reading;
import java.util.Locale;

/**
 * What is kept of an article's text to tell whether another carries the same: at most {@value #BYTES} bytes.
 *
 * <p>Byte 0 is the version; a fingerprint of another version is like none. Bytes 1 and 2 say how many different runs of
 * five words the text has, bytes 3 to 6 whom it names as its origin (0: nobody). Then, where there are at least
 * {@value #LEAST_RUNS} runs, the {@value #SAMPLE} runs whose hashes are smallest, ascending, in five bytes each: 30 bits of
 * the hash, 6 bits of its place (in eights of words), 4 bits of the figures near it. Since the hash alone decides which
 * runs are kept, any two texts keep the same of what they share, and a part of a text is seen to be one. A shorter text
 * keeps a hash of all its words and its title.
 */
public final class Fingerprint {

  static final int BYTES = 107;
  static final byte VERSION = 2;
  static final int SAMPLE = 20;
  static final int LEAST_RUNS = 30;

  private static final int HEAD = 7;
  private static final int RUN = 5;
  private static final int MOST_RUNS = 0xffff;
  private static final int PLACE_UNIT = 8;
  private static final int LAST_PLACE = 63;

  private Fingerprint() {}

  /** The fingerprint of a reading: some bytes that depend on nothing but it. */
  public static byte[] of(Reading reading) {
    Shingles shingles = Shingles.of(reading.text());
    long[] runs = shingles.runs();
    boolean isShort = runs.length < LEAST_RUNS;
    byte[] print = new byte[isShort ? HEAD + 8 : HEAD + RUN * SAMPLE];
    print[0] = VERSION;
    write(print, 1, 2, Math.min(runs.length, MOST_RUNS));
    write(print, 3, 4, origin(reading));
    if (isShort) {
      long words = shingles.digest();
      write(print, HEAD, 8, words == 0 ? 0 : Shingles.mix(words + Shingles.of(reading.title()).digest()));
      return print;
    }
    for (int i = 0; i < SAMPLE; i++) {
      int word = (int) runs[i];
      long place = Math.min(word / PLACE_UNIT, LAST_PLACE);
      write(print, HEAD + RUN * i, RUN, runs[i] >>> 32 << 10 | place << 4 | shingles.figuresAt(word));
    }
    return print;
  }

  /** True where the bytes can be compared with others: of this version and whole. */
  static boolean isReadable(byte[] print) {
    return print.length > HEAD && print[0] == VERSION
        && print.length == (runs(print, 0) < LEAST_RUNS ? HEAD + 8 : HEAD + RUN * SAMPLE);
  }

  /** How many different runs the text has. */
  static int runs(byte[] bytes, int at) {
    return (int) read(bytes, at + 1, 2);
  }

  /** Whom the text names as its origin; 0 where it names nobody. */
  static int origin(byte[] bytes, int at) {
    return (int) read(bytes, at + 3, 4);
  }

  /** The hash of a short text. */
  static long digest(byte[] bytes, int at) {
    return read(bytes, at + HEAD, 8);
  }

  /** A run of the sample: its hash, its place and its figures; to be taken apart by the methods below. */
  static long run(byte[] bytes, int at, int index) {
    return read(bytes, at + HEAD + RUN * index, RUN);
  }

  static int hash(long run) {
    return (int) (run >>> 10);
  }

  static int place(long run) {
    return (int) (run >>> 4) & LAST_PLACE;
  }

  static int figures(long run) {
    return (int) run & 15;
  }

  /** The agency that is credited; else the publisher, who may be an agency that others credit. */
  private static int origin(Reading reading) {
    String name = reading.agency() != null ? reading.agency() : reading.source();
    if (name == null || name.isBlank()) {
      return 0;
    }
    int hash = (int) Shingles.of(name.toLowerCase(Locale.ROOT)).digest();
    return hash == 0 ? 1 : hash;
  }

  private static void write(byte[] bytes, int at, int length, long value) {
    for (int i = 0; i < length; i++) {
      bytes[at + i] = (byte) (value >>> 8 * (length - 1 - i));
    }
  }

  private static long read(byte[] bytes, int at, int length) {
    long value = 0;
    for (int i = 0; i < length; i++) {
      value = value << 8 | bytes[at + i] & 0xff;
    }
    return value;
  }
}
