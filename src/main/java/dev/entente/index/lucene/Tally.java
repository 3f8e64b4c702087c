package dev.entente.index.lucene;

import dev.entente.article.Facet;
import dev.entente.index.ArticleFields;
import dev.entente.index.Found;
import dev.entente.index.Found.Count;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.jspecify.annotations.Nullable;

/**
 * Counts all facets of a search, and passes on what matches, in one pass over {@link Plan#candidates}. An article that
 * fails the filter of one facet only is counted in that facet, so that the neighbours of a chosen value keep their
 * counts; rows of a claim likewise.
 */
final class Tally implements Collector {

  private final Collector matches;
  private final RowConditions conditions;
  private final RowTally rows;
  private final boolean countsRows;
  private final List<ArticleTally> tallies = new ArrayList<>();
  private final Map<Facet, ArticleTally> byFacet = new EnumMap<>(Facet.class);
  private final Set<Facet> counted;
  private int article;
  private long total;

  /** Counts these facets; what matches goes to {@code matches} as well. */
  Tally(Plan plan, View view, GearTable gears, Set<Facet> facets, Collector matches) throws IOException {
    this.matches = matches;
    counted = EnumSet.noneOf(Facet.class);
    counted.addAll(facets);
    counted.remove(Facet.PARTY);
    rows = new RowTally(gears, counted);
    conditions = RowConditions.of(plan.dimensions(), counted);
    countsRows = counted.stream().anyMatch(Facet::ofClaim);
    for (Facet facet : counted) {
      if (!facet.ofClaim()) {
        ArticleTally tally = new ArticleTally(facet, view.values(facet), filtered(plan, facet));
        tallies.add(tally);
        byFacet.put(facet, tally);
      }
    }
  }

  private static @Nullable List<String> filtered(Plan plan, Facet facet) {
    return plan.dimensions().stream().filter(dimension -> dimension.facet() == facet)
        .map(dimension -> dimension.filter().values()).findFirst().orElse(null);
  }

  /** How many articles match. */
  long total() {
    return total;
  }

  /** The counts of a facet, most first, ties by value; {@code listed} are shown even at 0, and others after so many. */
  List<Count> counts(Facet facet, List<String> listed) throws IOException {
    ArticleTally tally = byFacet.get(facet);
    Map<String, Long> met = tally == null ? rows.counts(facet) : tally.counts(Found.MOST, listed);
    listed.forEach(value -> met.putIfAbsent(value, 0L));
    return met.entrySet().stream().map(entry -> new Count(entry.getKey(), entry.getValue()))
        .sorted(Comparator.comparingLong(Count::count).reversed().thenComparing(Count::value)).toList();
  }

  /** How many values of a facet were met that {@link #counts} leaves out. */
  int further(Facet facet, List<String> listed) throws IOException {
    ArticleTally tally = byFacet.get(facet);
    return tally == null ? 0 : tally.further(Found.MOST, listed);
  }

  /** The facets that are counted. */
  Set<Facet> counted() {
    return counted;
  }

  @Override
  public ScoreMode scoreMode() {
    return matches.scoreMode().needsScores() ? ScoreMode.COMPLETE : ScoreMode.COMPLETE_NO_SCORES;
  }

  @Override
  public LeafCollector getLeafCollector(LeafReaderContext context) throws IOException {
    return new Segment(context);
  }

  private final class Segment implements LeafCollector {
    private final LeafCollector passedOn;
    private final SortedNumericDocValues values;
    private final ArticleTally.Segment[] all;
    private final ArticleTally.Segment[] filtering;

    Segment(LeafReaderContext context) throws IOException {
      passedOn = matches.getLeafCollector(context);
      values = DocValues.getSortedNumeric(context.reader(), ArticleFields.CLAIMS.name());
      all = new ArticleTally.Segment[tallies.size()];
      List<ArticleTally.Segment> filters = new ArrayList<>();
      for (int i = 0; i < all.length; i++) {
        all[i] = tallies.get(i).segment(context);
        if (tallies.get(i).filters()) {
          filters.add(all[i]);
        }
      }
      filtering = filters.toArray(ArticleTally.Segment[]::new);
    }

    @Override
    public void setScorer(Scorable scorer) throws IOException {
      passedOn.setScorer(scorer);
    }

    @Override
    public void collect(int doc) throws IOException {
      ArticleTally.Segment failed = null;
      for (ArticleTally.Segment filter : filtering) {
        if (!filter.accepts(doc)) {
          if (failed != null) {
            return;
          }
          failed = filter;
        }
      }
      if (failed != null) {
        if (conditions.isEmpty() || anyRowMeetsAll(doc)) {
          failed.count(doc);
        }
      } else if (countRows(doc)) {
        total++;
        for (ArticleTally.Segment tally : all) {
          tally.count(doc);
        }
        passedOn.collect(doc);
      }
    }

    private boolean anyRowMeetsAll(int doc) throws IOException {
      if (values.advanceExact(doc)) {
        for (int i = values.docValueCount(); i > 0; i--) {
          if (conditions.failed(values.nextValue()) == RowConditions.NONE_FAILED) {
            return true;
          }
        }
      }
      return false;
    }

    /** Counts the article's rows; true where one of them meets all conditions. */
    private boolean countRows(int doc) throws IOException {
      boolean free = conditions.isEmpty();
      if (free && !countsRows) {
        return true;
      }
      if (!values.advanceExact(doc)) {
        return false;
      }
      article++;
      int left = values.docValueCount();
      if (free) {
        for (; left > 0; left--) {
          rows.count(values.nextValue(), article);
        }
        return true;
      }
      boolean met = false;
      for (; left > 0; left--) {
        long row = values.nextValue();
        int failed = conditions.failed(row);
        if (failed == RowConditions.NONE_FAILED) {
          met = true;
          rows.count(row, article);
        } else if (failed != RowConditions.HOPELESS) {
          rows.count(conditions.facet(failed), row, article);
        }
      }
      return met;
    }

    @Override
    public void finish() throws IOException {
      passedOn.finish();
      for (ArticleTally.Segment tally : all) {
        tally.finish();
      }
    }
  }
}
