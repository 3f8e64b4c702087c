package dev.entente.search;

import java.text.Normalizer;

/** Makes the characters of the box uniform: one sort of quotation mark, dash, space. Tidying twice changes nothing. */
final class BoxText {

  /** How many characters of a query are read. */
  static final int LONGEST = 2_000;

  private static final String QUOTES =
      "\u201c\u201d\u201e\u201f\u00ab\u00bb\u2039\u203a\u2033\uff02\u300c\u300d\u300e\u300f";
  private static final String APOSTROPHES = "\u2018\u2019\u201a\u201b\u02bc\uff07";
  private static final String DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\ufe63\uff0d";
  private static final String UNSEEN = "\u00ad\u200b\u200e\u200f\u2060\ufeff\u202a\u202b\u202c\u202d\u202e";

  private BoxText() {}

  /** The text with uniform characters and single spaces, not cut. */
  static String tidy(String typed) {
    StringBuilder out = new StringBuilder(typed.length());
    String text = Normalizer.normalize(clean(typed), Normalizer.Form.NFC);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (QUOTES.indexOf(c) >= 0) {
        out.append('"');
      } else if (APOSTROPHES.indexOf(c) >= 0) {
        out.append('\'');
      } else if (DASHES.indexOf(c) < 0) {
        out.append(c);
      } else if (!standsAlone(text, i)) {
        out.append('-');
      }
    }
    return spaced(out.toString());
  }

  /** The text cut at a word where it is too long. */
  static String cut(String tidy) {
    if (tidy.length() <= LONGEST) {
      return tidy;
    }
    int space = tidy.lastIndexOf(' ', LONGEST);
    int end = space > 0 ? space : Character.isHighSurrogate(tidy.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
    return tidy.substring(0, end).strip();
  }

  /** True where there is something that a search could find. */
  static boolean hasWord(String text) {
    return text.codePoints().anyMatch(Character::isLetterOrDigit);
  }

  /** Text for a message, cut where it would be too long. */
  static String brief(String text) {
    int end = text.offsetByCodePoints(0, Math.min(60, text.codePointCount(0, text.length())));
    return end == text.length() ? text : text.substring(0, end) + "\u2026";
  }

  /** Control characters become spaces; unseen marks and halves of characters go. */
  static String clean(String typed) {
    StringBuilder out = new StringBuilder(typed.length());
    typed.codePoints().forEach(c -> {
      if (Character.isISOControl(c) || Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        out.append(' ');
      } else if (UNSEEN.indexOf(c) < 0 && !(c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)) {
        out.appendCodePoint(c);
      }
    });
    return out.toString();
  }

  /** Single spaces, none at the ends. */
  static String spaced(String text) {
    return text.strip().replaceAll(" +", " ");
  }

  /** A dash of a headline, between spaces, excludes nothing. */
  private static boolean standsAlone(String text, int at) {
    return (at == 0 || text.charAt(at - 1) == ' ') && (at + 1 == text.length() || text.charAt(at + 1) == ' ');
  }
}
