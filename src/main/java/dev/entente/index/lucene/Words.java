package dev.entente.index.lucene;

import dev.entente.index.ArticleFields;
import dev.entente.index.IndexedField.FullText;
import dev.entente.index.Query;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.QueryBuilder;
import org.jspecify.annotations.Nullable;

/** The words of a question as a Lucene query. */
final class Words {

  private static final List<FullText> EVERYWHERE = List.of(ArticleFields.TITLE, ArticleFields.BODY);
  private static final List<FullText> TITLE_ONLY = List.of(ArticleFields.TITLE);

  /** How much the weaker of two fields adds to the score of the stronger one. */
  private static final float TIE = 0.1f;

  /** More words with one beginning than any newsroom will hold; beyond it the engine would refuse. */
  static final int EXPANSIONS = 1 << 20;

  private Words() {}

  /** The query that finds what the words match. */
  static org.apache.lucene.search.Query find(Query query) {
    return onItsOwn(query, EVERYWHERE);
  }

  private static org.apache.lucene.search.Query onItsOwn(Query query, List<FullText> fields) {
    org.apache.lucene.search.Query found = translate(query, fields);
    return found == null ? MatchNoDocsQuery.INSTANCE : found;
  }

  /** The query; null where analysis leaves no term. */
  private static org.apache.lucene.search.@Nullable Query translate(Query query, List<FullText> fields) {
    return switch (query) {
      case Query.Everything() -> MatchAllDocsQuery.INSTANCE;
      case Query.Nothing() -> MatchNoDocsQuery.INSTANCE;
      case Query.InTitle(Query inner) -> translate(inner, TITLE_ONLY);
      case Query.Not(Query inner) -> new BooleanQuery.Builder()
          .add(MatchAllDocsQuery.INSTANCE, Occur.FILTER)
          .add(onItsOwn(inner, fields), Occur.MUST_NOT).build();
      case Query.All(List<Query> parts) -> all(parts, fields);
      case Query.Any(List<Query> parts) -> {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        parts.forEach(part -> any.add(onItsOwn(part, fields), Occur.SHOULD));
        yield any.build();
      }
      case Query.Word word -> inAny(word, fields);
      case Query.Prefix prefix -> inAny(prefix, fields);
      case Query.Phrase phrase -> inAny(phrase, fields);
    };
  }

  private static org.apache.lucene.search.Query all(List<Query> parts, List<FullText> fields) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    boolean positive = false;
    for (Query part : parts) {
      if (part instanceof Query.Not(Query inner)) {
        all.add(onItsOwn(inner, fields), Occur.MUST_NOT);
        continue;
      }
      org.apache.lucene.search.Query found = translate(part, fields);
      if (found != null) {
        all.add(found, Occur.MUST);
        positive = true;
      }
    }
    return positive ? all.build() : all.add(MatchAllDocsQuery.INSTANCE, Occur.FILTER).build();
  }

  private static org.apache.lucene.search.@Nullable Query inAny(Query leaf, List<FullText> fields) {
    List<org.apache.lucene.search.Query> found = new ArrayList<>();
    for (FullText field : fields) {
      org.apache.lucene.search.Query one = in(field.name(), leaf);
      if (one != null) {
        found.add(field.boost() == 1f ? one : new BoostQuery(one, field.boost()));
      }
    }
    return switch (found.size()) {
      case 0 -> null;
      case 1 -> found.getFirst();
      default -> new DisjunctionMaxQuery(found, TIE);
    };
  }

  /** A word, prefix or phrase in one field; null where analysis leaves no term. */
  static org.apache.lucene.search.@Nullable Query in(String field, Query leaf) {
    return switch (leaf) {
      // A word that is typed as one but falls into several ("F-16") must stand together as typed.
      case Query.Word(String text) -> new QueryBuilder(Analyzers.ASKED).createPhraseQuery(field, text);
      case Query.Phrase(String text) -> new QueryBuilder(Analyzers.ASKED).createPhraseQuery(field, text);
      case Query.Prefix(String text) -> prefix(field, Analyzers.prefixTerms(text));
      default -> throw new IllegalArgumentException("not a leaf: " + leaf);
    };
  }

  private static org.apache.lucene.search.@Nullable Query prefix(String field, List<String> terms) {
    if (terms.isEmpty()) {
      return null;
    }
    String last = terms.getLast();
    if (terms.size() == 1) {
      return new PrefixQuery(new Term(field, last));
    }
    List<IntervalsSource> parts = new ArrayList<>();
    terms.subList(0, terms.size() - 1).forEach(term -> parts.add(Intervals.term(term)));
    parts.add(Intervals.prefix(new BytesRef(last), EXPANSIONS));
    return new IntervalQuery(field, Intervals.phrase(parts.toArray(IntervalsSource[]::new)));
  }
}
