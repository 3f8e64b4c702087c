package dev.entente.archive;

import dev.entente.article.Capture;

/** What a record of the archive is. */
sealed interface Standing {

  /** A capture. */
  record Kept(Capture capture) implements Standing {}

  /** The tombstone of a capture, with the reason. */
  record Forgotten(String reason) implements Standing {}

  /** A record that Entente did not write, of some WARC type. */
  record Foreign(String type) implements Standing {}
}
