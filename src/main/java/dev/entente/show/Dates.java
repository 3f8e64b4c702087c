package dev.entente.show;

import dev.entente.article.Publication;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates as an English reader writes them. */
final class Dates {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter DAY_OF_YEAR = DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);
  private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm 'UTC'", Locale.ENGLISH).withZone(ZoneOffset.UTC);

  private Dates() {}

  static String words(Instant moment) {
    return MOMENT.format(moment);
  }

  /** The day of a moment in universal time: {@code 3 May 2026}. */
  static String day(Instant moment) {
    return DAY.format(moment.atOffset(ZoneOffset.UTC));
  }

  static String words(Publication published) {
    return switch (published) {
      case Publication.Stated stated ->
          stated.doubt() == null ? stated(stated) : stated(stated) + " (doubtful: " + stated.doubt() + ")";
      case Publication.Bounded bounded -> bounds(bounded) + because(bounded.reason());
      case Publication.Unknown unknown -> "date not stated";
    };
  }

  /** The stated date without its doubt: {@code 3 May 2026, 10:00 UTC}. */
  static String plain(Publication.Stated stated) {
    return stated(stated);
  }

  /** The same for a list, without the reasons; they are on the article's page. */
  static String brief(Publication published) {
    return switch (published) {
      case Publication.Stated stated -> stated.doubt() == null ? stated(stated) : stated(stated) + " (doubtful)";
      case Publication.Bounded bounded -> bounds(bounded) + " (not stated)";
      case Publication.Unknown unknown -> "date not stated";
    };
  }

  /** The days that something can have happened on: {@code 3 May 2026}, {@code July 2018}, {@code 2018}, or both ends. */
  static String span(LocalDate from, LocalDate to) {
    if (from.equals(to)) {
      return DAY.format(from);
    }
    boolean months = from.getDayOfMonth() == 1 && to.equals(YearMonth.from(to).atEndOfMonth());
    if (!months) {
      return DAY.format(from) + " to " + DAY.format(to);
    }
    if (YearMonth.from(from).equals(YearMonth.from(to))) {
      return MONTH.format(from);
    }
    if (from.getMonthValue() > 1 || to.getMonthValue() < 12) {
      return MONTH.format(from) + " to " + MONTH.format(to);
    }
    return from.getYear() == to.getYear() ? Integer.toString(from.getYear()) : from.getYear() + " to " + to.getYear();
  }

  private static String stated(Publication.Stated stated) {
    return switch (stated.precision()) {
      case YEAR -> Integer.toString(stated.date().getYear());
      case MONTH -> MONTH.format(stated.date());
      case DAY -> DAY.format(stated.date());
      case MINUTE -> DAY.format(stated.date()) + clock(stated.iso());
    };
  }

  /** {@code , 10:00 (UTC+03:00)} of {@code 2024-04-03T10:00+03:00}; empty where no time stands. */
  private static String clock(String iso) {
    int time = iso.indexOf('T');
    if (time < 0 || iso.length() < time + 6) {
      return "";
    }
    String zone = iso.substring(time + 6).replaceFirst("^:[0-9.]+", "");
    String clock = ", " + iso.substring(time + 1, time + 6);
    return zone.isEmpty() ? clock : clock + (isUtc(zone) ? " UTC" : " (UTC" + zone + ")");
  }

  private static boolean isUtc(String zone) {
    return zone.equals("Z") || zone.matches("[+-]00:?00");
  }

  private static String bounds(Publication.Bounded bounded) {
    LocalDate from = bounded.notBefore();
    LocalDate to = bounded.notAfter();
    if (from == null) {
      return to == null ? "date not stated" : "not after " + DAY.format(to);
    }
    if (to == null) {
      return "not before " + DAY.format(from);
    }
    if (from.equals(to)) {
      return DAY.format(from) + ", not stated but inferred";
    }
    DateTimeFormatter first = from.getYear() == to.getYear() ? DAY_OF_YEAR : DAY;
    return "between " + first.format(from) + " and " + DAY.format(to);
  }

  private static String because(String reason) {
    return reason.isBlank() ? "" : ", because " + reason;
  }
}
