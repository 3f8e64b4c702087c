package dev.entente.search;

import dev.entente.article.Facet;
import dev.entente.index.Found;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The values of one facet with their counts, each under its parent where there are levels. Chosen values, and those
 * that lead to them, are always shown and come first; then most first, years newest first; "not stated" comes last.
 */
final class ValueTree {

  private final Facet facet;
  private final SearchState state;
  private final ValueNames names;
  private final FacetLinks links;
  private final Map<String, Long> counts = new LinkedHashMap<>();
  private final Map<String, List<String>> children = new LinkedHashMap<>();
  private final Set<String> pinned = new HashSet<>();
  private int shown;

  ValueTree(Facet facet, List<Found.Count> found, SearchState state, ValueNames names) {
    this.facet = facet;
    this.state = state;
    this.names = names;
    this.links = new FacetLinks(state, facet);
    found.forEach(c -> counts.put(c.value(), c.count()));
    state.included(facet).forEach(value -> counts.putIfAbsent(value, 0L));
    state.excluded(facet).forEach(value -> counts.putIfAbsent(value, 0L));
    for (String value : counts.keySet()) {
      List<String> line = names.ancestors(facet, value).stream().filter(counts::containsKey).toList();
      children.computeIfAbsent(line.isEmpty() ? "" : line.getFirst(), p -> new ArrayList<>()).add(value);
      if (chosen(value)) {
        pinned.add(value);
        pinned.addAll(line);
      }
    }
  }

  /** The values to show: of each level the chosen ones and so many others. */
  List<Results.FacetValue> show(int most) {
    shown = 0;
    List<String> top = children.getOrDefault("", List.of());
    if (facet == Facet.REGION) {
      // The parts of the world by the United Nations' standard first, then the regions that security policy speaks of.
      List<Results.FacetValue> values = new ArrayList<>(level(top.stream().filter(ValueTree::isM49).toList(), most));
      values.addAll(level(top.stream().filter(value -> !isM49(value)).toList(), most));
      return values;
    }
    return level(top, most);
  }

  /** How many values the last showing left out. */
  int hidden() {
    return counts.size() - shown;
  }

  private List<Results.FacetValue> level(List<String> values, int most) {
    List<String> order = new ArrayList<>(values);
    if (facet == Facet.YEAR) {
      order.sort(Comparator.reverseOrder());
    }
    order.sort(Comparator.comparing((String value) -> value.equals(Facet.NONE))
        .thenComparing(value -> !pinned.contains(value)));
    List<Results.FacetValue> level = new ArrayList<>();
    int others = 0;
    for (String value : order) {
      boolean free = pinned.contains(value) || value.equals(Facet.NONE);
      if (free || others < most) {
        others += free ? 0 : 1;
        level.add(value(value, most));
      }
    }
    return level;
  }

  private Results.FacetValue value(String value, int most) {
    shown++;
    boolean selected = state.included(facet).contains(value);
    boolean excluded = state.excluded(facet).contains(value);
    String without = selected || excluded ? null : links.excluding(value);
    return new Results.FacetValue(value, names.label(facet, value), counts.getOrDefault(value, 0L), selected, excluded,
        selected || excluded ? links.without(value) : links.with(value, overlapping(value)), without,
        level(children.getOrDefault(value, List.of()), most));
  }

  /** The chosen values above and below a value: it takes their place, for "or" of a whole and its part says nothing. */
  private List<String> overlapping(String value) {
    List<String> chosen = state.included(facet);
    return chosen.isEmpty() ? chosen : chosen.stream().filter(other ->
        names.ancestors(facet, value).contains(other) || names.ancestors(facet, other).contains(value)).toList();
  }

  private boolean chosen(String value) {
    return state.included(facet).contains(value) || state.excluded(facet).contains(value);
  }

  private static boolean isM49(String value) {
    return value.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
