package dev.entente.index.lucene;

import dev.entente.article.ArticleId;
import dev.entente.article.Facet;
import dev.entente.index.ArticleFields;
import dev.entente.index.Dates;
import dev.entente.index.Filter;
import dev.entente.index.Found;
import dev.entente.index.Hit;
import dev.entente.index.Search;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.LongField;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSelector;
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TotalHitCountCollector;

/** Answers a search from one view. */
final class Answering {

  private static final SortField BY_SEEN =
      LongField.newSortField(ArticleFields.SEEN.name(), true, SortedNumericSelector.Type.MIN);
  private static final SortField BY_DAY = LongField.newSortField(
      ArticleFields.PUBLISHED.first(), true, SortedNumericSelector.Type.MIN, Long.MIN_VALUE);
  private static final SortField BY_HEAD =
      LongField.newSortField(ArticleFields.ID_HEAD.name(), false, SortedNumericSelector.Type.MIN);
  private static final SortField BY_TAIL =
      LongField.newSortField(ArticleFields.ID_TAIL.name(), false, SortedNumericSelector.Type.MIN);

  private static final Sort BY_DATE = new Sort(BY_DAY, BY_SEEN, BY_HEAD, BY_TAIL);

  private final View view;
  private final GearTable gears;

  Answering(View view, GearTable gears) {
    this.view = view;
    this.gears = gears;
  }

  Found find(Search search) throws IOException {
    Leaves words = Leaves.of(search.query());
    Plan plan = plan(search);
    Top top = top(search, words);
    Map<Facet, List<Found.Count>> counts = new EnumMap<>(Facet.class);
    Map<Facet, Integer> further = new EnumMap<>(Facet.class);
    long total;
    Tally tally = new Tally(plan, view, gears, search.facets(), top.collector());
    if (tally.counted().isEmpty()) {
      view.search(plan.matching(), top.collector());
      total = top.total();
    } else {
      view.search(plan.candidates(tally.counted()), tally);
      total = tally.total();
      for (Facet facet : tally.counted()) {
        List<String> chosen = chosen(search, facet);
        counts.put(facet, tally.counts(facet, chosen));
        further.put(facet, tally.further(facet, chosen));
      }
    }
    further.values().removeIf(more -> more == 0);
    return new Found(
        total, top.listed(), hits(search, words, top.page(search)), counts, further, undated(search));
  }

  /** The search, translated for this view. */
  Plan plan(Search search) throws IOException {
    ArticleId asked = search.story();
    return Plan.of(search, asked == null ? null : view.storyOf(asked), gears);
  }

  /** How many articles match. */
  long count(Search search) throws IOException {
    return view.count(plan(search).matching());
  }

  /** What is kept of the matches: the first ones, all of them or one of each story, or only their number. */
  private interface Top {
    Collector collector();

    long total();

    long listed();

    List<Integer> page(Search search);
  }

  private Top top(Search search, Leaves words) {
    int reach = Math.min(search.from() + search.size(), view.getIndexReader().maxDoc());
    if (search.collapse()) {
      return new Collapsed(new TopStories(sort(search, words), Math.max(1, reach)));
    }
    return search.size() == 0 ? new Counted(new TotalHitCountCollector()) : new Ranked(
        new TopFieldCollectorManager(sort(search, words), Math.max(1, reach), null, Integer.MAX_VALUE).newCollector());
  }

  private record Collapsed(TopStories collector) implements Top {
    @Override
    public long total() {
      return collector.total();
    }

    @Override
    public long listed() {
      return collector.stories();
    }

    @Override
    public List<Integer> page(Search search) {
      return collector.page(search.from(), search.size());
    }
  }

  private record Ranked(TopFieldCollector collector) implements Top {
    @Override
    public long total() {
      return collector.getTotalHits();
    }

    @Override
    public long listed() {
      return total();
    }

    @Override
    public List<Integer> page(Search search) {
      return Arrays.stream(collector.topDocs(search.from(), search.size()).scoreDocs).map(hit -> hit.doc).toList();
    }
  }

  private record Counted(TotalHitCountCollector collector) implements Top {
    @Override
    public long total() {
      return collector.getTotalHits();
    }

    @Override
    public long listed() {
      return total();
    }

    @Override
    public List<Integer> page(Search search) {
      return List.of();
    }
  }

  private static List<String> chosen(Search search, Facet facet) {
    return search.filters().stream().filter(filter -> filter.facet() == facet)
        .flatMap(filter -> filter.values().stream()).map(ArticleFields::exact).distinct().toList();
  }

  private List<Hit> hits(Search search, Leaves words, List<Integer> page) throws IOException {
    HitReader reader = new HitReader(view, search, words);
    List<Hit> hits = new ArrayList<>(page.size());
    for (int doc : page) {
      hits.add(reader.read(doc));
    }
    return hits;
  }

  private long undated(Search search) throws IOException {
    if (!search.dates().limited()) {
      return 0;
    }
    Query others = plan(search.withDates(Dates.ANY)).matching();
    return view.count(new BooleanQuery.Builder()
        .add(others, Occur.FILTER).add(Plan.undated(search.dates()), Occur.FILTER).build());
  }

  private static Sort sort(Search search, Leaves words) {
    return switch (search.order()) {
      case RELEVANCE -> words.isEmpty() ? BY_DATE : new Sort(SortField.FIELD_SCORE, BY_SEEN, BY_HEAD, BY_TAIL);
      case DATE -> BY_DATE;
      case SEEN -> new Sort(BY_SEEN, BY_HEAD, BY_TAIL);
    };
  }
}
