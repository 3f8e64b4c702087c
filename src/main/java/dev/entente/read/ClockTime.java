package dev.entente.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The time of day and the zone in a folded line that holds a date. */
final class ClockTime {

  static final Pattern TIME = Pattern.compile(
      "(?<![\\d:.+-])(\\d{1,2})(?:[:.٫]|\\s?h\\s?)(\\d\\d)(?::\\d\\d(?:[.,]\\d+)?)?"
          + "(?:\\s*(?:([ap])\\.?\\s?m\\b\\.?|([صم])(?!\\p{L})))?(?!\\d)"
          + "|(?<![\\d:.+-])(\\d{1,2})\\s?([ap])\\.?m\\b\\.?", Pattern.UNICODE_CHARACTER_CLASS);
  // A zone's name stands behind the time: "et" and "est" are words of French, "pt" a language.
  static final Pattern ZONE = Pattern.compile(
      "\\(?(?:(?:utc|gmt)\\s?([+-]\\d{1,2})(?::?(\\d\\d))?(?:\\s?\\p{L}{2,4})?"
          + "|(?<=\\d)(?:\\s?([+-]\\d\\d):?(\\d\\d))(?!\\d)|(?<=:\\d\\d)(\\+\\d\\d)(?![\\d:.])"
          + "|(?<=\\d)(z)\\b"
          + "|(?<=[\\dm(.]|\\d\\s|m\\.?\\s|uhr\\s|hrs\\s|\\s\\()(utc|gmt|msk|trt|eat|cat|wat|sast|cet|cest|mez"
          + "|mesz|eet|eest|est|edt|cdt|mdt|pst|pdt|pkt|jst|kst|sgt|hkt|wib|aest|aedt|nzst|nzdt|bst|brt|art|мск|tsi"
          + "|(?<=m\\.?\\s)(?:et|pt|ct|mt))\\b)\\)?",
      Pattern.UNICODE_CHARACTER_CLASS);
  // Names that mean two places (IST, CST) are left out.
  private static final Map<String, Integer> NAMED = Map.ofEntries(
      Map.entry("utc", 0), Map.entry("gmt", 0), Map.entry("msk", 3), Map.entry("мск", 3), Map.entry("trt", 3),
      Map.entry("tsi", 3), Map.entry("eat", 3), Map.entry("cat", 2), Map.entry("wat", 1), Map.entry("sast", 2),
      Map.entry("cet", 1), Map.entry("cest", 2), Map.entry("mez", 1), Map.entry("mesz", 2), Map.entry("eet", 2),
      Map.entry("eest", 3), Map.entry("est", -5), Map.entry("edt", -4), Map.entry("cdt", -5), Map.entry("mdt", -6),
      Map.entry("pst", -8), Map.entry("pdt", -7), Map.entry("pkt", 5), Map.entry("jst", 9), Map.entry("kst", 9),
      Map.entry("sgt", 8), Map.entry("hkt", 8), Map.entry("wib", 7), Map.entry("aest", 10), Map.entry("aedt", 11),
      Map.entry("nzst", 12), Map.entry("nzdt", 13), Map.entry("bst", 1), Map.entry("brt", -3), Map.entry("art", -3));
  // Summer and winter differ, so that the day decides.
  private static final Map<String, String> BY_DAY = Map.of(
      "et", "America/New_York", "ct", "America/Chicago", "mt", "America/Denver", "pt", "America/Los_Angeles");
  private static final Pattern ISO_T = Pattern.compile("(?<=\\s)t(?=\\d\\d:?\\d)");

  private ClockTime() {}

  /** The first time of day, or null. */
  static @Nullable LocalTime in(String folded) {
    Matcher time = TIME.matcher(ISO_T.matcher(folded).replaceFirst(" "));
    if (!time.find()) {
      return null;
    }
    boolean full = time.group(1) != null;
    int hour = Integer.parseInt(full ? time.group(1) : time.group(5));
    String half = full ? time.group(3) != null ? time.group(3) : time.group(4) : time.group(6);
    if (half != null && hour >= 1 && hour <= 12) {
      hour = hour % 12 + (half.equals("p") || half.equals("م") ? 12 : 0);
    }
    try {
      return LocalTime.of(hour, full ? Integer.parseInt(time.group(2)) : 0);
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** The first zone, or null; where summer and winter time differ, that of a day. */
  static @Nullable ZoneOffset zone(String folded, LocalDate day) {
    Matcher zone = ZONE.matcher(folded);
    if (!zone.find()) {
      return null;
    }
    try {
      if (zone.group(1) != null) {
        return offset(zone.group(1), zone.group(2));
      }
      if (zone.group(3) != null || zone.group(5) != null) {
        return offset(zone.group(3) != null ? zone.group(3) : zone.group(5), zone.group(4));
      }
      String place = zone.group(7) == null ? null : BY_DAY.get(zone.group(7));
      if (place != null) {
        return ZoneId.of(place).getRules().getOffset(day.atTime(12, 0));
      }
      return zone.group(6) != null ? ZoneOffset.UTC : ZoneOffset.ofHours(NAMED.getOrDefault(zone.group(7), 0));
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static ZoneOffset offset(@Nullable String hours, @Nullable String minutes) {
    int h = hours == null ? 0 : Integer.parseInt(hours);
    int m = minutes == null ? 0 : Integer.parseInt(minutes);
    return ZoneOffset.ofHoursMinutes(h, h < 0 ? -m : m);
  }
}
