package dev.entente.show;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A query string taken apart and, for forms, put beside other fields. */
final class Parameters {

  private Parameters() {}

  /** Names and values of a query string in order; what cannot be decoded is kept as it stands. */
  static Map<String, List<String>> of(String query) {
    Map<String, List<String>> parameters = new LinkedHashMap<>();
    for (String pair : query.split("&", -1)) {
      if (pair.isEmpty()) {
        continue;
      }
      int equals = pair.indexOf('=');
      String name = decode(equals < 0 ? pair : pair.substring(0, equals));
      String value = equals < 0 ? "" : decode(pair.substring(equals + 1));
      parameters.computeIfAbsent(name, n -> new ArrayList<>()).add(value);
    }
    return parameters;
  }

  /** The fields that a form carries along unseen: all of the query string but those that it asks for itself. */
  static List<Field> hidden(String query, String... asked) {
    List<Field> fields = new ArrayList<>();
    List<String> without = List.of(asked);
    of(query).forEach((name, values) -> {
      if (!without.contains(name) && !name.equals("page")) {
        values.forEach(value -> fields.add(new Field(name, value)));
      }
    });
    return fields;
  }

  private static String decode(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return text;
    }
  }

  /** A form field that is not shown. */
  record Field(String name, String value) {}
}
