package dev.entente.index.lucene;

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
import org.apache.lucene.search.ScoreDoc;
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
  private final List<String> leaves;

  Answering(View view, List<String> leaves) {
    this.view = view;
    this.leaves = leaves;
  }

  Found find(Search search) throws IOException {
    Leaves words = Leaves.of(search.query());
    Plan plan = Plan.of(search, leaves);
    // Nothing to show still needs a collector of one hit.
    int reach = Math.min(search.from() + search.size(), view.getIndexReader().maxDoc());
    int depth = Math.max(1, reach);
    TopFieldCollector top =
        new TopFieldCollectorManager(sort(search, words), depth, null, Integer.MAX_VALUE).newCollector();
    Collector matches = search.size() == 0 ? new TotalHitCountCollector() : top;
    Map<Facet, List<Found.Count>> counts = new EnumMap<>(Facet.class);
    long total;
    Tally tally = new Tally(plan, view, leaves, search.facets(), matches);
    if (tally.counted().isEmpty()) {
      view.search(plan.matching(), matches);
      total = matches instanceof TotalHitCountCollector count ? count.getTotalHits() : top.getTotalHits();
    } else {
      view.search(plan.candidates(tally.counted()), tally);
      total = tally.total();
      for (Facet facet : tally.counted()) {
        counts.put(facet, tally.counts(facet, chosen(search, facet)));
      }
    }
    ScoreDoc[] page = search.size() == 0 ? new ScoreDoc[0] : top.topDocs(search.from(), search.size()).scoreDocs;
    return new Found(total, hits(search, words, page), counts, undated(search));
  }

  /** How many articles match. */
  long count(Search search) throws IOException {
    return view.count(Plan.of(search, leaves).matching());
  }

  private static List<String> chosen(Search search, Facet facet) {
    return search.filters().stream().filter(filter -> filter.facet() == facet)
        .flatMap(filter -> filter.values().stream()).map(ArticleFields::exact).distinct().toList();
  }

  private List<Hit> hits(Search search, Leaves words, ScoreDoc[] page) throws IOException {
    HitReader reader = new HitReader(view, search, words);
    List<Hit> hits = new ArrayList<>(page.length);
    for (int doc : Arrays.stream(page).mapToInt(hit -> hit.doc).toArray()) {
      hits.add(reader.read(doc));
    }
    return hits;
  }

  private long undated(Search search) throws IOException {
    if (!search.dates().limited()) {
      return 0;
    }
    Query others = Plan.of(search.withDates(Dates.ANY), leaves).matching();
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
