package dev.entente.read;

import dev.entente.article.Capture;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A capture of one JSON record: its fields win over what its text or page says. */
final class Record {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private Record() {}

  /** Lines and facts of a record; JSON that cannot be read is taken for plain text. */
  static Draft draft(Capture capture) {
    JsonNode record;
    try {
      record = JSON.readTree(capture.bytes());
    } catch (JacksonException e) {
      return PlainText.draft(Decoding.text(capture.bytes()), false);
    }
    String url = field(record, "url");
    Facts facts = new Facts(url, field(record, "title"), field(record, "date"), field(record, "language"),
        first(field(record, "source"), field(record, "publisher")), field(record, "author"));
    String text = field(record, "text");
    String html = field(record, "html");
    Draft draft = text == null && html != null
        ? Page.draft(html, url) : PlainText.draft(text == null ? "" : filed(field(record, "dateline")) + text, false);
    Facts page = draft.facts();
    Facts all = facts.or(page);
    // A page's own canonical address is the better one; a record's address is only where it was found.
    String address = page.url() != null && html != null && text == null ? page.url() : all.url();
    return new Draft(
        new Facts(address, all.title(), all.date(), all.language(), all.source(), all.author()),
        draft.lines(), false, draft.dates(), draft.caption(), draft.partial());
  }

  /** A dateline of its own goes back before the text, where those of all other stories stand. */
  private static String filed(@Nullable String dateline) {
    return dateline == null ? "" : dateline.strip() + (dateline.strip().matches("(?s).*[-–—]") ? " " : " - ");
  }

  /** The words of a field that is text, a number, a list of names or an object with a name; else null. */
  private static @Nullable String field(JsonNode record, String name) {
    return words(record.path(name));
  }

  private static @Nullable String words(JsonNode value) {
    if (value.isString() || value.isNumber()) {
      String text = value.asString();
      return text.isBlank() ? null : text;
    }
    if (value.isObject()) {
      return words(value.path("name"));
    }
    StringBuilder list = new StringBuilder();
    if (value.isArray()) {
      for (JsonNode element : value) {
        String text = element.isArray() ? null : words(element);
        list.append(text == null ? "" : (list.isEmpty() ? "" : ", ") + text);
      }
    }
    return list.isEmpty() ? null : list.toString();
  }

  private static @Nullable String first(@Nullable String a, @Nullable String b) {
    return a != null ? a : b;
  }
}
