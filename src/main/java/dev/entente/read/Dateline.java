package dev.entente.read;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The place that a story was filed from, at the start of its first paragraph.
 *
 * @param place its name, with the state or province that stands behind it ({@code Hammond, Ind.})
 * @param agency the agency in brackets or beside it, or null
 * @param date the date beside it where its year is stated, or null
 * @param end where the story itself begins
 */
record Dateline(String place, @Nullable String agency, @Nullable StatedDate date, int end) {

  private static final String CAPITALS = "\\p{Lu}[\\p{Lu}\\p{M}.'’-]*(?:\\s+\\p{Lu}[\\p{Lu}\\p{M}.'’-]*){0,3}";
  private static final String NAME = "\\p{Lu}[\\p{L}\\p{M}.'’-]*"
      + "(?:\\s+(?:de |da |do |la |el |al-)?\\p{Lu}[\\p{L}\\p{M}.'’-]*){0,2}";
  private static final String ARABIC = "[\\p{IsArabic}]{2,20}(?:\\s[\\p{IsArabic}]{2,15})?";
  private static final String EXTRA = "(?:,\\s+((?!\\p{L}+\\.?\\s+\\d|\\d)[\\p{L}.' ]{2,30}?))?";
  private static final String DATE = "(?:[,.]?\\s+\\(?("
      + "(?:\\d{1,2}(?:\\.|er)?\\s+(?:de\\s+)?\\p{L}{3,12}\\.?|\\p{L}{3,12}\\.?\\s+\\d{1,2})"
      + "(?:,?\\s+(?:de\\s+)?(?:19|20)\\d\\d)?)\\)?)?";
  private static final String AGENCY = "(?:[\\s,]*(?:\\(([^()\\d]{2,40})\\)|[/]\\s*([^/()\\d]{2,25}?)\\s*[/]))?";
  private static final String DASH = "(?:\\s*[—–]\\s*|\\s+--?\\s*|\\s*--\\s*|\\s*\\.?\\s*[-–—]{1,2}\\s+)";

  private static final Pattern UPPER = Pattern.compile("^(" + CAPITALS + ")" + EXTRA + DATE + AGENCY + DASH);
  private static final Pattern MIXED = Pattern.compile("^(" + NAME + ")" + EXTRA + DATE + AGENCY
      + "(?:\\s+[—–-]{1,2}\\s+|\\s*[—–]\\s*|\\.?--?\\s+)");
  private static final Pattern BRACKETED = Pattern.compile("^(" + NAME + ")" + EXTRA + DATE
      + "\\s*(?:\\(([^()\\d]{2,40})\\)|/\\s*([^/()\\d]{2,25}?)\\s*/)[\\s.:—–-]*");
  private static final Pattern IN_ARABIC = Pattern.compile("^(" + ARABIC + ")()()"
      + "(?:\\s*\\(([^()\\d]{2,40})\\)\\s*[-–—:.]*\\s*|\\s*/\\s*([^/()\\d]{2,20}?)\\s*(?:/|[-–—:])\\s*|\\s+[—–-]\\s+)");
  // МОСКВА, 3 апр — РИА Новости.
  private static final Pattern AGENCY_AFTER = Pattern.compile("^([\\p{L} ]{2,30})\\.\\s*(?:/\\s*)?");

  /** The dateline of a paragraph, or null. */
  static @Nullable Dateline of(String paragraph, String language, Agencies agencies) {
    String head = paragraph.substring(0, Math.min(paragraph.length(), 140));
    for (Pattern pattern : new Pattern[] {UPPER, MIXED, BRACKETED, IN_ARABIC}) {
      Matcher matcher = pattern.matcher(head);
      if (matcher.find()) {
        Dateline dateline = read(paragraph, matcher, pattern, language, agencies);
        if (dateline != null) {
          return dateline;
        }
      }
    }
    return null;
  }

  private static @Nullable Dateline read(
      String paragraph, Matcher m, Pattern pattern, String language, Agencies agencies) {
    String named = m.group(4) != null ? m.group(4) : m.group(5);
    String agency = named == null ? null : agencies.named(named);
    boolean needsAgency = pattern.equals(BRACKETED) || pattern.equals(IN_ARABIC) && named != null;
    if (needsAgency && agency == null || agencies.named(m.group(1)) != null || !isPlace(m.group(1))) {
      return null;
    }
    int end = m.end();
    Matcher after = AGENCY_AFTER.matcher(paragraph.substring(end, Math.min(paragraph.length(), end + 40)));
    if (agency == null && after.find() && agencies.named(after.group(1)) != null) {
      agency = agencies.named(after.group(1));
      end += after.end();
    }
    String date = m.group(3) == null ? "" : m.group(3);
    // A place with a day beside it is a dateline whatever follows, be it a line of a table.
    if (!startsStory(paragraph, end) && (date.isEmpty() || end >= paragraph.length())) {
      return null;
    }
    String within = m.group(2) == null || m.group(2).isBlank() ? "" : ", " + m.group(2).strip();
    return new Dateline(m.group(1).strip() + within, agency, DateFinder.find(date, language), end);
  }

  private static boolean isPlace(String words) {
    return words.codePoints().filter(Character::isLetter).count() >= 3 && !words.endsWith("'s");
  }

  /** What follows a dateline begins a sentence and is long enough to be one. */
  private static boolean startsStory(String paragraph, int end) {
    if (paragraph.length() - end < 20) {
      return false;
    }
    int c = paragraph.codePointAt(end);
    return Character.isUpperCase(c) || Character.isDigit(c) || "\"'“‘«„¿¡".indexOf(c) >= 0
        || Character.isLetter(c) && !Character.isLowerCase(c);
  }
}
