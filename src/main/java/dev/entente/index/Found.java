package dev.entente.index;

import dev.entente.article.Facet;
import java.util.List;
import java.util.Map;

/**
 * The answer to a {@link Search}.
 *
 * @param total how many articles match, exact
 * @param listed how many hits there are to page through, exact: as many as stories among the matching articles where
 *     the search collapses them, else {@code total}
 * @param hits the page that was asked for
 * @param counts for each facet asked for, its values with the number of articles, most first, ties by value. A count
 *     says how many articles would match if this value were the only one chosen in its facet and all other filters
 *     stayed; claim facets are counted over claims that meet the other claim filters (one claim answers). Equipment has
 *     classes and leaves, region every level, mention states alone and with each part. {@link Facet#NONE} is listed
 *     where articles have no value. Values of a filter stay listed even at 0. Of a facet that is not of a claim, at most
 *     {@link #MOST} values are listed, besides those of a filter
 * @param further how many values more a facet has that are not listed; only facets that have such
 * @param undated how many more articles match all but the date limits because their date is not stated; 0 without limits
 */
public record Found(
    long total, long listed, List<Hit> hits, Map<Facet, List<Count>> counts, Map<Facet, Integer> further,
    long undated) {

  /** How many values of one facet are listed at most. */
  public static final int MOST = 1_000;

  /** Copies the collections. */
  public Found {
    hits = List.copyOf(hits);
    counts = Map.copyOf(counts);
    further = Map.copyOf(further);
  }

  /** An answer that lists all values. */
  public Found(long total, long listed, List<Hit> hits, Map<Facet, List<Count>> counts, long undated) {
    this(total, listed, hits, counts, Map.of(), undated);
  }

  /** The answer to a search that does not collapse. */
  public Found(long total, List<Hit> hits, Map<Facet, List<Count>> counts, long undated) {
    this(total, total, hits, counts, undated);
  }

  /** The counts of a facet; empty where it was not asked for. */
  public List<Count> counts(Facet facet) {
    return counts.getOrDefault(facet, List.of());
  }

  /** How many values of a facet are not listed. */
  public int further(Facet facet) {
    return further.getOrDefault(facet, 0);
  }

  /** A facet's value and its number of articles. */
  public record Count(String value, long count) {}
}
