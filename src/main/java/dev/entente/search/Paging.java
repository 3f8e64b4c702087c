package dev.entente.search;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** The ways to other pages. */
final class Paging {

  private static final int NEAR = 7;

  private Paging() {}

  /** The ways from a page of a search that found so many articles. */
  static Results.Pages of(SearchState state, long total) {
    int pages = count(state, total);
    int page = state.page();
    String previous = page > 1 ? state.withPage(Math.min(page - 1, pages)).canonical() : null;
    String next = page < pages ? state.withPage(page + 1).canonical() : null;
    int first = Math.max(1, Math.min(page - NEAR / 2, pages - NEAR + 1));
    List<Results.Link> near = IntStream.rangeClosed(first, Math.min(pages, first + NEAR - 1))
        .mapToObj(number -> new Results.Link(String.format(Locale.ENGLISH, "%,d", number),
            state.withPage(number).canonical(), number == page)).toList();
    return new Results.Pages(page, pages, previous, next, near);
  }

  /** How many pages there are; at least 1, and no more than can be reached. */
  static int count(SearchState state, long total) {
    return (int) Math.max(1, Math.min(state.deepest(), Math.ceilDiv(total, (long) state.size())));
  }
}
