package dev.entente.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Groups made by joining, again and again, the two that resemble each other most on average over all their pairs, until
 * no two do so enough. Follows chains of nearest neighbours, which leads to the same groups in a time that grows with
 * the square of the count.
 */
final class AverageLink {

  private final float[][] rows;
  private final float least;
  private final int[] sizes;
  private final int[] group;
  private final int[] chain;
  private int length;

  /**
   * Nothing joined yet.
   *
   * @param rows in row i the resemblance of i and each earlier one; written over
   * @param least what two groups must reach to be joined
   */
  AverageLink(float[][] rows, double least) {
    this.rows = rows;
    this.least = (float) least;
    sizes = new int[rows.length];
    group = new int[rows.length];
    chain = new int[rows.length + 1];
    Arrays.fill(sizes, 1);
    Arrays.setAll(group, i -> i);
  }

  /** The groups, each ascending, by their first members. */
  List<List<Integer>> groups() {
    for (int start = 0; start < rows.length; start++) {
      while (sizes[start] > 0) {
        length = 0;
        chain[length++] = start;
        follow();
      }
    }
    Map<Integer, List<Integer>> groups = new TreeMap<>();
    for (int i = 0; i < rows.length; i++) {
      groups.computeIfAbsent(first(i), _ -> new ArrayList<>()).add(i);
    }
    return List.copyOf(groups.values());
  }

  /** Goes from neighbour to neighbour until the chain is used up. */
  private void follow() {
    while (length > 0) {
      int tip = chain[length - 1];
      int before = length > 1 ? chain[length - 2] : -1;
      int nearest = nearest(tip, before);
      if (nearest < 0 || at(tip, nearest) < least) {
        // Below the threshold to each alone, it stays below to whatever they are joined to: it is complete.
        sizes[tip] = 0;
        length--;
      } else if (nearest == before) {
        join(Math.min(tip, nearest), Math.max(tip, nearest));
        length -= 2;
      } else {
        chain[length++] = nearest;
      }
    }
  }

  /** The nearest group that is not complete; among equals the one before in the chain, then the first. */
  private int nearest(int tip, int before) {
    int nearest = before;
    for (int i = 0; i < rows.length; i++) {
      if (i != tip && sizes[i] > 0 && (nearest < 0 || at(tip, i) > at(tip, nearest))) {
        nearest = i;
      }
    }
    return nearest;
  }

  private void join(int a, int b) {
    for (int i = 0; i < rows.length; i++) {
      if (i != a && i != b && sizes[i] > 0) {
        float mean = (sizes[a] * at(a, i) + sizes[b] * at(b, i)) / (sizes[a] + sizes[b]);
        if (a > i) {
          rows[a][i] = mean;
        } else {
          rows[i][a] = mean;
        }
      }
    }
    sizes[a] += sizes[b];
    sizes[b] = 0;
    group[b] = a;
  }

  private float at(int a, int b) {
    return a > b ? rows[a][b] : rows[b][a];
  }

  private int first(int member) {
    int first = member;
    while (group[first] != first) {
      first = group[first];
    }
    return first;
  }
}
