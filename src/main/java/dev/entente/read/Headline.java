package dev.entente.read;

import org.jspecify.annotations.Nullable;

/** The main heading over the story. */
final class Headline {

  private Headline() {}

  /** The heading that repeats the title, else the last main heading before the story; null where there is none. */
  static @Nullable PagePart of(PageTree tree, PagePart main, @Nullable String title) {
    PagePart last = null;
    String letters = title == null ? "" : Fold.letters(title);
    for (PagePart heading : tree.headings) {
      if (heading.order > main.last || heading.all < 8) {
        continue;
      }
      String words = Fold.letters(PageWords.of(heading.element, 300));
      if (letters.length() >= 8 && words.length() >= 8 && (letters.startsWith(words) || words.startsWith(letters))) {
        return isAboveMost(tree, heading, main) ? heading : null;
      }
      last = heading.order < main.order ? heading : last;
    }
    return last;
  }

  /** A heading inside the story opens it only where hardly any prose stands above. */
  private static boolean isAboveMost(PageTree tree, PagePart heading, PagePart main) {
    int above = 0;
    for (int i = main.order; i < heading.order; i++) {
      PagePart part = tree.parts.get(i);
      above += part.isProse() ? part.own : 0;
    }
    return above * 6 <= main.prose;
  }
}
