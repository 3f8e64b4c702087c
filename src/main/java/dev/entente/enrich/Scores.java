package dev.entente.enrich;

import java.util.Set;

/**
 * How well found values match the expected ones.
 *
 * @param right found and expected
 * @param extra found but not expected
 * @param missed expected but not found
 */
public record Scores(int right, int extra, int missed) {

  /** Nothing compared yet. */
  static final Scores NONE = new Scores(0, 0, 0);

  /** With the values of one more article. */
  Scores plus(Set<?> expected, Set<?> found) {
    int both = (int) found.stream().filter(expected::contains).count();
    return new Scores(right + both, extra + found.size() - both, missed + expected.size() - both);
  }

  /** The share of the found values that are expected; 1 where nothing was found. */
  public double precision() {
    return right + extra == 0 ? 1 : (double) right / (right + extra);
  }

  /** The share of the expected values that were found; 1 where nothing is expected. */
  public double recall() {
    return right + missed == 0 ? 1 : (double) right / (right + missed);
  }

  /** The harmonic mean of both. */
  public double f1() {
    double sum = precision() + recall();
    return sum == 0 ? 0 : 2 * precision() * recall() / sum;
  }

  /** How many values are expected. */
  public int n() {
    return right + missed;
  }
}
