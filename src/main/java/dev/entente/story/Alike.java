package dev.entente.story;

import java.util.Arrays;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;

/** The rows of a shelf, found by the runs of words that they share. */
final class Alike {

  private static final int LOAD = 4;

  private final Shelf shelf;
  private final Chains chains;
  private byte[] hits = new byte[1024];
  private int[] met = new int[64];

  Alike(Shelf shelf) {
    this.shelf = shelf;
    this.chains = new Chains(node -> shelf.key(node / Likeness.INDEXED, node % Likeness.INDEXED), LOAD);
  }

  void add(int row) {
    for (int i = 0; i < shelf.keys(row); i++) {
      chains.add(row * Likeness.INDEXED + i);
    }
  }

  void remove(int row) {
    for (int i = 0; i < shelf.keys(row); i++) {
      chains.remove(row * Likeness.INDEXED + i);
    }
  }

  /**
   * Tells each other row whose text is of the same story, in no order.
   *
   * @param worth which rows are asked for; asked once more before each comparison
   */
  void find(int row, IntPredicate worth, IntConsumer found) {
    if (hits.length < shelf.rows()) {
      hits = Arrays.copyOf(hits, Math.max(2 * hits.length, shelf.rows()));
    }
    int keys = shelf.keys(row);
    int candidates = count(row, keys);
    int wanted = Math.min(keys, Likeness.CANDIDATE_RUNS);
    for (int i = 0; i < candidates; i++) {
      int other = met[i];
      boolean isCandidate = hits[other] >= wanted;
      hits[other] = 0;
      if (isCandidate && other != row && worth.test(other) && shelf.likeness(row, other) != Likeness.NONE) {
        found.accept(other);
      }
    }
  }

  private int count(int row, int keys) {
    int candidates = 0;
    for (int i = 0; i < keys; i++) {
      for (int node = chains.first(shelf.key(row, i)); node >= 0; node = chains.after(node)) {
        int other = node / Likeness.INDEXED;
        if (hits[other] == 0) {
          if (candidates == met.length) {
            met = Arrays.copyOf(met, 2 * candidates);
          }
          met[candidates++] = other;
        }
        if (hits[other] < Likeness.CANDIDATE_RUNS) {
          hits[other]++;
        }
      }
    }
    return candidates;
  }

  long bytes() {
    return chains.bytes() + hits.length + (long) met.length * Integer.BYTES;
  }
}
