package dev.entente.index;

import dev.entente.article.Article;
import dev.entente.article.ArticleId;
import dev.entente.article.Claim;
import dev.entente.article.EquipmentMention;
import dev.entente.article.Facet;
import dev.entente.article.Labels;
import dev.entente.article.Publication;
import dev.entente.article.Reading;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The port as plain loops over a list: slow, and simple enough to be believed. */
public final class FakeArticleIndex implements ArticleIndex {

  /** What it does not do. */
  public static final Set<Trait> TRAITS = EnumSet.allOf(Trait.class);

  private final Map<ArticleId, Article> articles = new TreeMap<>();
  private final Map<ArticleId, Placed> placed = new TreeMap<>();
  private Map<String, String> notes = Map.of();

  @Override
  public synchronized void place(Collection<Placed> more) {
    more.forEach(one -> {
      articles.put(one.article().id(), one.article());
      placed.put(one.article().id(), one);
    });
  }

  @Override
  public synchronized void move(Map<ArticleId, ArticleId> stories) {
    stories.forEach((id, story) -> placed.computeIfPresent(
        id, (same, one) -> new Placed(one.article(), story, one.fingerprint())));
  }

  @Override
  public void erase(Collection<ArticleId> ids) {
    delete(ids);
  }

  @Override
  public synchronized void delete(Collection<ArticleId> ids) {
    ids.forEach(articles::remove);
    ids.forEach(placed::remove);
  }

  @Override
  public synchronized void commit(Map<String, String> newNotes) {
    notes = Map.copyOf(newNotes);
  }

  @Override
  public synchronized Map<String, String> notes() {
    return notes;
  }

  @Override
  @SuppressWarnings("unchecked")
  public synchronized <A> A ask(Question<A> question) {
    return (A) switch (question) {
      case Search search -> find(search);
      case Explain(Search search) -> explain(search);
      case Cards(List<ArticleId> ids) ->
          ids.stream().map(articles::get).filter(Objects::nonNull).map(this::hit).toList();
      case Places(Consumer<Places.Place> visitor) -> {
        placed.values().forEach(one -> visitor.accept(new Places.Place(
            one.article().id(), one.article().firstSeen(), one.story(), one.fingerprint().clone())));
        yield (long) placed.size();
      }
    };
  }

  @Override
  public synchronized Optional<Article> get(ArticleId id) {
    return Optional.ofNullable(articles.get(id));
  }

  @Override
  public int schema() {
    return Schemas.newest().version();
  }

  @Override
  public void close() {}

  private Found find(Search search) {
    // Only words are dear here, so they are looked at once a search and not once a value.
    List<Article> worded = worded(search.query());
    List<Article> sorted = worded.stream().filter(matching(search)).sorted(order(search)).toList();
    Set<ArticleId> told = new TreeSet<>();
    List<Article> listed =
        sorted.stream().filter(article -> !search.collapse() || told.add(story(article.id()))).toList();
    List<Hit> hits = listed.stream().skip(search.from()).limit(search.size()).map(this::hit).toList();
    Map<Facet, List<Found.Count>> counts = new EnumMap<>(Facet.class);
    search.facets().stream().filter(facet -> facet != Facet.PARTY)
        .forEach(facet -> counts.put(facet, counts(worded, search, facet)));
    long undated = !search.dates().limited() ? 0 : worded.stream()
        .filter(matching(search.withDates(Dates.ANY))).filter(article -> undated(article, search.dates())).count();
    Map<Facet, Integer> further = new EnumMap<>(Facet.class);
    counts.forEach((facet, list) -> shorten(search, facet, list).ifPresent(left -> further.put(facet, left)));
    return new Found(sorted.size(), listed.size(), hits, counts, further, undated);
  }

