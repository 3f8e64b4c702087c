package dev.entente.collect;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The look at one JSON record that tells whether it can be taken: it is whole, it is an object, it has a text.
 *
 * @param url its address where that is http or https, else null
 * @param hasText whether {@code text} or {@code html} holds anything
 */
record JsonRecord(@Nullable String url, boolean hasText) {

  static final JsonMapper JSON = JsonMapper.builder().build();

  /** Why a record cannot be taken; the message is for people. */
  static class Unusable extends Exception {
    private static final long serialVersionUID = 1L;

    Unusable(String message) {
      super(message);
    }
  }

  /** A second record follows the first. */
  static final class Followed extends Unusable {
    private static final long serialVersionUID = 1L;

    Followed() {
      super("something follows the record; write one record a line");
    }
  }

  /** Looks at the bytes of exactly one record. */
  static JsonRecord of(byte[] bytes) throws Unusable {
    try (JsonParser parser = JSON.createParser(bytes)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw new Unusable("not a JSON object; a record looks like {\"title\":\"…\",\"text\":\"…\"}");
      }
      JsonRecord record = object(parser);
      if (parser.nextToken() != null) {
        throw new Followed();
      }
      if (!record.hasText()) {
        throw new Unusable("the record has neither \"text\" nor \"html\"");
      }
      return record;
    } catch (JacksonException e) {
      throw new Unusable(complaint(e));
    }
  }

  /** Reads on to the end of the object that the parser has just entered. */
  static JsonRecord object(JsonParser parser) {
    String url = null;
    boolean hasText = false;
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String field = parser.currentName();
      JsonToken value = parser.nextToken();
      if (value == JsonToken.VALUE_STRING && field.equals("url")) {
        url = parser.getString();
      } else if (value == JsonToken.VALUE_STRING && (field.equals("text") || field.equals("html"))) {
        hasText |= !parser.getString().isBlank();
      } else {
        parser.skipChildren();
      }
    }
    return new JsonRecord(isWeb(url) ? url : null, hasText);
  }

  /** True for an address of http or https. */
  static boolean isWeb(@Nullable String url) {
    return url != null && url.strip().toLowerCase(Locale.ROOT).matches("https?://[^\\s/]\\S*");
  }

  /** What is wrong with JSON, in plain English. */
  static String complaint(JacksonException e) {
    if (e instanceof UnexpectedEndOfInputException) {
      return "the JSON is cut off before its end";
    }
    String message = String.valueOf(e.getOriginalMessage());
    String where = e.getLocation() == null ? "" : " at column " + e.getLocation().getColumnNr();
    if (message.startsWith("Invalid UTF-8")) {
      return "the JSON is not UTF-8" + where;
    }
    String plain = message.length() > 160 ? message.substring(0, 160) + "…" : message;
    return "not valid JSON" + where + ": " + new String(plain.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8)
        .replaceAll("\\s+", " ");
  }
}
