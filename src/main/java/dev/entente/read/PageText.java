package dev.entente.read;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The lines of a page's main text, and what was left out around and inside it. */
final class PageText {

  private final PageTree tree;
  private final Prominence prominence;
  private final Asides asides;
  private final List<Line> lines = new ArrayList<>();
  private @Nullable String caption;

  private PageText(PageTree tree, Prominence prominence) {
    this.tree = tree;
    this.prominence = prominence;
    this.asides = new Asides(tree, prominence);
  }

  /** The text of a page, given its title and its JSON-LD. */
  static PageText of(PageTree tree, @Nullable String title, LinkedData data) {
    LinkedBody body = LinkedBody.of(data.body(), tree);
    Prominence prominence = Prominence.of(tree, body);
    PageText text = new PageText(tree, prominence);
    PagePart main = prominence.main;
    if (body != null && body.isMissing(main.prose)) {
      text.lines.addAll(body.lines());
      text.outside(0, tree.parts.size(), tree.root());
      return text;
    }
    PagePart headline = Headline.of(tree, main, title);
    int from = headline == null ? -1 : headline.order;
    text.before(main, Standfirst.of(tree, prominence, headline));
    PagePart end = body == null || body.container() != main ? null : body.end(main);
    PageWalk walk = PageWalk.of(tree, text.asides, main, from, end == null ? Integer.MAX_VALUE : end.last);
    text.lines.addAll(walk.lines());
    text.outside(main.last + 1, tree.parts.size(), main);
    text.caption = text.leadCaption(main, from);
    return text;
  }

  /** The lines, in the order of the page. */
  List<Line> lines() {
    return lines;
  }

  /** The words under the leading picture, or null. */
  @Nullable String caption() {
    return caption;
  }

  /** How many characters of prose the story has. */
  int prose() {
    return prominence.main.prose;
  }

  /** Where the story starts, in the order of the parts. */
  int start() {
    return prominence.main.order;
  }

  /** Where the story ends. */
  int end() {
    return prominence.main.last;
  }

  private void before(PagePart main, @Nullable PagePart standfirst) {
    if (standfirst == null) {
      outside(0, main.order, main);
      return;
    }
    outside(0, standfirst.order, standfirst);
    lines.addAll(PageWalk.of(tree, asides, standfirst, -1, Integer.MAX_VALUE).lines());
    outside(standfirst.last + 1, main.order, main);
  }

  /** What stands before or behind the main text, in one line for each part of the page. */
  private void outside(int from, int to, PagePart main) {
    for (int i = from; i < to; ) {
      PagePart part = tree.parts.get(i);
      if (part.last >= to || part.holds(main)) {
        i++;
        continue;
      }
      if (part.all > 0) {
        Line line = PageWalk.aside(part.element, part.reason == null ? "outside" : part.reason);
        if (line != null) {
          lines.add(line);
        }
      }
      i = part.last + 1;
    }
  }

  /** The first caption behind the headline, as long as it stands above the second paragraph. */
  private @Nullable String leadCaption(PagePart main, int headline) {
    int paragraphs = 0;
    for (int i = Math.max(0, headline); i <= main.last && paragraphs < 2; i++) {
      PagePart part = tree.parts.get(i);
      if (part.kind == PartNames.Kind.CAPTION || "caption".equals(part.reason) && part.kind.isBlock()) {
        String words = MappedText.clean(PageWords.of(part.element, 600)).line(0).text();
        if (Prose.words(words) >= 3) {
          return words;
        }
      }
      paragraphs += part.isProse() && part.order >= main.order && !prominence.isAside(part) ? 1 : 0;
    }
    return null;
  }
}
