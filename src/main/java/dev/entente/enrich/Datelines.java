package dev.entente.enrich;

import dev.entente.article.Country;
import dev.entente.article.Table;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The states that stories are filed from, by towns that say so in a dateline only; read from {@code datelines.tsv}. */
final class Datelines {

  private static final String FILE = "datelines.tsv";

  private static final Set<String> ISO = Arrays.stream(Locale.getISOCountries())
      .map(code -> code.toLowerCase(Locale.ROOT)).collect(Collectors.toUnmodifiableSet());

  private final Map<String, Country> towns = new HashMap<>();
  private final Map<String, Country> parts = new HashMap<>();

  private Datelines() {}

  /** Reads the file. */
  static Datelines load(Shelf shelf, States states) {
    Datelines all = new Datelines();
    for (Table.Row row : shelf.table(FILE, "country", "kind", "names").rows()) {
      String code = row.get("country");
      if (ISO.contains(code) && !states.knows(new Country(code))) {
        // A newsroom's own list of states may be older than this file, which is then the packed one.
        continue;
      }
      Country country = states.need(row, code);
      Map<String, Country> names = switch (row.get("kind")) {
        case "town" -> all.towns;
        case "part" -> all.parts;
        default -> throw row.fault("the kind is town or part, not \"" + row.get("kind") + "\"");
      };
      for (String name : row.list("names")) {
        Country other = names.putIfAbsent(key(name), country);
        if (other != null && !other.equals(country)) {
          throw row.fault("\"" + name + "\" stands for " + country + " and for " + other + " as well");
        }
      }
    }
    return all;
  }

  /** The state of a dateline such as {@code Hammond, Ind.} or {@code Frankfurt}; null where it is not known. */
  @Nullable Country of(String dateline) {
    List<String> places = List.of(dateline.split("\\s*,\\s*", 2));
    if (places.size() == 2) {
      Country part = parts.get(key(places.get(1)));
      if (part != null) {
        return part;
      }
    }
    Country whole = towns.get(key(dateline));
    return whole != null ? whole : towns.get(key(places.getFirst()));
  }

  private static String key(String name) {
    return Fold.of(name).replaceAll("[.,'’\\s-]+", " ").strip();
  }
}
