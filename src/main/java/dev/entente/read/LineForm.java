package dev.entente.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line in the form in which lines of several pages are compared.
 *
 * @param key the folded words, a {@code #} for each number; lines with the same key differ in nothing but numbers
 * @param numbers the numbers in order; {@code #} stands for any
 */
record LineForm(String key, List<String> numbers) {

  private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,:]\\d+)*|#");
  static final String ANY = "#";

  /** The form of a line. */
  static LineForm of(String line) {
    Matcher matcher = NUMBER.matcher(Fold.of(line));
    List<String> numbers = new ArrayList<>();
    String key = matcher.replaceAll(found -> {
      numbers.add(found.group());
      return ANY;
    });
    return new LineForm(key, List.copyOf(numbers));
  }

  /** True where another line of the same key has the same numbers, or any where this one has {@code #}. */
  boolean covers(LineForm line) {
    if (!key.equals(line.key) || numbers.size() != line.numbers.size()) {
      return false;
    }
    for (int i = 0; i < numbers.size(); i++) {
      if (!numbers.get(i).equals(ANY) && !numbers.get(i).equals(line.numbers.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** A line's own words with {@code #} for the numbers at some places. */
  static String generalised(String line, boolean[] varies) {
    // Folding goes letter by letter, so that a place in the folded line is a place in the line.
    Matcher matcher = NUMBER.matcher(Fold.of(line));
    StringBuilder words = new StringBuilder();
    int from = 0;
    for (int i = 0; matcher.find(); i++) {
      words.append(line, from, varies[i] ? matcher.start() : matcher.end()).append(varies[i] ? ANY : "");
      from = matcher.end();
    }
    return words.append(line, from, line.length()).toString();
  }
}
