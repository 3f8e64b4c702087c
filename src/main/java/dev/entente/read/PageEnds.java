package dev.entente.read;

import dev.entente.article.Sentence.Block;
import dev.entente.read.Verdict.Kept;
import dev.entente.read.Verdict.Left;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What only the order of a page's lines tells: where the comments begin, and headings that nothing follows. */
final class PageEnds {

  private PageEnds() {}

  /** Judges the lines once more. */
  static void judge(List<Line> lines, @Nullable Verdict[] verdicts) {
    cutComments(lines, verdicts);
    dropRepeatedQuotes(lines, verdicts);
    dropLonelyHeadings(lines, verdicts);
  }

  /** From the heading of the comments on, what follows is comments, unless it is most of the text. */
  private static void cutComments(List<Line> lines, @Nullable Verdict[] verdicts) {
    int before = 0;
    for (int i = 0; i < verdicts.length; i++) {
      boolean heading = lines.get(i).text().length() <= 60 && !(lines.get(i).shape() instanceof Line.Shape.Aside)
          && verdicts[i] instanceof Left left && left.reason().equals("comment_form");
      if (heading && before >= 400) {
        for (int k = i + 1; k < verdicts.length; k++) {
          verdicts[k] = verdicts[k] instanceof Left ? verdicts[k] : new Left("comment_form");
        }
        return;
      }
      before += verdicts[i] instanceof Left ? 0 : lines.get(i).text().length();
    }
  }

  /** A quotation that is set large beside the text stands in the text as well. */
  private static void dropRepeatedQuotes(List<Line> lines, @Nullable Verdict[] verdicts) {
    for (int i = 0; i < verdicts.length; i++) {
      String text = lines.get(i).text();
      if (verdicts[i] instanceof Left || text.length() < 40 || text.length() > 300 || Prose.isClosed(text)
          && !(verdicts[i] instanceof Kept(Block block) && block == Block.QUOTE)) {
        continue;
      }
      String letters = Fold.letters(text);
      for (int k = Math.max(0, i - 8); k < Math.min(verdicts.length, i + 9); k++) {
        if (k != i && !(verdicts[k] instanceof Left) && lines.get(k).text().length() > text.length() + 20
            && Fold.letters(lines.get(k).text()).contains(letters)) {
          verdicts[i] = new Left("repeated");
          break;
        }
      }
    }
  }

  private static void dropLonelyHeadings(List<Line> lines, @Nullable Verdict[] verdicts) {
    for (int i = verdicts.length - 1, seen = 0; i > 0 && seen < 2; i--) {
      if (verdicts[i] instanceof Left) {
        continue;
      }
      if (!(verdicts[i] instanceof Kept(Block block) && block == Block.HEADING)
          || lines.get(i).text().length() > 60) {
        return;
      }
      verdicts[i] = new Left("heading_alone");
      seen++;
    }
  }
}
