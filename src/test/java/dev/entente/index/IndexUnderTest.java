package dev.entente.index;

import dev.entente.article.ArticleId;
import dev.entente.article.Facet;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the parts of the contract share. */
public interface IndexUnderTest {

  /** The empty index of this test. */
  ArticleIndex index();

  /** What the adapter does not do. */
  Set<Trait> traits();

  /** Puts articles in and makes them visible. */
  default void given(Sketch... sketches) {
    index().replace(Arrays.stream(sketches).map(Sketch::draw).toList());
    index().commit(Map.of());
  }

  default Set<ArticleId> ids(String... keys) {
    return Set.copyOf(Arrays.stream(keys).map(Sketch::id).toList());
  }

  default List<ArticleId> inOrder(String... keys) {
    return Arrays.stream(keys).map(Sketch::id).toList();
  }

  default List<ArticleId> list(Search search) {
    return index().ask(search).hits().stream().map(Hit::id).toList();
  }

  /** The ids that a search finds; checks that the total says the same. */
  default Set<ArticleId> find(Search search) {
    Found found = index().ask(search.withPage(0, 100, false));
    Set<ArticleId> ids = Set.copyOf(found.hits().stream().map(Hit::id).toList());
    if (ids.size() != found.total()) {
      throw new AssertionError("total " + found.total() + ", hits " + ids.size());
    }
    return ids;
  }

  default Set<ArticleId> find(Query query) {
    return find(Search.of(query));
  }

  default Set<ArticleId> find(Filter... filters) {
    return find(Search.of(new Query.Everything(), filters));
  }

  /** The counts of a facet in the order of the answer. */
  default Map<String, Long> counts(Facet facet, Filter... filters) {
    Map<String, Long> counts = new LinkedHashMap<>();
    Search search = Search.of(new Query.Everything(), filters).withFacets(Set.of(facet));
    index().ask(search).counts(facet).forEach(count -> counts.put(count.value(), count.count()));
    return counts;
  }

}
