package dev.entente.enrich;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A number in digits, as the language groups them.
 *
 * @param to one past its last word
 * @param value the number, times what its letters say
 * @param scale what its letters say: a million for "300m", else one
 * @param suffixed true where letters follow at once
 */
record Digits(int to, BigDecimal value, BigDecimal scale, boolean suffixed) {

  private static final int LONGEST = 15;
  private static final Map<String, Long> LETTERS = Map.ofEntries(Map.entry("k", 1_000L), Map.entry("m", 1_000_000L),
      Map.entry("mn", 1_000_000L), Map.entry("mln", 1_000_000L), Map.entry("mio", 1_000_000L),
      Map.entry("b", 1_000_000_000L), Map.entry("bn", 1_000_000_000L), Map.entry("bln", 1_000_000_000L),
      Map.entry("md", 1_000_000_000L), Map.entry("mds", 1_000_000_000L), Map.entry("tn", 1_000_000_000_000L),
      Map.entry("trn", 1_000_000_000_000L));

  /** Reads the number that starts at a word; null where it is none: a name, a time of day, a date, far too long. */
  static @Nullable Digits at(Words words, int word, Language language) {
    String text = words.text();
    StringBuilder number = new StringBuilder();
    if (inside(text, words.start(word))) {
      return null;
    }
    int i = run(text, words.start(word), number);
    int group = number.length();
    while (i < text.length() && group <= 3 && group > 0 && thousands(text, i, language)) {
      int before = number.length();
      i = run(text, i + 1, number);
      if (number.length() - before != 3) {
        return null;
      }
    }
    if (i + 1 < text.length() && decimal(text.charAt(i), language) && Character.isDigit(text.charAt(i + 1))) {
      int before = number.append('.').length();
      boolean comma = text.charAt(i) == ',';
      i = run(text, i + 1, number);
      if (number.length() - before == 3 && (comma ? language == Language.ES : language == Language.AR)) {
        // Half of those who write Spanish, and of those who write Arabic, mean thousands: nobody can tell.
        return null;
      }
    }
    if (number.length() > LONGEST || number.isEmpty() || broken(text, i)) {
      return null;
    }
    int end = i;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    long scale = end == i ? 1 : LETTERS.getOrDefault(Fold.of(text.substring(i, Math.min(end, i + 4))), 0L);
    BigDecimal value = new BigDecimal(number.toString());
    return scale == 0 ? null
        : new Digits(words.wordAt(end), value.multiply(BigDecimal.valueOf(scale)), BigDecimal.valueOf(scale), end > i);
  }

  private static int run(String text, int i, StringBuilder number) {
    while (i < text.length() && Character.isDigit(text.charAt(i)) && number.length() <= LONGEST) {
      number.append((char) ('0' + Character.digit(text.charAt(i), 10)));
      i++;
    }
    return i;
  }

  private static boolean thousands(String text, int i, Language language) {
    char c = text.charAt(i);
    boolean separator = switch (language) {
      case EN, AR -> c == ',' || c == '\u066c';
      case FR, RU -> c == ' ' || c == '.';
      case PT, ES -> c == '.' || c == ' ';
      case TR -> c == '.';
    } || c == '\u00a0' || c == '\u202f' || c == '\u2009';
    if (!separator || i + 3 >= text.length()) {
      return false;
    }
    boolean three = Character.isDigit(text.charAt(i + 1)) && Character.isDigit(text.charAt(i + 2))
        && Character.isDigit(text.charAt(i + 3));
    return three && (i + 4 >= text.length() || !Character.isLetterOrDigit(text.charAt(i + 4)));
  }

  private static boolean decimal(char c, Language language) {
    return language == Language.EN ? c == '.' : c == ',' || c == '.' || c == '\u066b';
  }

  /** The rest of a number that could not be read as a whole is no number. */
  private static boolean inside(String text, int start) {
    return start > 1 && ":./,".indexOf(text.charAt(start - 1)) >= 0 && Character.isDigit(text.charAt(start - 2));
  }

  /** "15:55", "12.03.2024", "3/4": more follows that makes another thing of it. */
  private static boolean broken(String text, int i) {
    return i + 1 < text.length() && ":./,".indexOf(text.charAt(i)) >= 0 && Character.isDigit(text.charAt(i + 1));
  }
}
