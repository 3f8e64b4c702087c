package dev.entente.benchmark;

import java.util.Arrays;
import java.util.random.RandomGenerator;

/** Ranks from 0, of which the first is the likeliest: the chance falls with the rank, as words and names do. */
final class Zipf {

  private final double[] upTo;

  /** Ranks below {@code size}; the chance is 1 over (rank + {@code shift}) to the power of {@code exponent}. */
  Zipf(int size, double shift, double exponent) {
    upTo = new double[size];
    double sum = 0;
    for (int rank = 0; rank < size; rank++) {
      sum += Math.pow(rank + shift, -exponent);
      upTo[rank] = sum;
    }
  }

  /** The next rank. */
  int next(RandomGenerator random) {
    int found = Arrays.binarySearch(upTo, random.nextDouble() * upTo[upTo.length - 1]);
    return Math.min(found >= 0 ? found : -found - 1, upTo.length - 1);
  }
}
