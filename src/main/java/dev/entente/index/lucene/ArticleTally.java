package dev.entente.index.lucene;

import dev.entente.article.Facet;
import dev.entente.index.ArticleFields;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.LongValues;
import org.jspecify.annotations.Nullable;

/** Counts the articles of each value of a facet that belongs to the article as a whole. */
final class ArticleTally {

  private static final boolean[] NOTHING = {};

  private final Facet facet;
  private final FacetValues values;
  private final @Nullable List<String> filtered;
  private final int[] counts;

  /** A count of a facet; {@code filtered} are the values of its including filter, or null. */
  ArticleTally(Facet facet, FacetValues values, @Nullable List<String> filtered) {
    this.facet = facet;
    this.values = values;
    this.filtered = filtered;
    this.counts = new int[values.size()];
  }

  Segment segment(LeafReaderContext context) throws IOException {
    return new Segment(context);
  }

  /** True where there is a filter that articles can fail. */
  boolean filters() {
    return filtered != null;
  }

  /** So many of the values that were met, the most frequent ones, and those that are listed; with their articles. */
  Map<String, Long> counts(int most, List<String> listed) throws IOException {
    Map<String, Long> met = new HashMap<>();
    // Only what is shown is looked up: there may be hundreds of thousands of names.
    for (int number : new Foremost(counts, most).numbers()) {
      met.put(values.value(number), (long) counts[number]);
    }
    for (String value : listed) {
      int number = values.number(value);
      if (number >= 0) {
        met.put(value, (long) counts[number]);
      }
    }
    return met;
  }

  /** How many values were met that are not among those. */
  int further(int most, List<String> listed) throws IOException {
    Foremost foremost = new Foremost(counts, most);
    int left = foremost.left();
    for (String value : left == 0 ? List.<String>of() : listed) {
      int number = values.number(value);
      left -= number >= 0 && counts[number] > 0 && !foremost.has(number) ? 1 : 0;
    }
    return left;
  }

  /** The count within one segment. */
  final class Segment {
    private final SortedSetDocValues many;
    private final @Nullable SortedDocValues one;
    private final int segment;
    private final int[] met;
    private final boolean[] accepted;

    private Segment(LeafReaderContext context) throws IOException {
      many = DocValues.getSortedSet(context.reader(), facet.code());
      one = DocValues.unwrapSingleton(many);
      segment = context.ord;
      met = new int[Math.toIntExact(many.getValueCount())];
      accepted = filtered == null ? NOTHING : new boolean[met.length];
      for (String value : filtered == null ? List.<String>of() : filtered) {
        long number = many.lookupTerm(new BytesRef(ArticleFields.exact(value)));
        if (number >= 0) {
          accepted[(int) number] = true;
        }
      }
    }

    /** True where the article has one of the filtered values. */
    boolean accepts(int article) throws IOException {
      if (one != null) {
        return one.advanceExact(article) && accepted[one.ordValue()];
      }
      if (many.advanceExact(article)) {
        for (int i = many.docValueCount(); i > 0; i--) {
          if (accepted[(int) many.nextOrd()]) {
            return true;
          }
        }
      }
      return false;
    }

    /** Counts the article for all its values. */
    void count(int article) throws IOException {
      if (one != null) {
        if (one.advanceExact(article)) {
          met[one.ordValue()]++;
        }
      } else if (many.advanceExact(article)) {
        for (int i = many.docValueCount(); i > 0; i--) {
          met[(int) many.nextOrd()]++;
        }
      }
    }

    /** Adds the segment to the whole. */
    void finish() {
      LongValues numbers = values.numbers(segment);
      for (int i = 0; i < met.length; i++) {
        if (met[i] > 0) {
          counts[(int) numbers.get(i)] += met[i];
        }
      }
    }
  }
}
