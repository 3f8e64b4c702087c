package dev.entente.read;

/**
 * A place of a page where a date stands, before it is read.
 *
 * @param tier how much the place is to be trusted
 * @param before the words in front, which may be a label
 * @param words the words that hold the date
 * @param basis where they stand, in plain English
 */
record DateMark(Tier tier, String before, String words, String basis) {

  /** How much a place is to be trusted, the best first. */
  enum Tier {
    /** The page states it as the date of publication, for machines. */
    STATED,
    /** A reader sees it beside the headline, marked or labelled as a date. */
    SHOWN,
    /** The address of the page holds it. */
    ADDRESS,
    /** The page's head has a date without saying of what. */
    HEAD,
    /** A short line beside the headline. */
    NEAR,
    /** Marked as the date of publication, far from the headline. */
    LABELLED,
    /** Marked as a date, far from the headline. */
    MARKED,
    /** The date of the last change. */
    CHANGED,
    /** A script's data. */
    SCRIPT,
    /** A short line anywhere else, also at the side of the page: hardly evidence. */
    ELSEWHERE,
    /** The address of the page's picture. */
    PICTURE
  }

  /** The same place with another tier. */
  DateMark in(Tier other) {
    return new DateMark(other, before, words, basis);
  }
}
