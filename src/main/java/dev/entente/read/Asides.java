package dev.entente.read;

import org.jspecify.annotations.Nullable;

/** Why a part inside the story is no part of it: its name, its marks, or that it is nothing but links. */
final class Asides {

  private static final int TEASER = 500;

  private final Prominence prominence;
  private final PageTree tree;

  Asides(PageTree tree, Prominence prominence) {
    this.tree = tree;
    this.prominence = prominence;
  }

  /** Why a part is left out, or null. */
  @Nullable String reason(PagePart part) {
    if (prominence.isAside(part)) {
      return part.reason;
    }
    if (part.all == 0) {
      return null;
    }
    return switch (part.kind) {
      case CAPTION -> "caption";
      case FIGURE -> holds(part, PartNames.Kind.TABLE, PartNames.Kind.QUOTE) || part.prose > 400 ? null : "caption";
      case LIST -> part.isLinks() ? "related_link" : null;
      case BLOCK -> isTeaser(part) ? "related_link" : null;
      default -> null;
    };
  }

  private boolean holds(PagePart within, PartNames.Kind a, PartNames.Kind b) {
    for (int i = within.order + 1; i <= within.last; i++) {
      PartNames.Kind kind = tree.parts.get(i).kind;
      if (kind == a || kind == b) {
        return true;
      }
    }
    return false;
  }

  /** A card with a linked headline and no more than a few words, or a block of links alone. */
  private boolean isTeaser(PagePart part) {
    if (part.isLinks() && part.allLinked >= 20 && part.prose == 0) {
      return true;
    }
    if (!part.tag().equals("article") || part.all > TEASER) {
      return false;
    }
    for (int i = part.order + 1; i <= part.last; i++) {
      PagePart inner = tree.parts.get(i);
      if (inner.kind == PartNames.Kind.HEADING && inner.isLinks()) {
        return true;
      }
    }
    return false;
  }

  /** True for a line that is nothing but a link to somewhere else. */
  boolean isLinkLine(String text, int inLinks, Line.Shape shape) {
    int letters = 0;
    for (int i = 0; i < text.length(); i++) {
      letters += text.charAt(i) > ' ' ? 1 : 0;
    }
    return switch (shape) {
      case Line.Shape.Paragraph _, Line.Shape.Division _ -> inLinks * 10 >= letters * 8 && letters < 250 && inLinks > 0;
      default -> false;
    };
  }
}
