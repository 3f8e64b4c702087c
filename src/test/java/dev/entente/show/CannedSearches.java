package dev.entente.show;

import dev.entente.article.Article;
import dev.entente.article.Facet;
import dev.entente.article.Names;
import dev.entente.search.CountryCount;
import dev.entente.search.Coverage;
import dev.entente.search.Item;
import dev.entente.search.Part;
import dev.entente.search.Results;
import dev.entente.search.Results.FacetList;
import dev.entente.search.Results.FacetValue;
import dev.entente.search.Results.Link;
import dev.entente.search.Searches;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Answers that stand ready: the words {@code nothing}, {@code one} and {@code many} decide which. */
final class CannedSearches implements Searches {

  private final Names names = new CannedNames();
  private UnaryOperator<Article> desk = UnaryOperator.identity();

  /** Articles are given as a desk corrects them. */
  void correctedBy(UnaryOperator<Article> correcting) {
    desk = correcting;
  }

  @Override
  public Results results(Map<String, List<String>> parameters) {
    String query = canonical(parameters);
    String q = String.join(" ", parameters.getOrDefault("q", List.of()));
    boolean none = q.contains("nothing");
    List<Item> items = none ? List.of() : q.contains("one") ? newest(1) : newest(3);
    return new Results(
        q, query, q.isEmpty() ? "" : "“" + q + "” · country Mali", notices(q),
        none ? 0 : q.contains("one") ? 1 : 1234, none ? 0 : q.contains("one") ? 1 : 1200,
        items.size() < 2 ? null : new Link("Show every report", query + "&reports=all", false), Duration.ofMillis(12), items,
        none ? List.of() : facets(q.contains("many") ? 200 : 4, query),
        none ? List.of() : List.of(new Link("Organisation", query + "&facets=org", false)),
        chips(), "q=drones", none ? 0 : 3, "q=drones&date=none",
        List.of(new Link("relevance", query, true), new Link("date", query + "&sort=date", false)),
        pages(query, items), none ? nothing() : null);
  }

  private static List<Results.Notice> notices(String q) {
    return q.contains("\"")
        ? List.of(new Results.Notice(
            "A quotation mark is not closed: <" + q + ">.", new Link("Search for the phrase", "q=x", false)))
        : List.of();
  }

  private static List<Results.Chip> chips() {
    return List.of(new Results.Chip("Country: Mali", false, "q=drones"),
        new Results.Chip("not Partner: France " + CannedArticles.HOSTILE, true, "country=ml&q=drones"));
  }

  private static Results.Pages pages(String query, List<Item> items) {
    return items.size() < 2
        ? new Results.Pages(1, 1, null, null, List.of())
        : new Results.Pages(1, 124, null, query + "&page=2",
            List.of(new Link("1", query, true), new Link("2", query + "&page=2", false)));
  }

  private static Results.Nothing nothing() {
    return new Results.Nothing(
        List.of("1 article has all of these labels, but never in one claim."),
        List.of(new Link("without equipment Drones: 1 article", "country=ml&partner=ru", false)));
  }

  private static List<FacetList> facets(int howMany, String query) {
    List<FacetValue> many = IntStream.range(0, howMany)
        .mapToObj(i -> value("s" + i, "State number " + i, 400 - i))
        .collect(Collectors.toCollection(ArrayList::new));
    many.addFirst(new FacetValue("fr", "France", 0, false, true, query, null, List.of()));
    many.addFirst(new FacetValue("ml", "Mali", 12, true, false, "q=drones", null, List.of()));
    return List.of(
        new FacetList(Facet.COUNTRY, "Country: recipient or host", many, 9, query + "&all=country"),
        new FacetList(Facet.PARTNER, "Partner: supplier or visitor",
            List.of(value("tr", "Türkiye", 8), value("ru", "Russia", 1234)), 0, null),
        new FacetList(Facet.EQUIPMENT, "Equipment",
            List.of(value("uav", "Unmanned aerial systems", 7,
                value("uav.armed", "Armed UAV / UCAV", 5), value("uav.unspecified", "UAV, type not stated", 2))),
            0, null),
        new FacetList(Facet.REGION, "Region",
            List.of(value("002", "Africa", 12,
                value("202", "Sub-Saharan Africa", 12, value("011", "Western Africa", 12)))),
            0, null),
        new FacetList(Facet.LANG, "Language", List.of(value("ar", "Arabic", 1)), 0, null));
  }

