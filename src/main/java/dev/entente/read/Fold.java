package dev.entente.read;

/** The form in which lines are compared: lower case, plain quotes and dashes, one letter for its variants. */
final class Fold {

  private Fold() {}

  /** Folds letter by letter, so that places in the folded text are places in the text. */
  static String of(String text) {
    char[] chars = text.toCharArray();
    for (int i = 0; i < chars.length; i++) {
      chars[i] = of(chars[i]);
    }
    return new String(chars);
  }

  private static char of(char c) {
    if (c < 0x80) {
      return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
    }
    return switch (c) {
      case '\u2018', '\u2019', '\u02bc', '\u2032' -> '\'';
      case '\u201c', '\u201d', '\u201e', '\u00ab', '\u00bb' -> '"';
      case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212' -> '-';
      case 'ı', 'İ' -> 'i';
      case 'ё', 'Ё' -> 'е';
      case 'أ', 'إ', 'آ' -> 'ا';
      case 'ى' -> 'ي';
      case '\u00a0', '\u202f', '\u2009' -> ' ';
      default -> c >= '\u0660' && c <= '\u0669' ? (char) ('0' + c - '\u0660')
          : c >= '\u06f0' && c <= '\u06f9' ? (char) ('0' + c - '\u06f0') : Character.toLowerCase(c);
    };
  }

  /** Letters and digits only, folded: two headlines with the same letters are the same headline. */
  static String letters(String text) {
    char[] letters = new char[text.length()];
    int length = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isHighSurrogate(c) && i + 1 < text.length()
          && Character.isLetterOrDigit(text.codePointAt(i))) {
        letters[length++] = c;
        letters[length++] = text.charAt(++i);
      } else if (c < 0x80 ? c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c >= 'A' && c <= 'Z'
          : Character.isLetterOrDigit(c)) {
        letters[length++] = of(c);
      }
    }
    return new String(letters, 0, length);
  }
}
