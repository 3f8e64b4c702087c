package dev.entente.show;

import dev.entente.article.Claim;
import dev.entente.article.Reading;
import dev.entente.article.Sentence.Block;
import dev.entente.search.Part;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A block of the clean text: a paragraph, heading, quotation, caption, list or table.
 *
 * @param type what it is
 * @param lines one line; of a list its items, of a table its rows
 */
record TextBlock(Block type, List<Line> lines) {

  /**
   * A paragraph, an item of a list or a row of a table.
   *
   * @param language its own, where it differs from the article's; else null
   */
  record Line(List<Run> runs, @Nullable String language) {}

  /** True for rows that have the same number of cells, at least two: they make a table. */
  public boolean isTable() {
    return type == Block.TABLE_ROW && rows().stream().map(List::size).distinct().count() == 1
        && rows().getFirst().size() > 1;
  }

  /** The rows of a table by cell. */
  public List<List<Line>> rows() {
    return lines.stream().map(Cells::of).toList();
  }

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
      if (last != null && last.type == line.type()
          && (line.type() == Block.LIST_ITEM || line.type() == Block.TABLE_ROW)) {
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
