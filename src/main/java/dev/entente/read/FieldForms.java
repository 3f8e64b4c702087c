package dev.entente.read;

import dev.entente.article.Publication.Precision;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Forms of a date that count only where a whole field holds nothing else: they mean other things in prose. */
final class FieldForms {

  private static final Pattern COMPACT = Pattern.compile(
      "(?<!\\d)((?:19|20)\\d\\d)(\\d\\d)(\\d\\d)(?:[t ]?(\\d\\d)(\\d\\d)(?:\\d\\d)?(?:\\.\\d+)?z?)?(?!\\d)");
  private static final Pattern MONTH_YEAR = Pattern.compile(
      "^\\W*(\\p{L}{3,12})\\.?,?\\s+(?:de\\s+)?((?:19|20)\\d\\d)\\W*$", Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern YEAR_MONTH = Pattern.compile("^((?:19|20)\\d\\d)-(\\d\\d)$");
  private static final Pattern YEAR = Pattern.compile("^((?:19|20)\\d\\d)$");
  private static final Pattern WEEK_OR_ORDINAL = Pattern.compile("^(?:19|20)\\d\\d-?(?:w\\d\\d-?[1-7]|\\d{3})(?=$|t)");
  private static final Pattern EPOCH = Pattern.compile("^(\\d{9,10})(?:\\.\\d+|(\\d{3}))?$");

  private FieldForms() {}

  /** Seconds or milliseconds since 1970; else null. */
  static @Nullable StatedDate epoch(String folded) {
    Matcher epoch = EPOCH.matcher(folded);
    if (epoch.matches()) {
      var moment = Instant.ofEpochSecond(Long.parseLong(epoch.group(1))).atOffset(ZoneOffset.UTC);
      return new StatedDate(moment.toLocalDate(), Precision.MINUTE, moment.toLocalTime(), ZoneOffset.UTC, 0, 0);
    }
    return null;
  }

  /** A day without signs between its numbers, or one of a week or a year; else null. */
  static @Nullable StatedDate compact(String folded) {
    Matcher odd = WEEK_OR_ORDINAL.matcher(folded);
    if (odd.find()) {
      return odd(odd.group(), folded);
    }
    Matcher m = COMPACT.matcher(folded);
    StatedDate date = m.find() ? DateFinder.day(m, m.group(1), Integer.parseInt(m.group(2)), m.group(3)) : null;
    if (date == null) {
      return null;
    }
    boolean timed = m.group(4) != null;
    String clock = timed ? m.group(4) + ":" + m.group(5) : folded.substring(m.end());
    return date.at(ClockTime.in(clock), timed && m.group().endsWith("z")
        ? ZoneOffset.UTC : ClockTime.zone(folded, date.day()));
  }

  private static @Nullable StatedDate odd(String words, String folded) {
    boolean week = words.indexOf('w') >= 0;
    String digits = words.replace("-", "").replace("w", "");
    try {
      LocalDate day = week
          ? LocalDate.parse(digits.substring(0, 4) + "-W" + digits.substring(4, 6) + "-" + digits.substring(6),
              DateTimeFormatter.ISO_WEEK_DATE)
          : LocalDate.ofYearDay(Integer.parseInt(digits.substring(0, 4)), Integer.parseInt(digits.substring(4)));
      String rest = " ".repeat(words.length()) + folded.substring(words.length());
      return new StatedDate(day, Precision.DAY, null, null, 0, words.length())
          .at(ClockTime.in(rest), ClockTime.zone(rest, day));
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** A month or a year alone; else null. */
  static @Nullable StatedDate coarse(String folded, String language) {
    StatedDate month = DateFinder.first(YEAR_MONTH, folded, m -> coarse(m, m.group(1), Integer.parseInt(m.group(2))));
    if (month == null) {
      month = DateFinder.first(MONTH_YEAR, folded, m -> coarse(m, m.group(2), Months.of(m.group(1), language)));
    }
    return month != null ? month : DateFinder.first(YEAR, folded, m -> coarse(m, m.group(1), 0));
  }

  private static @Nullable StatedDate coarse(MatchResult m, String year, int month) {
    if (month < 0 || month > 12 || month == 0 && m.groupCount() > 1) {
      return null;
    }
    LocalDate date = LocalDate.of(Integer.parseInt(year), Math.max(1, month), 1);
    return new StatedDate(date, month == 0 ? Precision.YEAR : Precision.MONTH, null, null, m.start(), m.end());
  }
}
