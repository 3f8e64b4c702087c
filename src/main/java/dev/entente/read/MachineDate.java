package dev.entente.read;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The dates that feeds and e-mails are written with: {@code Fri, 20 Nov 2026 10:00:00 EST}. */
final class MachineDate {

  private static final Pattern MAIL = Pattern.compile(
      "^\\s*(?:\\p{L}+\\.?,?\\s+)?(\\d{1,2})[\\s-]+(\\p{L}{3})\\p{L}*\\.?[\\s-]+(\\d{4}|\\d{2})"
          + "(?:[\\s,]+(\\d{1,2}):(\\d\\d)(?::\\d\\d)?\\s*(?:([+-]\\d\\d):?(\\d\\d)|([A-Za-z]{1,5}))?)?.*$",
      Pattern.DOTALL);
  private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";
  private static final Map<String, String> ZONES = Map.ofEntries(
      Map.entry("Z", "Z"), Map.entry("UT", "Z"), Map.entry("UTC", "Z"), Map.entry("GMT", "Z"),
      Map.entry("EST", "-05:00"), Map.entry("EDT", "-04:00"), Map.entry("CST", "-06:00"), Map.entry("CDT", "-05:00"),
      Map.entry("MST", "-07:00"), Map.entry("MDT", "-06:00"), Map.entry("PST", "-08:00"), Map.entry("PDT", "-07:00"),
      Map.entry("CET", "+01:00"), Map.entry("CEST", "+02:00"), Map.entry("MSK", "+03:00"));

  private MachineDate() {}

  /** The date in ISO form where it is written as e-mails write it, else as it stands. */
  static String iso(String date) {
    Matcher parts = MAIL.matcher(date);
    int month = parts.matches() ? MONTHS.indexOf(parts.group(2).toLowerCase(Locale.ROOT)) : -1;
    if (month < 0 || month % 3 != 0) {
      return date.strip();
    }
    String year = parts.group(3).length() == 4 ? parts.group(3)
        : (Integer.parseInt(parts.group(3)) < 70 ? "20" : "19") + parts.group(3);
    String day = "%s-%02d-%02d".formatted(year, month / 3 + 1, Integer.parseInt(parts.group(1)));
    if (parts.group(4) == null) {
      return day;
    }
    String zone = parts.group(6) != null ? parts.group(6) + ":" + parts.group(7)
        : parts.group(8) == null ? "" : ZONES.getOrDefault(parts.group(8).toUpperCase(Locale.ROOT), "");
    return "%sT%02d:%s%s".formatted(day, Integer.parseInt(parts.group(4)), parts.group(5), zone);
  }
}
