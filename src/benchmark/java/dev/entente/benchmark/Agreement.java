package dev.entente.benchmark;

import dev.entente.article.ArticleId;
import dev.entente.article.Facet;
import dev.entente.index.Found;
import dev.entente.index.Hit;
import dev.entente.search.Item;
import dev.entente.search.Results;
import java.util.List;
import java.util.Objects;

/** Both sides must answer a search alike, or the figures compare two different things. */
final class Agreement {

  /** Two answers that differ; the message shows where. */
  static final class Broken extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private Broken(Ask ask, String what, Object bare, Object product) {
      super("the answers to " + ask.address() + " differ in " + what + "\n  bare Lucene: " + bare + "\n  the product: "
          + product);
    }
  }

  private Agreement() {}

  /** Total, ids, counts, undated articles and every highlighted span. */
  static void check(Ask ask, Found bare, Found product) {
    same(ask, "the total", bare.total(), product.total());
    same(ask, "the articles without a date", bare.undated(), product.undated());
    same(ask, "the ids", ids(bare), ids(product));
    for (Facet facet : Ask.COUNTED) {
      same(ask, "the counts of " + facet.code(), bare.counts(facet), product.counts(facet));
    }
    for (int i = 0; i < bare.hits().size(); i++) {
      Hit one = bare.hits().get(i);
      Hit other = product.hits().get(i);
      same(ask, "the marks in the title of " + one.id(), one.titleMarks(), other.titleMarks());
      same(ask, "the passages of " + one.id(), one.snippets(), other.snippets());
      same(ask, "the hit " + one.id(), one, other);
    }
  }

  /** The page that is shown holds the same articles. */
  static void check(Ask ask, Found bare, Results results) {
    same(ask, "the total on the page", bare.total(), results.total());
    same(ask, "the ids on the page", ids(bare), results.items().stream().map(Item::id).toList());
  }

  /** The page says as many, and links to the same articles. */
  static void check(Ask ask, Found bare, String html) {
    for (Hit hit : bare.hits()) {
      same(ask, "the link to " + hit.id() + " in the page", true, html.contains("/article/" + hit.id()));
    }
    same(ask, "the end of the page", true, html.contains("</html>"));
  }

  private static List<String> ids(Found found) {
    return found.hits().stream().map(Hit::id).map(ArticleId::value).toList();
  }

  private static void same(Ask ask, String what, Object bare, Object product) {
    if (!Objects.equals(bare, product)) {
      throw new Broken(ask, what, bare, product);
    }
  }
}