  /** Leaves out all but the first values and the chosen ones; says how many that are, where there are any. */
  private static Optional<Integer> shorten(Search search, Facet facet, List<Found.Count> counts) {
    Set<String> chosen = new TreeSet<>();
    search.filters().stream().filter(filter -> filter.facet() == facet).forEach(f -> chosen.addAll(exact(f)));
    int all = counts.size();
    List<Found.Count> late = counts.stream().skip(Found.MOST).filter(one -> !chosen.contains(one.value())).toList();
    if (!facet.ofClaim()) {
      counts.removeAll(late);
    }
    return counts.size() == all ? Optional.empty() : Optional.of(all - counts.size());
  }

  private List<Article> worded(Query query) {
    return articles.values().stream().filter(article -> FakeWords.match(query, article.reading())).toList();
  }

  private static long count(Collection<Article> among, Predicate<Article> predicate) {
    return among.stream().filter(predicate).count();
  }

  private List<Found.Count> counts(List<Article> worded, Search search, Facet facet) {
    Set<String> values = new TreeSet<>(Set.of(Facet.NONE));
    articles.values().forEach(article -> values.addAll(ArticleFields.values(facet, article)));
    Set<String> chosen = new TreeSet<>();
    search.filters().stream().filter(filter -> filter.facet() == facet).forEach(f -> chosen.addAll(exact(f)));
    values.addAll(chosen);
    return values.stream().map(value -> {
      List<Filter> others = new ArrayList<>(search.filters());
      others.removeIf(filter -> filter.facet() == facet && !filter.exclude());
      others.add(Filter.of(facet, value));
      return new Found.Count(value, count(worded, matching(search.withFilters(others))));
    }).filter(count -> count.count() > 0 || chosen.contains(count.value()))
        .sorted(Comparator.comparingLong(Found.Count::count).reversed().thenComparing(Found.Count::value))
        .collect(Collectors.toCollection(ArrayList::new));
  }

  private Explanation explain(Search search) {
    List<Article> worded = worded(search.query());
    List<Explanation.Without> without = search.filters().stream().map(filter -> {
      List<Filter> others = new ArrayList<>(search.filters());
      others.remove(filter);
      return new Explanation.Without(filter, count(worded, matching(search.withFilters(others))));
    }).toList();
    List<Filter> ofClaim = search.filters().stream().filter(FakeArticleIndex::asksOneClaim).toList();
    Predicate<Article> others = matching(search.withFilters(
        search.filters().stream().filter(filter -> !asksOneClaim(filter)).toList()));
    Predicate<Article> each = article -> ofClaim.stream().allMatch(filter -> oneClaim(article, List.of(filter)));
    return new Explanation(
        count(articles.values(), matching(search)), count(worded, matching(search.withDates(Dates.ANY))), without,
        count(worded, others.and(each).and(matching(search).negate())));
  }

  private static List<String> exact(Filter filter) {
    return filter.values().stream().map(ArticleFields::exact).toList();
  }

  private static boolean asksOneClaim(Filter filter) {
    return filter.facet().ofClaim() && !filter.exclude();
  }

  /** All conditions but the words. */
  private Predicate<Article> matching(Search search) {
    return article -> filtersMatch(article, search.filters()) && inside(article, search.dates())
        && (search.story() == null || placed.containsKey(search.story())
            && story(search.story()).equals(story(article.id())))
        && (search.seenAfter() == null || article.firstSeen().isAfter(search.seenAfter()));
  }

  private static boolean filtersMatch(Article article, List<Filter> filters) {
    return oneClaim(article, filters.stream().filter(FakeArticleIndex::asksOneClaim).toList())
        && filters.stream().filter(filter -> !asksOneClaim(filter)).allMatch(filter -> {
          boolean has = filter.facet().ofClaim() ? oneClaim(article, List.of(filter))
              : ArticleFields.values(filter.facet(), article).stream().anyMatch(exact(filter)::contains);
          return has != filter.exclude();
        });
  }

