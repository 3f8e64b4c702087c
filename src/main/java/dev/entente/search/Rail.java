package dev.entente.search;

import dev.entente.article.Facet;
import dev.entente.index.Found;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The facets beside the results, in the order to show them. */
final class Rail {

  /** The facets that can be shown, in order. */
  static final List<Facet> ORDER = List.of(Facet.COUNTRY, Facet.PARTNER, Facet.EQUIPMENT, Facet.SYSTEM, Facet.REGION,
      Facet.KIND, Facet.STAGE, Facet.ORG, Facet.PERSON, Facet.SAYS, Facet.CONFIDENCE, Facet.MENTION,
      Facet.SOURCE, Facet.LANG, Facet.YEAR);

  /** Those that few searches need: counted only where the reader has chosen a value or opened the list. */
  private static final Set<Facet> FURTHER = Collections.unmodifiableSet(
      EnumSet.of(Facet.ORG, Facet.PERSON, Facet.SAYS, Facet.CONFIDENCE, Facet.MENTION));

  /** Those of them that the page offers; the others are for addresses and for whoever reads by program. */
  private static final List<Facet> OFFERED = List.of(Facet.ORG, Facet.PERSON, Facet.SAYS);

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

  /** The facets to count for a search. */
  static Set<Facet> counted(SearchState state, @Nullable Facet opened) {
    EnumSet<Facet> counted = EnumSet.copyOf(ORDER);
    counted.removeIf(facet -> FURTHER.contains(facet) && !used(facet, state, opened));
    return counted;
  }

  private static boolean used(Facet facet, SearchState state, @Nullable Facet opened) {
    return facet == opened || !state.included(facet).isEmpty() || !state.excluded(facet).isEmpty();
  }

  /** All lists that have a value, the opened one first. */
  List<Results.FacetList> lists(Found found) {
    List<Results.FacetList> lists = new ArrayList<>();
    for (Facet facet : ORDER) {
      Results.FacetList list = list(facet, found.counts(facet), found.further(facet));
      if (!list.values().isEmpty()) {
        lists.add(facet == opened ? 0 : lists.size(), list);
      }
    }
    return lists;
  }

  /** The ways to the lists that are not counted; none where there is nothing to filter. */
  List<Results.Link> further(Found found) {
    return found.total() == 0 ? List.of() : OFFERED.stream()
        .filter(facet -> !used(facet, state, opened))
        .map(facet -> new Results.Link(Wording.heading(facet), opening(facet), false)).toList();
  }

  /** One list; {@code further} values exist besides the ones that were counted. */
  Results.FacetList list(Facet facet, List<Found.Count> counts, int further) {
    ValueTree tree = new ValueTree(facet, counts, state, names);
    List<Results.FacetValue> values = tree.show(facet == opened ? MANY : FEW);
    int more = tree.hidden() + further;
    String moreQuery = more == 0 || facet == opened ? null : opening(facet);
    return new Results.FacetList(facet, Wording.heading(facet), values, more, moreQuery);
  }

  private String opening(Facet facet) {
    String query = state.withPage(1).canonical();
    return query + (query.isEmpty() ? "" : "&") + Address.OPENED + "=" + facet.code();
  }
}
