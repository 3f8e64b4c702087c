package dev.entente.benchmark;

import java.util.Arrays;
import java.util.Locale;

/** Times taken, in nanoseconds. One thread at a time. */
final class Series {

  private long[] nanos = new long[1024];
  private int size;
  private boolean sorted;

  void add(long taken) {
    if (size == nanos.length) {
      nanos = Arrays.copyOf(nanos, size * 2);
    }
    nanos[size++] = taken;
    sorted = false;
  }

  void addAll(Series other) {
    for (int i = 0; i < other.size; i++) {
      add(other.nanos[i]);
    }
  }

  int size() {
    return size;
  }

  /** The time in milliseconds that a share of all did not exceed (nearest rank); not a number where there is none. */
  double millis(double share) {
    if (size == 0) {
      return Double.NaN;
    }
    if (!sorted) {
      Arrays.sort(nanos, 0, size);
      sorted = true;
    }
    int rank = (int) Math.ceil(share * size);
    return nanos[Math.clamp(rank - 1, 0, size - 1)] / 1e6;
  }

  double median() {
    return millis(0.5);
  }

  double p99() {
    return millis(0.99);
  }

  /** The row of the table. */
  String row(String name) {
    return String.format(Locale.ROOT, "  %-48s %6d %9.2f %9.2f %9.2f %9.2f",
        name, size, median(), millis(0.9), p99(), millis(1));
  }

  /** What stands above the rows. */
  static String head(String unit) {
    return String.format("  %-48s %6s %9s %9s %9s %9s", unit, "n", "p50", "p90", "p99", "max");
  }
}
