package dev.entente.index.lucene;

import java.util.Arrays;

/** The numbers with the highest counts; of equal counts the smaller numbers, which stand for the earlier values. */
final class Foremost {

  private final int[] numbers;
  private final int met;

  /** So many at most of those that have a count at all. */
  Foremost(int[] counts, int most) {
    // A heap of count and number in one, the least at its head; a smaller number weighs more among equals.
    long[] heap = new long[Math.min(most, counts.length)];
    int size = 0;
    int all = 0;
    for (int number = 0; number < counts.length; number++) {
      if (counts[number] > 0) {
        all++;
        long weight = (long) counts[number] << 32 | Integer.MAX_VALUE - number;
        if (size < heap.length) {
          heap[size++] = weight;
          rise(heap, size - 1);
        } else if (size > 0 && weight > heap[0]) {
          heap[0] = weight;
          sink(heap, size);
        }
      }
    }
    numbers = Arrays.stream(heap, 0, size).mapToInt(weight -> Integer.MAX_VALUE - (int) weight).sorted().toArray();
    met = all;
  }

  /** The numbers, the smallest first. */
  int[] numbers() {
    return numbers;
  }

  /** How many more have a count. */
  int left() {
    return met - numbers.length;
  }

  /** True where a number is among them. */
  boolean has(int number) {
    return Arrays.binarySearch(numbers, number) >= 0;
  }

  private static void rise(long[] heap, int from) {
    int at = from;
    while (at > 0 && heap[at] < heap[(at - 1) / 2]) {
      swap(heap, at, (at - 1) / 2);
      at = (at - 1) / 2;
    }
  }

  private static void sink(long[] heap, int size) {
    int at = 0;
    while (2 * at + 1 < size) {
      int child = 2 * at + 2 < size && heap[2 * at + 2] < heap[2 * at + 1] ? 2 * at + 2 : 2 * at + 1;
      if (heap[at] <= heap[child]) {
        return;
      }
      swap(heap, at, child);
      at = child;
    }
  }

  private static void swap(long[] heap, int one, int other) {
    long moved = heap[one];
    heap[one] = heap[other];
    heap[other] = moved;
  }
}
