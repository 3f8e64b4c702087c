package dev.entente.pipeline.command;

import dev.entente.article.Coded;
import dev.entente.article.Country;
import dev.entente.article.Equipment;
import dev.entente.article.Facet;
import dev.entente.article.Kind;
import dev.entente.article.Names;
import dev.entente.article.Region;
import dev.entente.enrich.Answer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * Labels made by people: {@code {"articles":[{"file","country":[],"partner":[],"dyads":[{"country","partner"}],
 * "equipment":[],"region":{"m49":[],"named_derived":[]},"kinds":[{"kind"}],
 * "quantities":[{"value","is_equipment","stage"}],"organisations":[{"name","role"}],"people":[{"name","country"}]}]}}.
 * Files stand beside the gold file; states in ISO codes, regions by code or English name, roles as claims have them, or
 * {@code context}, {@code adversary}, {@code news_source}.
 */
final class Gold {

  /** One article with the expected answer. */
  record Item(Path file, Answer expected) {}

  private final Map<String, String> regions = new HashMap<>();
  private final Path folder;

  private Gold(Path folder, Names names) {
    this.folder = folder;
    for (String code : names.values(Facet.REGION)) {
      names.aliases(Facet.REGION, code).forEach(name -> regions.put(name.toLowerCase(Locale.ROOT), code));
    }
    for (String code : names.values(Facet.REGION)) {
      regions.put(names.label(Facet.REGION, code).toLowerCase(Locale.ROOT), code);
      regions.put(code, code);
    }
  }

  /**
   * Reads a gold file.
   *
   * @throws IOException where it cannot be read, or is not of this form; the message says where
   */
  static List<Item> read(Path file, Names names) throws IOException {
    try {
      JsonNode articles = Json.MAPPER.readTree(Files.readAllBytes(file)).path("articles");
      if (!articles.isArray()) {
        throw new IOException(file + " is no gold file: it has no list named articles.");
      }
      Gold gold = new Gold(file.resolveSibling(""), names);
      List<Item> items = new ArrayList<>();
      for (JsonNode article : articles) {
        items.add(gold.item(article));
      }
      return items;
    } catch (JacksonException e) {
      throw new IOException(file + " is not JSON: " + e.getOriginalMessage(), e);
    }
  }

  private Item item(JsonNode article) throws IOException {
    String file = article.path("file").asString("");
    try {
      Set<Region> expected = strings(article.path("region").path("m49"), this::region);
      expected.addAll(strings(article.path("region").path("named_derived"), this::region));
      return new Item(folder.resolve(file), new Answer(
          strings(article.path("country"), Gold::country), strings(article.path("partner"), Gold::country),
          nodes(article.path("dyads"), d -> new Answer.Pair(
              country(d.path("country").asString("")), country(d.path("partner").asString("")))),
          strings(article.path("equipment"), Equipment::new), expected,
          nodes(article.path("kinds"), k -> kind(k.path("kind").asString(""))), quantities(article),
          nodes(article.path("organisations"), o -> new Answer.Named(
              o.path("name").asString(""), o.path("role").asString(""))),
          nodes(article.path("people"), p -> new Answer.Named(
              p.path("name").asString(""), p.path("country").asString("").toLowerCase(Locale.ROOT)))));
    } catch (IllegalArgumentException e) {
      throw new IOException("The gold for \"" + file + "\" cannot be used: " + e.getMessage(), e);
    }
  }

  /** Only pieces of equipment; ordered where the stage says contracted. */
  private static Set<Answer.Counted> quantities(JsonNode article) {
    return article.path("quantities").valueStream().filter(q -> q.path("is_equipment").asBoolean(false))
        .map(q -> new Answer.Counted(q.path("value").asLong(0), q.path("stage").asString("").equals("contracted")))
        .collect(Collectors.toSet());
  }

  private static Country country(String code) {
    return new Country(code.toLowerCase(Locale.ROOT));
  }

  private static Kind kind(String code) {
    return Coded.of(Kind.class, code).orElseThrow(() -> new IllegalArgumentException("there is no kind " + code));
  }

  private Region region(String name) {
    String code = regions.get(name.toLowerCase(Locale.ROOT));
    if (code == null) {
      throw new IllegalArgumentException("there is no region " + name);
    }
    return new Region(code);
  }

  private static <T> Set<T> strings(JsonNode list, Function<String, T> each) {
    return nodes(list, node -> each.apply(node.asString("")));
  }

  private static <T> Set<T> nodes(JsonNode list, Function<JsonNode, T> each) {
    return list.valueStream().map(each).collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
