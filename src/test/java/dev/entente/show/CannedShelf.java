package dev.entente.show;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Saved searches in memory. */
final class CannedShelf implements SavedShelf {

  private final List<Saved> saved = new ArrayList<>();

  void clear() {
    saved.clear();
  }

  @Override
  public List<Saved> all() {
    return List.copyOf(saved);
  }

  @Override
  public Optional<Saved> find(String id) {
    return saved.stream().filter(s -> s.id().equals(id)).findFirst();
  }

  @Override
  public Optional<String> save(String name, String query) {
    if (name.isBlank()) {
      return Optional.of("Give the search a name.");
    }
    if (saved.stream().anyMatch(s -> s.name().equals(name))) {
      return Optional.of("A saved search has this name already.");
    }
    saved.add(saved(Integer.toString(saved.size() + 1), name, query, 3, null));
    return Optional.empty();
  }

  @Override
  public Optional<String> rename(String id, String name) {
    if (name.isBlank()) {
      return Optional.of("Give the search a name.");
    }
    saved.replaceAll(s -> s.id().equals(id) ? saved(id, name, s.query(), s.fresh(), s.lastOpened()) : s);
    return Optional.empty();
  }

  @Override
  public void opened(String id) {
    saved.replaceAll(s -> s.id().equals(id) ? saved(id, s.name(), s.query(), 0, Written.SEEN) : s);
  }

  @Override
  public void remove(String id) {
    saved.removeIf(s -> s.id().equals(id));
  }

  private static Saved saved(String id, String name, String query, long fresh, @Nullable Instant opened) {
    return new Saved(id, name, query, "“drones” · country Mali", fresh, 12, Written.SEEN, opened);
  }
}
