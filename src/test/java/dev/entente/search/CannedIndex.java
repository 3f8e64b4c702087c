package dev.entente.search;

import dev.entente.article.Article;
import dev.entente.article.ArticleId;
import dev.entente.article.Facet;
import dev.entente.index.ArticleIndex;
import dev.entente.index.Cards;
import dev.entente.index.Explain;
import dev.entente.index.Explanation;
import dev.entente.index.Found;
import dev.entente.index.Hit;
import dev.entente.index.Placed;
import dev.entente.index.Places;
import dev.entente.index.Question;
import dev.entente.index.Search;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;

/** Gives the answers that a test put in, and remembers what it was asked. */
final class CannedIndex implements ArticleIndex {

  final List<Search> searches = new ArrayList<>();
  final List<Explain> explains = new ArrayList<>();
  final Map<Facet, List<Found.Count>> counts = new LinkedHashMap<>();
  List<Hit> hits = List.of();
  List<Hit> cards = List.of();
  ToLongFunction<Search> total = search -> 0;
  long undated;
  int furtherOrganisations;
  /** How many stories there are; as many as articles where it is below zero. */
  long listed = -1;
  Explanation explanation = new Explanation(0, 0, List.of(), 0);

  /** Puts in counts: value, number, value, number. */
  CannedIndex counting(Facet facet, Object... values) {
    List<Found.Count> list = new ArrayList<>();
    for (int i = 0; i < values.length; i += 2) {
      list.add(new Found.Count((String) values[i], (Integer) values[i + 1]));
    }
    counts.put(facet, list);
    return this;
  }

  CannedIndex finding(long number) {
    total = search -> number;
    return this;
  }

  Search asked() {
    return searches.getFirst();
  }

  @Override
  @SuppressWarnings("unchecked")
  public <A> A ask(Question<A> question) {
    return (A) switch (question) {
      case Search search -> {
        searches.add(search);
        long found = total.applyAsLong(search);
        yield new Found(found, search.collapse() && listed >= 0 ? listed : found, hits, counts,
            furtherOrganisations == 0 ? Map.of() : Map.of(Facet.ORG, furtherOrganisations), undated);
      }
      case Explain explain -> {
        explains.add(explain);
        yield explanation;
      }
      case Cards(List<ArticleId> ids) -> ids.stream().flatMap(id -> cards.stream().filter(h -> h.id().equals(id)))
          .toList();
      case Places places -> throw new UnsupportedOperationException();
    };
  }

  @Override
  public Optional<Article> get(ArticleId id) {
    return Optional.empty();
  }

  @Override
  public void place(Collection<Placed> articles) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void move(Map<ArticleId, ArticleId> stories) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void erase(Collection<ArticleId> ids) {
    delete(ids);
  }

  @Override
  public void delete(Collection<ArticleId> ids) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void commit(Map<String, String> notes) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Map<String, String> notes() {
    return Map.of();
  }

  @Override
  public int schema() {
    return 1;
  }

  @Override
  public void close() {}
}
