package dev.entente.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What a line looks like, and whether it speaks of the same things as the story. */
final class Prose {

  static final int SHORT = 70;
  private static final Pattern ENDS = Pattern.compile("[.!?…:;؟۔][\\s\"'”’»)\\]*]*$");
  private static final Pattern CLOSED = Pattern.compile("[\"'”’»)\\]]$");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]{5,}");
  private static final int STEM = 5;

  private final Map<String, Integer> stems = new HashMap<>();

  /** Learns the content words of the lines that are long prose. */
  Prose(List<String> lines) {
    lines.stream().filter(Prose::isProse).limit(40).forEach(line -> stemsOf(line).forEach(
        (stem, count) -> stems.merge(stem, count, Integer::sum)));
  }

  private static Map<String, Integer> stemsOf(String line) {
    Map<String, Integer> found = new HashMap<>();
    WORD.matcher(Fold.of(line)).results().forEach(w -> found.merge(w.group().substring(0, STEM), 1, Integer::sum));
    return found;
  }

  /** How many of a line's content words stand in the story, at most one count for each word. */
  long shared(String line) {
    return stemsOf(line).keySet().stream().filter(stems::containsKey).count();
  }

  /** True where no line is long prose. */
  boolean isEmpty() {
    return stems.isEmpty();
  }

  /** True where a line ends as a sentence ends. */
  static boolean isClosed(String line) {
    return ENDS.matcher(line).find();
  }

  /** True where a line ends as a sentence or a quotation ends. */
  static boolean isFinished(String line) {
    return isClosed(line) || CLOSED.matcher(line).find();
  }

  /** True for a line that is a paragraph of the story by its looks. */
  static boolean isProse(String line) {
    return line.length() >= SHORT * 2 || line.length() >= SHORT / 2 && isClosed(line) && words(line) >= 6;
  }

  /** How many words a line has. */
  static int words(String line) {
    int words = 0;
    boolean inside = false;
    for (int i = 0; i < line.length(); i++) {
      boolean letter = Character.isLetterOrDigit(line.charAt(i));
      words += letter && !inside ? 1 : 0;
      inside = letter || inside && line.charAt(i) != ' ';
    }
    return words;
  }

  /** True where most longer words begin with a capital, or the whole line is in capitals. */
  static boolean isTitleCase(String line) {
    int longer = 0;
    int capital = 0;
    for (String word : line.split("[\\s/–—-]+")) {
      if (word.codePoints().filter(Character::isLetter).count() >= 4) {
        longer++;
        capital += Character.isUpperCase(word.codePointAt(0)) ? 1 : 0;
      }
    }
    return longer > 0 && capital * 10 >= longer * 7;
  }
}
