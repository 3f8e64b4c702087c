package dev.entente.story;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds quantities in a sentence, in digits or words. */
final class Figures {

  /** Digits that are no part of a name such as T-72 or TB2 and no ordinal. */
  private static final Pattern DIGITS = Pattern.compile(
      "(?<![\\p{L}\\d])(?<!\\p{L}[-–.])\\d+(?:[.,: \u00a0\u202f]\\d+)*(?!\\d)(?!(?:st|nd|rd|th)\\b)");
  private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");
  private static final Pattern CLOCK = Pattern.compile("\\d{1,2}:\\d\\d(:\\d\\d)?");
  private static final Pattern DATE = Pattern.compile("\\d{1,4}([./-])\\d{1,2}\\1\\d{1,4}");

  private Figures() {}

  /** True where a sentence holds a quantity; a date, a year, a time of day or a type name is none. */
  static boolean in(String sentence, Speech speech) {
    if (speech.numbers().matcher(sentence).find()) {
      return true;
    }
    String undated = speech.dates().matcher(latinDigits(sentence)).replaceAll(" ");
    Matcher digits = DIGITS.matcher(DATE.matcher(undated).replaceAll(" "));
    while (digits.find()) {
      if (!YEAR.matcher(digits.group()).matches() && !CLOCK.matcher(digits.group()).matches()) {
        return true;
      }
    }
    return false;
  }

  private static String latinDigits(String text) {
    StringBuilder latin = new StringBuilder(text.length());
    text.codePoints().map(c -> Character.isDigit(c) ? '0' + Character.digit(c, 10) : c).forEach(latin::appendCodePoint);
    return latin.toString();
  }
}
