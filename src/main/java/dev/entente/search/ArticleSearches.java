package dev.entente.search;

import dev.entente.article.Article;
import dev.entente.article.ArticleId;
import dev.entente.article.Facet;
import dev.entente.article.Names;
import dev.entente.index.ArticleIndex;
import dev.entente.index.Cards;
import dev.entente.index.Dates;
import dev.entente.index.Found;
import dev.entente.index.Hit;
import dev.entente.index.Query;
import dev.entente.index.Search;
import java.text.Collator;
import java.time.Duration;
import java.time.InstantSource;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Searches over an index of articles. */
public final class ArticleSearches implements Searches {

  /** How many reports of a story stand under a hit, and how many on the page of an article. */
  private static final int LISTED = 6;

  private static final int MANY = 100;

  private final ArticleIndex index;
  private final Names names;
  private final InstantSource clock;
  private final LongSupplier nanos;
  private final ValueNames valueNames;
  private final Wording wording;
  private final StoryBook book;
  private final Coverages coverages;

  /**
   * Searches that take today (in UTC) from a clock.
   *
   * @param book who knows the stories
   * @param nanos a running count of nanoseconds, such as {@code System::nanoTime}, for the time taken
   */
  public ArticleSearches(
      ArticleIndex index, Names names, StoryBook book, InstantSource clock, LongSupplier nanos) {
    this.index = index;
    this.names = names;
    this.clock = clock;
    this.nanos = nanos;
    this.valueNames = new ValueNames(names);
    this.wording = new Wording(valueNames, this::headline);
    this.book = book;
    this.coverages = new Coverages(index, book, new Items(valueNames));
  }

  /** Searches that take both today and the time taken from a clock. */
  public ArticleSearches(ArticleIndex index, Names names, StoryBook book, InstantSource clock) {
    this(index, names, book, clock, () -> Duration.between(Instant.EPOCH, clock.instant()).toNanos());
  }

  @Override
  public Results results(Map<String, List<String>> parameters) {
    long start = nanos.getAsLong();
    Address address = Address.read(parameters, valueNames);
    SearchState state = address.state();
    boolean known = book.ready();
    Search search = Asking.page(
        state, address.query(), Rail.counted(state, address.opened()), today(), known && state.groups());
    Found found = index.ask(search);
    List<Results.Notice> notices = new ArrayList<>(address.notices());
    notices.addAll(remarks(state, search.dates(), found));
    if (!known && state.groups()) {
      notices.add(new Results.Notice("The stories are still being put together after the start, so every report is shown"
          + " on its own for a moment.", null));
    }
    Results.@Nullable Nothing nothing = found.total() > 0 ? null
        : WhyNothing.of(index, wording, state, search, found.undated());
    Rail rail = new Rail(valueNames, state, address.opened());
    return new Results(
        state.q(), state.canonical(), wording.search(state), List.copyOf(notices), found.total(),
        found.listed(), grouping(state, search, found), Duration.ofNanos(nanos.getAsLong() - start), coverages.of(found.hits(), state.story() == null ? LISTED : 0),
        rail.lists(found), rail.further(found),
        Chips.of(state, wording), state.withoutFilters().canonical(), found.undated(), undated(state, found),
        sorts(state), Paging.of(state, found.listed()), nothing);
  }

  private static @Nullable String undated(SearchState state, Found found) {
    return found.undated() == 0 ? null
        : state.withDates(null, null).without(Facet.YEAR, false).with(Facet.YEAR, Facet.NONE).canonical();
  }

  private static List<Results.Notice> remarks(SearchState state, Dates dates, Found found) {
    List<Results.Notice> notices = new ArrayList<>();
    if (dates.since() != null && dates.until() != null && dates.since().isAfter(dates.until())) {
      notices.add(new Results.Notice("The dates end before they begin.", new Results.Link(
          "The other way round", state.withDates(state.until(), state.since()).canonical(), false)));
    }
    int pages = Paging.count(state, found.listed());
    if (state.page() > pages) {
      notices.add(new Results.Notice("There is no page " + state.page() + ": the results end before it.",
          new Results.Link("Go to page " + pages, state.withPage(pages).canonical(), false)));
    }
    return notices;
  }

  private static Results.@Nullable Link grouping(SearchState state, Search search, Found found) {
    boolean flat = !state.groups() && state.story() == null && found.total() > 1;
    if (search.collapse() && found.listed() < found.total()) {
      return new Results.Link("Show every report", state.withCollapse(false).canonical(), false);
    }
    return flat ? new Results.Link("Group reports of one story", state.withCollapse(true).canonical(), false) : null;
  }

