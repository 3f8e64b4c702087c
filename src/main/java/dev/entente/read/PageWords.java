package dev.entente.read;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The words in a part of a page, up to a length, however deep they stand. */
final class PageWords {

  private PageWords() {}

  /** Up to {@code most} characters; runs of spaces are one space, blocks and cells are a space apart. */
  static String of(Element within, int most) {
    StringBuilder words = new StringBuilder();
    Node node = within;
    while (node != null && words.length() <= most) {
      boolean down = true;
      if (node instanceof TextNode text) {
        append(words, text.getWholeText(), most);
      } else if (node instanceof Element element) {
        PartNames.Kind kind = PartNames.kind(element.normalName());
        down = kind != PartNames.Kind.SILENT;
        if (kind.isBlock() || kind == PartNames.Kind.BREAK) {
          space(words);
        }
      }
      node = next(node, within, down, words);
    }
    while (!words.isEmpty() && words.charAt(words.length() - 1) == ' ') {
      words.setLength(words.length() - 1);
    }
    if (words.length() > most) {
      int end = most - (Character.isHighSurrogate(words.charAt(most - 1)) ? 1 : 0);
      words.setLength(end);
      words.append('…');
    }
    return words.toString();
  }

  private static @org.jspecify.annotations.Nullable Node next(
      Node node, Element within, boolean down, StringBuilder words) {
    if (down && node.childNodeSize() > 0) {
      return node.firstChild();
    }
    Node at = node;
    while (at != within) {
      Node sibling = at.nextSibling();
      if (at instanceof Element element && PartNames.kind(element.normalName()).isBlock()) {
        space(words);
      }
      if (sibling != null) {
        return sibling;
      }
      Node parent = at.parent();
      if (parent == null) {
        return null;
      }
      at = parent;
    }
    return null;
  }

  private static void append(StringBuilder words, String text, int most) {
    for (int i = 0; i < text.length() && words.length() <= most; i++) {
      char c = text.charAt(i);
      if (c <= ' ' || c == '\u00a0') {
        space(words);
      } else {
        words.append(c);
      }
    }
  }

  private static void space(StringBuilder words) {
    if (!words.isEmpty() && words.charAt(words.length() - 1) != ' ') {
      words.append(' ');
    }
  }
}
