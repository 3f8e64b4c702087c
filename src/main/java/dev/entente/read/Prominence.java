package dev.entente.read;

import java.util.IdentityHashMap;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/**
 * Where on a page the prose is: each element knows how many characters of prose stand in it. Prose is a block of at
 * least 40 characters of which less than half are links.
 */
final class Prominence {

  private static final int LEAST = 40;
  private static final int STORY = 600;
  private static final String BODY_MARKS =
      "[itemprop=articleBody], [property=articleBody], .article-body, .article__body, "
          + ".articleBody, .entry-content, .post-content, .story-body, .article-content, .article-text, .story-content";

  private final Document document;
  private final Map<Element, Integer> prose = new IdentityHashMap<>();
  private final Map<Element, int[]> blocks = new IdentityHashMap<>();
  private final int total;

  private Prominence(Document document) {
    this.document = document;
    document.body().filter(new Count());
    blocks.forEach((block, lengths) -> {
      if (lengths[0] >= LEAST && lengths[1] * 2 < lengths[0]) {
        for (Element at = block; at != null; at = at.parent()) {
          prose.merge(at, lengths[0] - lengths[1], Integer::sum);
        }
      }
    });
    total = of(document.body());
  }

  /** Counts a page. */
  static Prominence of(Document document) {
    return new Prominence(document);
  }

  /** The characters of prose in an element. */
  int of(Element element) {
    return prose.getOrDefault(element, 0);
  }

  /** True where an element holds so much of the prose that it cannot be an aside. */
  boolean isMost(Element element) {
    return of(element) * 2 > of(main());
  }

  private @Nullable Element main;

  /** The smallest element that holds the story. */
  Element main() {
    Element found = main;
    if (found == null) {
      found = find();
      main = found;
    }
    return found;
  }

  private Element find() {
    Element marked = marked();
    if (marked != null && of(marked) * 10 >= total * 3) {
      return marked;
    }
    Element article = article();
    boolean sure = article != null
        && (of(article) * 10 >= total * 4 || article.selectFirst("h1") != null && of(article) >= STORY);
    Element start = sure ? article : best("main, [role=main]");
    start = start == null || of(start) * 10 < total * 4 ? document.body() : start;
    return densest(start);
  }

  /** The element that is marked as the body; where the body is cut in pieces, what holds them all. */
  private @Nullable Element marked() {
    Element best = best(BODY_MARKS);
    if (best == null) {
      return null;
    }
    Element whole = best;
    for (Element piece : document.select(BODY_MARKS)) {
      while (of(piece) * 10 >= of(best) && !whole.equals(piece) && !piece.parents().contains(whole)
          && whole.parent() != null) {
        whole = whole.parent();
      }
    }
    // What holds them all may hold the whole page; then the pieces belong to different stories.
    return whole.equals(document.body()) ? best : whole;
  }

  /** The article with most prose; on a page of several stories, the first that has a headline of its own. */
  private @Nullable Element article() {
    Element best = best("article");
    if (best == null || of(best) * 10 >= total * 4) {
      return best;
    }
    for (Element article : document.select("article:has(h1)")) {
      if (of(article) >= STORY) {
        return article;
      }
    }
    return best;
  }

  private @Nullable Element best(String selector) {
    Element best = null;
    for (Element element : document.select(selector)) {
      if (best == null || of(element) > of(best)) {
        best = element;
      }
    }
    return best;
  }

  /** Goes down as long as one child holds nearly all the prose. */
  private Element densest(Element start) {
    Element at = start;
    while (true) {
      Element next = null;
      for (Element child : at.children()) {
        if (of(child) * 10 >= of(at) * 9 && of(child) > 0) {
          next = child;
        }
      }
      if (next == null || next.normalName().matches("p|blockquote|li|td|span|a|em|strong|b|i|font")) {
        return at;
      }
      at = next;
    }
  }

  private final class Count implements NodeFilter {

    @Override
    public FilterResult head(Node node, int depth) {
      if (node instanceof Element element) {
        boolean skipped = PageParts.SILENT.contains(element.normalName())
            || element.normalName().matches("nav|footer|aside|form|button|figcaption|h[1-6]");
        return skipped ? FilterResult.SKIP_ENTIRELY : FilterResult.CONTINUE;
      }
      if (node instanceof TextNode text && !text.isBlank()) {
        boolean linked = false;
        Node at = text.parent();
        while (at instanceof Element element && !PageParts.isBlock(element)) {
          linked |= element.normalName().equals("a");
          at = element.parent();
        }
        if (at instanceof Element block) {
          int[] lengths = blocks.computeIfAbsent(block, key -> new int[2]);
          int length = text.text().strip().length();
          lengths[0] += length;
          lengths[1] += linked ? length : 0;
        }
      }
      return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
      return FilterResult.CONTINUE;
    }
  }
}
