package dev.entente.read;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** An element of a page and what one look over the page tells about it. Lengths count characters without spaces. */
final class PagePart {

  final Element element;
  final @Nullable PagePart parent;
  final PartNames.Kind kind;
  /** Its place in the order of the document. */
  final int order;
  /** The place of the last element inside it. */
  int last;
  /** Characters that stand in it and in no smaller block. */
  int own;
  /** How many of these stand in links. */
  int linked;
  /** Characters anywhere in it, and how many of these stand in links. */
  int all;
  int allLinked;
  /** Characters of prose anywhere in it, its asides left out. */
  int prose;
  /** Prose less links, its asides left out. */
  int value;
  /** Why it is no part of the story, by its name or its marks; null where nothing speaks against it. */
  @Nullable String reason;
  /** True where only a name speaks against it that now and then a story has, too. */
  boolean weak;
  /** True where it holds more than half of the page's prose, so that its name must mean something else. */
  boolean most;
  /** True where its name or a mark says that it is the body of an article. */
  boolean body;

  PagePart(Element element, @Nullable PagePart parent, PartNames.Kind kind, int order) {
    this.element = element;
    this.parent = parent;
    this.kind = kind;
    this.order = order;
    this.last = order;
  }

  /** The element's name. */
  String tag() {
    return element.normalName();
  }

  /** True where a part stands inside this one, or is this one. */
  boolean holds(PagePart part) {
    return part.order >= order && part.order <= last;
  }

  /** True where its own text is a paragraph: long enough, and less than half of it links. */
  boolean isProse() {
    return own >= 35 && linked * 2 < own;
  }

  /** True inside an article: an aside there is a part of the story, one beside or below it is not. */
  boolean isInStory() {
    for (PagePart at = parent; at != null; at = at.parent) {
      if (at.body || at.tag().equals("article")) {
        return true;
      }
    }
    return false;
  }

  /** True where nearly all text in it is links. */
  boolean isLinks() {
    return allLinked * 10 >= all * 7;
  }
}
