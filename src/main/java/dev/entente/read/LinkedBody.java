package dev.entente.read;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The text of the story as JSON-LD repeats it, found again among the paragraphs of the page. */
final class LinkedBody {

  private static final int START = 48;
  private static final int LEAST = 250;

  private final String letters;
  private final String body;
  private final List<PagePart> found = new ArrayList<>();
  private int matched;

  private LinkedBody(String body) {
    this.body = body;
    this.letters = Fold.letters(body.indexOf('<') >= 0 || body.indexOf('&') >= 0 ? Jsoup.parse(body).text() : body);
  }

  /** Looks for the text; null where there is none to look for. */
  static @Nullable LinkedBody of(@Nullable String body, PageTree tree) {
    if (body == null) {
      return null;
    }
    LinkedBody linked = new LinkedBody(body);
    if (linked.letters.length() < LEAST) {
      return null;
    }
    linked.search(tree);
    return linked;
  }

  private void search(PageTree tree) {
    for (PagePart part : tree.parts) {
      if (part.own >= START && part.linked * 2 < part.own) {
        String start = Fold.letters(PageWords.of(part.element, START * 3));
        if (start.length() >= START && letters.contains(start.substring(0, START))) {
          found.add(part);
          matched += part.own;
        }
      }
    }
  }

  /** The smallest part that holds nearly all of the text; null where the page does not show most of it. */
  @Nullable PagePart container() {
    if (matched * 10 < letters.length() * 6) {
      return null;
    }
    for (PagePart at = found.getFirst(); at != null; at = at.parent) {
      int held = 0;
      for (PagePart part : found) {
        held += at.holds(part) ? part.own : 0;
      }
      if (held * 10 >= matched * 9) {
        return at;
      }
    }
    return null;
  }

  /** The last part of the text where the page shows its end; else null. */
  @Nullable PagePart end(PagePart container) {
    String tail = letters.substring(letters.length() - START / 2);
    PagePart last = null;
    for (PagePart part : found) {
      last = container.holds(part) ? part : last;
    }
    boolean most = matched * 4 >= container.prose * 3;
    boolean shown = last != null && most && Fold.letters(PageWords.of(last.element, 5000)).contains(tail);
    return shown ? last : null;
  }

  /** True where a part shows all of the text to its last letter, in several paragraphs, and hardly anything else. */
  boolean isWhole(PagePart container) {
    PagePart last = found.size() < 3 ? null : end(container);
    return last != null && matched * 10 >= container.prose * 9 && matched * 10 >= letters.length() * 9
        && Fold.letters(PageWords.of(last.element, 5000)).endsWith(letters.substring(letters.length() - START / 2));
  }

  /** True where the page's own paragraphs hold only little of the text. */
  boolean isMissing(int prose) {
    return matched * 4 < letters.length() && prose * 2 < letters.length();
  }

  /** The text itself, cut into paragraphs where it says so. */
  List<Line> lines() {
    List<Line> lines = new ArrayList<>();
    if (body.matches("(?s).*</?(?:p|br|div)\\b.*")) {
      Element parsed = Jsoup.parse(body).body();
      for (Element paragraph : parsed.select("p, li, h2, h3, blockquote")) {
        add(lines, paragraph.text());
      }
      if (lines.isEmpty()) {
        add(lines, parsed.text());
      }
      return lines;
    }
    for (String paragraph : body.split("\\R+")) {
      add(lines, org.jsoup.parser.Parser.unescapeEntities(paragraph, false));
    }
    return lines;
  }

  private static void add(List<Line> lines, String text) {
    MappedText words = MappedText.clean(text).line(0);
    if (!words.text().isEmpty()) {
      lines.add(new Line(words.text(), words, new Line.Shape.Paragraph(), true));
    }
  }
}
