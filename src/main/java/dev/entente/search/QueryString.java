package dev.entente.search;

import dev.entente.article.Facet;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Query strings as browsers write them: form encoding, a space as plus. */
final class QueryString {

  private final StringBuilder text = new StringBuilder();

  /** Appends a parameter, percent-encoded. */
  QueryString add(String name, String value) {
    text.append(text.isEmpty() ? "" : "&").append(name).append('=')
        .append(URLEncoder.encode(value, StandardCharsets.UTF_8));
    return this;
  }

  /** Appends what a facet includes and excludes. */
  QueryString addFacet(Facet facet, List<String> included, List<String> excluded) {
    included.forEach(value -> add(facet.code(), value));
    excluded.forEach(value -> add("-" + facet.code(), value));
    return this;
  }

  /** Appends parameters that are encoded already. */
  QueryString addEncoded(String parameters) {
    text.append(text.isEmpty() || parameters.isEmpty() ? "" : "&").append(parameters);
    return this;
  }

  @Override
  public String toString() {
    return text.toString();
  }

  /** The parameters of a query string, with or without its question mark; broken encoding is taken as it stands. */
  static Map<String, List<String>> read(String query) {
    Map<String, List<String>> parameters = new LinkedHashMap<>();
    for (String pair : (query.startsWith("?") ? query.substring(1) : query).split("&")) {
      if (!pair.isEmpty()) {
        int equals = pair.indexOf('=');
        String name = decode(equals < 0 ? pair : pair.substring(0, equals));
        String value = equals < 0 ? "" : decode(pair.substring(equals + 1));
        parameters.computeIfAbsent(name, n -> new ArrayList<>()).add(value);
      }
    }
    return parameters;
  }

  private static String decode(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return text;
    }
  }
}
