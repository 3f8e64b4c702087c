package dev.entente.index;

import dev.entente.article.Publication;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days on which an article can have been published, both ends included. A stated day is a span of one day; a stated
 * month or year is the whole of it; bounds are taken as they are. A doubted day is none: no limit of dates may leave an
 * article out for a day that it may not have.
 *
 * @param first earliest possible day, or null where nothing is known
 * @param last latest possible day, or null where nothing is known
 */
public record DaySpan(@Nullable LocalDate first, @Nullable LocalDate last) {

  /** The span that a publication date leaves open. */
  public static DaySpan of(Publication published) {
    return switch (published) {
      case Publication.Stated stated when stated.doubt() != null -> new DaySpan(null, null);
      case Publication.Stated stated -> new DaySpan(stated.date(), lastDay(stated));
      case Publication.Bounded bounded -> new DaySpan(bounded.notBefore(), bounded.notAfter());
      case Publication.Unknown() -> new DaySpan(null, null);
    };
  }

  private static LocalDate lastDay(Publication.Stated stated) {
    return switch (stated.precision()) {
      case YEAR -> LocalDate.of(stated.date().getYear(), 12, 31);
      case MONTH -> stated.date().withDayOfMonth(stated.date().lengthOfMonth());
      case DAY, MINUTE -> stated.date();
    };
  }

  /** The year that the whole span lies in, or null where it is open or crosses a year. */
  public @Nullable Integer year() {
    return first != null && last != null && first.getYear() == last.getYear() ? first.getYear() : null;
  }
}
