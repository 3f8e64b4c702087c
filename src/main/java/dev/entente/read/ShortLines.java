package dev.entente.read;

import dev.entente.article.Sentence.Block;
import dev.entente.read.Verdict.Kept;
import dev.entente.read.Verdict.Left;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What becomes of lines that nothing has been said about: prose stays, short ones are headings, lists or nothing. */
final class ShortLines {

  private static final int LONGEST_HEADING = 140;
  /** Over so many lines that were left out no heading leads; a page of such lines must not be searched for each. */
  private static final int FAR = 200;

  private final List<Line> lines;
  private final @Nullable Verdict[] verdicts;
  private final Prose prose;

  ShortLines(List<Line> lines, @Nullable Verdict[] verdicts, Prose prose) {
    this.lines = lines;
    this.verdicts = verdicts;
    this.prose = prose;
  }

  /** From the end to the start, so that what follows a short line is known when its turn comes. */
  void settle() {
    for (int i = lines.size() - 1; i >= 0; i--) {
      if (verdicts[i] != null) {
        continue;
      }
      String text = lines.get(i).text();
      boolean candidate = text.length() < Prose.SHORT && !Prose.isFinished(text)
          && !(lines.get(i).shape() instanceof Line.Shape.Paragraph);
      if (!candidate || prose.isEmpty()) {
        verdicts[i] = new Kept(isLongHeading(i) ? Block.HEADING : Block.BODY);
      } else if (isListed(i)) {
        verdicts[i] = new Kept(Block.LIST_ITEM);
      } else {
        verdicts[i] = isHeading(i) ? new Kept(Block.HEADING) : new Left("short_line");
      }
    }
  }

  /** A short line under one that ends with a colon belongs to a list, and so do its short neighbours. */
  private boolean isListed(int i) {
    for (int k = i - 1; k >= 0 && i - k <= 12; k--) {
      if (verdicts[k] instanceof Left) {
        return false;
      }
      String text = lines.get(k).text();
      if (text.endsWith(":")) {
        return true;
      }
      if (text.length() >= Prose.SHORT || Prose.isFinished(text) && !text.endsWith(";")) {
        return false;
      }
    }
    return false;
  }

  /** A longer line is a heading only where it is written like one and leads to prose. */
  private boolean isLongHeading(int i) {
    String text = lines.get(i).text();
    return text.length() <= LONGEST_HEADING && !Prose.isFinished(text) && Prose.isTitleCase(text)
        && i + 1 < lines.size() && Prose.isProse(lines.get(i + 1).text());
  }

  private boolean isHeading(int i) {
    String text = lines.get(i).text();
    int next = i + 1;
    while (next < lines.size() && next - i < FAR && verdicts[next] instanceof Left) {
      next++;
    }
    boolean leads = next < lines.size() && !(verdicts[next] instanceof Left) && (Prose.isProse(lines.get(next).text())
        || verdicts[next] instanceof Kept(Block block) && block != Block.BODY);
    boolean crowded = i > 0 && i + 1 < lines.size()
        && verdicts[i - 1] instanceof Left && verdicts[i + 1] instanceof Left;
    boolean between = leads && i > 0 && !(verdicts[i + 1] instanceof Left) && Prose.isProse(lines.get(i - 1).text())
        && Prose.words(text) >= 2 && !Character.isLowerCase(text.codePointAt(0));
    return leads && !crowded && Prose.words(text) <= 14
        && (between || prose.shared(text) > 0 || Prose.isTitleCase(text) && Prose.words(text) <= 8);
  }
}
