package dev.entente.search;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Finds names that resemble a mistyped one. */
final class Nearness {

  private static final int LONGEST = 40;

  private Nearness() {}

  /** Up to three values whose name is a few letters away, or begins with what was typed; the nearest first. */
  static List<String> nearest(String typed, Map<String, String> names) {
    if (typed.isEmpty() || typed.length() > LONGEST) {
      return List.of();
    }
    record Candidate(String value, int distance) {}
    int most = Math.max(1, Math.min(3, typed.length() / 3));
    return names.entrySet().stream()
        .map(e -> new Candidate(e.getKey(), distance(typed, e.getValue())))
        .filter(c -> c.distance() <= most)
        .sorted(Comparator.comparingInt(Candidate::distance))
        .limit(3).map(Candidate::value).toList();
  }

  /** How many letters must be put in, taken out or changed; 1 for the beginning or a word of a longer name. */
  private static int distance(String typed, String name) {
    if (typed.length() >= 3 && (name.startsWith(typed) || name.contains(" " + typed))) {
      return 1;
    }
    int[] row = new int[name.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= typed.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int change = diagonal + (typed.charAt(i - 1) == name.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[name.length()];
  }
}
