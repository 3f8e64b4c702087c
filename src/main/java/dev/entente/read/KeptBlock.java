package dev.entente.read;

import dev.entente.article.Reading;
import dev.entente.article.Sentence;
import dev.entente.article.Sentence.Block;
import java.util.ArrayList;
import java.util.List;

/**
 * A block of a clean text, as a line of the source.
 *
 * @param line its words, without a list's bullet
 * @param block its sort
 */
record KeptBlock(String line, Block block) {

  private static final int LONGEST = 1000;
  private static final int FEWEST_LETTERS = 4;
  private static final String QUOTES = "\"“”„«»‘’‹›「『";

  /** The blocks of a reading, in order. */
  static List<KeptBlock> of(Reading reading) {
    List<KeptBlock> blocks = new ArrayList<>();
    int sentence = 0;
    int start = 0;
    for (String text : reading.text().split("\n\n", -1)) {
      int end = start + text.length();
      List<Sentence> sentences = reading.sentences();
      while (sentence < sentences.size() && sentences.get(sentence).end() <= start) {
        sentence++;
      }
      Block block = sentence < sentences.size() && sentences.get(sentence).start() < end
          ? sentences.get(sentence).block() : Block.BODY;
      blocks.add(new KeptBlock(text.startsWith("• ") ? text.substring(2) : text, block));
      start = end + 2;
    }
    return blocks;
  }

  /** True where it may be a template line by its looks: words, no table, nothing quoted, not without end. */
  boolean mayRepeat() {
    return block != Block.TABLE_ROW && block != Block.QUOTE && line.length() <= LONGEST
        && line.codePoints().filter(Character::isLetter).limit(FEWEST_LETTERS).count() == FEWEST_LETTERS
        && QUOTES.indexOf(line.charAt(0)) < 0;
  }

  /**
   * What it has in common with the same line on other pages. In a sentence each number is part of the news; in anything
   * shorter it may be a counter.
   */
  String key() {
    LineForm form = LineForm.of(line);
    return Prose.isProse(line) ? form.key() + "\t" + String.join(" ", form.numbers()) : form.key();
  }
}
