package dev.entente.show;

import dev.entente.article.Evidence;
import dev.entente.article.Reading;

/**
 * One thing that a claim says beyond who, whom and what.
 *
 * @param lead what it is of, in plain English, such as "ordered"; may be empty
 * @param words the thing itself
 * @param foreign true where the words are those of the text, in its language
 * @param note more of it in plain English; may be empty
 * @param printed how the text has it, where that is not shown already; else empty
 * @param sentence the sentence that it stands in: the page's anchor {@code #s0}
 */
record Fact(String lead, String words, boolean foreign, String note, String printed, int sentence) {

  /** The words of a piece of evidence on one line; those that reach beyond the text are cut at its end. */
  static String printed(Evidence evidence, Reading reading) {
    int length = reading.text().length();
    return reading.text().substring(Math.min(evidence.start(), length), Math.min(evidence.end(), length))
        .replaceAll("\\s+", " ").strip();
  }
}
