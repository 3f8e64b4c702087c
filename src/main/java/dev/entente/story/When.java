package dev.entente.story;

import dev.entente.article.Article;
import dev.entente.article.Coded;
import dev.entente.article.Publication;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * When something took place or was told, as exactly as is known, and by what that is known.
 *
 * @param from the first day that it can be; null where nothing bounds it
 * @param to the last day that it can be
 * @param basis what the date is of
 */
public record When(@Nullable LocalDate from, LocalDate to, Basis basis) {

  /** What a date is of, the best first. */
  public enum Basis implements Coded {
    /** The act itself: the text dates it. */
    EVENT,
    /** The article: its source dates it. */
    PUBLISHED,
    /** The article: something in it bounds its date. */
    BOUNDED,
    /** The day on which the article was first seen, since nothing else is known. */
    SEEN
  }

  /** When an article told what it tells. */
  public static When told(Article article) {
    LocalDate seen = LocalDate.ofInstant(article.firstSeen(), ZoneOffset.UTC);
    return switch (article.reading().published()) {
      case Publication.Stated stated when stated.doubt() == null ->
          new When(stated.date(), last(stated), Basis.PUBLISHED);
      case Publication.Bounded(LocalDate notBefore, LocalDate notAfter, String reason) -> {
        LocalDate to = notAfter == null ? seen : notAfter;
        yield new When(notBefore == null || notBefore.isAfter(to) ? null : notBefore, to, Basis.BOUNDED);
      }
      case Publication.Stated stated -> new When(seen, seen, Basis.SEEN);
      case Publication.Unknown unknown -> new When(seen, seen, Basis.SEEN);
    };
  }

  private static LocalDate last(Publication.Stated stated) {
    LocalDate day = stated.date();
    return switch (stated.precision()) {
      case YEAR -> day.withDayOfYear(1).plusYears(1).minusDays(1);
      case MONTH -> day.withDayOfMonth(1).plusMonths(1).minusDays(1);
      case DAY, MINUTE -> day;
    };
  }

  /** How many days lie between its ends; very many where it is not bounded. */
  long width() {
    return from == null ? Integer.MAX_VALUE : to.toEpochDay() - from.toEpochDay();
  }
}
