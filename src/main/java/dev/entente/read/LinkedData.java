package dev.entente.read;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The description of an article that a page carries as JSON-LD. */
final class LinkedData {

  private static final JsonMapper JSON = JsonMapper.builder()
      .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS, JsonReadFeature.ALLOW_TRAILING_COMMA).build();
  private static final int DEPTH = 5;

  private LinkedData() {}

  /** What the first article in a page's JSON-LD says; nothing where there is none or it is broken. */
  static Facts of(Document document) {
    for (Element script : document.select("script[type=application/ld+json]")) {
      try {
        List<JsonNode> articles = new ArrayList<>();
        collect(JSON.readTree(script.data()), 0, articles);
        if (!articles.isEmpty()) {
          return facts(articles.getFirst());
        }
      } catch (JacksonException e) {
        // Broken JSON-LD is common; the page's other marks serve.
        continue;
      }
    }
    return Facts.NONE;
  }

  private static void collect(JsonNode node, int depth, List<JsonNode> articles) {
    if (depth > DEPTH) {
      return;
    }
    if (node.isArray()) {
      node.forEach(element -> collect(element, depth + 1, articles));
    } else if (node.isObject()) {
      if (isArticle(node.path("@type"))) {
        articles.add(node);
      }
      collect(node.path("@graph"), depth + 1, articles);
      collect(node.path("mainEntity"), depth + 1, articles);
    }
  }

  private static boolean isArticle(JsonNode type) {
    if (type.isArray()) {
      for (JsonNode element : type) {
        if (isArticle(element)) {
          return true;
        }
      }
      return false;
    }
    String name = type.isString() ? type.asString() : "";
    return name.endsWith("Article") || name.endsWith("BlogPosting") || name.equals("Report");
  }

  private static Facts facts(JsonNode article) {
    String date = text(article.path("datePublished"));
    return new Facts(null, text(article.path("headline")), date != null ? date : text(article.path("dateCreated")),
        text(article.path("inLanguage")), names(article.path("publisher")), names(article.path("author")));
  }

  private static @Nullable String text(JsonNode node) {
    return node.isString() ? org.jsoup.parser.Parser.unescapeEntities(node.asString(), false) : null;
  }

  private static @Nullable String names(JsonNode node) {
    if (node.isArray()) {
      List<String> names = new ArrayList<>();
      for (JsonNode element : node) {
        String name = element.isArray() ? null : names(element);
        if (name != null && !names.contains(name)) {
          names.add(name);
        }
      }
      return names.isEmpty() ? null : String.join(", ", names);
    }
    String name = node.isObject() ? text(node.path("name")) : text(node);
    return name == null || name.startsWith("http") ? null : name;
  }
}
