package dev.entente.story;

import java.time.LocalDate;

/**
 * A span of days that a text names, both ends within it: "in July 2018" is the whole month.
 *
 * @param from the first day
 * @param to the last day
 */
public record Days(LocalDate from, LocalDate to) {

  /** Refuses a span that runs backwards. */
  public Days {
    if (from.isAfter(to)) {
      throw new IllegalArgumentException("no span of days: " + from + ".." + to);
    }
  }
}
