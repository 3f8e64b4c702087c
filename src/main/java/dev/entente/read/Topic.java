package dev.entente.read;

import java.util.List;
import java.util.TreeSet;

/**
 * What a text is about, small enough to be kept for many: a fair sample of the beginnings of its longer words.
 *
 * @param words the smallest hashes, in order
 */
record Topic(int[] words) {

  private static final int KEPT = 64;
  private static final int STEM = 5;

  /** The topic of some lines together. */
  static Topic of(List<String> lines) {
    TreeSet<Integer> smallest = new TreeSet<>();
    for (String line : lines) {
      String folded = Fold.of(line);
      int start = 0;
      for (int i = 0; i <= folded.length(); i++) {
        if (i == folded.length() || !Character.isLetter(folded.charAt(i))) {
          if (i - start >= STEM) {
            smallest.add((int) LineCounts.hash(folded.substring(start, start + STEM)));
          }
          if (smallest.size() > KEPT) {
            smallest.pollLast();
          }
          start = i + 1;
        }
      }
    }
    return new Topic(smallest.stream().mapToInt(Integer::intValue).toArray());
  }

  /** How many words are known of it, at most 64. */
  int size() {
    return words.length;
  }

  /** The share of the words of both that are common to them, estimated: 0 to 1. */
  double likeness(Topic other) {
    int common = 0;
    int all = 0;
    for (int i = 0, k = 0; all < KEPT && (i < words.length || k < other.words.length); all++) {
      if (k == other.words.length || i < words.length && words[i] < other.words[k]) {
        i++;
      } else if (i == words.length || other.words[k] < words[i]) {
        k++;
      } else {
        common++;
        i++;
        k++;
      }
    }
    return all == 0 ? 0 : (double) common / all;
  }
}
