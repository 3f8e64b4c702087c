package dev.entente.show;

import dev.entente.article.Article;
import dev.entente.search.Coverage;
import dev.entente.search.Item;
import dev.entente.search.Part;
import dev.entente.search.Results;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What {@code /search.json} answers. The form only ever grows.
 *
 * @param total how many articles match
 * @param listed how many hits there are to page through: one of each story, or with {@code reports=all} each article
 * @param exact true: totals and counts are not estimated
 * @param took milliseconds
 * @param query the canonical query string of this search
 * @param words the search in plain English
 * @param notices what was wrong with the address or the words
 * @param undated how many more match but do not state their date
 * @param results the hits of this page
 * @param facets for each facet its values; those of a lower level stand under {@code children}
 * @param next the path of the next page, or null
 */
record SearchAnswer(
    long total, long listed, boolean exact, long took, String query, String words, List<String> notices, long undated,
    List<Hit> results, Map<String, List<Value>> facets, @Nullable String next) {

  /**
   * A story by the id of its first report, with how many articles carry it and how many independent origins they have;
   * the numbers are null while the stories are being put together after a start.
   */
  record Story(String id, @Nullable Integer reports, @Nullable Integer origins) {}

  /** An article; {@code published} is ISO 8601 as exact as stated, or null; {@code url} the original's, or null. */
  record Hit(
      String id, Story story, String title, boolean titleDerived, @Nullable String url, @Nullable String source,
      @Nullable String published, String language, boolean sample, String firstSeen, List<String> countries,
      List<String> partners, List<Pair> pairs, List<String> equipment, List<String> snippets,
      List<ClaimAnswer> claims) {}

  /** Two states of a claim by code. */
  record Pair(String country, String partner, boolean mutual) {}

  /** A value of a facet. */
  record Value(String value, String label, long count, boolean selected, boolean excluded, List<Value> children) {}

  /** The answer; {@code articles} knows the whole of a hit by its id. */
  static SearchAnswer of(Results results, Function<String, Optional<Article>> articles) {
    Map<String, List<Value>> facets = new LinkedHashMap<>();
    results.facets().forEach(facet -> facets.put(facet.facet().code(), values(facet.values())));
    String next = results.pages().next();
    return new SearchAnswer(
        results.total(), results.listed(), true, results.took().toMillis(), results.query(), results.words(),
        results.notices().stream().map(Results.Notice::text).toList(), results.undated(),
        results.items().stream().map(item -> hit(item, articles)).toList(), facets, next == null ? null : "/search.json?" + next);
  }

  private static List<Value> values(List<Results.FacetValue> values) {
    List<Value> list = new ArrayList<>();
    values.forEach(v -> list.add(
        new Value(v.value(), v.label(), v.count(), v.selected(), v.excluded(), values(v.children()))));
    return list;
  }

  private static Hit hit(Item item, Function<String, Optional<Article>> articles) {
    return new Hit(
        item.id(), story(item), item.plainTitle(), item.derived(), item.url(), item.source(), item.published().isoOrNull(),
        item.language(), item.sample(), item.firstSeen().toString(),
        states(item, pair -> pair.mutual() ? Stream.of(pair.country(), pair.partner()) : Stream.of(pair.country())),
        states(item, pair -> pair.mutual() ? Stream.of(pair.country(), pair.partner()) : Stream.of(pair.partner())),
        item.pairs().stream().map(p -> new Pair(p.country().code(), p.partner().code(), p.mutual())).toList(),
        item.equipment().stream().map(Item.Label::code).toList(),
        item.snippets().stream()
            .map(passage -> passage.parts().stream().map(Part::text).collect(Collectors.joining())).toList(),
        articles.apply(item.id()).map(ClaimAnswer::all).orElse(List.of()));
  }

  private static Story story(Item item) {
    Coverage coverage = item.coverage();
    return coverage == null ? new Story(item.story(), null, null)
        : new Story(item.story(), coverage.reports(), coverage.origins());
  }

  private static List<String> states(Item item, Function<Item.Pair, Stream<Item.Label>> side) {
    return item.pairs().stream().flatMap(side).map(Item.Label::code).distinct().sorted().toList();
  }
}
