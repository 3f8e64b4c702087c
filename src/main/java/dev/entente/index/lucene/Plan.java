package dev.entente.index.lucene;

import dev.entente.article.Facet;
import dev.entente.index.ArticleFields;
import dev.entente.index.Dates;
import dev.entente.index.Filter;
import dev.entente.index.Search;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * A search, translated: what every article must meet, and the including filters apart, for counting looks past one of
 * them at a time.
 *
 * @param words the scoring part
 * @param must what else must hold: dates, first sight
 * @param mustNot what the excluding filters forbid
 * @param dimensions the including filters
 */
record Plan(Query words, List<Query> must, List<Query> mustNot, List<Dimension> dimensions) {

  private static final int CLAUSES = 64;

  /**
   * An including filter.
   *
   * @param terms finds the articles that meet it, if need be in any claim
   * @param condition what it demands of a row, or null for a facet that is not of a claim
   */
  record Dimension(Filter filter, Query terms, @Nullable RowCondition condition) {
    Facet facet() {
      return filter.facet();
    }
  }

  /**
   * Translates a search.
   *
   * @param story the story that it is limited to, as it stands in the view; null where there is no such limit
   */
  static Plan of(Search search, @Nullable Query story, GearTable gears) {
    List<Query> must = new ArrayList<>();
    if (search.dates().limited()) {
      must.add(within(search.dates()));
    }
    if (story != null) {
      must.add(story);
    }
    if (search.seenAfter() != null) {
      long after = ArticleFields.nanos(search.seenAfter());
      must.add(LongField.newRangeQuery(ArticleFields.SEEN.name(), after + 1, Long.MAX_VALUE));
    }
    List<Query> mustNot = new ArrayList<>();
    List<Dimension> dimensions = new ArrayList<>();
    for (Filter filter : search.filters()) {
      if (filter.exclude()) {
        mustNot.add(terms(filter));
      } else {
        dimensions.add(new Dimension(
            filter, terms(filter), filter.facet().ofClaim() ? RowCondition.of(filter, gears) : null));
      }
    }
    return new Plan(Words.find(search.query()), must, mustNot, dimensions);
  }

  /** Finds the articles that match. */
  Query matching() {
    BooleanQuery.Builder all = common();
    List<Dimension> ofClaim = dimensions.stream().filter(dimension -> dimension.condition() != null).toList();
    dimensions.stream().filter(dimension -> dimension.condition() == null)
        .forEach(dimension -> all.add(dimension.terms(), Occur.FILTER));
    if (ofClaim.size() == 1) {
      all.add(ofClaim.getFirst().terms(), Occur.FILTER);
    } else if (ofClaim.size() > 1) {
      all.add(inOneClaim(ofClaim), Occur.FILTER);
    }
    return all.build();
  }

  /** Finds the articles that meet every filter, though perhaps not in one claim. */
  Query loosely() {
    BooleanQuery.Builder all = common();
    dimensions.forEach(dimension -> all.add(dimension.terms(), Occur.FILTER));
    return all.build();
  }

  /** Finds the articles that can matter for counting: they meet all filters but, at most, one of the counted facets. */
  Query candidates(Set<Facet> counted) {
    BooleanQuery.Builder all = common();
    BooleanQuery.Builder most = new BooleanQuery.Builder();
    int relaxed = 0;
    for (Dimension dimension : dimensions) {
      if (counted.contains(dimension.facet())) {
        most.add(dimension.terms(), Occur.SHOULD);
        relaxed++;
      } else {
        all.add(dimension.terms(), Occur.FILTER);
      }
    }
    if (relaxed > 1) {
      all.add(most.setMinimumNumberShouldMatch(relaxed - 1).build(), Occur.FILTER);
    }
    return all.build();
  }

  private BooleanQuery.Builder common() {
    BooleanQuery.Builder all = new BooleanQuery.Builder().add(words, Occur.MUST);
    must.forEach(query -> all.add(query, Occur.FILTER));
    mustNot.forEach(query -> all.add(query, Occur.MUST_NOT));
    return all;
  }

  private static Query inOneClaim(List<Dimension> dimensions) {
    BooleanQuery.Builder terms = new BooleanQuery.Builder();
    List<RowCondition> conditions = new ArrayList<>();
    for (Dimension dimension : dimensions) {
      terms.add(dimension.terms(), Occur.FILTER);
      if (dimension.condition() != null) {
        conditions.add(dimension.condition());
      }
    }
    return new ClaimQuery(terms.build(), conditions);
  }

  private static Query terms(Filter filter) {
    String field = filter.facet().code();
    List<String> values = filter.values().stream().map(ArticleFields::exact).distinct().toList();
    if (values.size() == 1) {
      return new ConstantScoreQuery(new TermQuery(new Term(field, values.getFirst())));
    }
    if (values.size() > CLAUSES) {
      return new TermInSetQuery(field, values.stream().map(BytesRef::new).toList());
    }
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    values.forEach(value -> any.add(new TermQuery(new Term(field, value)), Occur.SHOULD));
    return new ConstantScoreQuery(any.build());
  }

  /** Both ends of the span lie within the limits; a span with an open end lies nowhere. */
  private static Query within(Dates dates) {
    long since = dates.since() == null ? Long.MIN_VALUE : dates.since().toEpochDay();
    long until = dates.until() == null ? Long.MAX_VALUE : dates.until().toEpochDay();
    return new BooleanQuery.Builder()
        .add(LongField.newRangeQuery(ArticleFields.PUBLISHED.first(), since, until), Occur.FILTER)
        .add(LongField.newRangeQuery(ArticleFields.PUBLISHED.last(), since, until), Occur.FILTER).build();
  }

  /** The same search for articles that the limits leave out only because their date is not stated. */
  static Query undated(Dates dates) {
    BooleanQuery.Builder undated = new BooleanQuery.Builder()
        .add(new TermQuery(new Term(ArticleFields.DATED.name(), "stated")), Occur.MUST_NOT)
        .add(within(dates), Occur.MUST_NOT);
    if (dates.since() != null) {
      undated.add(LongField.newRangeQuery(
          ArticleFields.PUBLISHED.last(), Long.MIN_VALUE, dates.since().toEpochDay() - 1), Occur.MUST_NOT);
    }
    if (dates.until() != null) {
      undated.add(LongField.newRangeQuery(
          ArticleFields.PUBLISHED.first(), dates.until().toEpochDay() + 1, Long.MAX_VALUE), Occur.MUST_NOT);
    }
    return undated.add(MatchAllDocsQuery.INSTANCE, Occur.FILTER).build();
  }
}
