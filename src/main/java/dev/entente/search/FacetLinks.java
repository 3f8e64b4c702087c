package dev.entente.search;

import dev.entente.article.Facet;
import java.util.List;
import java.util.stream.Stream;

/**
 * The canonical addresses that differ from a search in one facet only. A rail holds hundreds of them, so what stands
 * before and after the facet is written once.
 */
final class FacetLinks {

  private final Facet facet;
  private final List<String> included;
  private final List<String> excluded;
  private final String before;
  private final String after;

  /** The links of a facet, all to the first page. */
  FacetLinks(SearchState state, Facet facet) {
    SearchState first = state.withPage(1);
    this.facet = facet;
    this.included = first.included(facet);
    this.excluded = first.excluded(facet);
    this.before = first.before(facet);
    this.after = first.after(facet);
  }

  /** With the value neither included nor excluded. */
  String without(String value) {
    return link(minus(included, List.of(value)), minus(excluded, List.of(value)));
  }

  /** With the value included in place of others. */
  String with(String value, List<String> others) {
    return link(plus(minus(included, others), value), minus(excluded, List.of(value)));
  }

  /** With the value excluded. */
  String excluding(String value) {
    return link(minus(included, List.of(value)), plus(excluded, value));
  }

  private String link(List<String> in, List<String> out) {
    return new QueryString().addEncoded(before).addFacet(facet, in, out).addEncoded(after).toString();
  }

  private static List<String> minus(List<String> values, List<String> others) {
    return values.isEmpty() ? values : values.stream().filter(value -> !others.contains(value)).toList();
  }

  private static List<String> plus(List<String> values, String value) {
    return values.isEmpty() ? List.of(value)
        : Stream.concat(values.stream(), Stream.of(value)).sorted().distinct().toList();
  }
}
