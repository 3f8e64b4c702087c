package dev.entente.article;

/**
 * The words that a label rests on.
 *
 * @param sentence index into {@link Reading#sentences()}
 * @param start first character of the words in {@link Reading#text()} (UTF-16 units)
 * @param end one past the last character
 * @param rule the rule that drew the conclusion, such as {@code acquire.receive}
 */
public record Evidence(int sentence, int start, int end, String rule) {

  /** Refuses a span that is empty or runs backwards. */
  public Evidence {
    if (sentence < 0 || start < 0 || end <= start) {
      throw new IllegalArgumentException("no evidence: sentence " + sentence + ", " + start + ".." + end);
    }
  }
}
