package dev.entente.index.lucene;

/** The stories that were met, by their numbers: quick to ask for every match, without an object for each. */
final class StorySet {

  private static final int FIRST = 1 << 12;
  /** Up to here it grows fourfold, so that little is moved; beyond, twofold, so that little lies idle. */
  private static final int LARGE = 1 << 18;
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private long[] slots = new long[FIRST];
  private int used;
  /** Zero marks a free slot, so it is kept apart. */
  private boolean zero;

  /** Adds a number; true where it was not there. */
  boolean add(long number) {
    if (number == 0) {
      boolean fresh = !zero;
      zero = true;
      return fresh;
    }
    int slot = free(number);
    if (slots[slot] == number) {
      return false;
    }
    slots[slot] = number;
    used++;
    if (used > slots.length >> 1) {
      grow();
    }
    return true;
  }

  /** How many there are. */
  int size() {
    return zero ? used + 1 : used;
  }

  private int free(long number) {
    int slot = (int) ((number * SPREAD) >>> (Long.numberOfLeadingZeros(slots.length) + 1));
    while (slots[slot] != 0 && slots[slot] != number) {
      slot = (slot + 1) & (slots.length - 1);
    }
    return slot;
  }

  private void grow() {
    long[] before = slots;
    slots = new long[before.length << (before.length < LARGE ? 2 : 1)];
    for (long number : before) {
      if (number != 0) {
        slots[free(number)] = number;
      }
    }
  }
}
