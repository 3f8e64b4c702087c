package dev.entente.article;

import java.util.Optional;

/**
 * Holds on to words of an article, so that they are found again after the article was read by another reader or has
 * changed elsewhere. Runs of white space count as one space.
 *
 * @param digest the digest of the capture that they were read in
 * @param before up to 60 characters before them
 * @param quote the words; never blank
 * @param after up to 60 characters behind them
 */
public record Anchor(String digest, String before, String quote, String after) {

  /** The longest quote that is kept; of a longer one the beginning. */
  public static final int LONGEST = 1000;

  private static final int SURROUNDINGS = 60;
  /** So few characters may stand anywhere by chance: they need some of their surroundings. */
  private static final int SHORT = 20;
  private static final int ENOUGH = 8;

  /** Refuses an empty quote. */
  public Anchor {
    before = Squeezed.of(before).text();
    quote = Squeezed.of(quote).text().strip();
    after = Squeezed.of(after).text();
    if (quote.isEmpty()) {
      throw new IllegalArgumentException("an anchor needs words");
    }
  }

  /** The anchor of a stretch of a reading's text. */
  public static Anchor of(String digest, Reading reading, int start, int end) {
    String text = reading.text();
    int last = whole(text, Math.min(end, start + LONGEST));
    return new Anchor(digest, text.substring(whole(text, Math.max(0, start - SURROUNDINGS)), start),
        text.substring(start, last), text.substring(last, whole(text, Math.min(text.length(), last + SURROUNDINGS))));
  }

  /** A character that takes two places is not cut in two. */
  private static int whole(String text, int at) {
    return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
  }

  /**
   * Where the words stand in a reading: of several places the one whose surroundings agree best; cut at the end of their
   * sentence. Empty where they are gone, or stand only in a heading or caption, which is never evidence.
   *
   * @param rule the rule that the evidence shall name
   */
  public Optional<Evidence> find(Reading reading, String rule) {
    Squeezed text = Squeezed.of(reading.text());
    Optional<Evidence> best = Optional.empty();
    int most = quote.length() < SHORT ? Math.min(ENOUGH, before.length() + after.length()) - 1 : -1;
    for (int at = text.text().indexOf(quote); at >= 0; at = text.text().indexOf(quote, at + 1)) {
      int agreeing = agreeing(text.text(), at);
      Optional<Evidence> place = agreeing <= most ? Optional.empty()
          : evidence(reading, text.from()[at], text.from()[at + quote.length() - 1] + 1, rule);
      if (place.isPresent()) {
        best = place;
        most = agreeing;
      }
    }
    return best;
  }

  /** How many characters next to a place are those that stood next to the words. */
  private int agreeing(String text, int at) {
    int left = 0;
    while (left < before.length() && left < at
        && before.charAt(before.length() - 1 - left) == text.charAt(at - 1 - left)) {
      left++;
    }
    int end = at + quote.length();
    int right = 0;
    while (right < after.length() && end + right < text.length()
        && after.charAt(right) == text.charAt(end + right)) {
      right++;
    }
    return left + right;
  }

  private static Optional<Evidence> evidence(Reading reading, int start, int end, String rule) {
    for (int i = 0; i < reading.sentences().size(); i++) {
      Sentence sentence = reading.sentences().get(i);
      if (sentence.start() <= start && start < sentence.end()) {
        return sentence.block() == Sentence.Block.HEADING || sentence.block() == Sentence.Block.CAPTION
            ? Optional.empty() : Optional.of(new Evidence(i, start, Math.min(end, sentence.end()), rule));
      }
    }
    return Optional.empty();
  }

  /** A text whose runs of white space are single spaces, and where each of its characters stood. */
  private record Squeezed(String text, int[] from) {

    static Squeezed of(String text) {
      StringBuilder squeezed = new StringBuilder(text.length());
      int[] from = new int[text.length()];
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        char kept = Character.isWhitespace(c) || Character.isSpaceChar(c) ? ' ' : c;
        if (kept != ' ' || squeezed.isEmpty() || squeezed.charAt(squeezed.length() - 1) != ' ') {
          from[squeezed.length()] = i;
          squeezed.append(kept);
        }
      }
      return new Squeezed(squeezed.toString(), from);
    }
  }
}
