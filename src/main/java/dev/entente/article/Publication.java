package dev.entente.article;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** When an article was published, as far as the source lets us know. */
public sealed interface Publication {

  /** How exact a stated date is. */
  enum Precision implements Coded {
    YEAR, MONTH, DAY, MINUTE
  }

  /**
   * The source states it.
   *
   * @param date the day; the first of the month or year where the precision is coarser
   * @param precision how exact it is
   * @param iso as stated, cut to the precision: {@code 2021}, {@code 2021-12}, {@code 2021-12-27},
   *     {@code 2021-12-27T15:55}, with the offset where one is stated: {@code 2024-04-03T10:00+03:00}
   * @param basis where it is stated, in plain English: {@code the page's description (JSON-LD)}
   * @param doubt why the date cannot be trusted (in the future, before 1990), in plain English; else null
   */
  record Stated(LocalDate date, Precision precision, String iso, String basis, @Nullable String doubt)
      implements Publication {}

  /**
   * It is not stated, but the text bounds it.
   *
   * @param notBefore earliest possible day, or null
   * @param notAfter latest possible day, or null
   * @param reason what bounds it, in plain English
   */
  record Bounded(@Nullable LocalDate notBefore, @Nullable LocalDate notAfter, String reason) implements Publication {}

  /** Nothing is known. */
  record Unknown() implements Publication {}

  /** The ISO form of a stated date, else null. */
  default @Nullable String isoOrNull() {
    return this instanceof Stated stated ? stated.iso() : null;
  }
}