  private static List<Results.Link> sorts(SearchState state) {
    List<Results.Link> sorts = new ArrayList<>();
    boolean words = !state.q().isEmpty();
    if (words) {
      sorts.add(sort("Best match", state, Search.Order.RELEVANCE));
    }
    sorts.add(sort("Newest", state, words ? Search.Order.DATE : Search.Order.RELEVANCE));
    sorts.add(sort("Last added", state, Search.Order.SEEN));
    return List.copyOf(sorts);
  }

  private static Results.Link sort(String label, SearchState state, Search.Order order) {
    return new Results.Link(label, state.withSort(order).canonical(), state.sort() == order);
  }

  @Override
  public String canonical(Map<String, List<String>> parameters) {
    return Address.read(parameters, valueNames).state().canonical();
  }

  @Override
  public String words(String query) {
    return wording.search(Address.read(QueryString.read(query), valueNames).state());
  }

  @Override
  public long count(String query, @Nullable Instant seenAfter) {
    Address address = Address.read(QueryString.read(query), valueNames);
    return index.ask(Asking.count(address.state(), address.query(), today()).withSeenAfter(seenAfter)).total();
  }

  @Override
  public List<Item> newest(int howMany) {
    int size = Math.clamp(howMany, 0, 100);
    return coverages.of(index.ask(new Search(new Query.Everything(), List.of(), null, Dates.ANY, null,
        Search.Order.SEEN, book.ready(), 0, size, Set.of(), false)).hits(), LISTED);
  }

  @Override
  public List<CountryCount> countries() {
    Found found = index.ask(everything(Set.of(Facet.COUNTRY, Facet.PARTNER)));
    Map<String, Long> receives = byValue(found.counts(Facet.COUNTRY));
    Map<String, Long> supplies = byValue(found.counts(Facet.PARTNER));
    Set<String> codes = new TreeSet<>(receives.keySet());
    codes.addAll(supplies.keySet());
    Collator collator = Collator.getInstance(Locale.ENGLISH);
    return codes.stream()
        .map(code -> new CountryCount(code, valueNames.label(Facet.COUNTRY, code),
            receives.getOrDefault(code, 0L), supplies.getOrDefault(code, 0L)))
        .sorted(Comparator.comparing(CountryCount::name, collator::compare)).toList();
  }

  private static Map<String, Long> byValue(List<Found.Count> counts) {
    return counts.stream().filter(c -> c.count() > 0 && !c.value().equals(Facet.NONE))
        .collect(Collectors.toMap(Found.Count::value, Found.Count::count, Long::sum, HashMap::new));
  }

  @Override
  public List<Results.FacetValue> regions() {
    Found found = index.ask(everything(Set.of(Facet.REGION)));
    List<Found.Count> stated = found.counts(Facet.REGION).stream()
        .filter(c -> !c.value().equals(Facet.NONE)).toList();
    return new Rail(valueNames, SearchState.EMPTY, Facet.REGION).list(Facet.REGION, stated, 0).values();
  }

  @Override
  public long total() {
    return index.ask(everything(Set.of())).total();
  }

  private static Search everything(Set<Facet> facets) {
    return Search.of(new Query.Everything()).withPage(0, 0, false).withFacets(facets);
  }

  @Override
  public Optional<Article> article(String id) {
    return ArticleId.isValid(id) ? index.get(new ArticleId(id)) : Optional.empty();
  }

  @Override
  public Optional<String> story(String id) {
    return card(id).map(card -> card.story().value());
  }

  @Override
  public Optional<Coverage> coverage(String id) {
    if (!ArticleId.isValid(id)) {
      return Optional.empty();
    }
    ArticleId article = new ArticleId(id);
    return Optional.ofNullable(coverages.of(List.of(article), MANY).get(article));
  }

  private Optional<Hit> card(String id) {
    return ArticleId.isValid(id) ? index.ask(new Cards(List.of(new ArticleId(id)))).stream().findFirst()
        : Optional.empty();
  }

  /** The headline of the first report of an article's story; the id where there is no such article. */
  private String headline(ArticleId report) {
    return card(report.value()).map(card -> card(card.story().value()).orElse(card).title()).orElse(report.value());
  }

  @Override
  public Names names() {
    return names;
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
  }
}
