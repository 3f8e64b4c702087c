package dev.entente.read;

import org.jspecify.annotations.Nullable;

/** Cards that lead to other stories: a linked headline and a few words, and another card of the same make beside it. */
final class Teasers {

  private static final int MOST = 600;
  private static final int CLIMB = 6;

  private Teasers() {}

  /** Marks the cards of a page. */
  static void mark(PageTree tree) {
    for (PagePart part : tree.parts) {
      if (part.kind == PartNames.Kind.HEADING && part.allLinked > 10 && part.isLinks()) {
        PagePart card = card(part, tree);
        if (card != null && card.reason == null) {
          card.reason = "related_link";
          card.weak = true;
        }
      }
    }
  }

  /** The largest part around a headline that is small and has a neighbour of the same make. */
  private static @Nullable PagePart card(PagePart heading, PageTree tree) {
    PagePart found = null;
    PagePart at = heading.parent;
    for (int i = 0; at != null && at.parent != null && i < CLIMB && at.all <= MOST; i++, at = at.parent) {
      if (hasLike(at, tree)) {
        found = at;
      }
    }
    return found;
  }

  private static boolean hasLike(PagePart part, PageTree tree) {
    String classes = part.element.attr("class");
    return !classes.isEmpty() && (isLike(part, classes, next(part, tree)) || isLike(part, classes, before(part, tree)));
  }

  private static boolean isLike(PagePart part, String classes, @Nullable PagePart other) {
    return other != null && other.kind == part.kind && other.all <= MOST && other.allLinked > 10
        && isAlike(classes, other.element.attr("class"));
  }

  /** True for the same classes, or the same two in front where the rest tells of the sort of the other story. */
  private static boolean isAlike(String classes, String others) {
    if (classes.equals(others)) {
      return true;
    }
    int first = classes.indexOf(' ');
    int second = first < 0 ? -1 : classes.indexOf(' ', first + 1);
    return second > 0 && others.length() > second && others.charAt(second) == ' '
        && others.startsWith(classes.substring(0, second));
  }

  private static @Nullable PagePart next(PagePart part, PageTree tree) {
    int at = part.last + 1;
    return at < tree.parts.size() && tree.parts.get(at).parent == part.parent ? tree.parts.get(at) : null;
  }

  private static @Nullable PagePart before(PagePart part, PageTree tree) {
    PagePart at = tree.parts.get(part.order - 1);
    while (at.parent != null && at.parent != part.parent && at != part.parent) {
      at = at.parent;
    }
    return at.parent == part.parent ? at : null;
  }
}
