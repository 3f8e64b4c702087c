package dev.entente.read;

import dev.entente.article.Publication;
import dev.entente.article.Publication.Precision;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/**
 * A date that stands in a text.
 *
 * @param day the day, or the first of the month or year
 * @param precision how exact
 * @param time the time of day, or null
 * @param zone the offset, or null
 * @param start where its words start
 * @param end one past their end
 */
record StatedDate(
    LocalDate day, Precision precision, @Nullable LocalTime time, @Nullable ZoneOffset zone, int start, int end) {

  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm");
  private static final int FIRST_YEAR = 1990;

  /**
   * It as a publication date that is stated in a place, with a doubt where it lies after the day of the capture's morrow
   * or before 1990.
   */
  Publication.Stated publication(String basis, LocalDate captured) {
    String iso = switch (precision) {
      case YEAR -> day.toString().substring(0, 4);
      case MONTH -> day.toString().substring(0, 7);
      case DAY -> day.toString();
      case MINUTE -> day + "T" + (time == null ? "00:00" : MINUTE.format(time)) + (zone == null ? "" : zone.getId());
    };
    return new Publication.Stated(day, precision, iso, basis, doubt(captured));
  }

  private @Nullable String doubt(LocalDate captured) {
    if (day.isAfter(captured.plusDays(1))) {
      return "the stated date lies after the day the article was taken in, " + captured;
    }
    return day.getYear() < FIRST_YEAR ? "the stated date lies before " + FIRST_YEAR : null;
  }

  /** It with a time of day. */
  StatedDate at(@Nullable LocalTime clock, @Nullable ZoneOffset offset) {
    return clock == null || precision != Precision.DAY
        ? this : new StatedDate(day, Precision.MINUTE, clock, offset, start, end);
  }
}
