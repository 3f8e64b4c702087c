package dev.entente.story;

import dev.entente.article.Kind;
import dev.entente.article.Stage;
import dev.entente.article.TimeFrame;
import java.util.List;

/**
 * One step of a deal, by all who report it.
 *
 * @param kind the sort of act
 * @param stage how far it got
 * @param time news if it is that to any report; else background; or a plan
 * @param when the best date that a report gives; where its basis is no event, the step was taken by then
 * @param dated false where all reports are background without a date: then it was taken at some time before
 * @param tellings the reports, the earliest first; at least one
 * @param reports how many stories report it: copies of one text count once
 * @param sources how many publishers report it, of those that are stated
 */
public record Step(
    Kind kind, Stage stage, TimeFrame time, When when, boolean dated, List<Telling> tellings, int reports, int sources) {

  /** Copies the list. */
  public Step {
    tellings = List.copyOf(tellings);
  }
}
