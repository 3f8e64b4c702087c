package dev.entente.collect;

import dev.entente.article.Capture.Obtained;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A JSON Feed: each item becomes a capture, whose bytes are a feed of that item alone with the feed's own facts. */
final class JsonFeedFile {

  private static final String MARK = "jsonfeed.org/version/";
  private static final int LONGEST_FACT = 4000;

  private final Basket basket;

  JsonFeedFile(Basket basket) {
    this.basket = basket;
  }

  /** True where the beginning names the format. */
  static boolean isFeed(byte[] bytes) {
    return new String(bytes, 0, Math.min(bytes.length, Form.HEAD), StandardCharsets.ISO_8859_1)
        .replace("\\/", "/").contains(MARK);
  }

  /** Takes or refuses each item; false where it is no such feed after all. */
  boolean collect(byte[] bytes) {
    JsonNode feed;
    try {
      feed = JsonRecord.JSON.readTree(bytes);
    } catch (JacksonException e) {
      basket.refuse(JsonRecord.complaint(e) + "; fetch the feed again");
      return true;
    }
    if (!feed.path("version").asString("").contains(MARK) || !feed.path("items").isArray()) {
      return false;
    }
    ObjectNode facts = facts(feed);
    int number = 0;
    for (JsonNode item : feed.path("items")) {
      number++;
      item("item " + number, facts, item);
    }
    if (number == 0) {
      basket.refuse("the feed has no items");
    }
    return true;
  }

  /** What stands with each item; a fact that is longer than any honest one is left out, since it would stand in all. */
  private static ObjectNode facts(JsonNode feed) {
    ObjectNode facts = JsonRecord.JSON.createObjectNode();
    for (String fact : new String[] {"version", "title", "home_page_url", "language", "authors", "author"}) {
      if (feed.has(fact) && JsonRecord.JSON.writeValueAsString(feed.get(fact)).length() <= LONGEST_FACT) {
        facts.set(fact, feed.get(fact));
      }
    }
    return facts;
  }

  private void item(String part, ObjectNode facts, JsonNode item) {
    String html = item.path("content_html").asString("");
    boolean words = !item.path("content_text").asString("").isBlank() || !item.path("summary").asString("").isBlank()
        || !Jsoup.parseBodyFragment(html).text().isBlank();
    if (!words) {
      basket.refuse(part, FeedFile.SCANT);
      return;
    }
    ObjectNode alone = facts.deepCopy();
    alone.putArray("items").add(item);
    basket.take(part, url(facts, item), basket.time(), "application/feed+json", Obtained.FEED_ITEM,
        JsonRecord.JSON.writeValueAsBytes(alone));
  }

  private static @Nullable String url(JsonNode feed, JsonNode item) {
    String url = item.path("url").asString("").strip();
    String id = item.path("id").asString("").strip();
    String stated = !url.isEmpty() ? url : id.matches("(?i)https?://.*") ? id : "";
    try {
      String base = feed.path("home_page_url").asString("").strip();
      String whole = stated.isEmpty() || base.isEmpty() ? stated : java.net.URI.create(base).resolve(stated).toString();
      return whole.matches("(?i)https?://[^\\s/]\\S*") ? whole : null;
    } catch (IllegalArgumentException e) {
      return stated.matches("(?i)https?://[^\\s/]\\S*") ? stated : null;
    }
  }
}
