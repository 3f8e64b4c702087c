package dev.entente.read;

import java.util.List;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What the attributes of an element state, read once. */
final class PartMarks {

  private static final int LONGEST_STYLE = 600;
  private static final List<String> HIDING = List.of("hidden", "d-none", "visually-hidden", "visuallyhidden", "sr-only",
      "screen-reader-text", "is-hidden");

  String classes = "";
  String id = "";
  /** True where it names the author. */
  boolean author;
  /** True where it is stated to be the body of an article. */
  boolean body;
  /** Why an element is no part of the story: hidden, or of a role that tells so; else null. */
  @Nullable String reason;

  private PartMarks() {}

  /** The marks of an element. */
  static PartMarks of(Element element) {
    PartMarks marks = new PartMarks();
    for (Attribute attribute : element.attributes()) {
      marks.note(attribute.getKey(), attribute.getValue());
    }
    if (marks.reason == null && hidesByName(marks.classes)) {
      marks.reason = "hidden";
    }
    return marks;
  }

  /** A class of its own hides; with a size of screen before a colon it does so on some screens only. */
  private static boolean hidesByName(String classes) {
    if (classes.indexOf(':') >= 0 || classes.length() > 400) {
      return false;
    }
    for (String hiding : HIDING) {
      int at = classes.indexOf(hiding);
      int end = at + hiding.length();
      if (at >= 0 && (at == 0 || classes.charAt(at - 1) == ' ')
          && (end == classes.length() || classes.charAt(end) == ' ')) {
        return true;
      }
    }
    return false;
  }

  private void note(String key, String value) {
    switch (key) {
      case "class" -> classes = value;
      case "id" -> id = value;
      case "hidden" -> reason = "hidden";
      case "aria-hidden" -> reason = value.equals("true") ? "hidden" : reason;
      case "style" -> reason = hides(value) ? "hidden" : reason;
      case "role" -> reason = reason == null ? role(value) : reason;
      case "itemprop" -> {
        author |= value.equals("author");
        body |= value.equals("articleBody");
      }
      case "property" -> body |= value.equals("articleBody");
      case "rel" -> author |= value.equals("author");
      default -> { }
    }
  }

  private static boolean hides(String style) {
    return style.length() < LONGEST_STYLE && style.contains("display") && style.replace(" ", "").contains("display:none");
  }

  private static @Nullable String role(String role) {
    return switch (role) {
      case "navigation", "menu", "menubar", "search", "banner" -> "navigation";
      case "complementary", "contentinfo" -> "aside";
      case "dialog", "alertdialog" -> "dialog";
      default -> null;
    };
  }
}
