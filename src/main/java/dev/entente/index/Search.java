package dev.entente.index;

import dev.entente.article.ArticleId;
import dev.entente.article.Facet;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The whole question of a results page.
 *
 * @param query what the words must match
 * @param filters at most one including and one excluding filter a facet
 * @param story only articles of the story that this article belongs to, or null
 * @param dates the span of publication days
 * @param seenAfter only articles first seen after this moment, or null
 * @param order how to sort
 * @param collapse true to have one hit of each story: its report that comes first in the order. Pages are then pages of
 *     stories; totals and counts stay those of articles
 * @param from how many hits to skip, from 0; {@code from + size} is at most {@link #DEEPEST}
 * @param size how many hits to return, 0 to 100
 * @param facets the facets to count; {@link Facet#PARTY} has no counts
 * @param snippets true to have highlighted snippets with the hits
 */
public record Search(
    Query query,
    List<Filter> filters,
    @Nullable ArticleId story,
    Dates dates,
    @Nullable Instant seenAfter,
    Order order,
    boolean collapse,
    int from,
    int size,
    Set<Facet> facets,
    boolean snippets)
    implements Question<Found> {

  /** How deep one can page. */
  public static final int DEEPEST = 10_000;

  /** How to sort; ties are broken by the newer first sight, then by id. */
  public enum Order {
    /** Best match first; without words to match, as DATE. */
    RELEVANCE,
    /** Newest publication first; where it is not stated, the lower bound counts, and without one the article comes last. */
    DATE,
    /** Latest first sight first. */
    SEEN
  }

  /** Copies the collections and refuses a page outside the limits. */
  public Search {
    filters = List.copyOf(filters);
    facets = Set.copyOf(facets);
    if (from < 0 || size < 0 || size > 100 || from + size > DEEPEST) {
      throw new IllegalArgumentException("no such page: from " + from + ", size " + size);
    }
  }

  /** A search for articles only, without facets or snippets, sorted by relevance. */
  public static Search of(Query query, Filter... filters) {
    return new Search(
        query, List.of(filters), null, Dates.ANY, null, Order.RELEVANCE, false, 0, 10, Set.of(), false);
  }

  /** The same question with other filters. */
  public Search withFilters(List<Filter> others) {
    return new Search(query, others, story, dates, seenAfter, order, collapse, from, size, facets, snippets);
  }

  /** The same question with another span of days. */
  public Search withDates(Dates others) {
    return new Search(query, filters, story, others, seenAfter, order, collapse, from, size, facets, snippets);
  }

  /** The same question for articles first seen after a moment. */
  public Search withSeenAfter(@Nullable Instant moment) {
    return new Search(query, filters, story, dates, moment, order, collapse, from, size, facets, snippets);
  }

  /** The same question, counting the facets. */
  public Search withFacets(Set<Facet> counted) {
    return new Search(query, filters, story, dates, seenAfter, order, collapse, from, size, counted, snippets);
  }

  /** The same question for another page, with or without snippets. */
  public Search withPage(int newFrom, int newSize, boolean withSnippets) {
    return new Search(query, filters, story, dates, seenAfter, order, collapse, newFrom, newSize, facets, withSnippets);
  }

  /** The same question within the story of an article, or within all. */
  public Search withStory(@Nullable ArticleId other) {
    return new Search(
        query, filters, other, dates, seenAfter, order, collapse, from, size, facets, snippets);
  }

  /** The same question, with one hit of each story or with all. */
  public Search withCollapse(boolean collapsing) {
    return new Search(
        query, filters, story, dates, seenAfter, order, collapsing, from, size, facets, snippets);
  }
}
