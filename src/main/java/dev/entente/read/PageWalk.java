package dev.entente.read;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Goes through the story and cuts it into lines; what is an aside inside it becomes one line with its reason. */
final class PageWalk {

  private static final int SHOWN = 400;
  private static final Line.Shape DIVISION = new Line.Shape.Division();
  private static final int DEEP = 12;

  private final PageTree tree;
  private final Asides asides;
  private final PagePart main;
  private final int from;
  private final int to;
  private final List<Line> lines = new ArrayList<>();
  private final StringBuilder words = new StringBuilder();
  private int linked;
  private int depthOfLinks;
  private @Nullable PagePart row;
  private boolean cell;

  private PageWalk(PageTree tree, Asides asides, PagePart main, int from, int to) {
    this.tree = tree;
    this.asides = asides;
    this.main = main;
    this.from = from;
    this.to = to;
  }

  /** Goes through a part; what stands in it before one place or after another is outside the story. */
  static PageWalk of(PageTree tree, Asides asides, PagePart main, int from, int to) {
    PageWalk walk = new PageWalk(tree, asides, main, from, to);
    walk.go();
    return walk;
  }

  /** The lines. */
  List<Line> lines() {
    return lines;
  }

  /** A line for what is left out; null where it has no words. */
  static @Nullable Line aside(Element element, String reason) {
    String shown = PageWords.of(element, SHOWN);
    return shown.isBlank() ? null
        : new Line(shown, MappedText.unmapped(shown), new Line.Shape.Aside(reason), true);
  }

  private void go() {
    PagePart at = main;
    int next = main.order + 1;
    Node node = main.element.firstChild();
    while (true) {
      if (node == null) {
        leave(at);
        if (at == main) {
          return;
        }
        node = at.element.nextSibling();
        at = at.parent == null ? main : at.parent;
        continue;
      }
      if (node instanceof TextNode text) {
        add(text.getWholeText());
      } else if (node instanceof Element element) {
        PartNames.Kind kind = PartNames.kind(element.normalName());
        if (kind == PartNames.Kind.BREAK) {
          lineBreak(element, at);
        } else if (kind != PartNames.Kind.SILENT) {
          PagePart part = tree.parts.get(next);
          next = part.last + 1;
          if (enter(part, at)) {
            next = part.order + 1;
            at = part;
            node = element.firstChild();
            continue;
          }
        }
      }
      node = node.nextSibling();
    }
  }

  private void add(String text) {
    words.append(text);
    if (depthOfLinks > 0) {
      for (int i = 0; i < text.length(); i++) {
        linked += text.charAt(i) > ' ' ? 1 : 0;
      }
    }
  }

  /** False where the part is left out. */
  private boolean enter(PagePart part, PagePart outer) {
    boolean block = part.kind.isBlock();
    String reason = part.last < from || part.order > to ? "outside" : asides.reason(part);
    if (reason != null && (block || words.toString().isBlank() || part.all == 0 || part.last > part.order)) {
      if (block) {
        flush(outer);
      }
      Line line = aside(part.element, reason);
      if (line != null) {
        lines.add(line);
      }
      return false;
    }
    if (part.kind == PartNames.Kind.ROW && DataTable.isRow(part, tree)) {
      flush(outer);
      row = part;
      cell = false;
    } else if (row != null && part.kind == PartNames.Kind.CELL) {
      words.append(cell ? " | " : "");
      cell = true;
    } else if (block && row == null) {
      flush(outer);
    } else if (block) {
      words.append(' ');
    }
    depthOfLinks += part.kind == PartNames.Kind.LINK ? 1 : 0;
    return true;
  }

  private void leave(PagePart part) {
    depthOfLinks -= part.kind == PartNames.Kind.LINK ? 1 : 0;
    if (part == row) {
      flush(part);
      row = null;
    } else if (row == null && (part.kind.isBlock() || part == main)) {
      flush(part);
    }
  }

  /** Two line breaks in a row end a paragraph, one is a space. */
  private void lineBreak(Element element, PagePart at) {
    Node next = element.nextSibling();
    while (next instanceof TextNode text && text.isBlank()) {
      next = next.nextSibling();
    }
    if (row == null && next instanceof Element following && following.normalName().equals("br")) {
      flush(at);
    } else {
      words.append(' ');
    }
  }

  private void flush(PagePart at) {
    if (words.isEmpty()) {
      return;
    }
    MappedText cleaned = MappedText.clean(words.toString()).line(0);
    int inLinks = linked;
    words.setLength(0);
    linked = 0;
    if (!cleaned.text().isEmpty()) {
      lines.add(new Line(cleaned.text(), cleaned, shape(at, cleaned.text(), inLinks), true));
    }
  }

  private Line.Shape shape(PagePart at, String text, int inLinks) {
    Line.Shape shape = DIVISION;
    PagePart part = at;
    for (int i = 0; part != null && i < DEEP; i++) {
      Line.Shape own = switch (part.kind) {
        case HEADING -> new Line.Shape.Heading();
        case ITEM -> new Line.Shape.Item();
        case QUOTE -> new Line.Shape.Quote();
        case ROW -> part == row ? new Line.Shape.Row() : null;
        case CAPTION -> new Line.Shape.Caption();
        case PARAGRAPH -> new Line.Shape.Paragraph();
        default -> null;
      };
      shape = own != null && (shape == DIVISION || shape instanceof Line.Shape.Paragraph) ? own : shape;
      part = part == main ? null : part.parent;
    }
    return asides.isLinkLine(text, inLinks, shape) ? new Line.Shape.Aside("related_link") : shape;
  }
}
