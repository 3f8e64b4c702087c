package dev.entente.index;

import java.util.List;

/**
 * The answer to {@link Explain}.
 *
 * @param withoutWords how many articles match when the words are dropped
 * @param withoutDates how many match when the date limits are dropped
 * @param without for each filter of the search, how many match when it alone is dropped
 * @param apart how many articles have each filtered value in some claim, though not all in one claim: they are left out
 *     only because one claim must answer
 */
public record Explanation(long withoutWords, long withoutDates, List<Without> without, long apart) {

  /** Copies the list. */
  public Explanation {
    without = List.copyOf(without);
  }

  /** What dropping one filter would give. */
  public record Without(Filter filter, long total) {}
}
