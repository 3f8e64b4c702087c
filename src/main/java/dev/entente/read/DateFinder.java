package dev.entente.read;

import dev.entente.article.Publication.Precision;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds dates that are written out: numeric, or with a month's name; never a bare weekday or a month in prose. */
final class DateFinder {

  private static final String YEAR4 = "((?:19|20)\\d\\d)";
  private static final Pattern ISO = Pattern.compile(
      "(?<![\\d.])" + YEAR4 + "(?:([-/.])(\\d{1,2})\\2(\\d{1,2})(?!\\d)|\\s?[年년]\\s?(\\d{1,2})\\s?[月월]\\s?(\\d{1,2}))");
  private static final Pattern DAY_FIRST = Pattern.compile(
      "(?<![\\p{L}\\d.,:/])(\\d{1,2})(?:st|nd|rd|th|er|re|º|°|\\.)?\\s?(?:[\\s/-]\\s?|(?<=\\.))(?:of\\s+|de\\s+)?"
          + "(\\p{L}{2,12}(?: \\p{L}{3,6})?)(?:\\s?/\\s?\\p{L}{2,9}(?: \\p{L}{3,6})?)?"
          + "\\.?[,،]?(?:[\\s/-]+|(?<=\\.))(?:de[l]?\\s+)?" + YEAR4 + "(?!\\d)");
  private static final Pattern MONTH_FIRST = Pattern.compile(
      "(?<!\\p{L})(\\p{L}{3,12})(?:\\.\\s?|\\s+)(\\d{1,2})(?:st|nd|rd|th|\\.)?,?\\s*[,\\s]\\s*" + YEAR4 + "(?!\\d)");
  private static final Pattern NUMERIC = Pattern.compile(
      "(?<![\\d./-])(\\d{1,2})\\s?([./-])\\s?(\\d{1,2})\\s?\\2\\s?" + YEAR4 + "(?!\\d)");
  private static final Pattern SHORT = Pattern.compile(
      "(?<![\\d./:-])(\\d{1,2})([./])(\\d{1,2})\\2()(\\d\\d)(?![\\d./:-]\\d|\\d)");
  private static final Pattern MARKS = Pattern.compile("[\\u200b-\\u200f\\u202a-\\u202e\\u2066-\\u2069\\ufeff]");

  private final String language;
  private final DateOrder order;

  /** A finder for a language (ISO 639-1 code, or {@code und}) and an order of day and month. */
  DateFinder(String language, DateOrder order) {
    this.language = language;
    this.order = order;
  }

  /** The date that a field holds; also a month, a year, or seconds since 1970. Null where there is none. */
  static @Nullable StatedDate field(String text, String language) {
    return new DateFinder(language, DateOrder.of(language, null, null)).field(text);
  }

  /** The first full date in a line, with the time of day and the zone that stand beside it; else null. */
  static @Nullable StatedDate find(String text, String language) {
    return new DateFinder(language, DateOrder.of(language, null, null)).find(text);
  }

  /** True where a text has a year of four digits and another number, or three numbers: so has every full date. */
  static boolean mayHold(String text) {
    int years = 0;
    int others = 0;
    for (int i = 0, run = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      if (c >= '0' && c <= '9' || c > 0x600 && Character.isDigit(c)) {
        run++;
      } else if (run > 0) {
        years += run == 4 ? 1 : run >= 8 ? 2 : 0;
        others += run <= 2 ? 1 : 0;
        run = 0;
      }
    }
    return years > 0 && years + others > 1 || others > 2;
  }

  /** As {@link #field(String, String)}, for this language and order. */
  @Nullable StatedDate field(String text) {
    String folded = Fold.of(MARKS.matcher(text).replaceAll("").strip());
    StatedDate epoch = FieldForms.epoch(folded);
    if (epoch != null) {
      return epoch;
    }
    StatedDate date = find(folded);
    if (date == null) {
      date = FieldForms.compact(folded);
    }
    return date != null ? date : FieldForms.coarse(folded, language);
  }

  /** The first full date, with the time of day and the zone that stand beside it; else null. */
  @Nullable StatedDate find(String text) {
    if (!mayHold(text)) {
      return null;
    }
    String folded = Fold.of(text);
    StatedDate date = first(ISO, folded, DateFinder::iso);
    if (date == null) {
      date = first(DAY_FIRST, folded, this::dayFirst);
    }
    if (date == null) {
      date = first(MONTH_FIRST, folded, this::monthFirst);
    }
    date = date != null ? date : first(NUMERIC, folded, this::numeric);
    return date == null ? null : timed(date, folded, 0, folded.length());
  }

