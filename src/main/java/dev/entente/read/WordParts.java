package dev.entente.read;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** A set of words and parts of words that are looked for in folded text, all in one pass. */
final class WordParts {

  private record Part(String letters, boolean starts, boolean ends) {}

  private static final Part[] NONE = {};
  private static final int DIRECT = 128;

  private final Part[][] byFirst = new Part[DIRECT][];
  private final Map<Character, Part[]> others = new HashMap<>();

  private WordParts() {}

  /** Parts that stand between blanks; {@code <} binds one to a word's start, {@code >} to its end, _ is a blank. */
  static WordParts of(String text) {
    WordParts words = new WordParts();
    Arrays.fill(words.byFirst, NONE);
    for (String word : text.strip().split("\\s+")) {
      boolean starts = word.startsWith("<");
      boolean ends = word.endsWith(">");
      String letters = word.substring(starts ? 1 : 0, word.length() - (ends ? 1 : 0)).replace('_', ' ');
      words.add(new Part(letters, starts, ends));
    }
    return words;
  }

  private void add(Part part) {
    char first = part.letters().charAt(0);
    Part[] before = candidates(first);
    Part[] after = Arrays.copyOf(before, before.length + 1);
    after[before.length] = part;
    if (first < DIRECT) {
      byFirst[first] = after;
    } else {
      others.put(first, after);
    }
  }

  private Part[] candidates(char first) {
    return first < DIRECT ? byFirst[first] : others.getOrDefault(first, NONE);
  }

  /** The last place where one of them stands, or -1. */
  int last(String text) {
    for (int at = text.length() - 1; at >= 0; at--) {
      for (Part part : candidates(text.charAt(at))) {
        if (text.startsWith(part.letters(), at) && isBound(part, text, at)) {
          return at;
        }
      }
    }
    return -1;
  }

  private static boolean isBound(Part part, String text, int at) {
    int end = at + part.letters().length();
    return !(part.starts() && at > 0 && Character.isLetter(text.charAt(at - 1)))
        && !(part.ends() && end < text.length() && Character.isLetter(text.charAt(end)));
  }
}
