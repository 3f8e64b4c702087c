package dev.entente.pipeline;

import dev.entente.article.Article;
import dev.entente.article.Publication;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/**
 * The moment by which an article was out for certain: when it was first seen, or at the end of the day, month or year
 * that it states, where that is earlier. So the reports of a story stand in the order in which they came out even where
 * an old archive was taken in on one day, in any order.
 */
public final class OutBy {

  private OutBy() {}

  /** The moment, in whole seconds. */
  public static Instant of(Article article) {
    Instant seen = article.firstSeen();
    Instant stated = article.reading().published() instanceof Publication.Stated date && date.doubt() == null
        ? endOf(date) : seen;
    return (stated.isBefore(seen) ? stated : seen).truncatedTo(ChronoUnit.SECONDS);
  }

  private static Instant endOf(Publication.Stated stated) {
    LocalDate day = stated.date();
    return switch (stated.precision()) {
      case YEAR -> startOf(day.withDayOfYear(1).plusYears(1));
      case MONTH -> startOf(day.withDayOfMonth(1).plusMonths(1));
      case DAY -> startOf(day.plusDays(1));
      case MINUTE -> minute(stated.iso(), startOf(day.plusDays(1)));
    };
  }

  private static Instant startOf(LocalDate day) {
    return day.atStartOfDay(ZoneOffset.UTC).toInstant();
  }

  /** Without a zone the minute could be any of a day. */
  private static Instant minute(String iso, Instant otherwise) {
    try {
      return OffsetDateTime.parse(iso).toInstant();
    } catch (DateTimeException e) {
      return otherwise;
    }
  }
}
