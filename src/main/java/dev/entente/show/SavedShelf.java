package dev.entente.show;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The saved searches as the pages show them. */
interface SavedShelf {

  /** All of them, by name. */
  List<Saved> all();

  /** One of them; empty where there is none of that id. */
  Optional<Saved> find(String id);

  /** Saves a canonical query string under a name; answers the complaint where the name will not do. */
  Optional<String> save(String name, String query);

  /** Gives another name; answers the complaint where it will not do. */
  Optional<String> rename(String id, String name);

  /** Remembers that its results are looked at now. */
  void opened(String id);

  /** Removes it; no article is touched. */
  void remove(String id);

  /**
   * A saved search.
   *
   * @param words the search in plain English
   * @param fresh how many of its articles came in since it was last opened, or since it was saved
   * @param total how many articles it finds
   * @param lastOpened null until it is opened for the first time
   */
  record Saved(
      String id, String name, String query, String words, long fresh, long total, Instant created,
      @Nullable Instant lastOpened) {}
}
