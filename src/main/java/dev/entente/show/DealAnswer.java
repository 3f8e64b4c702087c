package dev.entente.show;

import dev.entente.search.DealBook;
import dev.entente.story.DealForm;
import dev.entente.story.DealPage;
import dev.entente.story.Wanted;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What {@code /deals.json} answers. The form only ever grows.
 *
 * @param total how many deals match
 * @param ready false for the first moments after a start, in which no deals are told
 * @param deals those of this page, as {@link DealForm} writes them
 * @param next the path of the next page, or null
 */
record DealAnswer(int total, boolean ready, List<Map<String, @Nullable Object>> deals, @Nullable String next) {

  private static final int ON_A_PAGE = 50;
  /** So far one can page; who wants more names a state. */
  static final int MOST_PAGES = 100;

  /** A page of the deals that are asked for, counted from 1. */
  static DealAnswer of(DealBook book, Wanted wanted, int page, String path) {
    boolean ready = book.ready();
    DealPage found = book.find(wanted, ON_A_PAGE * (page - 1), ON_A_PAGE);
    String next = page == MOST_PAGES || ON_A_PAGE * page >= found.total() ? null
        : path + (path.contains("?") ? "&" : "?") + "page=" + (page + 1);
    return new DealAnswer(found.total(), ready, found.deals().stream().map(deal -> DealForm.of(deal)).toList(), next);
  }
}
