package dev.entente.read;

import java.util.BitSet;

/**
 * Counts how often things come up, in a fixed 40 MB however many there are. A count is never too small; it may be too
 * large where tens of millions of different things are counted.
 */
final class LineCounts {

  private static final int ROWS = 3;
  private static final int BITS = 22;
  private static final int SEEN_BITS = 26;

  private final short[][] rows = new short[ROWS][1 << BITS];
  private final BitSet seen = new BitSet();

  /** The 64 bits by which a text is known here. */
  static long hash(String text) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
    }
    return mixed(hash);
  }

  /** Spreads a number over all 64 bits. */
  static long mixed(long number) {
    long mixed = (number ^ number >>> 30) * 0xbf58476d1ce4e5b9L;
    mixed = (mixed ^ mixed >>> 27) * 0x94d049bb133111ebL;
    return mixed ^ mixed >>> 31;
  }

  /** Counts one more. */
  void add(long hash) {
    int count = atMost(hash) + 1;
    for (int row = 0; row < ROWS; row++) {
      int place = place(hash, row, BITS);
      if ((rows[row][place] & 0xffff) < Math.min(count, 0xffff)) {
        rows[row][place] = (short) Math.min(count, 0xffff);
      }
    }
  }

  /** How often it came up, at most; from 65,535 on it is not counted any further. */
  int atMost(long hash) {
    int least = 0xffff;
    for (int row = 0; row < ROWS; row++) {
      least = Math.min(least, rows[row][place(hash, row, BITS)] & 0xffff);
    }
    return least;
  }

  /** True the first time that it is asked for something; among many millions, rarely false by mistake. */
  boolean isNew(long hash) {
    boolean fresh = false;
    for (int row = 0; row < ROWS; row++) {
      int place = place(hash, row, SEEN_BITS);
      fresh |= !seen.get(place);
      seen.set(place);
    }
    return fresh;
  }

  /** Begins anew to tell what is new; the counts stay. */
  void startOver() {
    seen.clear();
  }

  private static int place(long hash, int row, int bits) {
    return (int) (mixed(hash + row * 0x9e3779b97f4a7c15L) >>> 64 - bits);
  }
}
