package dev.entente.search;

import dev.entente.article.Facet;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A results page, ready to be shown: everything is words, numbers and query strings; a query string is canonical and
 * comes without the question mark.
 *
 * @param q the words as typed; fields typed among them, such as {@code country:ml}, have become filters and chips
 * @param query the query string of exactly this search, the same at every address (page, feed, JSON, saved search)
 * @param words the search in plain English: {@code "drones" · country Mali · partner Türkiye}; empty for all
 * @param notices what was wrong with the address or the words, and what was done about it
 * @param total how many articles match
 * @param listed how many hits there are to page through: stories where reports are grouped, else articles
 * @param grouping the way to every report, or back to one of each story; null where it would change nothing
 * @param took time taken
 * @param items the hits of this page
 * @param facets the rail, in the order to show it
 * @param further filters with many values that are counted only when they are opened; each link opens one
 * @param chips the filters that are on
 * @param clearFilters query string without filters and dates
 * @param undated how many more articles match but do not state their date; 0 without date limits
 * @param undatedQuery query string that shows those, or null
 * @param sorts the ways to sort
 * @param pages the way to other pages
 * @param nothing why nothing was found, else null
 */
public record Results(
    String q,
    String query,
    String words,
    List<Notice> notices,
    long total,
    long listed,
    @Nullable Link grouping,
    Duration took,
    List<Item> items,
    List<FacetList> facets,
    List<Link> further,
    List<Chip> chips,
    String clearFilters,
    long undated,
    @Nullable String undatedQuery,
    List<Link> sorts,
    Pages pages,
    @Nullable Nothing nothing) {

  /** True where some reports stand behind another of their story. */
  public boolean grouped() {
    return listed < total;
  }

  /** A remark to the reader, with a link that mends the matter where there is one. */
  public record Notice(String text, @Nullable Link mend) {}

  /** A link by words and query string; {@code current} where it is what one sees already. */
  public record Link(String label, String query, boolean current) {}

  /** A filter that is on; {@code query} is the search without it. */
  public record Chip(String label, boolean excluded, String query) {}

  /**
   * A facet of the rail.
   *
   * @param title its heading, such as "Country: recipient or host"
   * @param values the values to show, chosen ones first, then most first (years: newest first), "not stated"
   *     last; nested ones stand under their parent
   * @param more how many further values there are
   * @param moreQuery query string that shows them all, or null
   */
  public record FacetList(Facet facet, String title, List<FacetValue> values, int more, @Nullable String moreQuery) {}

  /**
   * A value of a facet.
   *
   * @param query the search with this value switched (on if off, off if on)
   * @param without the search that excludes the value, or null where that makes no sense
   * @param children its leaves or sub-regions
   */
  public record FacetValue(
      String value, String label, long count, boolean selected, boolean excluded, String query,
      @Nullable String without, List<FacetValue> children) {}

  /** The page one is on (from 1), how many there are, and the ways on; null where there is none. */
  public record Pages(int page, int of, @Nullable String previous, @Nullable String next, List<Link> near) {}

  /**
   * Why nothing was found.
   *
   * @param reasons in plain English, such as "1 article has all of these labels, but never in one claim"
   * @param tries searches that would find something, each with its count in the label
   */
  public record Nothing(List<String> reasons, List<Link> tries) {}
}
