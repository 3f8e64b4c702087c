package dev.entente.read;

import dev.entente.read.DateMark.Tier;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The dates in a page's JSON-LD: of its own article, not of those that it lists. */
final class LinkedDates {

  private static final Pattern BROKEN = Pattern.compile(
      "\"(datePublished|dateCreated|dateModified)\"\\s*:\\s*\"([^\"]{4,60})\"");
  private static final String BASIS = "the page's description (JSON-LD)";
  private static final Set<String> INSIDE = Set.of("@graph", "mainEntity", "mainEntityOfPage", "subjectOf");
  private static final Set<String> NOT_THE_PAGE = Set.of("Comment", "Review", "UserReview", "VideoObject",
      "ImageObject", "AudioObject", "Person", "Organization", "Event", "BreadcrumbList", "ItemList", "WebSite",
      "Question", "Answer", "Product", "NewsMediaOrganization", "CriticReview");
  private static final Map<String, Tier> FIELDS = Map.of("datePublished", Tier.STATED, "dateCreated", Tier.HEAD,
      "uploadDate", Tier.HEAD, "dateModified", Tier.CHANGED);
  private static final int DEPTH = 6;

  private final List<JsonNode> articles = new ArrayList<>();
  private final List<JsonNode> others = new ArrayList<>();
  private final List<DateMark> marks = new ArrayList<>();

  private LinkedDates() {}

  /** The dates of the article whose headline is the page's, else of the first article, else of the page. */
  static List<DateMark> of(List<LinkedScript> scripts, String title) {
    LinkedDates dates = new LinkedDates();
    for (LinkedScript script : scripts) {
      JsonNode tree = script.tree();
      if (tree != null) {
        dates.collect(tree, 0);
      } else {
        // Broken JSON-LD is common; the first of each kind of date in it is most likely the article's own.
        dates.broken(script.data());
      }
    }
    JsonNode article = dates.own(title);
    if (article != null) {
      dates.add(article, null);
    }
    for (JsonNode other : dates.others) {
      dates.add(other, article == null ? null : Tier.HEAD);
    }
    return dates.marks;
  }

  private @Nullable JsonNode own(String title) {
    for (JsonNode article : articles) {
      String headline = Fold.letters(article.path("headline").asString(article.path("name").asString("")));
      if (headline.length() >= 8 && (title.startsWith(headline) || headline.startsWith(title) && title.length() >= 8)) {
        return article;
      }
    }
    return articles.isEmpty() ? null : articles.getFirst();
  }

  private void collect(JsonNode node, int depth) {
    if (depth > DEPTH) {
      return;
    }
    if (node.isArray()) {
      node.forEach(element -> collect(element, depth + 1));
    } else if (node.isObject()) {
      List<String> types = types(node.path("@type"));
      boolean dated = node.has("datePublished") || node.has("dateModified") || node.has("uploadDate");
      if (dated && types.stream().anyMatch(LinkedDates::isArticle)) {
        articles.add(node);
      } else if (dated && types.stream().noneMatch(NOT_THE_PAGE::contains)) {
        others.add(node);
      }
      INSIDE.forEach(name -> collect(node.path(name), depth + 1));
    }
  }

  private static boolean isArticle(String type) {
    return type.endsWith("Article") || type.endsWith("Posting") || type.equals("Report") || type.equals("Recipe");
  }

  private static List<String> types(JsonNode type) {
    List<String> types = new ArrayList<>();
    if (type.isString()) {
      types.add(type.asString());
    }
    if (type.isArray()) {
      type.forEach(element -> types.addAll(element.isArray() ? List.of() : types(element)));
    }
    return types;
  }

  private void add(JsonNode node, @Nullable Tier instead) {
    FIELDS.forEach((field, tier) -> {
      JsonNode value = node.path(field);
      if (value.isString() || value.isNumber()) {
        Tier given = instead != null && tier != Tier.CHANGED ? instead : tier;
        marks.add(new DateMark(given, "", value.asString(), BASIS));
      }
    });
  }

  private void broken(String data) {
    List<String> seen = new ArrayList<>();
    Matcher matcher = BROKEN.matcher(data);
    while (matcher.find()) {
      if (!seen.contains(matcher.group(1))) {
        seen.add(matcher.group(1));
        marks.add(new DateMark(FIELDS.getOrDefault(matcher.group(1), Tier.HEAD), "", matcher.group(2), BASIS));
      }
    }
  }
}
