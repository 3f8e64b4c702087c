package dev.entente.show;

import dev.entente.desk.SavedSearch;
import dev.entente.desk.SavedSearchRefused;
import dev.entente.desk.SavedSearches;
import dev.entente.search.Searches;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The saved searches of the newsroom as the desk keeps them, each counted by the search. */
@Component
final class DeskShelf implements SavedShelf {

  private static final String OWNER = SavedSearches.NEWSROOM;

  private final SavedSearches desk;
  private final Searches searches;
  private final InstantSource clock;

  DeskShelf(SavedSearches desk, Searches searches, InstantSource clock) {
    this.desk = desk;
    this.searches = searches;
    this.clock = clock;
  }

  @Override
  public List<Saved> all() {
    return desk.list(OWNER).stream().map(this::counted).toList();
  }

  @Override
  public Optional<Saved> find(String id) {
    return desk.get(OWNER, id).map(this::counted);
  }

  @Override
  public Optional<String> save(String name, String query) {
    return complaint(() -> desk.save(OWNER, name, query, null));
  }

  @Override
  public Optional<String> rename(String id, String name) {
    return complaint(() -> desk.rename(OWNER, id, name));
  }

  @Override
  public void opened(String id) {
    desk.opened(OWNER, id, clock.instant());
  }

  @Override
  public void remove(String id) {
    desk.delete(OWNER, id);
  }

  private Saved counted(SavedSearch saved) {
    String words = searches.words(saved.query());
    return new Saved(
        saved.id(), saved.name(), saved.query(), words.isBlank() ? "All articles" : words,
        searches.count(saved.query(), saved.lastOpened()), searches.count(saved.query(), null), saved.created(),
        saved.lastOpened().equals(saved.created()) ? null : saved.lastOpened());
  }

  private static Optional<String> complaint(Runnable work) {
    try {
      work.run();
      return Optional.empty();
    } catch (SavedSearchRefused refused) {
      return Optional.of(Objects.requireNonNull(refused.getMessage()));
    }
  }
}
