package dev.entente.read;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The description of an article that a page carries as JSON-LD.
 *
 * @param facts what it says about the article
 * @param body the article's text as it repeats it, perhaps with markup, or null
 * @param paid true where it says that the article is not free to read
 */
record LinkedData(Facts facts, @Nullable String body, boolean paid) {

  private static final LinkedData NONE = new LinkedData(Facts.NONE, null, false);

  private static final int DEPTH = 5;

  /** What the first article in a page's JSON-LD says; nothing where there is none or it is broken. */
  static LinkedData of(List<LinkedScript> scripts) {
    for (LinkedScript script : scripts) {
      List<JsonNode> articles = new ArrayList<>();
      JsonNode tree = script.tree();
      if (tree != null) {
        collect(tree, 0, articles);
      }
      if (!articles.isEmpty()) {
        return new LinkedData(facts(articles.getFirst()), body(articles), isPaid(articles.getFirst()));
      }
    }
    return NONE;
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

  private static @Nullable String body(List<JsonNode> articles) {
    for (JsonNode article : articles) {
      String body = article.path("articleBody").isString() ? article.path("articleBody").asString() : "";
      if (body.length() >= 200) {
        return body;
      }
    }
    return null;
  }

  private static boolean isPaid(JsonNode article) {
    JsonNode free = article.path("isAccessibleForFree");
    return free.isBoolean() ? !free.asBoolean() : free.isString() && free.asString().equalsIgnoreCase("false");
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
