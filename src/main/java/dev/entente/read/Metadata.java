package dev.entente.read;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A line that tells about the story instead of telling it: {@code Published: 3 April 2024 10:00 | By Jane Doe}.
 *
 * @param date what it says about the date, or null
 * @param updated true where the date is that of a change
 * @param author who wrote it, or null
 * @param agency the agency credited, or null
 */
record Metadata(@Nullable StatedDate date, boolean updated, @Nullable String author, @Nullable String agency) {

  private static final int LONGEST = 160;
  private static final int MOST_DATES = 3;
  private static final Pattern UPDATED = Pattern.compile(
      "updat|modif|atualiz|actualiz|mis a jour|mise à jour|mis à jour"
      + "|guncel|güncel|обновл|تحديث|last edited|aktualis");
  private static final Pattern PARTS = Pattern.compile("\\s*[|•·/]\\s*|\\s+[–—-]\\s+|;\\s+");
  private static final Pattern LEFT_OVER = Pattern.compile(
      "\\b\\d{1,2} \\p{L}{3,9}\\b\\.?|\\d+\\s*(min|мин|dk|minutos|minutes)\\b[^|]*|[\\p{P}\\p{S}\\d]",
      Pattern.UNICODE_CHARACTER_CLASS);

  /** Reads such a line; null where the line is part of the story. */
  static @Nullable Metadata of(String line, String language, Phrases labels, Byline bylines, Agencies agencies) {
    if (line.length() > LONGEST) {
      return null;
    }
    StatedDate date = DateFinder.find(line, language);
    if (date == null) {
      return null;
    }
    String folded = Fold.of(line);
    String blank = withoutDates(line, language);
    String author = null;
    String agency = null;
    for (String part : PARTS.split(blank)) {
      String stripped = part.replaceAll("^[\\s,:]+|[\\s,:]+$", "");
      String named = agencies.named(stripped);
      String by = bylines.author(stripped);
      if (named == null && by == null && !isLeftOver(stripped, labels, language)) {
        return null;
      }
      agency = agency == null ? named : agency;
      author = author == null ? by : author;
    }
    return new Metadata(date, UPDATED.matcher(folded).find(), author, agency);
  }

  /** A date of publication is often followed by that of a change. */
  private static String withoutDates(String line, String language) {
    String blank = line;
    StatedDate date = DateFinder.find(line, language);
    for (int i = 0; date != null && i < MOST_DATES; i++) {
      blank = blank.substring(0, date.start()) + " | " + blank.substring(date.end());
      date = DateFinder.find(blank, language);
    }
    return blank;
  }

  /** True where nothing but labels, times, weekdays and perhaps a place or name of up to three words is left. */
  private static boolean isLeftOver(String part, Phrases labels, String language) {
    String rest = ClockTime.ZONE.matcher(ClockTime.TIME.matcher(Fold.of(part)).replaceAll(" ")).replaceAll(" ");
    for (Phrases.Match label = labels.find(rest); label != null; label = labels.find(rest)) {
      rest = rest.substring(0, label.start()) + " " + rest.substring(label.end());
    }
    String words = LEFT_OVER.matcher(rest).replaceAll(" ").strip();
    if (words.isEmpty()) {
      return true;
    }
    boolean capital = part.codePoints().filter(Character::isLetter).findFirst().stream()
        .noneMatch(Character::isLowerCase);
    return capital && words.split("\\s+").length <= 3 && !part.endsWith(".") && isName(part, labels);
  }

  /** Every word of a place or a person begins with a capital, in scripts that have them. */
  private static boolean isName(String part, Phrases labels) {
    for (String word : part.split("[\\s,:()]+")) {
      if (!word.isEmpty() && Character.isLowerCase(word.codePointAt(0)) && labels.find(Fold.of(word)) == null
          && !word.matches("[ap]\\.?m\\.?")) {
        return false;
      }
    }
    return true;
  }
}
