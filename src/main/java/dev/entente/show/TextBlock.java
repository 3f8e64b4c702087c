package dev.entente.show;

import dev.entente.article.Claim;
import dev.entente.article.Reading;
import dev.entente.article.Sentence.Block;
import dev.entente.search.Part;
import java.util.ArrayList;
import java.util.List;

/**
 * A block of the clean text: a paragraph, heading, caption or list.
 *
 * @param type what it is
 * @param lines one line; of a list, its items
 */
record TextBlock(Block type, List<Line> lines) {

  /** A paragraph, or an item of a list. */
  record Line(List<Run> runs) {}

  /**
   * A sentence, or what stands between two.
   *
   * @param sentence its number from 0; -1 for what stands between
   * @param parts its words, evidence marked
   * @param claims numbers of the claims that rest on it, from 1
   */
  record Run(int sentence, List<Part> parts, List<Integer> claims) {}

  /** The whole text, nothing left out. */
  static List<TextBlock> all(Reading reading, List<Claim> claims) {
    List<TextBlock> blocks = new ArrayList<>();
    for (TypedLine line : new TextLines(reading, claims).all()) {
      TextBlock last = blocks.isEmpty() ? null : blocks.getLast();
      if (last != null && last.type == Block.LIST_ITEM && line.type() == Block.LIST_ITEM) {
        last.lines.add(line.line());
      } else {
        blocks.add(new TextBlock(line.type(), new ArrayList<>(List.of(line.line()))));
      }
    }
    return blocks;
  }

  /** A line and the sort of block it belongs to. */
  record TypedLine(Block type, Line line) {}
}
