package dev.entente.read;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where on a page the story stands. Each part is worth the characters of prose in it less the characters of links; what
 * is named or marked as something else counts for nothing. Of the candidates (what JSON-LD repeats, what is marked as
 * an article's body, what is marked as an article, the part that is worth most) the first one that holds enough of the
 * page's prose is the story.
 */
final class Prominence {

  private static final int STORY = 400;

  private final PageTree tree;
  private final boolean lenient;
  final PagePart main;

  private Prominence(PageTree tree, @Nullable LinkedBody body, boolean lenient) {
    this.tree = tree;
    this.lenient = lenient;
    weigh();
    main = first(find(body));
  }

  /** Weighs a page: at first what minor names say counts, and where too little is left only what is sure. */
  static Prominence of(PageTree tree, @Nullable LinkedBody body) {
    Prominence strict = new Prominence(tree, body, false);
    int found = strict.main.prose;
    if (found >= STORY * 2) {
      return strict;
    }
    Prominence lenient = new Prominence(tree, body, true);
    return lenient.main.prose > found * 2 ? lenient : new Prominence(tree, body, false);
  }

  /** True where a part is left out of the story. */
  boolean isAside(PagePart part) {
    return part.reason != null && !(lenient && part.weak) && !part.most;
  }

  private void weigh() {
    List<PagePart> parts = tree.parts;
    int[] prose = new int[parts.size()];
    for (int i = parts.size() - 1; i >= 0; i--) {
      PagePart part = parts.get(i);
      prose[i] += part.isProse() ? part.own - part.linked : 0;
      if (part.parent != null) {
        prose[part.parent.order] += prose[i];
      }
    }
    int total = prose[0];
    int hidden = 0;
    for (int i = 0; i < parts.size(); i++) {
      if ("hidden".equals(parts.get(i).reason)) {
        hidden += prose[i];
        i = parts.get(i).last;
      }
    }
    for (PagePart part : parts) {
      boolean comments = "comment_form".equals(part.reason) && total - prose[part.order] >= STORY;
      part.most = prose[part.order] * 2 > total && total > 0 && !comments
          || hidden * 2 > total && "hidden".equals(part.reason) && prose[part.order] > 0
          || "related_link".equals(part.reason) && part.allLinked == 0
          || "related_link".equals(part.reason) && part.weak && prose[part.order] >= STORY && holdsBody(part)
          || "aside".equals(part.reason) && prose[part.order] > 0 && part.allLinked * 8 < part.all
              && part.tag().equals("aside") && part.isInStory();
      part.prose = 0;
      part.value = 0;
    }
    for (int i = parts.size() - 1; i >= 0; i--) {
      PagePart part = parts.get(i);
      int own = part.isProse() ? part.own - part.linked : 0;
      part.prose += own;
      part.value += own - (part.isProse() ? 0 : part.linked);
      if (isAside(part)) {
        part.prose = 0;
        part.value = 0;
      }
      if (part.parent != null) {
        part.parent.prose += part.prose;
        part.parent.value += part.value;
      }
    }
    clearAsides();
  }

  /** What stands inside an aside can be no story either. */
  private void clearAsides() {
    for (int i = 0; i < tree.parts.size(); i++) {
      PagePart aside = tree.parts.get(i);
      for (; isAside(aside) && i < aside.last; i++) {
        PagePart inner = tree.parts.get(i + 1);
        inner.prose = 0;
        inner.value = 0;
      }
    }
  }

  private boolean holdsBody(PagePart part) {
    for (int i = part.order + 1; i <= part.last; i++) {
      if (tree.parts.get(i).body) {
        return true;
      }
    }
    return false;
  }

  private PagePart find(@Nullable LinkedBody body) {
    PagePart repeated = body == null ? null : body.container();
    PagePart found = find();
    // What JSON-LD repeats may be the beginning only, or a teaser of the story.
    if (body == null || repeated == null || repeated.prose < STORY / 2
        || found.holds(repeated) && repeated.prose * 2 < found.prose
            && !body.isWhole(repeated)) {
      return found;
    }
    return isParagraph(repeated) && repeated.parent != null ? repeated.parent : repeated;
  }

  private PagePart find() {
    PagePart best = best(tree.root());
    PagePart marked = marked();
    if (marked != null && marked.prose * 10 >= best.prose * 3) {
      return best(marked);
    }
    PagePart article = article(best);
    return article == null ? best : best(article);
  }

  /** On a page of several stories, each under a main heading of its own, the first one. */
  private PagePart first(PagePart found) {
    List<PagePart> inside = tree.headings.stream()
        .filter(heading -> found.holds(heading) && heading.all >= 12 && !isAside(heading)).toList();
    if (inside.size() < 2) {
      return found;
    }
    PagePart one = inside.getFirst();
    PagePart next = inside.get(1);
    PagePart story = one;
    while (story.parent != null && story != found && !story.parent.holds(next)) {
      story = story.parent;
    }
    return story != found && story.prose >= STORY ? story : found;
  }

  /** The part inside another that is worth most; of equals the innermost. */
  private PagePart best(PagePart within) {
    PagePart best = within;
    for (int i = within.order; i <= within.last; i++) {
      PagePart part = tree.parts.get(i);
      if (part.value >= best.value && part.prose * 3 >= within.prose && part.kind.isBlock() && !isParagraph(part)) {
        best = part;
      }
    }
    return best;
  }

  private static boolean isParagraph(PagePart part) {
    return switch (part.kind) {
      case PARAGRAPH, QUOTE, HEADING, ITEM, CAPTION, LIST, ROW, FIGURE -> true;
      default -> false;
    };
  }

  /** The element that is marked as the body; where the body is cut in pieces, what holds them all. */
  private @Nullable PagePart marked() {
    PagePart best = null;
    List<PagePart> pieces = new ArrayList<>();
    for (PagePart part : tree.parts) {
      if (part.body && part.prose > 0) {
        pieces.add(part);
        best = best == null || part.value > best.value ? part : best;
      }
    }
    if (best == null) {
      return null;
    }
    PagePart whole = best;
    for (PagePart piece : pieces) {
      while (piece.prose * 10 >= best.prose && !whole.holds(piece) && !piece.holds(whole) && whole.parent != null) {
        whole = whole.parent;
      }
    }
    // What holds them all may hold the whole page; then the pieces belong to different stories.
    return whole.parent == null ? best : whole;
  }

  /** The article with most prose; on a page of several stories, the first that has a headline of its own. */
  private @Nullable PagePart article(PagePart densest) {
    PagePart best = null;
    PagePart main = null;
    for (PagePart part : tree.parts) {
      if (part.tag().equals("article")) {
        best = best == null || part.value > best.value ? part : best;
      }
      if (part.tag().equals("main") || part.element.attr("role").equals("main")) {
        main = main == null || part.value > main.value ? part : main;
      }
    }
    if (best != null && best.prose * 10 >= densest.prose * 4) {
      return best;
    }
    for (PagePart heading : tree.headings) {
      for (PagePart at = heading.parent; at != null; at = at.parent) {
        if (at.tag().equals("article") && at.prose >= STORY) {
          return at;
        }
      }
    }
    return main != null && main.prose * 10 >= densest.prose * 4 ? main : null;
  }
}
