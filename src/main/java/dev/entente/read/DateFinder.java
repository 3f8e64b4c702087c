package dev.entente.read;

import dev.entente.article.Publication.Precision;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds a date that is written out: numeric, or with a month's name; never a bare weekday or a month in prose. */
final class DateFinder {

  private static final Pattern ISO = Pattern.compile(
      "(?<![\\d.])((?:19|20)\\d\\d)([-/.])(\\d{1,2})\\2(\\d{1,2})(?!\\d)");
  private static final Pattern COMPACT = Pattern.compile(
      "(?<!\\d)((?:19|20)\\d\\d)(\\d\\d)(\\d\\d)(?:t\\d{4,6}z?)?(?!\\d)");
  private static final Pattern DAY_FIRST = Pattern.compile(
      "(?<![\\p{L}\\d.])(\\d{1,2})(?:st|nd|rd|th|er|º|°|\\.)?[\\s-]+(?:of\\s+|de\\s+)?"
          + "(\\p{L}{3,12}(?: \\p{L}{3,6})?)\\.?[,،]?"
          + "[\\s-]+(?:de[l]?\\s+)?((?:19|20)\\d\\d)(?!\\d)");
  private static final Pattern MONTH_FIRST = Pattern.compile(
      "(?<!\\p{L})(\\p{L}{3,12})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+((?:19|20)\\d\\d)(?!\\d)");
  private static final Pattern NUMERIC = Pattern.compile(
      "(?<![\\d./-])(\\d{1,2})([./-])(\\d{1,2})\\2((?:19|20)\\d\\d)(?![\\d])");
  private static final Pattern MONTH_YEAR = Pattern.compile(
      "^\\W*(\\p{L}{3,12})\\.?,?\\s+(?:de\\s+)?((?:19|20)\\d\\d)\\W*$", Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern YEAR_MONTH = Pattern.compile("^((?:19|20)\\d\\d)-(\\d\\d)$");
  private static final Pattern YEAR = Pattern.compile("^((?:19|20)\\d\\d)$");
  private static final Pattern EPOCH = Pattern.compile("^(\\d{9,10})(\\d{3})?$");

  private DateFinder() {}

  /** The date that a field holds; also a month, a year, or seconds since 1970. Null where there is none. */
  static @Nullable StatedDate field(String text, String language) {
    StatedDate date = find(text, language);
    if (date != null) {
      return date;
    }
    String folded = Fold.of(text.strip());
    Matcher epoch = EPOCH.matcher(folded);
    if (epoch.matches()) {
      var moment = Instant.ofEpochSecond(Long.parseLong(epoch.group(1))).atOffset(ZoneOffset.UTC);
      return new StatedDate(moment.toLocalDate(), Precision.MINUTE, moment.toLocalTime(), ZoneOffset.UTC, 0, 0);
    }
    StatedDate compact = first(COMPACT, folded, m -> day(m, m.group(1), Integer.parseInt(m.group(2)), m.group(3)));
    if (compact != null) {
      return compact.at(ClockTime.in(folded), ClockTime.zone(folded));
    }
    StatedDate month = first(YEAR_MONTH, folded, m -> coarse(m, m.group(1), Integer.parseInt(m.group(2))));
    if (month == null) {
      month = first(MONTH_YEAR, folded, m -> coarse(m, m.group(2), Months.of(m.group(1), language)));
    }
    return month != null ? month : first(YEAR, folded, m -> coarse(m, m.group(1), 0));
  }

  /** The first full date in a line, with the time of day and the zone that stand in the same line; else null. */
  static @Nullable StatedDate find(String text, String language) {
    String folded = Fold.of(text);
    StatedDate date = day(folded, language);
    if (date == null) {
      return null;
    }
    String rest = folded.substring(0, date.start()) + " ".repeat(date.end() - date.start())
        + folded.substring(date.end());
    return date.at(ClockTime.in(rest), ClockTime.zone(rest));
  }

  private static @Nullable StatedDate day(String folded, String language) {
    StatedDate date = first(ISO, folded, m -> day(m, m.group(1), Integer.parseInt(m.group(3)), m.group(4)));
    if (date == null) {
      date = first(DAY_FIRST, folded, m -> day(m, m.group(3), Months.of(m.group(2), language), m.group(1)));
    }
    if (date == null) {
      date = first(MONTH_FIRST, folded, m -> day(m, m.group(3), Months.of(m.group(1), language), m.group(2)));
    }
    return date != null ? date : first(NUMERIC, folded, m -> numeric(m, language));
  }

  /** Day before month, except where only the other reading is possible or English leaves it open. */
  private static @Nullable StatedDate numeric(MatchResult m, String language) {
    int first = Integer.parseInt(m.group(1));
    int second = Integer.parseInt(m.group(3));
    boolean dots = m.group(2).equals(".");
    if (second > 12) {
      return day(m, m.group(4), first, m.group(3));
    }
    boolean open = first <= 12 && first != second && !dots && (language.equals("en") || language.equals("und"));
    return open ? null : day(m, m.group(4), second, m.group(1));
  }

  private interface Reading {
    @Nullable StatedDate of(MatchResult match);
  }

  private static @Nullable StatedDate first(Pattern pattern, String text, Reading reading) {
    Matcher matcher = pattern.matcher(text);
    for (int from = 0; from <= text.length() && matcher.find(from); from = matcher.start() + 1) {
      StatedDate date = reading.of(matcher.toMatchResult());
      if (date != null) {
        return date;
      }
    }
    return null;
  }

  private static @Nullable StatedDate day(MatchResult m, String year, int month, String day) {
    try {
      LocalDate date = LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day));
      return new StatedDate(date, Precision.DAY, null, null, m.start(), m.end());
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static @Nullable StatedDate coarse(MatchResult m, String year, int month) {
    if (month < 0 || month > 12 || month == 0 && m.groupCount() > 1) {
      return null;
    }
    LocalDate date = LocalDate.of(Integer.parseInt(year), Math.max(1, month), 1);
    return new StatedDate(date, month == 0 ? Precision.YEAR : Precision.MONTH, null, null, m.start(), m.end());
  }
}
