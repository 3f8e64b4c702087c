package dev.entente.collect;

import java.net.URI;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * What has to be known of a feed's item to take it: its address, and whether there is anything to read.
 *
 * @param url its address, absolute, http or https; else null
 * @param words how many characters of text it holds
 * @param whole whether it has a field for the whole content, and not for a summary alone
 * @param sounds whether a recording is its chief part
 */
record FeedItem(@Nullable String url, int words, boolean whole, boolean sounds) {

  /** The item of a feed of one item; null where there is none. */
  static @Nullable FeedItem in(String document) {
    Document xml = Jsoup.parse(document, "", Parser.xmlParser());
    Element item = xml.select("*|item, *|entry, item, entry").first();
    if (item == null) {
      return null;
    }
    int whole = words(item, "content:encoded", "content", "xhtml:body", "body");
    int summary = words(item, "description", "summary", "dc:description");
    boolean sounds = item.select("enclosure, link[rel=enclosure]").stream()
        .anyMatch(e -> e.attr("type").matches("(?i)(audio|video)/.*"));
    return new FeedItem(url(item, xml), Math.max(whole, summary), whole > 0, sounds);
  }

  /** Why there is nothing to take; null where there is. */
  @Nullable String refusal() {
    if (words == 0) {
      return sounds ? "the item is a recording without a text" : FeedFile.SCANT;
    }
    return sounds && !whole ? "the item announces a recording; a summary of it is no article" : null;
  }

  private static int words(Element item, String... names) {
    int most = 0;
    for (String name : names) {
      Element child = child(item, name);
      if (child != null && !child.hasAttr("src")) {
        most = Math.max(most, Jsoup.parseBodyFragment(child.wholeText()).text().strip().length());
      }
    }
    return most;
  }

  /** The child of a name; of a name without prefix also that with the prefix of Atom. Null where there is none. */
  static @Nullable Element child(Element of, String name) {
    Element prefixed = null;
    for (Element child : of.children()) {
      String tag = child.tagName().toLowerCase(Locale.ROOT);
      if (tag.equals(name)) {
        return child;
      }
      prefixed = prefixed == null && tag.matches("(atom|a10|rss):" + name) ? child : prefixed;
    }
    return prefixed;
  }

  /** The address in an element of Atom that leads to the page itself; null where there is none. */
  static @Nullable String alternate(Element of) {
    for (Element child : of.children()) {
      String tag = child.tagName().toLowerCase(Locale.ROOT);
      String rel = child.attr("rel");
      if ((tag.equals("link") || tag.endsWith(":link")) && child.hasAttr("href")
          && (rel.isEmpty() || rel.equals("alternate"))) {
        return child.attr("href").strip();
      }
    }
    return null;
  }

  private static @Nullable String url(Element item, Document xml) {
    Element link = child(item, "link");
    Element guid = child(item, "guid");
    String stated = link == null || link.text().isBlank() ? alternate(item) : link.text().strip();
    if (stated == null && guid != null && !guid.attr("isPermaLink").equalsIgnoreCase("false")
        && guid.text().strip().matches("(?i)https?://\\S+")) {
      stated = guid.text().strip();
    }
    // RSS 1.0 names the page in the item itself.
    stated = stated == null && item.hasAttr("rdf:about") ? item.attr("rdf:about").strip() : stated;
    return stated == null ? null : absolute(stated, item, xml);
  }

  /**
   * Against the nearest xml:base, each of which may itself be relative to the next, and at last the feed's own page.
   */
  private static @Nullable String absolute(String stated, Element item, Document xml) {
    String url = stated;
    for (Element at = item; at != null && !isWeb(url); at = at.parent()) {
      url = at.hasAttr("xml:base") ? resolved(at.attr("xml:base"), url) : url;
    }
    Element root = xml.firstElementChild();
    if (!isWeb(url) && root != null) {
      Element channel = root.selectFirst("channel");
      Element link = channel == null ? null : child(channel, "link");
      String page = link == null ? alternate(root) : link.text().strip();
      url = page == null ? url : resolved(page, url);
    }
    return isWeb(url) ? url : null;
  }

  private static String resolved(String base, String url) {
    try {
      return URI.create(base.strip()).resolve(url).toString();
    } catch (IllegalArgumentException e) {
      return url;
    }
  }

  private static boolean isWeb(String url) {
    return url.matches("(?i)https?://[^\\s/]\\S*");
  }
}
