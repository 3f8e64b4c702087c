package dev.entente.read;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A line that names who wrote the story. */
final class Byline {

  private static final String NAME = "(?:[\\p{Lu}\\p{Lt}\\p{Lo}][\\p{L}\\p{M}.'’-]*"
      + "|and|de|da|do|dos|du|la|van|von|der|den|bin|al|el|ve|et|e|y|и|و|&)";
  private static final Pattern NAMES = Pattern.compile(
      "^[:\\s]*(" + NAME + "(?:\\s+" + NAME + "){0,8})"
          + "(?:\\s*(?:[,|/–—-]|\\bin\\b|\\bfor\\b|\\bà\\b|\\bem\\b|\\ben\\b).{0,60})?$",
      Pattern.UNICODE_CHARACTER_CLASS);
  private static final int LONGEST = 120;

  private final Phrases phrases;

  /** A finder that knows the phrases with the reason {@code byline}. */
  Byline(Phrases phrases) {
    this.phrases = phrases;
  }

  /** The author in a line such as {@code By Jane Doe, Staff Writer}; null where the line is no byline. */
  @Nullable String author(String line) {
    if (line.length() > LONGEST || line.endsWith(".") && !line.matches(".*\\b\\p{Lu}\\.")) {
      return null;
    }
    Phrases.Match start = phrases.find(Fold.of(line));
    if (start == null) {
      return null;
    }
    Matcher names = NAMES.matcher(line.substring(start.end()));
    String author = names.find() ? names.group(1).strip() : "";
    return author.codePoints().filter(Character::isLetter).count() < 3 ? null : author;
  }
}
