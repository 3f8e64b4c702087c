package dev.entente.read;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The time of day and the zone in a folded line that holds a date. */
final class ClockTime {

  static final Pattern TIME = Pattern.compile(
      "(?<![\\d:.+-])(\\d{1,2})(?:[:.]|\\s?h\\s?)(\\d\\d)(?::\\d\\d(?:[.,]\\d+)?)?(?:\\s*([ap])\\.?m\\b\\.?)?(?!\\d)"
          + "|(?<![\\d:.+-])(\\d{1,2})\\s?([ap])\\.?m\\b\\.?", Pattern.UNICODE_CHARACTER_CLASS);
  static final Pattern ZONE = Pattern.compile(
      "\\(?(?:(?:utc|gmt)\\s?([+-]\\d{1,2})(?::?(\\d\\d))?(?:\\s?\\p{L}{2,4})?"
          + "|(?<=\\d)(?:\\s?([+-]\\d\\d):?(\\d\\d))(?!\\d)"
          + "|(?<=\\d)(z)\\b|\\b(utc|gmt|msk|trt|eat|cat|wat|sast|cet|cest|eet|eest|est|edt|pst|pdt|pkt|jst|kst"
          + "|sgt|brt|art|"
          + "мск|tsi)\\b)\\)?", Pattern.UNICODE_CHARACTER_CLASS);
  private static final Map<String, Integer> NAMED = Map.ofEntries(
      Map.entry("utc", 0), Map.entry("gmt", 0), Map.entry("msk", 3), Map.entry("мск", 3), Map.entry("trt", 3),
      Map.entry("tsi", 3), Map.entry("eat", 3), Map.entry("cat", 2), Map.entry("wat", 1), Map.entry("sast", 2),
      Map.entry("cet", 1), Map.entry("cest", 2), Map.entry("eet", 2), Map.entry("eest", 3), Map.entry("est", -5),
      Map.entry("edt", -4), Map.entry("pst", -8), Map.entry("pdt", -7), Map.entry("pkt", 5), Map.entry("jst", 9),
      Map.entry("kst", 9), Map.entry("sgt", 8), Map.entry("brt", -3), Map.entry("art", -3));

  private ClockTime() {}

  /** The first time of day, or null. */
  static @Nullable LocalTime in(String folded) {
    Matcher time = TIME.matcher(folded.replaceFirst("(?<=\\s)t(?=\\d\\d:)", " "));
    if (!time.find()) {
      return null;
    }
    boolean full = time.group(1) != null;
    int hour = Integer.parseInt(full ? time.group(1) : time.group(4));
    String half = full ? time.group(3) : time.group(5);
    if (half != null && hour >= 1 && hour <= 12) {
      hour = hour % 12 + (half.equals("p") ? 12 : 0);
    }
    try {
      return LocalTime.of(hour, full ? Integer.parseInt(time.group(2)) : 0);
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** The first zone, or null. */
  static @Nullable ZoneOffset zone(String folded) {
    Matcher zone = ZONE.matcher(folded);
    if (!zone.find()) {
      return null;
    }
    try {
      if (zone.group(1) != null) {
        return offset(zone.group(1), zone.group(2));
      }
      if (zone.group(3) != null) {
        return offset(zone.group(3), zone.group(4));
      }
      return zone.group(5) != null ? ZoneOffset.UTC : ZoneOffset.ofHours(NAMED.getOrDefault(zone.group(6), 0));
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static ZoneOffset offset(String hours, @Nullable String minutes) {
    int h = Integer.parseInt(hours);
    int m = minutes == null ? 0 : Integer.parseInt(minutes);
    return ZoneOffset.ofHoursMinutes(h, h < 0 ? -m : m);
  }
}
