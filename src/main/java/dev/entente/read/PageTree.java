package dev.entente.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** A page after one look over all of it: its parts in order, with their lengths and what speaks against them. */
final class PageTree {

  private static final List<String> KEYS = List.of("property", "name", "itemprop", "http-equiv");

  /** The parts of the body in order; silent elements have none. */
  final List<PagePart> parts = new ArrayList<>();
  /** The page's meta elements. */
  final List<Element> metas = new ArrayList<>();
  /** Its scripts. */
  final List<Element> scripts = new ArrayList<>();
  /** Where in its body a date is shown. */
  final DateSpots dates;
  /** What each meta element says first, by its name, property or other key in lower case. */
  private final Map<String, String> named = new HashMap<>();
  /** The link to the page's own address, or null. */
  @Nullable Element canonical;
  /** The parts that are marked as the author's name. */
  final List<PagePart> authors = new ArrayList<>();
  /** Its JSON-LD. */
  final List<LinkedScript> linked = new ArrayList<>();
  /** Its main headings. */
  final List<PagePart> headings = new ArrayList<>();
  private final PartNames names = new PartNames();
  private @Nullable PagePart block;
  private int links;

  private PageTree(String title) {
    dates = new DateSpots(title);
  }

  /** Looks over a page. */
  static PageTree of(Document document) {
    PageTree tree = new PageTree(document.title());
    tree.head(document);
    tree.body(document.body());
    tree.sum();
    tree.trustHeading();
    Teasers.mark(tree);
    return tree;
  }

  /** What stands in the body, the outermost part. */
  PagePart root() {
    return parts.getFirst();
  }

  /** The head is flat but for what browsers mend. */
  private void head(Document document) {
    for (Node node = document.head().firstChild(); node != null; node = node.nextSibling()) {
      if (node instanceof Element element) {
        note(element);
      }
    }
  }

  private void note(Element element) {
    switch (element.normalName()) {
      case "meta" -> {
        metas.add(element);
        name(element);
      }
      case "link" -> {
        if (canonical == null && element.attr("rel").equalsIgnoreCase("canonical")) {
          canonical = element;
        }
      }
      case "script" -> {
        scripts.add(element);
        if (element.attr("type").contains("ld+json")) {
          linked.add(LinkedScript.of(element.data()));
        }
      }
      default -> { }
    }
  }

  private void name(Element meta) {
    String content = meta.attr("content");
    for (String key : KEYS) {
      String name = meta.attr(key);
      if (!name.isEmpty() && !content.isBlank()) {
        named.putIfAbsent(name.toLowerCase(Locale.ROOT), content);
      }
    }
  }

  /** What a meta element says, by its key in lower case; null where there is none. */
  @Nullable String meta(String key) {
    return named.get(key);
  }

  private void body(Element body) {
    PagePart at = open(body, PartNames.Kind.BLOCK, null);
    Node node = body.firstChild();
    while (at != null) {
      if (node == null) {
        Element done = at.element;
        dates.leave(at.kind);
        close(at);
        at = at.parent;
        node = done.nextSibling();
        continue;
      }
      if (node instanceof TextNode text) {
        count(text.getWholeText());
        dates.text(text.getWholeText(), at.element);
      } else if (node instanceof Element element) {
        PartNames.Kind kind = PartNames.kind(element.normalName());
        if (kind == PartNames.Kind.SILENT) {
          note(element);
        } else if (kind == PartNames.Kind.BREAK) {
          dates.enter(element, kind);
        } else {
          if (element.normalName().equals("meta") || element.normalName().equals("link")) {
            note(element);
          }
          dates.enter(element, kind);
          at = open(element, kind, at);
          node = element.firstChild();
          continue;
        }
      }
      node = node.nextSibling();
    }
  }

  private PagePart open(Element element, PartNames.Kind kind, @Nullable PagePart parent) {
    PagePart part = new PagePart(element, parent, kind, parts.size());
    parts.add(part);
    if (kind.isBlock() || parent == null) {
      block = part;
    }
    links += kind == PartNames.Kind.LINK ? 1 : 0;
    if (element.attributesSize() > 0) {
      mark(part);
    } else {
      part.reason = PartNames.ofTag(element.normalName());
    }
    if (element.normalName().equals("h1")) {
      headings.add(part);
    }
    return part;
  }

  private void close(PagePart part) {
    part.last = parts.size() - 1;
    links -= part.kind == PartNames.Kind.LINK ? 1 : 0;
    if (part == block) {
      PagePart outer = part.parent;
      while (outer != null && outer.parent != null && !outer.kind.isBlock()) {
        outer = outer.parent;
      }
      block = outer;
    }
  }

  private void count(String text) {
    PagePart at = block;
    if (at == null) {
      return;
    }
    int length = 0;
    for (int i = 0; i < text.length(); i++) {
      length += text.charAt(i) > ' ' ? 1 : 0;
    }
    at.own += length;
    at.linked += links > 0 ? length : 0;
  }

  private void mark(PagePart part) {
    PartMarks marks = PartMarks.of(part.element);
    part.body = part.kind.isBlock() && (marks.body || names.isBody(marks.classes) || names.isBody(marks.id));
    if (authors.size() < 5 && marks.author) {
      authors.add(part);
    }
    String tag = PartNames.ofTag(part.tag());
    part.reason = tag != null ? tag : marks.reason;
    PartNames.Aside named = part.reason != null ? null : names.aside(marks.classes);
    named = named == null && part.reason == null ? names.aside(marks.id) : named;
    // A heading has its name from what lists it, such as a table of contents.
    if (named != null && !(named.weak() && part.kind == PartNames.Kind.HEADING)) {
      part.reason = named.reason();
      part.weak = named.weak();
    }
  }

  /** What holds the page's only main heading has the word for comments in its name to tell that it may have some. */
  private void trustHeading() {
    for (PagePart at = headings.size() == 1 ? headings.getFirst().parent : null; at != null; at = at.parent) {
      at.reason = "comment_form".equals(at.reason) ? null : at.reason;
    }
  }

  /** From the last part to the first, so that each knows what stands in it. */
  private void sum() {
    for (int i = parts.size() - 1; i >= 0; i--) {
      PagePart part = parts.get(i);
      part.all += part.own;
      part.allLinked += part.linked;
      if (part.parent != null) {
        part.parent.all += part.all;
        part.parent.allLinked += part.allLinked;
      }
    }
  }
}
