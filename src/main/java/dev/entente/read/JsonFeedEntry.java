package dev.entente.read;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A capture of a JSON Feed of one item. */
final class JsonFeedEntry {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private JsonFeedEntry() {}

  /** Reads the item, given its address if known; JSON that cannot be read is taken for plain text. */
  static Told told(byte[] bytes, @Nullable String url) {
    JsonNode feed;
    try {
      feed = JSON.readTree(bytes);
    } catch (JacksonException e) {
      return Told.of(PlainText.draft(Decoding.text(bytes), false));
    }
    JsonNode item = feed.path("items").path(0);
    String html = field(item, "content_html");
    String text = field(item, "content_text");
    String summary = field(item, "summary");
    List<Line> lines = html != null ? FeedContent.lines(html, url)
        : PlainText.draft(text != null ? text : summary == null ? "" : summary, false).lines();
    String words = html != null ? Jsoup.parseBodyFragment(html).text() : text == null ? "" : text;
    boolean part = html == null && text == null || FeedContent.goesOn(words.strip());
    String language = field(item, "language");
    Facts facts = new Facts(url, field(item, "title"), null, language == null ? field(feed, "language") : language,
        field(feed, "title"), author(item, feed));
    String changed = field(item, "date_modified");
    String published = field(item, "date_published");
    return new Told(new Draft(facts, lines, false), published == null ? changed : published, FeedEntry.BASIS,
        published == null ? null : changed, FeedEntry.BASIS, part ? FeedContent.PARTIAL : null);
  }

  private static @Nullable String author(JsonNode item, JsonNode feed) {
    for (JsonNode of : List.of(item, feed)) {
      List<String> names = new ArrayList<>();
      for (JsonNode author : of.path("authors")) {
        String name = field(author, "name");
        if (name != null) {
          names.add(name);
        }
      }
      String single = field(of.path("author"), "name");
      if (!names.isEmpty() || single != null) {
        return names.isEmpty() ? single : String.join(", ", names);
      }
    }
    return null;
  }

  private static @Nullable String field(JsonNode of, String name) {
    String text = of.path(name).asString("");
    return text.isBlank() ? null : text;
  }
}
