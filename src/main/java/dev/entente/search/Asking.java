package dev.entente.search;

import dev.entente.article.Facet;
import dev.entente.index.Dates;
import dev.entente.index.Filter;
import dev.entente.index.Query;
import dev.entente.index.Search;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Turns a search into the question that the index understands. */
final class Asking {

  private Asking() {}

  /** The question of a results page, with facets and snippets; reports of one story as hits of their own, or not. */
  static Search page(SearchState state, Query query, Set<Facet> counted, LocalDate today, boolean collapse) {
    return new Search(query, filters(state), state.story(), dates(state, today), null, state.sort(), collapse,
        (state.page() - 1) * state.size(), state.size(), counted, true);
  }

  /** The question how many there are. */
  static Search count(SearchState state, Query query, LocalDate today) {
    return new Search(query, filters(state), state.story(), dates(state, today), null, Search.Order.RELEVANCE, false, 0, 0,
        Set.of(), false);
  }

  private static List<Filter> filters(SearchState state) {
    List<Filter> filters = new ArrayList<>();
    for (Facet facet : Facet.values()) {
      if (!state.included(facet).isEmpty()) {
        filters.add(new Filter(facet, state.included(facet), false));
      }
      if (!state.excluded(facet).isEmpty()) {
        filters.add(new Filter(facet, state.excluded(facet), true));
      }
    }
    return filters;
  }

  private static Dates dates(SearchState state, LocalDate today) {
    return new Dates(state.since() == null ? null : state.since().first(today),
        state.until() == null ? null : state.until().last(today));
  }
}
