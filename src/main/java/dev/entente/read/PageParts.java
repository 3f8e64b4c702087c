package dev.entente.read;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What an element of a page is by its name, class and id. */
final class PageParts {

  /** Elements whose text is never shown. */
  static final Set<String> SILENT = Set.of("script", "style", "noscript", "template", "svg", "iframe", "object",
      "embed", "canvas", "audio", "video", "head", "math", "map", "select", "option", "textarea", "input");
  private static final Map<String, String> TAGS = Map.of("nav", "navigation", "footer", "footer", "aside", "aside",
      "form", "form", "button", "navigation", "dialog", "popup", "menu", "menu");
  private static final Set<String> BLOCKS = Set.of("address", "article", "aside", "blockquote", "body", "center", "dd",
      "details", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5",
      "h6", "header", "hr", "li", "main", "nav", "ol", "p", "pre", "section", "summary", "table", "tbody", "tr", "ul");
  private static final Pattern CAPTION =
      Pattern.compile("(?:^|[\\s_-])(?:fig)?caption(?:[\\s_-]|$)", Pattern.CASE_INSENSITIVE);
  private static final Pattern HEADING = Pattern.compile("h[1-6]");

  // Each name of a class or id is split into its words; the first that is found here decides.
  private static final Map<String, String> NAMES = Map.ofEntries(
      Map.entry("share", "share_bar"), Map.entry("sharing", "share_bar"), Map.entry("social", "share_bar"),
      Map.entry("sharedaddy", "share_bar"), Map.entry("addtoany", "share_bar"), Map.entry("sociable", "share_bar"),
      Map.entry("related", "related_link"), Map.entry("recommended", "related_link"),
      Map.entry("recommendations", "related_link"), Map.entry("recirc", "related_link"),
      Map.entry("readmore", "related_link"), Map.entry("trending", "related_link"),
      Map.entry("popular", "related_link"), Map.entry("taboola", "related_link"),
      Map.entry("outbrain", "related_link"), Map.entry("relatedposts", "related_link"),
      Map.entry("teaser", "related_link"), Map.entry("teasers", "related_link"),
      Map.entry("mostread", "related_link"), Map.entry("morestories", "related_link"),
      Map.entry("comment", "comment_form"), Map.entry("comments", "comment_form"),
      Map.entry("disqus", "comment_form"), Map.entry("respond", "comment_form"), Map.entry("reply", "comment_form"),
      Map.entry("newsletter", "subscribe"), Map.entry("subscribe", "subscribe"), Map.entry("signup", "subscribe"),
      Map.entry("subscription", "subscribe"), Map.entry("donate", "subscribe"),
      Map.entry("ad", "advertisement"), Map.entry("ads", "advertisement"), Map.entry("advert", "advertisement"),
      Map.entry("advertisement", "advertisement"), Map.entry("sponsored", "advertisement"),
      Map.entry("adsense", "advertisement"), Map.entry("promo", "advertisement"), Map.entry("dfp", "advertisement"),
      Map.entry("cookie", "cookie"), Map.entry("cookies", "cookie"), Map.entry("consent", "cookie"),
      Map.entry("gdpr", "cookie"), Map.entry("breadcrumb", "navigation"), Map.entry("breadcrumbs", "navigation"),
      Map.entry("nav", "navigation"), Map.entry("navbar", "navigation"), Map.entry("navigation", "navigation"),
      Map.entry("pagination", "pagination"), Map.entry("pager", "pagination"), Map.entry("menu", "menu"),
      Map.entry("sidebar", "aside"), Map.entry("widget", "aside"), Map.entry("footer", "footer"),
      Map.entry("copyright", "copyright"), Map.entry("tags", "menu"), Map.entry("taglist", "menu"),
      Map.entry("popup", "popup"), Map.entry("modal", "popup"), Map.entry("toolbar", "navigation"),
      Map.entry("authorbio", "author_bio"), Map.entry("authorbox", "author_bio"), Map.entry("bio", "author_bio"),
      Map.entry("byline", "byline"), Map.entry("skip", "navigation"), Map.entry("toc", "navigation"));
  private static final Pattern WORD = Pattern.compile("[a-z]+|[A-Z][a-z]+|[A-Z]+");
  private static final Set<String> PAIRS = Set.of("readmore", "relatedposts", "mostread", "morestories", "authorbio",
      "authorbox", "taglist");

  private PageParts() {}

  /** Why an element is not part of the story; null where nothing speaks against it. */
  static @Nullable String aside(Element element) {
    String tag = TAGS.get(element.normalName());
    if (tag != null) {
      return tag;
    }
    if (element.hasAttr("hidden") || element.attr("aria-hidden").equals("true")
        || element.attr("style").replace(" ", "").toLowerCase(Locale.ROOT).contains("display:none")) {
      return "hidden";
    }
    String role = element.attr("role");
    if (role.equals("navigation") || role.equals("complementary") || role.equals("dialog")) {
      return role.equals("navigation") ? "navigation" : "aside";
    }
    String named = named(element.className());
    return named != null ? named : named(element.id());
  }

  private static @Nullable String named(String names) {
    if (names.isEmpty() || names.length() > 400) {
      return null;
    }
    Matcher words = WORD.matcher(names);
    String before = "";
    while (words.find()) {
      String word = words.group().toLowerCase(Locale.ROOT);
      String reason = NAMES.get(word);
      // "no-sidebar", "has-ads" and the like tell about a page's layout.
      if (reason != null && !Set.of("no", "has", "with", "without", "js", "is").contains(before)) {
        return reason;
      }
      if (PAIRS.contains(before + word)) {
        return NAMES.get(before + word);
      }
      before = word;
    }
    return null;
  }

  /** True where an element begins a line of its own. */
  static boolean isBlock(Element element) {
    return BLOCKS.contains(element.normalName());
  }

  /** What an element's markup says about the words in it, or null where it says nothing of its own. */
  static Line.@Nullable Shape shape(Element element) {
    String tag = element.normalName();
    if (tag.equals("figcaption") || CAPTION.matcher(element.className()).find()) {
      return new Line.Shape.Caption();
    }
    if (HEADING.matcher(tag).matches()) {
      return new Line.Shape.Heading();
    }
    return tag.equals("li") ? new Line.Shape.Item() : null;
  }
}
