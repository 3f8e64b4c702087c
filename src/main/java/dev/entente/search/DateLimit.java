package dev.entente.search;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One end of a span of days, as it is written in an address: a day, month or year, or so long ago. */
sealed interface DateLimit {

  /** A day; the month or day is 0 where it is a whole year or month. */
  record Calendar(int year, int month, int day) implements DateLimit {}

  /** So many days, weeks, months or years before today; 0 days is today. */
  record Back(int amount, Unit unit) implements DateLimit {
    private LocalDate day(LocalDate today) {
      return switch (unit) {
        case DAY -> today.minusDays(amount);
        case WEEK -> today.minusWeeks(amount);
        case MONTH -> today.minusMonths(amount);
        case YEAR -> today.minusYears(amount);
      };
    }
  }

  /** The units of looking back. */
  enum Unit { DAY, WEEK, MONTH, YEAR }

  /** What can be written. */
  String FORMS = "2025, 2025-03, 2025-03-31, 7d, 2w, 6m, 1y or today";

  /** Reads {@code 2025}, {@code 2025-03}, {@code 2025-03-31}, {@code 7d}, {@code P7D}, {@code today}. */
  static Optional<DateLimit> read(String typed) {
    String text = typed.strip().toLowerCase(Locale.ROOT);
    if (text.equals("today") || text.equals("yesterday")) {
      return Optional.of(new Back(text.equals("today") ? 0 : 1, Unit.DAY));
    }
    Matcher back = Forms.BACK.matcher(text);
    if (back.matches()) {
      int amount = Integer.parseInt(back.group(1));
      return Optional.of(new Back(amount, amount == 0 ? Unit.DAY : unit(back.group(2).charAt(0))));
    }
    Matcher calendar = Forms.CALENDAR.matcher(text);
    return calendar.matches() ? calendar(calendar) : Optional.empty();
  }

  private static Optional<DateLimit> calendar(Matcher parts) {
    int year = Integer.parseInt(parts.group(1));
    int month = parts.group(2) == null ? 0 : Integer.parseInt(parts.group(2));
    int day = parts.group(3) == null ? 0 : Integer.parseInt(parts.group(3));
    boolean exists = month <= 12 && (parts.group(2) == null || month > 0)
        && (parts.group(3) == null || day > 0 && day <= YearMonth.of(year, month).lengthOfMonth());
    return exists ? Optional.of(new Calendar(year, month, day)) : Optional.empty();
  }

  private static Unit unit(char letter) {
    return switch (letter) {
      case 'd' -> Unit.DAY;
      case 'w' -> Unit.WEEK;
      case 'm' -> Unit.MONTH;
      default -> Unit.YEAR;
    };
  }

  /** The form in addresses. */
  default String text() {
    return switch (this) {
      case Calendar(int year, int month, int day) -> month == 0 ? "%04d".formatted(year)
          : day == 0 ? "%04d-%02d".formatted(year, month) : "%04d-%02d-%02d".formatted(year, month, day);
      case Back(int amount, Unit unit) ->
          amount == 0 ? "today" : amount + unit.name().substring(0, 1).toLowerCase(Locale.ROOT);
    };
  }

  /** The first day that it stands for. */
  default LocalDate first(LocalDate today) {
    return switch (this) {
      case Calendar(int year, int month, int day) -> LocalDate.of(year, Math.max(1, month), Math.max(1, day));
      case Back back -> back.day(today);
    };
  }

  /** The last day that it stands for. */
  default LocalDate last(LocalDate today) {
    return switch (this) {
      case Calendar(int year, int month, int day) when month == 0 -> LocalDate.of(year, 12, 31);
      case Calendar(int year, int month, int day) when day == 0 -> YearMonth.of(year, month).atEndOfMonth();
      case Calendar(int year, int month, int day) -> LocalDate.of(year, month, day);
      case Back back -> back.day(today);
    };
  }

  /** In plain English; {@code end} is true for the last day: {@code 31 March 2025}, {@code 7 days ago}. */
  default String words(boolean end) {
    return switch (this) {
      case Calendar c -> Forms.ENGLISH.format(end ? c.last(LocalDate.EPOCH) : c.first(LocalDate.EPOCH));
      case Back(int amount, Unit unit) -> amount == 0 ? "today"
          : Wording.counted(amount, unit.name().toLowerCase(Locale.ROOT)) + " ago";
    };
  }

  /** The forms. */
  final class Forms {
    private static final Pattern BACK = Pattern.compile("p?(\\d{1,4})([dwmy])");
    private static final Pattern CALENDAR = Pattern.compile("([1-9]\\d{3})(?:-(\\d{1,2})(?:-(\\d{1,2}))?)?");
    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private Forms() {}
  }
}
