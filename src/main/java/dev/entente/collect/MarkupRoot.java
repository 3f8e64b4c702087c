package dev.entente.collect;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The first element of a text in angle brackets: it tells a page from a feed, a sitemap or some other XML. */
final class MarkupRoot {

  private static final Set<String> FEEDS = Set.of("rss", "feed", "rdf");
  private static final Set<String> PAGES = Set.of("html", "head", "body");

  private MarkupRoot() {}

  /**
   * The name of the first element of a beginning in lower case, without prefix; empty where there is none.
   * Declarations, processing instructions, comments and a document type, whatever stands in it, are skipped by a loop:
   * a pattern would be thousands of calls deep on thousands of comments.
   */
  static String of(String lower) {
    int from = skipBlank(lower, 0);
    while (from < lower.length() && lower.charAt(from) == '<') {
      if (lower.startsWith("<!doctype html", from)) {
        return "html";
      }
      int end;
      if (lower.startsWith("<!--", from)) {
        end = after(lower, "-->", from);
      } else if (lower.startsWith("<?", from)) {
        end = after(lower, ">", from);
      } else if (lower.startsWith("<!", from)) {
        end = afterDocumentType(lower, from);
      } else {
        return name(lower, from + 1);
      }
      if (end < 0) {
        return "";
      }
      from = skipBlank(lower, end);
    }
    return "";
  }

  private static int after(String text, String mark, int from) {
    int at = text.indexOf(mark, from);
    return at < 0 ? -1 : at + mark.length();
  }

  private static int afterDocumentType(String text, int from) {
    int close = text.indexOf('>', from);
    int inner = text.indexOf('[', from);
    return inner >= 0 && inner < close ? after(text, "]>", inner) : close < 0 ? -1 : close + 1;
  }

  private static int skipBlank(String text, int from) {
    int at = from;
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static String name(String text, int from) {
    int end = from;
    int start = from;
    while (end < text.length() && (Character.isLetterOrDigit(text.charAt(end))
        || "_:.-".indexOf(text.charAt(end)) >= 0)) {
      start = text.charAt(end) == ':' ? end + 1 : start;
      end++;
    }
    return text.substring(start, end);
  }

  /** True for the roots of RSS, Atom and RDF. */
  static boolean isFeed(String root) {
    return FEEDS.contains(root);
  }

  /** True for a page. */
  static boolean isPage(String root) {
    return PAGES.contains(root);
  }

  /** Why XML that is neither page nor feed is not taken; null where the text is no XML. */
  static @Nullable String refusal(String lower, String root) {
    return switch (root) {
      case "urlset", "sitemapindex" ->
          "this is a sitemap, a list of addresses without articles; give the pages themselves, or a web archive of them";
      case "opml" -> "this is a list of feeds (OPML) without articles; give the feeds themselves";
      default -> lower.startsWith("<?xml") && !root.isEmpty()
          ? "this is XML with the outermost element <" + cut(root) + ">, " + Form.GIVE : null;
    };
  }

  private static String cut(String name) {
    return name.length() > 40 ? name.substring(0, 40) + "…" : name;
  }
}
