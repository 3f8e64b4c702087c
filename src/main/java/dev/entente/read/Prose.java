package dev.entente.read;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a line looks like, and whether it speaks of the same things as the story. */
final class Prose {

  static final int SHORT = 70;
  private static final String ENDS = ".!?…:;؟۔";
  private static final String BEHIND = "\"'”’»)]";
  private static final int STEM = 5;
  private static final int LEARNT = 25;

  private final List<String> lines;
  private @Nullable Set<String> stems;

  /** Will learn the content words of the lines that are long prose. */
  Prose(List<String> lines) {
    this.lines = lines;
  }

  /** Only a short line asks for them, and many a text has none. */
  private Set<String> stems() {
    if (stems == null) {
      Set<String> found = new HashSet<>();
      lines.stream().filter(Prose::isProse).limit(LEARNT).forEach(line -> addStems(line, found));
      stems = found;
    }
    return stems;
  }

  /** The first letters of each longer word, so that endings do not matter. */
  private static void addStems(String line, Set<String> found) {
    String folded = Fold.of(line);
    int start = 0;
    for (int i = 0; i <= folded.length(); i++) {
      if (i == folded.length() || !Character.isLetter(folded.charAt(i))) {
        if (i - start >= STEM) {
          found.add(folded.substring(start, start + STEM));
        }
        start = i + 1;
      }
    }
  }

  /** How many of a line's content words stand in the story, at most one count for each word. */
  long shared(String line) {
    Set<String> found = new HashSet<>();
    addStems(line, found);
    return found.stream().filter(stems()::contains).count();
  }

  /** True where no line is long prose. */
  boolean isEmpty() {
    return stems().isEmpty();
  }

  /** True where a line ends as a sentence ends. */
  static boolean isClosed(String line) {
    for (int i = line.length() - 1; i >= 0; i--) {
      char c = line.charAt(i);
      if (ENDS.indexOf(c) >= 0) {
        return true;
      }
      if (BEHIND.indexOf(c) < 0 && c != ' ' && (c < '\t' || c > '\r')) {
        return false;
      }
    }
    return false;
  }

  /** True where a line ends as a sentence or a quotation ends. */
  static boolean isFinished(String line) {
    return isClosed(line) || !line.isEmpty() && BEHIND.indexOf(line.charAt(line.length() - 1)) >= 0;
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
