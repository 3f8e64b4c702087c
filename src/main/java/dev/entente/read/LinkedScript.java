package dev.entente.read;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A piece of JSON-LD, parsed once for all who ask it.
 *
 * @param data as it stands on the page
 * @param tree what it holds; null where it is broken, as it often is
 */
record LinkedScript(String data, @Nullable JsonNode tree) {

  private static final JsonMapper JSON = JsonMapper.builder()
      .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS, JsonReadFeature.ALLOW_TRAILING_COMMA,
          JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER, JsonReadFeature.ALLOW_MISSING_VALUES).build();

  /** Parses a script's text. */
  static LinkedScript of(String data) {
    try {
      return new LinkedScript(data, JSON.readTree(data));
    } catch (JacksonException | NumberFormatException e) {
      return new LinkedScript(data, null);
    }
  }
}
