package dev.entente.enrich;

import java.text.Normalizer;

/** Letters as they are compared: lower case, without accents, one form for each Arabic and Turkish letter. */
final class Fold {

  private static final int LIMIT = 0x2100;
  private static final char[] TABLE = new char[LIMIT];

  static {
    for (int c = 0; c < LIMIT; c++) {
      TABLE[c] = Character.isLetterOrDigit(c) ? folded((char) c) : 0;
    }
    // What decomposition does not reach, and what it would wrongly take apart.
    for (String pair : "ıi ßs æa Æa œo Œo øo Øo đd Đd łl Łl þt ðd ةه ىي йй Йй".split(" ")) {
      TABLE[pair.charAt(0)] = pair.charAt(1);
    }
    TABLE['ـ'] = 0;
  }

  private Fold() {}

  private static char folded(char c) {
    String apart = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKD);
    return Character.toLowerCase(apart.charAt(0));
  }

  /** The folded letter or digit; 0 where the character is none. */
  static char of(char c) {
    return c < LIMIT ? TABLE[c] : Character.isLetterOrDigit(c) ? Character.toLowerCase(c) : 0;
  }

  /** True for marks that stand on or between letters without parting a word: accents, vowel signs, tatweel. */
  static boolean isMark(char c) {
    return c == 'ـ' || c == '\u00ad' || c == '\u200c' || c == '\u200d' || c == '\u200e' || c == '\u200f'
        || (c >= 0x300 && c < 0x370) || (c >= 0x64b && c <= 0x65f) || c == 0x670;
  }

  /** A whole text, folded, its words parted by single blanks. */
  static String of(String text) {
    Words words = Words.of(text);
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < words.size(); i++) {
      out.append(i == 0 ? "" : " ").append(words.form(i));
    }
    return out.toString();
  }
}
