package dev.entente.index.lucene;

import dev.entente.index.ArticleFields;
import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/**
 * Articles with a claim that meets several conditions at once. The inverted terms bring the articles that meet each
 * condition in some claim; the packed rows then prove that one claim meets them all.
 */
final class ClaimQuery extends Query {

  private final Query terms;
  private final List<RowCondition> conditions;

  /** The conditions, and the query that finds the articles meeting each of them somewhere. */
  ClaimQuery(Query terms, List<RowCondition> conditions) {
    this.terms = terms;
    this.conditions = List.copyOf(conditions);
  }

  @Override
  public Query rewrite(IndexSearcher searcher) throws IOException {
    Query rewritten = terms.rewrite(searcher);
    return rewritten.equals(terms) ? this : new ClaimQuery(rewritten, conditions);
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) throws IOException {
    Weight approximate = terms.createWeight(searcher, ScoreMode.COMPLETE_NO_SCORES, 1f);
    return new ConstantScoreWeight(this, boost) {
      @Override
      public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext context) throws IOException {
        ScorerSupplier supplier = approximate.scorerSupplier(context);
        return supplier == null ? null : proved(supplier, context, score(), mode);
      }

      @Override
      public boolean isCacheable(LeafReaderContext context) {
        return true;
      }
    };
  }

  private ScorerSupplier proved(ScorerSupplier supplier, LeafReaderContext context, float score, ScoreMode mode) {
    return new ScorerSupplier() {
      @Override
      public Scorer get(long leadCost) throws IOException {
        SortedNumericDocValues rows = DocValues.getSortedNumeric(context.reader(), ArticleFields.CLAIMS.name());
        return new ConstantScoreScorer(score, mode, new Proof(supplier.get(leadCost).iterator(), rows));
      }

      @Override
      public long cost() {
        return supplier.cost();
      }
    };
  }

  private final class Proof extends TwoPhaseIterator {
    private final SortedNumericDocValues rows;

    Proof(DocIdSetIterator approximation, SortedNumericDocValues rows) {
      super(approximation);
      this.rows = rows;
    }

    @Override
    public boolean matches() throws IOException {
      if (!rows.advanceExact(approximation.docID())) {
        return false;
      }
      for (int i = rows.docValueCount(); i > 0; i--) {
        if (meetsAll(rows.nextValue())) {
          return true;
        }
      }
      return false;
    }

    @Override
    public float matchCost() {
      return 20;
    }
  }

  private boolean meetsAll(long row) {
    for (RowCondition condition : conditions) {
      if (!condition.accepts(row)) {
        return false;
      }
    }
    return true;
  }

  @Override
  public void visit(QueryVisitor visitor) {
    terms.visit(visitor.getSubVisitor(Occur.FILTER, this));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ClaimQuery that && terms.equals(that.terms) && conditions.equals(that.conditions);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * classHash() + terms.hashCode()) + conditions.hashCode();
  }

  @Override
  public String toString(String field) {
    return "claim(" + terms.toString(field) + ")";
  }
}
