package dev.entente.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The cosine of each two of some weighted sets of terms. A term counts the less the more sets have it, and the
 * logarithm of its weight counts; terms of one set alone are left out.
 */
final class Cosines {

  private Cosines() {}

  /** In row i the cosine of i and each earlier one, 0 to 1. */
  static float[][] of(List<Map<String, Double>> sets) {
    int count = sets.size();
    float[][] rows = new float[count][];
    for (int i = 0; i < count; i++) {
      rows[i] = new float[i];
    }
    double[] squares = new double[count];
    for (List<Posting> list : postings(sets)) {
      for (int i = 0; i < list.size(); i++) {
        Posting one = list.get(i);
        squares[one.set] += one.weight * one.weight;
        for (int j = 0; j < i; j++) {
          rows[one.set][list.get(j).set] += (float) (one.weight * list.get(j).weight);
        }
      }
    }
    for (int i = 0; i < count; i++) {
      for (int j = 0; j < i; j++) {
        double length = Math.sqrt(squares[i] * squares[j]);
        rows[i][j] = length == 0 ? 0 : (float) (rows[i][j] / length);
      }
    }
    return rows;
  }

  /** That a set has a term, and what it counts there. */
  private record Posting(int set, double weight) {}

  /** In the order of the terms, so that sums come out the same to the last bit. */
  private static List<List<Posting>> postings(List<Map<String, Double>> sets) {
    Map<String, List<Posting>> counts = new HashMap<>();
    for (int i = 0; i < sets.size(); i++) {
      int set = i;
      sets.get(i).forEach((term, weight) ->
          counts.computeIfAbsent(term, _ -> new ArrayList<>()).add(new Posting(set, 1 + Math.log(weight))));
    }
    List<List<Posting>> postings = new ArrayList<>();
    new TreeMap<>(counts).values().forEach(list -> {
      double rarity = Math.log((sets.size() + 1.0) / list.size());
      if (list.size() > 1) {
        postings.add(list.stream().map(p -> new Posting(p.set, p.weight * rarity)).toList());
      }
    });
    return postings;
  }
}
