package dev.entente.enrich;

/** What Arabic writes in one word with the next: and, to, in, with, as, and the article after them. */
final class Arabic {

  private static final int[] NONE = {};

  private Arabic() {}

  /** How many letters may be passed over at the start of a word to reach a name. */
  static int[] prefixes(Words words, int word) {
    int length = words.length(word);
    if (length < 4 || words.letter(word, 0) < 0x600 || words.letter(word, 0) > 0x6ff) {
      return NONE;
    }
    int and = words.letter(word, 0) == 'و' || words.letter(word, 0) == 'ف' ? 1 : 0;
    char next = words.letter(word, and);
    int to = and;
    if (next == 'ل' || next == 'ب' || next == 'ك') {
      to = and + 1;
    }
    int article = to + 1 < length && words.letter(word, to) == 'ا' && words.letter(word, to + 1) == 'ل' ? to + 2
        : to > and && next == 'ل' && words.letter(word, to) == 'ل' ? to + 1 : to;
    return article == 0 ? NONE
        : and > 0 && to > and ? new int[] {and, to, article}
        : article == to ? new int[] {to} : new int[] {to, article};
  }

  /** True where a word starts as the phrase does, so that its first letter is no preposition: لبنان, باكستان. */
  static boolean bare(Words words, int word, String phrase) {
    int length = Words.firstLength(phrase);
    int at = 0;
    int skipped = phrase.startsWith("ال") && length >= 3 ? 2 : 0;
    for (int i = skipped; i < phrase.length() && at < 2 && at < words.length(word); i++) {
      char letter = Fold.of(phrase.charAt(i));
      if (letter != 0 && letter != words.letter(word, at++)) {
        return false;
      }
    }
    return true;
  }

  /** The preposition that a word carries: {@code ل} or {@code ب}, else 0. */
  static char preposition(Words words, int word, int nameLength) {
    int and = words.letter(word, 0) == 'و' && words.length(word) > nameLength ? 1 : 0;
    char c = words.letter(word, and);
    return words.length(word) > nameLength && (c == 'ل' || c == 'ب') ? c : 0;
  }
}
