package dev.entente.read;

import dev.entente.article.Sentence.Block;
import dev.entente.read.Verdict.Kept;
import dev.entente.read.Verdict.Left;
import dev.entente.read.Verdict.Title;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The lines of one text and what becomes of each: first each line by itself, then the title, then what only the
 * neighbours and the story tell. Every line gets exactly one verdict.
 */
final class Judgement {

  private static final int REPEATED_FROM = 12;
  private static final int REPEATED_ON_PAGE = 80;

  final List<Line> lines;
  final @Nullable Verdict[] verdicts;
  final Noted noted = new Noted();
  private final Prose prose;
  /** True where the lines come from a page, whose markup tells where a paragraph is. */
  private final boolean page;

  private Judgement(List<Line> lines) {
    this.lines = lines;
    this.verdicts = new Verdict[lines.size()];
    this.page = lines.stream().anyMatch(line -> isMarked(line.shape()));
    this.prose = new Prose(lines.stream().filter(line -> !(line.shape() instanceof Line.Shape.Aside))
        .map(Line::text).toList());
  }

  /** Judges all lines; a stated title is looked for so that it does not stand in the text again. */
  static Judgement of(List<Line> lines, @Nullable String title, @Nullable String author, String language,
      LineRules rules) {
    Judgement judgement = new Judgement(lines);
    for (int i = 0; i < lines.size(); i++) {
      judgement.verdicts[i] = rules.judge(lines.get(i), language, judgement.noted);
    }
    judgement.dropRepeated();
    if (title == null) {
      new TitleLines(judgement.lines, judgement.verdicts, judgement.prose).choose(rules, language);
    } else {
      new TitleLines(judgement.lines, judgement.verdicts, judgement.prose).drop(title);
    }
    new Endings(author, rules).drop(judgement.lines, judgement.verdicts, judgement.page);
    new ShortLines(judgement.lines, judgement.verdicts, judgement.prose).settle();
    if (judgement.page) {
      PageEnds.judge(judgement.lines, judgement.verdicts);
    }
    judgement.rescue();
    return judgement;
  }

  private static boolean isMarked(Line.Shape shape) {
    return shape instanceof Line.Shape.Paragraph || shape instanceof Line.Shape.Division;
  }

  /** The verdict on a line. */
  Verdict verdict(int i) {
    Verdict verdict = verdicts[i];
    return verdict == null ? new Kept(Block.BODY) : verdict;
  }

  /** The line that is the title, or null. */
  @Nullable Line title() {
    for (int i = 0; i < lines.size(); i++) {
      if (verdicts[i] instanceof Title) {
        return lines.get(i);
      }
    }
    return null;
  }

  private void dropRepeated() {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < lines.size(); i++) {
      String letters = verdicts[i] instanceof Left ? "" : Fold.letters(lines.get(i).text());
      if (letters.length() >= (page ? REPEATED_ON_PAGE : REPEATED_FROM)
          && !seen.add(letters)) {
        verdicts[i] = new Left("repeated");
      }
    }
  }

  /** Where nothing else would be left, short lines are the text after all. */
  private void rescue() {
    for (Verdict verdict : verdicts) {
      if (verdict instanceof Kept) {
        return;
      }
    }
    for (int i = 0; i < verdicts.length; i++) {
      if (verdicts[i] instanceof Left left && left.reason().equals("short_line")) {
        verdicts[i] = new Kept(Block.BODY);
      }
    }
  }
}
