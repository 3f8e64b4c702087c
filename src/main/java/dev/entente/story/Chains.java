package dev.entente.story;

import java.util.function.IntUnaryOperator;

/**
 * Numbers found again by their hashes. One bucket at a time is split as it grows (linear hashing), so that no single
 * arrival pays for all. A chain may hold numbers of other hashes, too: whoever walks it checks.
 */
final class Chains {

  private static final int NONE = 0;

  private final IntUnaryOperator hash;
  private final int load;
  private final Ints heads = new Ints();
  private final Ints next = new Ints();
  private int buckets = 1;
  private int level = 1;
  private int count;

  /**
   * Empty chains.
   *
   * @param hash the hash of a number that is entered; it must stay the same until it is removed
   * @param load how many numbers a bucket holds on average
   */
  Chains(IntUnaryOperator hash, int load) {
    this.hash = hash;
    this.load = load;
  }

  void add(int number) {
    push(bucket(hash.applyAsInt(number)), number);
    count++;
    if (count > (long) load * buckets) {
      split();
    }
  }

  void remove(int number) {
    int bucket = bucket(hash.applyAsInt(number));
    int behind = next.get(number);
    if (heads.get(bucket) == number + 1) {
      heads.set(bucket, behind);
    } else {
      int before = heads.get(bucket) - 1;
      while (next.get(before) != number + 1) {
        before = next.get(before) - 1;
      }
      next.set(before, behind);
    }
    count--;
  }

  /** The first number of the chain in which a hash would stand, or -1. */
  int first(int hash) {
    return heads.get(bucket(hash)) - 1;
  }

  /** The number behind another in its chain, or -1. */
  int after(int number) {
    return next.get(number) - 1;
  }

  private void push(int bucket, int number) {
    next.set(number, heads.get(bucket));
    heads.set(bucket, number + 1);
  }

  private int bucket(int hash) {
    int spread = hash * 0x9E3779B9;
    spread ^= spread >>> 16;
    int bucket = spread & 2 * level - 1;
    return bucket < buckets ? bucket : bucket & level - 1;
  }

  private void split() {
    int old = buckets - level;
    buckets++;
    int number = heads.get(old) - 1;
    heads.set(old, NONE);
    while (number >= 0) {
      int following = after(number);
      push(bucket(hash.applyAsInt(number)), number);
      number = following;
    }
    if (buckets == 2 * level) {
      level *= 2;
    }
  }

  long bytes() {
    return heads.bytes() + next.bytes();
  }

  /** Numbers in a row without end; all are 0 at first. */
  private static final class Ints {
    private static final int BITS = 14;
    private int[][] chunks = new int[0][];

    int get(int index) {
      int chunk = index >>> BITS;
      return chunk < chunks.length ? chunks[chunk][index & (1 << BITS) - 1] : 0;
    }

    void set(int index, int value) {
      int chunk = index >>> BITS;
      if (chunk >= chunks.length) {
        int[][] more = java.util.Arrays.copyOf(chunks, chunk + 1);
        for (int i = chunks.length; i <= chunk; i++) {
          more[i] = new int[1 << BITS];
        }
        chunks = more;
      }
      chunks[chunk][index & (1 << BITS) - 1] = value;
    }

    long bytes() {
      return (long) chunks.length << BITS + 2;
    }
  }
}
