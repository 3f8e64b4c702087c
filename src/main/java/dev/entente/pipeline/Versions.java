package dev.entente.pipeline;

import dev.entente.article.ArticleId;
import dev.entente.article.Reading;
import java.time.Instant;
import java.util.List;

/** What became of an article in the course of time: its captures, read again by today's reader. */
public interface Versions {

  /** True where an article has more than one capture, so that it may have changed; a question that costs little. */
  boolean isSeenAgain(ArticleId article);

  /**
   * The history of an article. It is empty for one that has no capture in the archive: a sample, an article that was
   * forgotten, an unknown id.
   */
  History of(ArticleId article);

  /**
   * The versions of an article.
   *
   * @param versions the oldest first; two that follow each other differ
   * @param older how many captures before them were not looked at, since there are too many
   */
  record History(List<Version> versions, int older) {

    /** No versions. */
    public static final History NONE = new History(List.of(), 0);

    /** Copies the list. */
    public History {
      versions = List.copyOf(versions);
    }
  }

  /** What one or several captures of an article hold. */
  sealed interface Version {

    /** When it was seen, the first time first; at least once. */
    List<Sight> seen();

    /** A text. Captures that follow each other and give the same title and clean text are one version. */
    record Text(List<Sight> seen, Reading reading) implements Version {}

    /** A capture that cannot be read, with the reason in plain English. */
    record Unreadable(List<Sight> seen, String reason) implements Version {}
  }

  /**
   * One capture.
   *
   * @param time when it was obtained
   * @param address where it stands in the archive, which names it for good
   */
  record Sight(Instant time, String address) {}
}
