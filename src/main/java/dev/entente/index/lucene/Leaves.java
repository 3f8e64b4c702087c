package dev.entente.index.lucene;

import dev.entente.index.ArticleFields;
import dev.entente.index.Query;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.jspecify.annotations.Nullable;

/**
 * The words, prefixes and phrases that a question wants to be there: what can rank and what can be marked.
 *
 * @param anywhere wanted in title or text
 * @param inTitle wanted in the title
 */
record Leaves(List<Query> anywhere, List<Query> inTitle) {

  /** How deep a question may be nested; the parser of the search box allows far less. */
  static final int DEEPEST = 400;

  private record Step(Query query, boolean title, boolean wanted, int depth) {}

  /**
   * Collects them, without recursion.
   *
   * @throws IllegalArgumentException where the question is nested deeper than {@link #DEEPEST}
   */
  static Leaves of(Query query) {
    Leaves leaves = new Leaves(new ArrayList<>(), new ArrayList<>());
    Deque<Step> open = new ArrayDeque<>();
    open.push(new Step(query, false, true, 1));
    while (!open.isEmpty()) {
      Step step = open.pop();
      if (step.depth() > DEEPEST) {
        throw new IllegalArgumentException("The question is nested deeper than " + DEEPEST + " levels.");
      }
      int deeper = step.depth() + 1;
      switch (step.query()) {
        case Query.Everything e -> { }
        case Query.Nothing n -> { }
        case Query.InTitle(Query inner) -> open.push(new Step(inner, true, step.wanted(), deeper));
        case Query.Not(Query inner) -> open.push(new Step(inner, step.title(), false, deeper));
        case Query.All(List<Query> parts) ->
            parts.forEach(part -> open.push(new Step(part, step.title(), step.wanted(), deeper)));
        case Query.Any(List<Query> parts) ->
            parts.forEach(part -> open.push(new Step(part, step.title(), step.wanted(), deeper)));
        case Query.Word w -> leaves.add(w, step);
        case Query.Prefix p -> leaves.add(p, step);
        case Query.Phrase p -> leaves.add(p, step);
      }
    }
    return leaves;
  }

  private void add(Query leaf, Step step) {
    if (step.wanted()) {
      (step.title() ? inTitle : anywhere).add(leaf);
    }
  }

  /** True where nothing can rank. */
  boolean isEmpty() {
    return anywhere.isEmpty() && inTitle.isEmpty();
  }

  /** What to mark in the title; null where nothing is. */
  org.apache.lucene.search.@Nullable Query title() {
    List<Query> both = new ArrayList<>(anywhere);
    both.addAll(inTitle);
    return any(ArticleFields.TITLE.name(), both);
  }

  /** What to mark in the text; null where nothing is. */
  org.apache.lucene.search.@Nullable Query body() {
    return any(ArticleFields.BODY.name(), anywhere);
  }

  private static org.apache.lucene.search.@Nullable Query any(String field, List<Query> leaves) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    boolean some = false;
    for (Query leaf : leaves) {
      org.apache.lucene.search.Query found = Words.in(field, leaf);
      if (found != null) {
        any.add(found, Occur.SHOULD);
        some = true;
      }
    }
    return some ? any.build() : null;
  }
}
