package dev.entente.index.lucene;

import dev.entente.article.ArticleId;
import dev.entente.article.Facet;
import dev.entente.index.ArticleFields;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.TermQuery;

/** The index at one moment, with what counting needs to know of it as a whole. */
final class View extends IndexSearcher {

  /** Facets with few values, which every view knows from the start. */
  private static final List<Facet> FEW = List.of(Facet.REGION, Facet.SOURCE, Facet.LANG, Facet.YEAR);

  private final Map<Facet, FacetValues> values = new ConcurrentHashMap<>();

  private View(IndexReader reader) throws IOException {
    super(reader);
    for (Facet facet : FEW) {
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

  /** The document of an article; nothing where there is none. */
  OptionalInt find(ArticleId article) throws IOException {
    ScoreDoc[] found = search(new TermQuery(term(article)), 1).scoreDocs;
    return found.length == 0 ? OptionalInt.empty() : OptionalInt.of(found[0].doc);
  }

  /** What names an article's document. */
  static Term term(ArticleId article) {
    return new Term(ArticleFields.ID.name(), article.value());
  }

  /** The story of a document. */
  ArticleId storyOf(int doc) throws IOException {
    LeafReaderContext segment = getLeafContexts().get(ReaderUtil.subIndex(doc, getLeafContexts()));
    return StoryColumn.of(segment.reader(), doc - segment.docBase);
  }

  /** Finds all articles of the story that an article belongs to. */
  Query storyOf(ArticleId article) throws IOException {
    OptionalInt doc = find(article);
    return doc.isEmpty() ? new MatchNoDocsQuery("no such article") : StoryColumn.only(storyOf(doc.getAsInt()));
  }

  /** All values of a facet that is counted by article. */
  FacetValues values(Facet facet) throws IOException {
    if (facet.ofClaim()) {
      throw new IllegalArgumentException(facet + " is not counted by article");
    }
    FacetValues known = values.get(facet);
    if (known == null) {
      // Names are many: while articles come in, numbering them at each look would cost more than it gives.
      known = numbered(facet);
    }
    return known;
  }

  private synchronized FacetValues numbered(Facet facet) throws IOException {
    FacetValues known = values.get(facet);
    if (known == null) {
      known = FacetValues.of(getIndexReader(), facet.code());
      values.put(facet, known);
    }
    return known;
  }
}