  private static FacetValue value(String code, String label, long count, FacetValue... children) {
    return new FacetValue(
        code, label, count, false, false, "facet=" + code, "-facet=" + code, List.of(children));
  }

  @Override
  public String canonical(Map<String, List<String>> parameters) {
    return new TreeMap<>(parameters).entrySet().stream()
        .flatMap(e -> e.getValue().stream().filter(v -> !v.isEmpty())
            .map(v -> e.getKey() + "=" + URLEncoder.encode(v, StandardCharsets.UTF_8)))
        .collect(Collectors.joining("&"));
  }

  @Override
  public String words(String query) {
    return query.isEmpty() ? "" : "words of " + query;
  }

  @Override
  public long count(String query, @Nullable Instant seenAfter) {
    return seenAfter == null ? 12 : 3;
  }

  @Override
  public List<Item> newest(int howMany) {
    return CannedArticles.ALL.stream().limit(howMany).map(article -> item(article, false)).toList();
  }

  /** All articles carry one story; FULL was first. */
  private Coverage coverage() {
    List<Item> reports = CannedArticles.ALL.stream().map(article -> item(article, true)).toList();
    return new Coverage(
        CannedArticles.FULL.id().value(), 12, 1, reports, "story=" + CannedArticles.FULL.id().value());
  }

  private Item item(Article article, boolean listing) {
    var reading = article.reading();
    boolean full = article == CannedArticles.FULL;
    return new Item(
        article.id().value(), CannedArticles.FULL.id().value(), listing ? null : coverage(),
        full
            ? List.of(new Part("Mali receives ", false), new Part("drones", true),
                new Part(" " + CannedArticles.HOSTILE, false))
            : List.of(new Part(reading.title(), false)),
        reading.titleDerived(), reading.url(), full ? "post.example" : null, reading.source(), reading.language(),
        reading.language().equals("ar") ? "Arabic" : reading.language(), reading.published(), article.firstSeen(),
        article.origin().sample(),
        article.labels().claims().stream()
            .map(c -> new Item.Pair(label(c.country().code()), label(c.partner().code()), c.mutual())).toList(),
        article.labels().equipment().stream().map(e -> label(e.leaf())).toList(),
        reading.text().isEmpty() ? List.of() : List.of(
            new Item.Passage(
                List.of(new Part(reading.sentence(0), false),
                    new Part(" drones & " + CannedArticles.HOSTILE + "\u0007", true)),
                full ? "evidence" : "lead")));
  }

  private Item.Label label(String code) {
    return new Item.Label(code, names.label(Facet.COUNTRY, code));
  }

  @Override
  public List<CountryCount> countries() {
    return List.of(new CountryCount("br", "Brazil", 3, 0), new CountryCount("ml", "Mali", 1200, 0),
        new CountryCount("ru", "Russia", 0, 44), new CountryCount("tr", "Türkiye", 2, 17));
  }

  @Override
  public List<FacetValue> regions() {
    return facets(1, "").get(3).values();
  }

  @Override
  public long total() {
    return 1234;
  }

  @Override
  public Optional<Article> article(String id) {
    return Stream.concat(CannedArticles.ALL.stream(), Stream.of(CannedPage.RICH, CannedDeal.DEAL))
        .filter(a -> a.id().value().equals(id)).findFirst().map(desk);
  }

  @Override
  public Optional<String> story(String id) {
    return article(id).map(article -> CannedArticles.FULL.id().value());
  }

  @Override
  public Optional<Coverage> coverage(String id) {
    return article(id).map(article -> coverage());
  }

  @Override
  public Names names() {
    return names;
  }
}
