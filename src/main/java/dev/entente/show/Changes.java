package dev.entente.show;

import dev.entente.pipeline.Versions.History;
import dev.entente.pipeline.Versions.Version;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How often an article changed, for the quiet line on its page.
 *
 * @param times how many versions followed the first
 * @param last when the newest version was seen first; null where it never changed
 * @param unreadable how many captures cannot be read
 * @param seen when it was seen last; null where there is only one capture
 */
record Changes(int times, @Nullable Instant last, int unreadable, @Nullable Instant seen) {

  static Changes of(History history) {
    List<Version> texts = history.versions().stream().filter(v -> v instanceof Version.Text).toList();
    int times = Math.max(0, texts.size() - 1);
    long captures = history.versions().stream().mapToLong(v -> v.seen().size()).sum();
    return new Changes(
        times, times == 0 ? null : texts.getLast().seen().getFirst().time(), history.versions().size() - texts.size(),
        captures < 2 ? null : history.versions().getLast().seen().getLast().time());
  }

  /** What the line says; null where there is nothing to say. */
  public @Nullable String inWords() {
    if (last != null) {
      return "Changed " + (times == 1 ? "once, on " : times == 2 ? "twice; last on " : times + " times; last on ")
          + Dates.day(last);
    }
    if (unreadable > 0) {
      return "Another capture of it cannot be read";
    }
    return seen == null ? null : "Seen again on " + Dates.day(seen) + ", unchanged";
  }
}
