package dev.entente.read;

import dev.entente.article.Sentence.Block;
import dev.entente.read.Verdict.Kept;
import dev.entente.read.Verdict.Left;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What only the order of a page's lines tells: where the comments begin, and headings that nothing follows. */
final class PageEnds {

  private static final Set<String> SECTIONS =
      Set.of("related_link", "subscribe", "author_bio", "comment_form", "cookie");

  private PageEnds() {}

  /** Judges the lines once more. */
  static void judge(List<Line> lines, @Nullable Verdict[] verdicts) {
    dropCaptions(verdicts);
    cutComments(lines, verdicts);
    cutSections(lines, verdicts);
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

  /** The words under a picture are no part of the story on a page, however they are marked. */
  private static void dropCaptions(@Nullable Verdict[] verdicts) {
    for (int i = 0; i < verdicts.length; i++) {
      if (verdicts[i] instanceof Kept(Block block) && block == Block.CAPTION) {
        verdicts[i] = new Left("caption");
      }
    }
  }

  /** In the last third, what stands under a heading such as "Related" goes with it, up to the next heading. */
  private static void cutSections(List<Line> lines, @Nullable Verdict[] verdicts) {
    int total = 0;
    for (int i = 0; i < verdicts.length; i++) {
      total += verdicts[i] instanceof Left ? 0 : lines.get(i).text().length();
    }
    int before = 0;
    for (int i = 0; i < verdicts.length; i++) {
      before += verdicts[i] instanceof Left ? 0 : lines.get(i).text().length();
      if (before * 3 < total * 2 || !isSectionHead(lines.get(i), verdicts[i])) {
        continue;
      }
      Left head = (Left) java.util.Objects.requireNonNull(verdicts[i]);
      boolean heading = lines.get(i).shape() instanceof Line.Shape.Heading;
      int end = sectionEnd(lines, verdicts, i + 1, heading);
      for (int k = i + 1; k < end; k++) {
        verdicts[k] = verdicts[k] instanceof Left ? verdicts[k] : head;
      }
    }
  }

  private static boolean isSectionHead(Line line, @Nullable Verdict verdict) {
    boolean heads = line.shape() instanceof Line.Shape.Heading || line.shape() instanceof Line.Shape.Division
        || line.shape() instanceof Line.Shape.Paragraph;
    return heads && line.text().length() <= 60 && !line.text().endsWith(".") && verdict instanceof Left(String reason)
        && SECTIONS.contains(reason);
  }

  /** A line that is no heading has hardly a paragraph below it that is not of the story. */
  private static int sectionEnd(List<Line> lines, @Nullable Verdict[] verdicts, int from, boolean heading) {
    int end = from;
    while (end < verdicts.length && !(verdicts[end] instanceof Kept(Block block) && block == Block.HEADING)
        && (heading || verdicts[end] instanceof Left || !Prose.isProse(lines.get(end).text()))) {
      end++;
    }
    return end;
  }

  /** A quotation that is set large beside the text stands in the text as well. */
  private static void dropRepeatedQuotes(List<Line> lines, @Nullable Verdict[] verdicts) {
    @Nullable String[] folded = new String[verdicts.length];
    for (int i = 0; i < verdicts.length; i++) {
      String text = lines.get(i).text();
      if (verdicts[i] instanceof Left || text.length() < 40 || text.length() > 300 || Prose.isClosed(text)
          && !(verdicts[i] instanceof Kept(Block block) && block == Block.QUOTE)) {
        continue;
      }
      String letters = letters(lines, folded, i);
      for (int k = Math.max(0, i - 8); k < Math.min(verdicts.length, i + 9); k++) {
        if (k != i && !(verdicts[k] instanceof Left) && lines.get(k).text().length() > text.length() + 20
            && letters(lines, folded, k).contains(letters)) {
          verdicts[i] = new Left("repeated");
          break;
        }
      }
    }
  }

  private static String letters(List<Line> lines, @Nullable String[] folded, int i) {
    String letters = folded[i];
    if (letters == null) {
      letters = Fold.letters(lines.get(i).text());
      folded[i] = letters;
    }
    return letters;
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
