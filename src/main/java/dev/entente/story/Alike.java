package dev.entente.story;

import java.util.Arrays;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;

/**
 * The rows of a shelf, found by the runs of words that they share. A row that is sought shares at least
 * {@link Likeness#LEAST_SHARED} runs, so that it is met even if one chain fewer is left unread: the longest ones, of
 * phrases that stand on all pages of a site.
 */
final class Alike {

  private static final int LOAD = 4;
  /** Chains up to this length are read to their ends, since each one read leaves fewer rows to compare. */
  private static final int SHORT_CHAIN = 64;

  private final Shelf shelf;
  private final Chains chains;
  private final int[] ends = new int[Fingerprint.SAMPLE];
  private byte[] hits = new byte[1024];
  private int[] met = new int[64];
  private int candidates;

  Alike(Shelf shelf) {
    this.shelf = shelf;
    this.chains = new Chains(node -> shelf.key(node / Fingerprint.SAMPLE, node % Fingerprint.SAMPLE), LOAD);
  }

  void add(int row) {
    for (int i = 0; i < shelf.keys(row); i++) {
      chains.add(row * Fingerprint.SAMPLE + i);
    }
  }

  void remove(int row) {
    for (int i = 0; i < shelf.keys(row); i++) {
      chains.remove(row * Fingerprint.SAMPLE + i);
    }
  }

  /**
   * Tells each other row whose text is of the same story, in no order.
   *
   * @param worth which rows are asked for; asked once more before each comparison
   */
  void find(int row, IntPredicate worth, IntConsumer found) {
    if (hits.length < shelf.rows()) {
      hits = Arrays.copyOf(hits, Math.max(hits.length + hits.length / 4, shelf.rows()));
    }
    int keys = shelf.keys(row);
    int least = Math.min(keys, Likeness.LEAST_SHARED);
    candidates = 0;
    int unread = read(row, keys, least - 1);
    for (int i = 0; i < candidates; i++) {
      int other = met[i];
      boolean isCandidate = hits[other] >= least - unread;
      hits[other] = 0;
      if (isCandidate && other != row && worth.test(other) && shelf.likeness(row, other) != Likeness.NONE) {
        found.accept(other);
      }
    }
  }

  /** Reads all chains of a row side by side, until no more are left than may be; returns how many are left. */
  private int read(int row, int keys, int mayBeLeft) {
    int open = 0;
    for (int i = 0; i < keys; i++) {
      int node = chains.first(shelf.key(row, i));
      if (node >= 0) {
        ends[open++] = node;
      }
    }
    for (int step = 0; open > 0 && (open > mayBeLeft || step < SHORT_CHAIN); step++) {
      int left = 0;
      for (int i = 0; i < open; i++) {
        hit(ends[i] / Fingerprint.SAMPLE);
        int next = chains.after(ends[i]);
        if (next >= 0) {
          ends[left++] = next;
        }
      }
      open = left;
    }
    return open;
  }

  private void hit(int row) {
    if (hits[row] == 0) {
      if (candidates == met.length) {
        met = Arrays.copyOf(met, 2 * candidates);
      }
      met[candidates++] = row;
    }
    if (hits[row] < Likeness.LEAST_SHARED) {
      hits[row]++;
    }
  }

  long bytes() {
    return chains.bytes() + hits.length + (long) met.length * Integer.BYTES;
  }
}
