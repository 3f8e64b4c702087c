package dev.entente.search;

import java.util.List;

/**
 * Who reported a story.
 *
 * @param story the story's id, which is that of its first report
 * @param reports how many articles carry it
 * @param origins how many independent origins they have
 * @param first its first reports, the earliest first, without passages, and no more than one wants to list; empty where
 *     there is only one
 * @param query query string that finds all of them
 */
public record Coverage(String story, int reports, int origins, List<Item> first, String query) {

  /** Copies the list. */
  public Coverage {
    first = List.copyOf(first);
  }

  /** True where more than one article carries it. */
  public boolean several() {
    return reports > 1;
  }
}
