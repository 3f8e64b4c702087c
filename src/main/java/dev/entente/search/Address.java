package dev.entente.search;

import dev.entente.article.Facet;
import dev.entente.index.Query;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the parameters of an address say.
 *
 * @param state the search; conditions of the box stand among the filters
 * @param query what the words must match
 * @param opened the facet whose values are all to be shown ({@code facets=country}), or null; not part of the search
 * @param notices what was wrong, and what was done about it
 */
record Address(SearchState state, Query query, @Nullable Facet opened, List<Results.Notice> notices) {

  /** The parameter that names the opened facet. */
  static final String OPENED = "facets";

  /** Copies the list. */
  Address {
    notices = List.copyOf(notices);
  }

  /** Reads parameters; wrong ones become notices, never errors. */
  static Address read(Map<String, List<String>> parameters, ValueNames names) {
    return new AddressReader(names).read(parameters);
  }
}
