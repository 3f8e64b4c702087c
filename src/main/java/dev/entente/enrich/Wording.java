package dev.entente.enrich;

import dev.entente.article.Coded;

/**
 * What a word or phrase of {@code figures.tsv} does beside a number, an amount or a day.
 *
 * @param sort its duty
 * @param value the number, month or day of the week that it stands for; 0 where it stands for none
 * @param step how many of the unit lie between the day of the article and the span ("last week": -1)
 * @param unit the unit of a span of time, else empty
 */
record Wording(Sort sort, long value, int step, String unit) {

  /** Duties. */
  enum Sort implements Coded {
    /** Numbers that add up, numbers that multiply, "dozens". */
    NUMBER, TIMES, MANY,
    /** Bounds: "at least", "up to"; "about", which bounds nothing. */
    LEAST, MOST, ABOUT,
    /** Ranges: "between" opens one, "to" joins one. "And" joins the words of one number. */
    BETWEEN, TO, JOIN,
    /** Counts equipment: batteries, rounds. */
    UNIT,
    /** What is counted or measured is no equipment: years, millimetres, people. */
    OTHER,
    /** What somebody has in all, "to" a number of which a purchase brings it: a fleet, the total. */
    STOCK,
    /** Before a number of pieces: they are lost, destroyed or flown, not bought. */
    LOSS,
    /** The number after it is a name: block, type. */
    LABEL,
    /** "The next", "the remaining": a share of a total. "Of which": the total was named before. */
    SHARE, OFTHEM,
    /** Is built: where a share of a total is made. */
    BUILD,
    MONTH, WEEKDAY,
    /** Beside a weekday: the last one (1) or the next one (2). */
    TURN,
    /** Spans of time seen from the day of the article: "last week". */
    SPAN,
    /** What makes a year of a number, before or after it. */
    IN, YEAR,
    /** The end of a time that is promised; the beginning of one that lasts; part of a month or year. */
    BY, SINCE, PARTLY,
    /** "Ago", "within", and the units that they count. */
    AGO, WITHIN, TIME,
    /** What says that a delivery is to come. */
    PROMISE,
    /** "The deal", "is worth": money named in the sentence after. */
    DEAL, WORTH,
    /** Money of another kind: budgets, revenues, prices a barrel. */
    APART
  }
}
