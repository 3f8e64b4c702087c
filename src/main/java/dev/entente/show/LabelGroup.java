package dev.entente.show;

import java.util.List;

/**
 * The values of one facet that an article is found by.
 *
 * @param title the facet's heading
 * @param values in order
 */
record LabelGroup(String title, List<Value> values) {

  /**
   * A value with what earned it.
   *
   * @param note how it came about where that is not obvious, else empty
   * @param query the search for all articles with this value
   * @param quotes the sentences, never empty (law 2)
   */
  record Value(String label, String note, String query, List<Quote> quotes) {}
}
