package dev.entente.search;

import dev.entente.article.ArticleId;
import dev.entente.article.Facet;
import dev.entente.index.Search;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A search as it stands in its address. Two addresses of one search have equal states and the same {@link #canonical()}
 * string. Changing anything but the page goes back to the first page.
 *
 * @param q the words, without conditions that can stand in parameters
 * @param include values of a facet, of which an article has at least one
 * @param exclude values of a facet, of which an article has none
 * @param story only reports of the story that this article belongs to, or null
 * @param since the first day, or null
 * @param until the last day, or null
 * @param collapse true to show of each story one report only; without meaning, and true, within one story
 * @param sort how to sort; by date is the default where there are no words, and is then written as relevance
 * @param page from 1
 * @param size hits a page, one of {@link #SIZES}
 */
record SearchState(
    String q,
    Map<Facet, List<String>> include,
    Map<Facet, List<String>> exclude,
    @Nullable ArticleId story,
    @Nullable DateLimit since,
    @Nullable DateLimit until,
    boolean collapse,
    Search.Order sort,
    int page,
    int size) {

  /** How many hits a page may have; the first is the default. */
  static final List<Integer> SIZES = List.of(10, 20, 50, 100);

  /** No search at all. */
  static final SearchState EMPTY = new SearchState(
      "", Map.of(), Map.of(), null, null, null, true, Search.Order.RELEVANCE, 1, SIZES.getFirst());

  /** Sorts the values, drops doubles and empty facets. */
  SearchState {
    include = ordered(include);
    exclude = ordered(exclude);
    collapse = collapse || story != null;
    sort = q.isEmpty() && sort == Search.Order.DATE ? Search.Order.RELEVANCE : sort;
  }

  private static Map<Facet, List<String>> ordered(Map<Facet, List<String>> values) {
    Map<Facet, List<String>> ordered = new EnumMap<>(Facet.class);
    values.forEach((facet, list) -> {
      if (!list.isEmpty()) {
        ordered.put(facet, list.stream().sorted().distinct().toList());
      }
    });
    return Collections.unmodifiableMap(ordered);
  }

  /** The query string in its one order: words, facets with what they exclude, story, dates, reports, sort, page, size. */
  String canonical() {
    QueryString text = new QueryString();
    writeBeginning(text, Facet.values().length);
    writeEnd(text);
    return text.toString();
  }

  /** What stands before a facet in the canonical string. */
  String before(Facet facet) {
    QueryString text = new QueryString();
    writeBeginning(text, facet.ordinal());
    return text.toString();
  }

  /** What stands after a facet in the canonical string. */
  String after(Facet facet) {
    QueryString text = new QueryString();
    for (int i = facet.ordinal() + 1; i < Facet.values().length; i++) {
      text.addFacet(Facet.values()[i], included(Facet.values()[i]), excluded(Facet.values()[i]));
    }
    writeEnd(text);
    return text.toString();
  }

  private void writeBeginning(QueryString text, int facets) {
    if (!q.isEmpty()) {
      text.add("q", q);
    }
    for (int i = 0; i < facets; i++) {
      text.addFacet(Facet.values()[i], included(Facet.values()[i]), excluded(Facet.values()[i]));
    }
  }

  private void writeEnd(QueryString text) {
    if (story != null) {
      text.add("story", story.value());
    }
    if (since != null) {
      text.add("since", since.text());
    }
    if (until != null) {
      text.add("until", until.text());
    }
    if (!collapse) {
      text.add("reports", "all");
    }
    if (sort != Search.Order.RELEVANCE) {
      text.add("sort", Wording.code(sort));
    }
    if (page > 1) {
      text.add("page", Integer.toString(page));
    }
    if (size != EMPTY.size) {
      text.add("size", Integer.toString(size));
    }
  }

  /** The values that a facet includes; empty where it is not filtered. */
  List<String> included(Facet facet) {
    return include.getOrDefault(facet, List.of());
  }

  /** The values that a facet excludes. */
  List<String> excluded(Facet facet) {
    return exclude.getOrDefault(facet, List.of());
  }

  /** The deepest page at this size. */
  int deepest() {
    return Search.DEEPEST / size;
  }

  /** True where of each story one report only is shown. */
  boolean groups() {
    return collapse && story == null;
  }

  /** True where facets, a story or dates limit the search. */
  boolean filtered() {
    return story != null || !include.isEmpty() || !exclude.isEmpty() || since != null || until != null;
  }

  /** Other words. */
  SearchState withWords(String words) {
    return new SearchState(words, include, exclude, story, since, until, collapse, sort, 1, size);
  }

  /** The value added in one direction; that the other direction says the opposite stays, and finds nothing. */
  SearchState adding(Facet facet, String value, boolean excluding) {
    return new SearchState(
        q, excluding ? include : plus(include, facet, value), excluding ? plus(exclude, facet, value) : exclude,
        story, since, until, collapse, sort, 1, size);
  }

  /** The value included, and no longer excluded. */
  SearchState with(Facet facet, String value) {
    return new SearchState(
        q, plus(include, facet, value), minus(exclude, facet, value), story, since, until, collapse, sort, 1, size);
  }

  /** The value excluded, and no longer included. */
  SearchState excluding(Facet facet, String value) {
    return new SearchState(
        q, minus(include, facet, value), plus(exclude, facet, value), story, since, until, collapse, sort, 1, size);
  }

  /** The value neither included nor excluded. */
  SearchState without(Facet facet, String value) {
    return new SearchState(
        q, minus(include, facet, value), minus(exclude, facet, value), story, since, until, collapse, sort, 1, size);
  }

  /** The facet no longer filtered, in the one direction. */
  SearchState without(Facet facet, boolean excluding) {
    Map<Facet, List<String>> others = new EnumMap<>(Facet.class);
    others.putAll(excluding ? exclude : include);
    others.remove(facet);
    return new SearchState(
        q, excluding ? include : others, excluding ? others : exclude, story, since, until, collapse, sort, 1, size);
  }

  /** Within the story of an article, or within all. */
  SearchState withStory(@Nullable ArticleId article) {
    return new SearchState(q, include, exclude, article, since, until, collapse, sort, 1, size);
  }

  /** With one report of each story, or with every report. */
  SearchState withCollapse(boolean collapsing) {
    return new SearchState(q, include, exclude, story, since, until, collapsing, sort, 1, size);
  }

  /** Other dates. */
  SearchState withDates(@Nullable DateLimit first, @Nullable DateLimit last) {
    return new SearchState(q, include, exclude, story, first, last, collapse, sort, 1, size);
  }

  /** Sorted otherwise. */
  SearchState withSort(Search.Order order) {
    return new SearchState(q, include, exclude, story, since, until, collapse, order, 1, size);
  }

  /** Another page. */
  SearchState withPage(int number) {
    return new SearchState(q, include, exclude, story, since, until, collapse, sort, number, size);
  }

  /** Another number of hits a page. */
  SearchState withSize(int hits) {
    return new SearchState(q, include, exclude, story, since, until, collapse, sort, 1, hits);
  }

  /** Without facets, story and dates. */
  SearchState withoutFilters() {
    return new SearchState(q, Map.of(), Map.of(), null, null, null, collapse, sort, 1, size);
  }

  private static Map<Facet, List<String>> plus(Map<Facet, List<String>> values, Facet facet, String value) {
    List<String> list = new ArrayList<>(values.getOrDefault(facet, List.of()));
    list.add(value);
    return replaced(values, facet, list);
  }

  private static Map<Facet, List<String>> minus(Map<Facet, List<String>> values, Facet facet, String value) {
    List<String> list = new ArrayList<>(values.getOrDefault(facet, List.of()));
    list.remove(value);
    return replaced(values, facet, list);
  }

  private static Map<Facet, List<String>> replaced(Map<Facet, List<String>> values, Facet facet, List<String> list) {
    Map<Facet, List<String>> others = new EnumMap<>(Facet.class);
    others.putAll(values);
    others.put(facet, list);
    return others;
  }
}
