package dev.entente.read;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/** The lines of a page's main text, and what was left out inside it. */
final class PageText {

  private static final int SHOWN = 400;

  private final Prominence prominence;
  private final List<Line> lines = new ArrayList<>();
  private final StringBuilder words = new StringBuilder();
  private final Deque<Line.Shape> shapes = new ArrayDeque<>();

  private PageText(Prominence prominence) {
    this.prominence = prominence;
  }

  /** The lines of a page. */
  static List<Line> lines(Document document) {
    Prominence prominence = Prominence.of(document);
    PageText text = new PageText(prominence);
    Element main = prominence.main();
    text.outside(main, true);
    main.filter(text.new Walk(main));
    text.flush();
    text.outside(main, false);
    return text.lines;
  }

  /** What stands before or behind the main text, in one line for each part of the page. */
  private void outside(Element main, boolean before) {
    List<Line> found = new ArrayList<>();
    for (Element at = main; at.parent() != null && !at.normalName().equals("body"); at = at.parent()) {
      List<Line> level = new ArrayList<>();
      Element sibling = before ? at.firstElementSibling() : at.nextElementSibling();
      while (sibling != null && !sibling.equals(at)) {
        if (!PageParts.SILENT.contains(sibling.normalName())) {
          String reason = PageParts.aside(sibling);
          Line line = aside(sibling, reason == null ? "outside" : reason);
          level.addAll(line == null ? List.of() : List.of(line));
        }
        sibling = sibling.nextElementSibling();
      }
      found.addAll(before ? 0 : found.size(), level);
    }
    lines.addAll(found);
  }

  private static @Nullable Line aside(Element element, String reason) {
    String text = element.text().strip();
    if (text.isEmpty()) {
      return null;
    }
    int end = Math.min(text.length(), SHOWN);
    end -= end < text.length() && Character.isHighSurrogate(text.charAt(end - 1)) ? 1 : 0;
    String shown = text.length() > SHOWN ? text.substring(0, end) + "…" : text;
    return new Line(shown, MappedText.clean(shown).line(0), new Line.Shape.Aside(reason), true);
  }

  private void flush() {
    if (words.isEmpty()) {
      return;
    }
    MappedText cleaned = MappedText.clean(words.toString()).line(0);
    words.setLength(0);
    if (!cleaned.text().isEmpty()) {
      Line.Shape shape = shapes.isEmpty() ? Line.PLAIN : shapes.peek();
      lines.add(new Line(cleaned.text(), cleaned, shape, true));
    }
  }

  private final class Walk implements NodeFilter {

    private final Element main;

    Walk(Element main) {
      this.main = main;
    }

    @Override
    public FilterResult head(Node node, int depth) {
      if (node instanceof TextNode text) {
        words.append(text.getWholeText());
      }
      if (!(node instanceof Element element) || element.equals(main)) {
        return FilterResult.CONTINUE;
      }
      String tag = element.normalName();
      if (PageParts.SILENT.contains(tag)) {
        return FilterResult.SKIP_ENTIRELY;
      }
      String reason = PageParts.aside(element);
      if (reason != null && !prominence.isMost(element) && !isCited(element)) {
        flush();
        Line line = aside(element, reason);
        lines.addAll(line == null ? List.of() : List.of(line));
        return FilterResult.SKIP_ENTIRELY;
      }
      if (tag.equals("br")) {
        lineBreak(element);
      } else if (PageParts.isBlock(element)) {
        flush();
      } else if (tag.equals("td") || tag.equals("th")) {
        words.append(' ');
      }
      Line.Shape shape = PageParts.shape(element);
      if (shape != null) {
        flush();
        shapes.push(shape);
      }
      return FilterResult.CONTINUE;
    }

    /** Two line breaks in a row end a paragraph, one is a space. */
    private void lineBreak(Element element) {
      Node next = element.nextSibling();
      while (next instanceof TextNode text && text.isBlank()) {
        next = next.nextSibling();
      }
      if (next instanceof Element following && following.normalName().equals("br")) {
        flush();
      } else {
        words.append(' ');
      }
    }

    /** Words in the middle of a sentence stay, whatever their class is called. */
    private boolean isCited(Element element) {
      return !PageParts.isBlock(element) && !element.normalName().equals("button")
          && !words.toString().isBlank() && element.children().isEmpty();
    }

    @Override
    public FilterResult tail(Node node, int depth) {
      if (node instanceof Element element && !element.equals(main)) {
        if (PageParts.isBlock(element)) {
          flush();
        }
        if (PageParts.shape(element) != null) {
          flush();
          shapes.pop();
        }
      }
      return FilterResult.CONTINUE;
    }
  }
}
