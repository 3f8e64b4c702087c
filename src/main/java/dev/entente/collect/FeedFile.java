package dev.entente.collect;

import dev.entente.article.Capture.Obtained;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * A feed in RSS 0.9x, 1.0, 2.0 or Atom: each item becomes a capture, whose bytes are a feed of that item alone. Its
 * text is left as it came; around it stand the feed's own start tag and the feed's title, address, language and author,
 * so that a later reading needs nothing else. What changes with every fetch (the date of the feed) is left out, so that
 * an item that has not changed has the same bytes again.
 */
final class FeedFile {

  static final String SCANT = "the item has a headline and no text; give the page that it leads to";
  static final String CUT_OFF = "the feed is cut off inside this item; fetch it again";
  private static final int LONGEST_FACT = 1000;

  private final Basket basket;
  private final String text;

  FeedFile(Basket basket, String text) {
    this.basket = basket;
    this.text = text;
  }

  /** Takes or refuses each item. */
  void collect() {
    FeedCutter feed = FeedCutter.cut(text);
    if (feed == null || feed.items().isEmpty()) {
      basket.refuse("the feed has no items");
      return;
    }
    boolean atom = feed.root().substring(feed.root().indexOf(':') + 1).equalsIgnoreCase("feed");
    Document around = Jsoup.parse(feed.around(), "", Parser.xmlParser());
    String head = atom ? atomHead(around) : rssHead(around);
    String open = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + feed.rootTag()
        + (atom ? head : "<channel>" + head + (isRdf(feed) ? "</channel>" : "")) + "\n";
    String close = (atom || isRdf(feed) ? "\n" : "\n</channel>") + "</" + feed.root() + ">\n";
    int number = 0;
    for (FeedCutter.Item item : feed.items()) {
      number++;
      if (!item.whole()) {
        basket.refuse("item " + number, CUT_OFF);
        return;
      }
      item("item " + number, atom, open + item.text() + close);
    }
    if (!feed.closed()) {
      basket.refuse("the feed is cut off behind item " + number + "; what may have followed is missing");
    }
  }

  private static boolean isRdf(FeedCutter feed) {
    return feed.root().toLowerCase(java.util.Locale.ROOT).endsWith("rdf");
  }

  private void item(String part, boolean atom, String document) {
    byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
    if (bytes.length > basket.limit()) {
      basket.refuse(part, "the item is " + Size.of(bytes.length) + ", over the limit of " + Size.of(basket.limit()));
      return;
    }
    FeedItem item = FeedItem.in(document);
    String reason = item == null ? SCANT : item.refusal();
    if (item == null || reason != null) {
      basket.refuse(part, String.valueOf(reason));
      return;
    }
    basket.take(part, item.url(), basket.time(), atom ? "application/atom+xml" : "application/rss+xml",
        Obtained.FEED_ITEM, bytes);
  }

  private static String rssHead(Document around) {
    Element channel = around.selectFirst("channel");
    Element of = channel == null ? around : channel;
    return fact("title", child(of, "title")) + fact("link", child(of, "link"))
        + fact("language", child(of, "language")) + fact("dc:language", child(of, "dc:language"));
  }

  private static String atomHead(Document around) {
    Element feed = around.firstElementChild();
    if (feed == null) {
      return "";
    }
    StringBuilder head = new StringBuilder(fact("title", child(feed, "title")));
    Element author = FeedItem.child(feed, "author");
    String name = author == null ? null : child(author, "name");
    if (name != null) {
      head.append("<author>").append(fact("name", name)).append("</author>");
    }
    String link = FeedItem.alternate(feed);
    if (link != null) {
      head.append("<link rel=\"alternate\" href=\"").append(escaped(link)).append("\"/>");
    }
    return head.toString();
  }

  private static @Nullable String child(Element of, String name) {
    Element child = FeedItem.child(of, name);
    return child == null ? null : child.text();
  }

  private static String fact(String name, @Nullable String value) {
    return value == null || value.isBlank() ? "" : "<" + name + ">" + escaped(value.strip()) + "</" + name + ">";
  }

  private static String escaped(String value) {
    String cut = value.length() > LONGEST_FACT ? value.substring(0, LONGEST_FACT) : value;
    return Entities.escape(cut);
  }
}
