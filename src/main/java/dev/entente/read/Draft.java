package dev.entente.read;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the form of a capture yields before anything is judged.
 *
 * @param facts what is stated beside the text
 * @param lines the text
 * @param mapped whether the lines know their place in the capture
 * @param dates the places of a page where its date may stand; null where there is no page
 * @param caption the words under the leading picture, or null
 * @param partial why the text is only a part of the article, in plain English, or null
 */
record Draft(
    Facts facts, List<Line> lines, boolean mapped, @Nullable PageDates dates, @Nullable String caption,
    @Nullable String partial) {

  /** A draft of a whole text that is no page. */
  Draft(Facts facts, List<Line> lines, boolean mapped) {
    this(facts, lines, mapped, null, null, null);
  }
}