  /**
   * All full dates of a text in order, each with its time of day.
   *
   * @param shortYears whether {@code 03.04.24} is a date as well: only where the place speaks for one
   */
  List<StatedDate> all(String text, boolean shortYears) {
    if (!mayHold(text)) {
      return List.of();
    }
    String folded = Fold.of(text);
    List<StatedDate> found = new ArrayList<>();
    collect(ISO, folded, DateFinder::iso, found);
    collect(DAY_FIRST, folded, this::dayFirst, found);
    collect(MONTH_FIRST, folded, this::monthFirst, found);
    collect(NUMERIC, folded, this::numeric, found);
    if (shortYears) {
      collect(SHORT, folded, this::numeric, found);
    }
    found.sort(Comparator.comparingInt(StatedDate::start));
    List<StatedDate> timed = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      int from = i == 0 ? 0 : found.get(i - 1).end();
      int to = i + 1 == found.size() ? folded.length() : found.get(i + 1).start();
      timed.add(timed(found.get(i), folded, from, to));
    }
    return timed;
  }

  private static void collect(Pattern pattern, String text, Form form, List<StatedDate> found) {
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      StatedDate date = form.of(matcher.toMatchResult());
      if (date != null && found.stream().noneMatch(d -> d.start() < date.end() && date.start() < d.end())) {
        found.add(date);
      }
    }
  }

  /** The two days that a numeric date may mean where nothing tells the order; empty where it has one meaning. */
  static List<LocalDate> open(String text) {
    Matcher m = NUMERIC.matcher(Fold.of(text));
    while (m.find()) {
      StatedDate one = day(m, m.group(4), Integer.parseInt(m.group(1)), m.group(3));
      StatedDate other = day(m, m.group(4), Integer.parseInt(m.group(3)), m.group(1));
      if (!m.group(2).equals(".") && one != null && other != null && !one.day().equals(other.day())) {
        return one.day().isBefore(other.day()) ? List.of(one.day(), other.day()) : List.of(other.day(), one.day());
      }
    }
    return List.of();
  }

  /** The order that a numeric date shows by a number above twelve; open where it shows none. */
  static DateOrder order(String text) {
    if (text.indexOf('/') < 0 && text.indexOf('-') < 0) {
      return DateOrder.OPEN;
    }
    Matcher m = NUMERIC.matcher(Fold.of(text));
    if (!m.find() || m.group(2).equals(".")) {
      return DateOrder.OPEN;
    }
    boolean day = Integer.parseInt(m.group(1)) > 12;
    return day ? DateOrder.DAY_FIRST : Integer.parseInt(m.group(3)) > 12 ? DateOrder.MONTH_FIRST : DateOrder.OPEN;
  }

  /** The time of day behind a date, else before it. */
  private static StatedDate timed(StatedDate date, String folded, int from, int to) {
    String after = "0 " + folded.substring(date.end(), Math.min(to, date.end() + 60));
    var clock = ClockTime.in(after);
    String words = clock != null ? after : folded.substring(Math.max(from, date.start() - 40), date.start());
    clock = clock != null ? clock : ClockTime.in(words);
    return date.at(clock, ClockTime.zone(words, date.day()));
  }

  private static @Nullable StatedDate iso(MatchResult m) {
    boolean plain = m.group(3) != null;
    return day(m, m.group(1), Integer.parseInt(plain ? m.group(3) : m.group(5)), plain ? m.group(4) : m.group(6));
  }

  private @Nullable StatedDate dayFirst(MatchResult m) {
    return day(m, m.group(3), Months.of(m.group(2), language), m.group(1));
  }

  private @Nullable StatedDate monthFirst(MatchResult m) {
    return day(m, m.group(3), Months.of(m.group(1), language), m.group(2));
  }

  /** Full stops put the day first everywhere; else the order counts, unless only one reading is possible. */
  private @Nullable StatedDate numeric(MatchResult m) {
    int first = Integer.parseInt(m.group(1));
    int second = Integer.parseInt(m.group(3));
    String year = m.groupCount() > 4 ? "20" + m.group(5) : m.group(4);
    if (second > 12 && !m.group(2).equals(".")) {
      return day(m, year, first, m.group(3));
    }
    if (m.group(2).equals(".") || first > 12 || first == second || order == DateOrder.DAY_FIRST) {
      return day(m, year, second, m.group(1));
    }
    return order == DateOrder.OPEN ? null : day(m, year, first, m.group(3));
  }

  /** Makes a date of what a pattern found; null where it is none. */
  interface Form {
    @Nullable StatedDate of(MatchResult match);
  }

  static @Nullable StatedDate first(Pattern pattern, String text, Form form) {
    Matcher matcher = pattern.matcher(text);
    for (int from = 0; from <= text.length() && matcher.find(from); from = matcher.start() + 1) {
      StatedDate date = form.of(matcher.toMatchResult());
      if (date != null) {
        return date;
      }
    }
    return null;
  }

  static @Nullable StatedDate day(MatchResult m, String year, int month, String day) {
    try {
      LocalDate date = LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day));
      return new StatedDate(date, Precision.DAY, null, null, m.start(), m.end());
    } catch (DateTimeException e) {
      return null;
    }
  }
}
