package dev.entente.show;

import dev.entente.article.Evidence;
import dev.entente.article.Reading;
import dev.entente.story.Signal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A signal about an article in words, for the section "About this text".
 *
 * @param finding what was found, in a short sentence
 * @param detail more of it, such as a reason; or null
 * @param why why it matters, in a sentence
 * @param quotes the words that it rests on; empty where it is about what is missing
 * @param article the id of another article that it is about, or null
 */
record About(
    String finding, @Nullable String detail, String why, List<Quote> quotes, @Nullable String article) {

  static List<About> all(List<Signal> signals, Reading reading) {
    return signals.stream().map(signal -> of(signal, reading)).toList();
  }

  private static About of(Signal signal, Reading reading) {
    return switch (signal) {
      case Signal.NoDate none -> says("No date is stated, and nothing in the text bounds it.",
          "Old reports come round again; find the original’s date before you take this for news.");
      case Signal.DoubtfulDate(String why) -> says("The stated date is doubtful.", why,
          "A wrong date puts an event into the wrong order; check it against another report.");
      case Signal.BoundedDate(String reason) -> says("No date is stated; it is only bounded.", reason,
          "The event may be older than it seems.");
      case Signal.NoSource none -> says(
          "The text does not say who says this.", "Nobody is quoted or named as its source",
          "What nobody stands for cannot be asked after; look for the first report.");
      case Signal.UnnamedSources(List<Evidence> words) -> new About(
          "Those who say this are not named.", null, "Somebody without a name cannot be asked again, nor held to it.",
          quotes(words, reading), null);
      case Signal.NoPerson none -> says("No person is named.",
          "A name is the quickest way to confirm a report with somebody who was there.");
      case Signal.NoFigure none -> says("No number or amount is given.",
          "How many, and for how much, tells a delivery from a promise.");
      case Signal.DerivedTitle none -> says("The source has no headline.", "The one above was taken from the text",
          "Do not quote the headline as the publisher’s.");
      case Signal.AgencyCopy(String agency, String publisher) -> says(
          "It is the text of an agency.",
          "It is credited to " + agency + (publisher == null ? "" : " and published by " + publisher),
          "Ten copies of one agency’s report are one source; quote " + agency + " itself.");
      case Signal.OlderText older -> new About(
          "The same text was out " + ago(older) + " earlier in another place.", null,
          "This is probably a copy; the first report is the one to quote.", List.of(),
          older.first().article().value());
      case Signal.LittleDetail(int sentences) -> says(
          "There is very little detail.",
          new Say().count(sentences, "sentence", "sentences") + ", without a number and without a person’s name",
          "So short a text is often cut from a longer one; find that.");
      case Signal.PartialText(String why) -> says("Only a part of the article was to be had.", why,
          "What is missing may qualify what is here.");
    };
  }

  private static About says(String finding, String why) {
    return new About(finding, null, why, List.of(), null);
  }

  private static About says(String finding, String detail, String why) {
    return new About(finding, sentence(detail), why, List.of(), null);
  }

  /** A reason as a sentence of its own: with a capital letter and one full stop. */
  private static String sentence(String reason) {
    return reason.isEmpty() ? reason
        : new Say().ended(reason.substring(0, 1).toUpperCase(Locale.ENGLISH) + reason.substring(1));
  }

  private static String ago(Signal.OlderText older) {
    long days = Math.max(1, Duration.between(older.first().out(), older.out()).toDays());
    return new Say().count(days, "day", "days");
  }

  /** A quotation of a few words, as they stand in the text. */
  private static List<Quote> quotes(List<Evidence> words, Reading reading) {
    Quotes quotes = new Quotes(reading);
    List<Quote> all = new ArrayList<>();
    words.forEach(evidence -> Optional.of(evidence).filter(e -> e.end() <= reading.text().length())
        .map(quotes::of).ifPresent(all::add));
    return all;
  }
}
