package dev.entente.read;

import dev.entente.article.Table;
import dev.entente.article.VocabularyFolder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The phrases of {@code boilerplate.tsv}. A pattern is plain words; {@code ^} at its start and {@code $} at its end
 * bind it to the line's start and end, {@code *} stands for up to 60 characters and {@code #} for a number. Case,
 * accents of quotes and dashes do not matter. A pattern without anchors is looked for in lines of up to 140
 * characters, one with {@code ^} alone in lines of up to 300.
 */
final class Phrases {

  static final String FILE = "boilerplate.tsv";
  private static final int LOOSE = 140;
  private static final int STARTED = 300;
  private static final Pattern REASON = Pattern.compile("[a-z]+(_[a-z]+)*");

  /** {@code lead} counts the characters of the pattern before its first word, such as an opening bracket. */
  private record Phrase(String reason, boolean atStart, boolean atEnd, int lead, Pattern pattern) {

    boolean fits(int length, int loose) {
      return atStart ? atEnd || length <= STARTED : length <= loose;
    }
  }

  /** A phrase found in a line, from its start to its end. */
  record Match(String reason, int start, int end) {}

  private final Map<String, List<Phrase>> byFirstWord = new HashMap<>();
  /** The longest line in which a phrase is looked for that is not bound to the start. */
  private final int loose;

  private Phrases(int loose) {
    this.loose = loose;
  }

  /** The phrases with a reason that is wanted. */
  static Phrases of(VocabularyFolder vocabulary, Predicate<String> wanted) {
    return of(vocabulary, wanted, LOOSE);
  }

  /** The same; those that are not bound to the start are looked for in lines of another length. */
  static Phrases of(VocabularyFolder vocabulary, Predicate<String> wanted, int loose) {
    Phrases phrases = new Phrases(loose);
    for (Table.Row row : vocabulary.table(FILE, "reason", "language", "pattern", "note").rows()) {
      if (!REASON.matcher(row.get("reason")).matches()) {
        throw row.fault("the reason must be a word in lower case such as share_bar, not \"" + row.get("reason") + "\"");
      }
      if (wanted.test(row.get("reason"))) {
        phrases.add(row);
      }
    }
    return phrases;
  }

  private void add(Table.Row row) {
    String pattern = Fold.of(row.get("pattern"));
    boolean atStart = pattern.startsWith("^");
    boolean atEnd = pattern.endsWith("$");
    int end = pattern.length() - (atEnd && pattern.length() > 1 ? 1 : 0);
    String words = pattern.substring(atStart ? 1 : 0, end).strip();
    if (words.isEmpty() || words.codePoints().noneMatch(c -> Character.isLetterOrDigit(c) || c == '#')) {
      throw row.fault("the pattern needs at least one word: \"" + row.get("pattern") + "\"");
    }
    if (words.startsWith("*") || words.endsWith("*") && atEnd) {
      throw row.fault("* may not stand at the start or the end; leave out ^ or $ instead");
    }
    byFirstWord.computeIfAbsent(firstWord(words, 0), key -> new ArrayList<>())
        .add(new Phrase(row.get("reason"), atStart, atEnd, lead(words), regex(words, atEnd)));
  }

  private static Pattern regex(String words, boolean atEnd) {
    StringBuilder regex = new StringBuilder();
    for (char c : words.toCharArray()) {
      regex.append(switch (c) {
        case '*' -> ".{1,60}?";
        case '#' -> "\\d+";
        case ' ' -> "\\s+";
        default -> Character.isLetterOrDigit(c) ? String.valueOf(c) : "\\" + c;
      });
    }
    boolean wordAtEnd = Character.isLetterOrDigit(words.charAt(words.length() - 1)) || words.endsWith("#");
    return Pattern.compile(regex + (atEnd ? "[\\s.!?…:*\"'>)\\]-]*$" : wordAtEnd ? "(?![\\p{L}\\p{N}])" : ""));
  }

  /** The first phrase that is found in a folded line, or null. */
  @Nullable Match find(String folded) {
    boolean first = true;
    for (int i = 0; i < folded.length(); i++) {
      if (!isWordChar(folded.charAt(i)) || i > 0 && isWordChar(folded.charAt(i - 1))) {
        continue;
      }
      Match match = at(folded, i, first);
      if (match != null) {
        return match;
      }
      if (first && folded.length() > loose) {
        return null;
      }
      first = false;
    }
    return null;
  }

  /** The phrase that starts at a place, or null. */
  private @Nullable Match at(String folded, int start, boolean first) {
    Match match = at(folded, start, first, byFirstWord.get(firstWord(folded, start)));
    boolean digit = Character.isDigit(folded.charAt(start));
    return match == null && digit ? at(folded, start, first, byFirstWord.get("#")) : match;
  }

  private @Nullable Match at(String folded, int start, boolean first, @Nullable List<Phrase> candidates) {
    if (candidates == null) {
      return null;
    }
    for (Phrase phrase : candidates) {
      int from = start - phrase.lead();
      if (phrase.atStart() && !first || from < 0 || !phrase.fits(folded.length(), loose)) {
        continue;
      }
      Matcher matcher = phrase.pattern().matcher(folded).region(from, folded.length())
          .useTransparentBounds(true).useAnchoringBounds(false);
      if (matcher.lookingAt()) {
        return new Match(phrase.reason(), from, matcher.end());
      }
    }
    return null;
  }

  private static int lead(String words) {
    int lead = 0;
    while (!isWordChar(words.charAt(lead)) && words.charAt(lead) != '#') {
      lead++;
    }
    return lead;
  }

  private static String firstWord(String text, int start) {
    int from = start;
    while (from < text.length() && !isWordChar(text.charAt(from)) && text.charAt(from) != '#') {
      from++;
    }
    if (from < text.length() && text.charAt(from) == '#') {
      return "#";
    }
    int end = from;
    while (end < text.length() && isWordChar(text.charAt(end))) {
      end++;
    }
    return text.substring(from, end);
  }

  private static boolean isWordChar(char c) {
    return Character.isLetterOrDigit(c);
  }
}