  private static boolean oneClaim(Article article, List<Filter> filters) {
    List<Claim> claims = article.labels().claims();
    return claims.isEmpty()
        ? filters.stream().allMatch(filter -> filter.values().contains(Facet.NONE))
        : claims.stream().anyMatch(claim -> meets(claim, claim.country().code(), claim.partner().code(), filters)
            || claim.mutual() && meets(claim, claim.partner().code(), claim.country().code(), filters));
  }

  private static boolean meets(Claim claim, String country, String partner, List<Filter> filters) {
    List<@Nullable EquipmentMention> pieces = new ArrayList<>(claim.equipment());
    if (pieces.isEmpty()) {
      pieces.add(null);
    }
    return pieces.stream().anyMatch(piece -> meets(claim, piece, country, partner, filters));
  }

  private static boolean meets(
      Claim claim, @Nullable EquipmentMention piece, String country, String partner, List<Filter> filters) {
    return filters.stream().allMatch(filter -> exact(filter).stream().anyMatch(value -> switch (filter.facet()) {
      case COUNTRY -> country.equals(value);
      case PARTNER -> partner.equals(value);
      case PARTY -> country.equals(value) || partner.equals(value);
      case KIND -> claim.kind().code().equals(value);
      case STAGE -> claim.stage().code().equals(value);
      case EQUIPMENT -> piece == null ? value.equals(Facet.NONE)
          : piece.equipment().leaf().equals(value) || piece.equipment().top().equals(value);
      case SYSTEM -> (piece == null || piece.system() == null ? Facet.NONE : piece.system()).equals(value);
      case CONFIDENCE -> claim.confidence().code().equals(value);
      case SAYS -> claim.particulars().attributions().isEmpty() ? value.equals(Facet.NONE)
          : claim.particulars().attributions().stream().anyMatch(one -> one.speaker().code().equals(value));
      case REGION, ORG, PERSON, MENTION, SOURCE, LANG, YEAR -> throw new IllegalStateException();
    }));
  }

  private static boolean inside(Article article, Dates dates) {
    DaySpan span = DaySpan.of(article.reading().published());
    return !dates.limited() || span.first() != null && span.last() != null
        && (dates.since() == null || !span.first().isBefore(dates.since()))
        && (dates.until() == null || !span.last().isAfter(dates.until()));
  }

  private static boolean undated(Article article, Dates dates) {
    DaySpan span = DaySpan.of(article.reading().published());
    boolean before = span.last() != null && dates.since() != null && span.last().isBefore(dates.since());
    boolean after = span.first() != null && dates.until() != null && span.first().isAfter(dates.until());
    boolean stated = article.reading().published() instanceof Publication.Stated date && date.doubt() == null;
    return !stated && !inside(article, dates) && !before && !after;
  }

  private static Comparator<Article> order(Search search) {
    Comparator<Article> seen = Comparator.comparing(Article::firstSeen).reversed().thenComparing(Article::id);
    boolean byDay = search.order() == Search.Order.DATE
        || search.order() == Search.Order.RELEVANCE && search.query() instanceof Query.Everything;
    return !byDay ? seen : Comparator.<Article>comparingLong(article -> {
      DaySpan span = DaySpan.of(article.reading().published());
      return span.first() == null ? Long.MAX_VALUE : -span.first().toEpochDay();
    }).thenComparing(seen);
  }

  private ArticleId story(ArticleId id) {
    return Objects.requireNonNull(placed.get(id)).story();
  }

  private Hit hit(Article article) {
    Reading reading = article.reading();
    Labels labels = article.labels();
    Stream<Hit.Pair> pairs =
        labels.claims().stream().map(claim -> new Hit.Pair(claim.country(), claim.partner(), claim.mutual()));
    return new Hit(
        article.id(), story(article.id()), reading.title(), reading.titleDerived(), List.of(), reading.url(), reading.source(),
        reading.language(), reading.published(), article.firstSeen(), article.origin().sample(),
        pairs.distinct().toList(), labels.equipment(), List.of());
  }
}
