package dev.entente.read;

import org.jspecify.annotations.Nullable;

/** The paragraph between headline and story that many sites set apart from both. */
final class Standfirst {

  private static final int LEAST = 45;
  private static final int MOST = 700;

  private Standfirst() {}

  /** The paragraph, where one stands between the headline and the main text; else null. */
  static @Nullable PagePart of(PageTree tree, Prominence prominence, @Nullable PagePart headline) {
    PagePart main = prominence.main;
    if (headline == null) {
      return null;
    }
    for (int i = headline.last + 1; i < main.order; i++) {
      PagePart part = tree.parts.get(i);
      if (part.holds(main)) {
        continue;
      }
      if (prominence.isAside(part) || part.kind == PartNames.Kind.FIGURE || part.kind == PartNames.Kind.LIST
          || part.kind == PartNames.Kind.CAPTION) {
        i = part.last;
        continue;
      }
      if (part.kind.isBlock() && part.own >= LEAST && part.own <= MOST && part.linked * 3 < part.own
          && isSentence(part)) {
        return part;
      }
    }
    return null;
  }

  private static boolean isSentence(PagePart part) {
    String words = PageWords.of(part.element, MOST * 2);
    return Prose.isClosed(words) && Prose.words(words) >= 6;
  }
}
