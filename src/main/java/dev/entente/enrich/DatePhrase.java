package dev.entente.enrich;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/**
 * Words that name a time.
 *
 * @param from the first word
 * @param to one past the last word
 * @param shape how the time is given
 * @param unit the unit of a span
 * @param step how many units away a span is; of a weekday -1 for "last", 1 for "next", else 0
 * @param year 0 where none is named
 * @param month 0 where none is named
 * @param day the day of the month, for a weekday that of the week; 0 where none is named
 * @param part the part of the year or month: 1 beginning, 2 middle, 3 late, 4 end, 5 and 6 halves, 11 to 14 quarters;
 *     or 0
 * @param limit true for a limit ("by 2027")
 */
record DatePhrase(int from, int to, Shape shape, String unit, int step, int year, int month, int day, int part,
    boolean limit) {

  /** Whoever means a day of another year and does not say so means one that is nearer than these. */
  private static final int FAR_BACK = 300;
  private static final int FAR_AHEAD = 200;

  /** How a time is given. */
  enum Shape {
    /** By year, month or day. */
    CALENDAR,
    /** By the day of the week. */
    WEEKDAY,
    /** Seen from the day of publication. */
    SPAN
  }

  /** Two days, the first and the last that the words allow. */
  record Stretch(LocalDate first, LocalDate last) {}

  /**
   * What the words mean in an article of a day; null where the day is needed and unknown, or there is no such date.
   *
   * @param ahead true where a time without a year is one to come
   */
  @Nullable Stretch resolve(@Nullable LocalDate published, boolean ahead) {
    if (published == null && (shape != Shape.CALENDAR || year == 0)) {
      return null;
    }
    try {
      Stretch whole = switch (shape) {
        case CALENDAR -> year > 0 || published == null ? calendar(year) : nearest(published, ahead);
        case WEEKDAY -> published == null ? null : weekday(published, ahead);
        case SPAN -> published == null ? null : span(published);
      };
      Stretch exact = whole == null ? null : part(whole);
      boolean open = limit && exact != null && published != null && published.isBefore(exact.last);
      return open && exact != null && published != null ? new Stretch(published, exact.last) : exact;
    } catch (DateTimeException e) {
      return null;
    }
  }

  private Stretch calendar(int of) {
    if (month == 0) {
      return new Stretch(LocalDate.of(of, 1, 1), LocalDate.of(of, 12, 31));
    }
    YearMonth whole = YearMonth.of(of, month);
    return day == 0 ? new Stretch(whole.atDay(1), whole.atEndOfMonth())
        : new Stretch(whole.atDay(day), whole.atDay(day));
  }

  /**
   * In the year of publication, or in the one before or after it where the date would be on the wrong side; null where
   * it would then be so far away that it is rather the side that was misread ("signed on March 5", told on March 4).
   */
  private @Nullable Stretch nearest(LocalDate published, boolean ahead) {
    Stretch same = calendar(published.getYear());
    if (ahead ? !same.last.isBefore(published) : !same.first.isAfter(published)) {
      return same;
    }
    Stretch other = calendar(published.getYear() + (ahead ? 1 : -1));
    boolean far = ahead ? other.first.isAfter(published.plusDays(FAR_AHEAD))
        : other.last.isBefore(published.minusDays(FAR_BACK));
    return far ? null : other;
  }

  private Stretch weekday(LocalDate published, boolean ahead) {
    DayOfWeek name = DayOfWeek.of(day);
    LocalDate found = published.with(step < 0 ? TemporalAdjusters.previous(name)
        : step > 0 ? TemporalAdjusters.next(name)
        : ahead ? TemporalAdjusters.nextOrSame(name) : TemporalAdjusters.previousOrSame(name));
    return new Stretch(found, found);
  }

  private @Nullable Stretch span(LocalDate published) {
    return switch (unit) {
      case "day" -> new Stretch(published.plusDays(step), published.plusDays(step));
      case "week" -> {
        LocalDate monday = published.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusWeeks(step);
        yield new Stretch(monday, monday.plusDays(6));
      }
      case "month" -> {
        YearMonth whole = YearMonth.from(published).plusMonths(step);
        yield new Stretch(whole.atDay(1), whole.atEndOfMonth());
      }
      case "year" -> {
        int of = published.getYear() + step;
        yield new Stretch(LocalDate.of(of, 1, 1), LocalDate.of(of, 12, 31));
      }
      default -> null;
    };
  }

  /** Only whole months and years have parts; "early" and "late" are halves, which claims no more than they say. */
  private Stretch part(Stretch whole) {
    LocalDate first = whole.first;
    boolean years = first.getDayOfYear() == 1 && whole.last.getDayOfYear() >= 365;
    boolean months = !years && first.getDayOfMonth() == 1 && whole.last.getDayOfMonth() >= 28;
    if (part == 0 || !years && !months) {
      return whole;
    }
    if (months) {
      return switch (part) {
        case 1, 5 -> new Stretch(first, first.withDayOfMonth(15));
        case 2 -> new Stretch(first.withDayOfMonth(8), first.withDayOfMonth(22));
        case 3, 4, 6 -> new Stretch(first.withDayOfMonth(16), whole.last);
        default -> whole;
      };
    }
    return switch (part) {
      case 1, 5 -> months(first, 1, 6);
      case 2 -> months(first, 4, 9);
      case 3, 6 -> months(first, 7, 12);
      case 4 -> months(first, 10, 12);
      default -> months(first, (part - 11) * 3 + 1, (part - 11) * 3 + 3);
    };
  }

  private static Stretch months(LocalDate year, int from, int to) {
    return new Stretch(year.withMonth(from), YearMonth.of(year.getYear(), to).atEndOfMonth());
  }
}
