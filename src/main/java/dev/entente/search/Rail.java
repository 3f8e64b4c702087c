package dev.entente.search;

import dev.entente.article.Facet;
import dev.entente.index.Found;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The facets beside the results, in the order to show them. */
final class Rail {

  /** The facets that are shown, and so counted, in order. */
  static final List<Facet> ORDER = List.of(Facet.COUNTRY, Facet.PARTNER, Facet.EQUIPMENT, Facet.REGION, Facet.KIND,
      Facet.STAGE, Facet.SOURCE, Facet.LANG, Facet.YEAR);

  /** The same as a set, for the index. */
  static final Set<Facet> COUNTED = Set.copyOf(EnumSet.copyOf(ORDER));

  private static final int FEW = 8;
  private static final int MANY = 500;

  private final ValueNames names;
  private final SearchState state;
  private final @Nullable Facet opened;

  /** The rail of a search; the opened facet shows all its values. */
  Rail(ValueNames names, SearchState state, @Nullable Facet opened) {
    this.names = names;
    this.state = state;
    this.opened = opened;
  }

  /** All lists that have a value. */
  List<Results.FacetList> lists(Found found) {
    List<Results.FacetList> lists = new ArrayList<>();
    for (Facet facet : ORDER) {
      Results.FacetList list = list(facet, found.counts(facet));
      if (!list.values().isEmpty()) {
        lists.add(list);
      }
    }
    return lists;
  }

  /** One list. */
  Results.FacetList list(Facet facet, List<Found.Count> counts) {
    ValueTree tree = new ValueTree(facet, counts, state, names);
    List<Results.FacetValue> values = tree.show(facet == opened ? MANY : FEW);
    int more = tree.hidden();
    String query = state.withPage(1).canonical();
    String moreQuery = more == 0 || facet == opened ? null
        : query + (query.isEmpty() ? "" : "&") + Address.OPENED + "=" + facet.code();
    return new Results.FacetList(facet, Wording.heading(facet), values, more, moreQuery);
  }
}
