package dev.entente.desk;

import dev.entente.article.ArticleId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Gives ids to a batch of sightings, one after the other, as the rule of the ledger says; the writing comes after. */
final class Naming {

  /**
   * A key that becomes known.
   *
   * @param key the key
   * @param article whose it is from now on
   */
  record NewKey(Key key, ArticleId article) {}

  private final Map<UUID, ArticleId> known;
  private final Map<ArticleId, Instant> firstSeen;
  private final Map<ArticleId, Instant> newArticles = new LinkedHashMap<>();
  private final Map<ArticleId, Instant> earlier = new LinkedHashMap<>();
  private final List<NewKey> newKeys = new ArrayList<>();

  /** Begins with what the ledger knows of the batch's keys. */
  Naming(Map<UUID, ArticleId> known, Map<ArticleId, Instant> firstSeen) {
    this.known = new HashMap<>(known);
    this.firstSeen = new HashMap<>(firstSeen);
  }

  /** Names an article that was met; {@code earlierId} is the one that the same capture was read as earlier, if it was. */
  ArticleId name(Optional<ArticleId> earlierId, List<Key> keys, Instant seen) {
    ArticleId id = earlierId
        .or(() -> keys.stream().map(key -> known.get(key.hash())).filter(found -> found != null).findFirst())
        .orElseGet(() -> ArticleId.ofKey(keys.getFirst().text()));
    for (Key key : keys) {
      if (known.putIfAbsent(key.hash(), id) == null) {
        newKeys.add(new NewKey(key, id));
      }
    }
    Instant before = firstSeen.get(id);
    if (before == null || seen.isBefore(before)) {
      firstSeen.put(id, seen);
      (before == null || newArticles.containsKey(id) ? newArticles : earlier).put(id, seen);
    }
    return id;
  }

  /** Articles that the ledger did not know by these keys, with the time of the first capture. */
  Map<ArticleId, Instant> newArticles() {
    return newArticles;
  }

  /** Articles that turn out to have been seen earlier than the ledger knew. */
  Map<ArticleId, Instant> earlier() {
    return earlier;
  }

  List<NewKey> newKeys() {
    return newKeys;
  }
}
