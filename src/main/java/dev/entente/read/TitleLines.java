package dev.entente.read;

import dev.entente.article.Sentence.Block;
import dev.entente.read.Verdict.Kept;
import dev.entente.read.Verdict.Left;
import dev.entente.read.Verdict.Title;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The line that is the title: chosen where none is stated, else left out where the text repeats it. */
final class TitleLines {

  private static final Pattern TWO_SENTENCES = Pattern.compile("\\p{Ll}{3}[.!?] \\p{Lu}");
  private static final int LONGEST_TITLE = 400;
  private static final int HEAD = 6;

  private final List<Line> lines;
  private final @Nullable Verdict[] verdicts;
  private final Prose prose;

  TitleLines(List<Line> lines, @Nullable Verdict[] verdicts, Prose prose) {
    this.lines = lines;
    this.verdicts = verdicts;
    this.prose = prose;
  }

  /** The stated title is dropped where it opens the text, also with a site's name behind it. */
  void drop(String title) {
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
  void choose(LineRules rules, String language) {
    List<Integer> open = openHead(rules, language);
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
  private List<Integer> openHead(LineRules rules, String language) {
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
}
