package dev.entente.pipeline.command;

import dev.entente.article.Coded;
import dev.entente.article.Country;
import dev.entente.article.Equipment;
import dev.entente.article.Kind;
import dev.entente.enrich.Judgement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * What a careful reader found in articles whose texts stand elsewhere, a line each: {@code {"set","id","half",
 * "pairs":[{"country","partner","mutual","kinds":[{"kind"}],"equipment":[]}],"excluded":[]}}.
 */
final class LabelFile {

  /** Names an article: the set it was drawn from, and its id there. */
  record Key(String set, String id) {}

  /**
   * One labelled article.
   *
   * @param half which half of the set it belongs to, or empty
   */
  record Item(Key key, String half, Judgement judgement) {}

  private LabelFile() {}

  /**
   * Reads the file; of another half, where one is named, nothing is taken.
   *
   * @throws IOException where it cannot be read or is not of this form; the message says where
   */
  static Map<Key, Item> read(Path file, String half) throws IOException {
    Map<Key, Item> items = new LinkedHashMap<>();
    int number = 0;
    for (String line : Files.readAllLines(file)) {
      number++;
      if (line.isBlank()) {
        continue;
      }
      try {
        Item item = item(Json.MAPPER.readTree(line));
        if (half.isEmpty() || half.equals(item.half())) {
          items.put(item.key(), item);
        }
      } catch (JacksonException | IllegalArgumentException e) {
        throw new IOException(file + ", line " + number + ", is no label: " + e.getMessage(), e);
      }
    }
    return items;
  }

  private static Item item(JsonNode json) {
    String set = json.path("set").asString("");
    String id = json.path("id").asString("");
    if (set.isEmpty() || id.isEmpty()) {
      throw new IllegalArgumentException("it must name its set and id");
    }
    List<Judgement.Pair> pairs = new ArrayList<>();
    Set<Equipment> equipment = new HashSet<>();
    for (JsonNode pair : json.path("pairs")) {
      for (JsonNode kind : pair.path("kinds")) {
        pairs.add(new Judgement.Pair(country(pair.path("country")), country(pair.path("partner")),
            pair.path("mutual").asBoolean(false), kind(kind.path("kind").asString(""))));
      }
      pair.path("equipment").forEach(leaf -> equipment.add(new Equipment(leaf.asString(""))));
    }
    Set<Country> excluded = new HashSet<>();
    json.path("excluded").forEach(state -> excluded.add(country(state)));
    return new Item(new Key(set, id), json.path("half").asString(""), new Judgement(pairs, equipment, excluded));
  }

  private static Country country(JsonNode code) {
    return new Country(code.asString("").toLowerCase(Locale.ROOT));
  }

  private static Kind kind(String code) {
    return Coded.of(Kind.class, code).orElseThrow(() -> new IllegalArgumentException("there is no kind " + code));
  }
}
