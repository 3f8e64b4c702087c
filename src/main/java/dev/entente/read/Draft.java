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
 */
record Draft(Facts facts, List<Line> lines, boolean mapped, @Nullable PageDates dates) {

  /** A draft of what is no page. */
  Draft(Facts facts, List<Line> lines, boolean mapped) {
    this(facts, lines, mapped, null);
  }
}
