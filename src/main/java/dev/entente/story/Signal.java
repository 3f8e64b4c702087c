package dev.entente.story;

import dev.entente.article.Evidence;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something about an article's provenance that a reporter should know before quoting it. Each states what was found or
 * not found in the text, never a judgement on it.
 */
public sealed interface Signal {

  /** No date is stated, and nothing bounds it. */
  record NoDate() implements Signal {}

  /** A date is stated that cannot be trusted, for a reason in plain English. */
  record DoubtfulDate(String why) implements Signal {}

  /** No date is stated; the text or its capture bounds it, for a reason in plain English. */
  record BoundedDate(String reason) implements Signal {}

  /** Nobody is named as the one who says it: no "said …", no "according to …". */
  record NoSource() implements Signal {}

  /** Those who say it have no name: "an official said"; the words of each. */
  record UnnamedSources(List<Evidence> words) implements Signal {}

  /** No person is named. */
  record NoPerson() implements Signal {}

  /** No quantity stands in the text; dates, years, times of day and type names such as T-72 are none. */
  record NoFigure() implements Signal {}

  /** The source has no headline. */
  record DerivedTitle() implements Signal {}

  /** Text of an agency that another publishes; the publisher where it is known. */
  record AgencyCopy(String agency, @Nullable String publisher) implements Signal {}

  /** The same text was seen more than a day earlier elsewhere: the first report, and when this one was out. */
  record OlderText(Report first, Instant out) implements Signal {}

  /** A few sentences without a figure and without a person's name; how many. */
  record LittleDetail(int sentences) implements Signal {}

  /** Only a part of the article was to be had, for a reason in plain English. */
  record PartialText(String why) implements Signal {}
}
