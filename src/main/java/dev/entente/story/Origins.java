package dev.entente.story;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Counts independent origins: two articles have one origin where nearly all of the shorter text stands in the other, or
 * where both name the same agency or publisher as theirs; and so does whatever that joins.
 */
final class Origins {

  private Origins() {}

  static int count(Shelf shelf, Collection<Integer> rows) {
    List<List<Integer>> groups = new ArrayList<>();
    for (int row : rows) {
      List<Integer> joined = new ArrayList<>(List.of(row));
      groups.removeIf(group -> {
        boolean same = group.stream().anyMatch(other -> isSame(shelf, row, other));
        if (same) {
          joined.addAll(group);
        }
        return same;
      });
      groups.add(joined);
    }
    return groups.size();
  }

  private static boolean isSame(Shelf shelf, int a, int b) {
    return shelf.origin(a) != 0 && shelf.origin(a) == shelf.origin(b) || shelf.likeness(a, b) == Likeness.COPY;
  }
}
