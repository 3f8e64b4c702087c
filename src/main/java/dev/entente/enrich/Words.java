package dev.entente.enrich;

import java.util.Arrays;

/**
 * A text cut into folded words that know where they stand in the original.
 *
 * <p>Hyphens and apostrophes part words, so that {@code Turkish-made}, {@code Türkiye'den} and {@code d'Italie} each
 * yield the name as a word of its own; {@link #gap} keeps what stood between.
 */
final class Words {

  static final int SPACE = 1;
  static final int HYPHEN = 2;
  static final int APOSTROPHE = 4;
  static final int DOT = 8;
  static final int COMMA = 16;
  static final int DASH = 32;
  static final int BRACKET = 64;
  static final int QUOTE = 128;
  static final int OTHER = 256;

  private final String text;
  private int size;
  private int[] start = new int[64];
  private int[] end = new int[64];
  private int[] at = new int[65];
  private int[] gap = new int[64];
  private char[] letters;

  private Words(String text) {
    this.text = text;
    this.letters = new char[text.length() + 1];
  }

  /** Cuts a text. */
  static Words of(String text) {
    Words words = new Words(text);
    int i = 0;
    int n = text.length();
    int between = 0;
    int out = 0;
    while (i < n) {
      char c = text.charAt(i);
      if (Fold.of(c) == 0) {
        between |= kind(text, i);
        i++;
        continue;
      }
      int from = i;
      words.grow();
      words.at[words.size] = out;
      while (i < n && (Fold.of(text.charAt(i)) != 0 || Fold.isMark(text.charAt(i)))) {
        char folded = Fold.of(text.charAt(i));
        if (folded != 0) {
          words.letters[out++] = folded;
        }
        i++;
      }
      out = words.add(from, i, between, out);
      between = 0;
    }
    return words;
  }

  private int add(int from, int to, int between, int out) {
    start[size] = from;
    end[size] = to;
    gap[size] = between;
    int begin = at[size];
    // The Arabic article tells nothing about which name it is, so it is left out on both sides.
    if (out - begin >= 5 && letters[begin] == 'ا' && letters[begin + 1] == 'ل') {
      System.arraycopy(letters, begin + 2, letters, begin, out - begin - 2);
      out -= 2;
    }
    size++;
    at[size] = out;
    return out;
  }

  private void grow() {
    if (size == start.length) {
      start = Arrays.copyOf(start, size * 2);
      end = Arrays.copyOf(end, size * 2);
      gap = Arrays.copyOf(gap, size * 2);
      at = Arrays.copyOf(at, size * 2 + 1);
    }
  }

  private static int kind(String text, int i) {
    char c = text.charAt(i);
    return switch (c) {
      case ' ', '\n', '\t', '\r', '\u00a0', '\u202f', '\u2009' -> SPACE;
      case '-', '\u2010', '\u2011' -> HYPHEN;
      case '\u2012', '\u2013', '\u2014' -> tight(text, i) ? HYPHEN : DASH;
      case '\'', '\u2019', '\u2018', '\u02bc', '`' -> tight(text, i) ? APOSTROPHE : QUOTE;
      case '.' -> DOT;
      // A comma inside a number parts nothing.
      case ',', '\u060c' -> tight(text, i) && Character.isDigit(text.charAt(i + 1)) ? 0 : COMMA;
      case ';', ':', '!', '?', '\u061b', '\u061f', '•' -> DASH;
      case '(', ')', '[', ']' -> BRACKET;
      case '"', '\u201c', '\u201d', '«', '»', '„' -> QUOTE;
      case '/', '&' -> HYPHEN;
      default -> Fold.isMark(c) ? 0 : OTHER;
    };
  }

  private static boolean tight(String text, int i) {
    return i > 0 && i + 1 < text.length()
        && Character.isLetterOrDigit(text.charAt(i - 1)) && Character.isLetterOrDigit(text.charAt(i + 1));
  }

  /** How many words there are. */
  int size() {
    return size;
  }

  /** Where a word starts in the original text. */
  int start(int word) {
    return start[word];
  }

  /** One past its last character in the original text. */
  int end(int word) {
    return end[word];
  }

  /** How many folded letters the first word of a phrase has. */
  static int firstLength(String phrase) {
    int letters = 0;
    for (int i = 0; i < phrase.length() && (letters == 0 || phrase.charAt(i) != ' '); i++) {
      letters += Fold.of(phrase.charAt(i)) == 0 ? 0 : 1;
    }
    boolean article = letters >= 5 && phrase.charAt(0) == 'ا' && phrase.charAt(1) == 'ل';
    return article ? letters - 2 : letters;
  }

  /** What stands before a word, as bits. */
  int gap(int word) {
    return word < size ? gap[word] : DASH;
  }

  /** True where any of the bits stand before a word. */
  boolean parted(int word, int bits) {
    return (gap(word) & bits) != 0;
  }

  /** True where a name may run on from the word before into this one. */
  boolean joins(int word) {
    int bits = gap[word];
    return (bits & ~(SPACE | HYPHEN | APOSTROPHE | DOT)) == 0
        && ((bits & DOT) == 0 || (bits & SPACE) == 0 || end[word - 1] - start[word - 1] <= 3);
  }

  /** The number of folded letters. */
  int length(int word) {
    return at[word + 1] - at[word];
  }

  /** A folded letter. */
  char letter(int word, int index) {
    return letters[at[word] + index];
  }

  /** The folded word. */
  String form(int word) {
    return new String(letters, at[word], length(word));
  }

  /** True where the folded word is this one. */
  boolean is(int word, String form) {
    if (!inside(word) || length(word) != form.length()) {
      return false;
    }
    for (int i = 0; i < form.length(); i++) {
      if (letters[at[word] + i] != form.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** True where the word ends so. */
  boolean endsWith(int word, String ending) {
    if (!inside(word)) {
      return false;
    }
    int from = length(word) - ending.length();
    for (int i = 0; from >= 0 && i < ending.length(); i++) {
      if (letter(word, from + i) != ending.charAt(i)) {
        return false;
      }
    }
    return from >= 0;
  }

  /** True where the word starts with a capital letter, or with a letter that has no case, or with a digit. */
  boolean capital(int word) {
    return inside(word) && !Character.isLowerCase(text.charAt(start[word]));
  }

  /** True for a word in Latin, Greek or Cyrillic capitals only, of at least two letters. */
  boolean allCapitals(int word) {
    if (!inside(word)) {
      return false;
    }
    for (int i = start[word]; i < end[word]; i++) {
      if (!Character.isUpperCase(text.charAt(i))) {
        return false;
      }
    }
    return end[word] - start[word] > 1;
  }

  /** The last character of a word as it is written, accents and all. */
  char lastLetter(int word) {
    return text.charAt(end[word] - 1);
  }

  /** True for a number in digits. */
  boolean number(int word) {
    return inside(word) && Character.isDigit(text.charAt(start[word]));
  }

  /** Rules look at the words around another; before the first and after the last there is none. */
  private boolean inside(int word) {
    return word >= 0 && word < size;
  }

  /** The whole original text. */
  String text() {
    return text;
  }

  /** The original characters from one word to before another. */
  String original(int from, int to) {
    return text.substring(start[from], end[to - 1]);
  }

  /** The first word that starts at or after a character. */
  int wordAt(int character) {
    int found = Arrays.binarySearch(start, 0, size, character);
    return found >= 0 ? found : -found - 1;
  }
}
