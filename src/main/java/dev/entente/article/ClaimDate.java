package dev.entente.article;

import java.time.LocalDate;

/**
 * When a claim's act happened or is promised for, as exactly as the text says: "in July 2018" is a month.
 *
 * @param from the first day that it can be
 * @param to the last day that it can be
 * @param sense what the date is of
 * @param evidence the words
 */
public record ClaimDate(LocalDate from, LocalDate to, Sense sense, Evidence evidence) {

  /** What a date of a claim is of. */
  public enum Sense implements Coded {
    /** The act itself: the signing, the visit, the handover. */
    EVENT,
    /** The day for which delivery or completion is promised. */
    PROMISED
  }

  /** Refuses a span that runs backwards. */
  public ClaimDate {
    if (from.isAfter(to)) {
      throw new IllegalArgumentException("no date: " + from + ".." + to);
    }
  }
}
