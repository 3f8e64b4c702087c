package dev.entente.index.lucene;

import dev.entente.article.Facet;
import java.io.IOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;

/** The index at one moment, with what counting needs to know of it as a whole. */
final class View extends IndexSearcher {

  private static final List<Facet> BY_ARTICLE =
      Arrays.stream(Facet.values()).filter(facet -> !facet.ofClaim()).toList();

  private final Map<Facet, FacetValues> values = new EnumMap<>(Facet.class);

  private View(IndexReader reader) throws IOException {
    super(reader);
    for (Facet facet : BY_ARTICLE) {
      values.put(facet, FacetValues.of(reader, facet.code()));
    }
  }

  /** Makes views whenever the index is looked at anew. */
  static SearcherFactory factory() {
    return new SearcherFactory() {
      @Override
      public IndexSearcher newSearcher(IndexReader reader, @org.jspecify.annotations.Nullable IndexReader previous)
          throws IOException {
        return new View(reader);
      }
    };
  }

  /** All values of a facet that is counted by article. */
  FacetValues values(Facet facet) {
    FacetValues known = values.get(facet);
    if (known == null) {
      throw new IllegalArgumentException(facet + " is not counted by article");
    }
    return known;
  }
}
