package dev.entente.story;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * A text as overlapping runs of words. Words are compared folded: lower case, without accents and vowel signs, with one
 * letter for its variants. Figures are masked, so that a notice that is filled in anew each day gives the same runs;
 * what the figures near each run are is kept beside it.
 */
final class Shingles {

  /** How many words a run has. */
  static final int WORDS = 5;

  /** Over how many words, from the start of a run, figures are noted. */
  private static final int FIGURE_REACH = 12;
  /** A run of figures only, as in a table, tells nothing. */
  private static final int LEAST_LETTERED = 3;
  /** The stroke that stretches an Arabic word; Java takes it for a letter. */
  private static final char TATWEEL = '\u0640';
  private static final long FIGURE = 0x9E3779B97F4A7C15L;

  private long[] words = new long[256];
  private long[] figures = new long[256];
  private int count;

  private Shingles() {}

  /** The runs of a text, cut into words. */
  static Shingles of(String text) {
    Shingles shingles = new Shingles();
    shingles.cut(text);
    return shingles;
  }

  /** A number for all words of the text, figures included, in their order. */
  long digest() {
    long hash = count;
    for (int i = 0; i < count; i++) {
      hash = mix(hash * 31 + words[i] + 7 * figures[i]);
    }
    return hash;
  }

  /**
   * Each different run once: its hash of 30 bits in the upper half of a long, the place of its first word in the lower.
   * Ascending by hash.
   */
  long[] runs() {
    long[] runs = new long[Math.max(0, count - WORDS + 1)];
    int found = 0;
    for (int i = 0; i + WORDS <= count; i++) {
      long hash = 0;
      int lettered = 0;
      for (int j = i; j < i + WORDS; j++) {
        hash = mix(hash ^ words[j]);
        lettered += figures[j] == 0 ? 1 : 0;
      }
      if (lettered >= LEAST_LETTERED) {
        runs[found++] = hash >>> 34 << 32 | i;
      }
    }
    Arrays.sort(runs, 0, found);
    int distinct = 0;
    for (int i = 0; i < found; i++) {
      if (distinct == 0 || runs[distinct - 1] >>> 32 != runs[i] >>> 32) {
        runs[distinct++] = runs[i];
      }
    }
    return Arrays.copyOf(runs, distinct);
  }

  /** The figures that stand at a word and behind it as a number of 1 to 15; 0 where there are none. */
  int figuresAt(int word) {
    long hash = 0;
    for (int i = word; i < Math.min(count, word + FIGURE_REACH); i++) {
      if (figures[i] != 0) {
        hash = mix(hash * 31 + figures[i]);
      }
    }
    return hash == 0 ? 0 : 1 + (int) Long.remainderUnsigned(hash, 15);
  }

  private void cut(String text) {
    String plain = isAscii(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFKD);
    long hash = 0;
    boolean figure = false;
    for (int i = 0; i < plain.length(); i++) {
      char c = fold(plain.charAt(i));
      if (c != TATWEEL && (Character.isLetterOrDigit(c) || Character.isSurrogate(c))) {
        hash = (hash + c + 1) * 0x100000001B3L;
        figure |= Character.isDigit(c);
      } else if (hash != 0 && !isInside(plain, i, c, figure)) {
        add(hash, figure);
        hash = 0;
        figure = false;
      }
    }
    if (hash != 0) {
      add(hash, figure);
    }
  }

  private void add(long hash, boolean figure) {
    if (count == words.length) {
      words = Arrays.copyOf(words, 2 * count);
      figures = Arrays.copyOf(figures, 2 * count);
    }
    words[count] = figure ? FIGURE : mix(hash);
    figures[count++] = figure ? mix(hash) | 1 : 0;
  }

  /** Vowel signs, the apostrophe of {@code don't} and the point of {@code 16.1} do not end a word. */
  private static boolean isInside(String text, int i, char c, boolean figure) {
    return switch (c) {
      case '\'', '\u2019', '\u02bc', TATWEEL, '\u00ad', '\u200b', '\u200c', '\u200d' -> true;
      case '.', ',', '\u066b', '\u066c' -> figure && i + 1 < text.length() && Character.isDigit(text.charAt(i + 1));
      default -> c > 0x2ff && Character.getType(c) == Character.NON_SPACING_MARK;
    };
  }

  private static char fold(char c) {
    if (c < 0x80) {
      return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
    }
    return switch (c) {
      case 'ı' -> 'i';
      case 'ى' -> 'ي';
      case 'ة' -> 'ه';
      default -> Character.isDigit(c) ? (char) ('0' + Character.digit(c, 10)) : Character.toLowerCase(c);
    };
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  static long mix(long x) {
    long y = (x ^ x >>> 30) * 0xBF58476D1CE4E5B9L;
    y = (y ^ y >>> 27) * 0x94D049BB133111EBL;
    return y ^ y >>> 31;
  }
}
