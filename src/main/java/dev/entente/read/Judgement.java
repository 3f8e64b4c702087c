package dev.entente.read;

import dev.entente.article.Sentence.Block;
import dev.entente.read.Verdict.Kept;
import dev.entente.read.Verdict.Left;
import dev.entente.read.Verdict.Title;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The lines of one text and what becomes of each: first each line by itself, then the title, then what only the
 * neighbours and the story tell. Every line gets exactly one verdict.
 */
final class Judgement {

  private static final Pattern TWO_SENTENCES = Pattern.compile("\\p{Ll}{3}[.!?] \\p{Lu}");
  private static final int LONGEST_TITLE = 400;
  private static final int LONGEST_HEADING = 140;
  /** Over so many lines that were left out no heading leads; a page of such lines must not be searched for each. */
  private static final int FAR = 200;
  private static final int HEAD = 6;
  private static final int TAIL = 6;
  private static final int REPEATED_FROM = 12;
  private static final int REPEATED_ON_PAGE = 80;

  final List<Line> lines;
  final @Nullable Verdict[] verdicts;
  final Noted noted = new Noted();
  private final String language;
  private final LineRules rules;
  private final Prose prose;
  /** True where the lines come from a page, whose markup tells where a paragraph is. */
  private final boolean page;

  private Judgement(List<Line> lines, String language, LineRules rules) {
    this.lines = lines;
    this.language = language;
    this.rules = rules;
    this.verdicts = new Verdict[lines.size()];
    this.page = lines.stream().anyMatch(line -> isMarked(line.shape()));
    this.prose = new Prose(lines.stream().filter(line -> !(line.shape() instanceof Line.Shape.Aside))
        .map(Line::text).toList());
  }

  /** Judges all lines; a stated title is looked for so that it does not stand in the text again. */
  static Judgement of(List<Line> lines, @Nullable String title, String language, LineRules rules) {
    Judgement judgement = new Judgement(lines, language, rules);
    for (int i = 0; i < lines.size(); i++) {
      judgement.verdicts[i] = rules.judge(lines.get(i), language, judgement.noted);
    }
    judgement.dropRepeated();
    if (title == null) {
      judgement.chooseTitle();
    } else {
      judgement.dropTitle(title);
    }
    judgement.dropEndings();
    judgement.settle();
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

  /** The stated title is dropped where it opens the text, also with a site's name behind it. */
  private void dropTitle(String title) {
    String letters = Fold.letters(title);
    for (int i = 0, seen = 0; i < lines.size(); i++) {
      if (seen >= HEAD && !(lines.get(i).shape() instanceof Line.Shape.Heading)) {
        continue;
      }
      String words = lines.get(i).text();
      String line = verdicts[i] instanceof Left || words.length() > title.length() * 3 + 200 ? "" : Fold.letters(words);
      boolean same = line.equals(letters)
          || line.length() >= 25 && letters.startsWith(line) && letters.length() < line.length() * 2
              && !Prose.isClosed(lines.get(i).text())
          || letters.length() >= 25 && line.startsWith(letters) && line.length() < letters.length() + 25
              && !Prose.isClosed(lines.get(i).text());
      if (!(verdicts[i] instanceof Left) && same) {
        verdicts[i] = new Left("title_repeated");
      }
      seen += verdicts[i] instanceof Left ? 0 : 1;
    }
  }

  /** The first open line before the prose that speaks of the same things; what stands above it is a tagline. */
  private void chooseTitle() {
    List<Integer> open = openHead();
    int chosen = -1;
    for (int i : open) {
      if (chosen < 0 && (prose.shared(lines.get(i).text()) >= 2 || open.size() == 1)) {
        chosen = i;
      }
    }
    chosen = chosen < 0 && !open.isEmpty() ? open.getFirst() : chosen;
    for (int i : open) {
      if (i < chosen) {
        verdicts[i] = new Left("tagline");
      }
    }
    if (chosen >= 0) {
      verdicts[chosen] = new Title();
    }
  }

  /** The lines at the head that may be a title: no sentence's end, and something still to come after them. */
  private List<Integer> openHead() {
    List<Integer> open = new ArrayList<>();
    for (int i = 0; i < lines.size() && open.size() < HEAD; i++) {
      if (verdicts[i] instanceof Left || verdicts[i] instanceof Kept(Block block) && block == Block.CAPTION) {
        continue;
      }
      String text = lines.get(i).text();
      boolean heading = verdicts[i] instanceof Kept(Block block) && block == Block.HEADING;
      if (verdicts[i] == null && rules.hasDateline(text, language)) {
        verdicts[i] = new Kept(Block.BODY);
      }
      if (verdicts[i] != null && !heading || !heading && !mayBeTitle(text) || !storyFollows(i)) {
        break;
      }
      if (rules.isTagline(text)) {
        verdicts[i] = new Left("tagline");
      } else {
        open.add(i);
      }
    }
    return open;
  }

  private static boolean mayBeTitle(String text) {
    boolean question = text.endsWith("?") || text.endsWith("!") || text.endsWith("؟");
    return text.length() <= LONGEST_TITLE && text.codePoints().filter(Character::isLetter).count() >= 3
        && (!Prose.isClosed(text) || question && text.length() <= 160)
        && !TWO_SENTENCES.matcher(text).find();
  }

  private boolean storyFollows(int from) {
    for (int i = from + 1; i < lines.size(); i++) {
      if (!(verdicts[i] instanceof Left)) {
        return true;
      }
    }
    return false;
  }

  private void dropEndings() {
    for (int i = lines.size() - 1, seen = 0; i > lines.size() / 2 && seen < TAIL; i--) {
      String reason = verdicts[i] == null || page && verdicts[i] instanceof Kept
          ? rules.ending(lines.get(i).text()) : null;
      if (reason != null) {
        verdicts[i] = new Left(reason);
      }
      seen += verdicts[i] instanceof Left ? 0 : 1;
    }
  }

  /** From the end to the start, so that what follows a short line is known when its turn comes. */
  private void settle() {
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
