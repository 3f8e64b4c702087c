package dev.entente.read;

import java.util.ArrayList;
import java.util.List;

/**
 * Paragraphs that stand under each other without an empty line, each wrapped at a margin, with other lines between them.
 * Where most lines that break off in the middle of a sentence go on in lower case, each of them is joined to the next.
 */
final class Margin {

  private static final int LEAST_JOINTS = 3;
  /** A line that is followed by a capital is full where it ends this near to the margin. */
  private static final int SLACK = 16;
  private static final int SHORTEST = 35;

  private Margin() {}

  /** The lines made whole, or the block as it is where it is not wrapped. */
  static List<Line> unwrapped(List<Line> block) {
    int margin = margin(block);
    if (margin < SHORTEST) {
      return block;
    }
    List<Line> whole = new ArrayList<>();
    List<Line> open = new ArrayList<>();
    for (int i = 0; i < block.size(); i++) {
      open.add(block.get(i));
      if (i + 1 == block.size() || !goesOn(block.get(i), block.get(i + 1), margin)) {
        whole.add(open.size() == 1 ? open.getFirst() : LineCutter.joined(open));
        open.clear();
      }
    }
    return whole;
  }

  /** How long the lines are that go on in lower case, at their upper quartile; 0 where fewer than half do of all
   * that break off. */
  private static int margin(List<Line> block) {
    List<Integer> lengths = new ArrayList<>();
    int cut = 0;
    for (int i = 0; i + 1 < block.size(); i++) {
      if (isCut(block.get(i), block.get(i + 1))) {
        cut++;
        if (isLower(block.get(i + 1))) {
          lengths.add(block.get(i).text().length());
        }
      }
    }
    if (lengths.size() < LEAST_JOINTS || 2 * lengths.size() < cut) {
      return 0;
    }
    lengths.sort(null);
    return lengths.get(lengths.size() * 3 / 4);
  }

  private static boolean goesOn(Line line, Line next, int margin) {
    int length = line.text().length();
    return isCut(line, next) && (isLower(next) || length <= margin + SLACK / 2 && length >= margin - SLACK);
  }

  private static boolean isCut(Line line, Line next) {
    return line.shape() instanceof Line.Shape.Plain && next.shape() instanceof Line.Shape.Plain
        && !LineCutter.isClosed(line);
  }

  private static boolean isLower(Line line) {
    return Character.isLowerCase(line.text().codePointAt(0));
  }
}
