package dev.entente.desk;

import java.time.Instant;
import java.util.List;

/**
 * An article was met.
 *
 * @param keys by which it is known again, strongest first: normalised URLs, digests; at least one
 * @param seen when the capture was obtained
 */
public record Sighting(List<String> keys, Instant seen) {

  /** Refuses an article that nothing tells from others. */
  public Sighting {
    keys = List.copyOf(keys);
    if (keys.isEmpty()) {
      throw new IllegalArgumentException("an article needs at least one key");
    }
  }
}
