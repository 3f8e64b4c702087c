package dev.entente.read;

import org.jspecify.annotations.Nullable;

/** What the lines of one text tell about it while they are judged: the first of each kind counts. */
final class Noted {

  private @Nullable StatedDate published;
  private @Nullable StatedDate changed;
  private @Nullable String author;
  private @Nullable String agency;

  /** Notes what a line of metadata says. */
  void note(Metadata metadata) {
    if (metadata.updated()) {
      changed = changed == null ? metadata.date() : changed;
    } else {
      published = published == null ? metadata.date() : published;
    }
    if (metadata.author() != null) {
      author(metadata.author());
    }
    if (metadata.agency() != null) {
      agency(metadata.agency());
    }
  }

  /** Notes an author. */
  void author(String name) {
    author = author == null ? name : author;
  }

  /** Notes an agency. */
  void agency(String name) {
    agency = agency == null ? name : agency;
  }

  /** The date of publication, else that of a change, else null. */
  @Nullable StatedDate date() {
    return published != null ? published : changed;
  }

  /** The date of a change, or null. */
  @Nullable StatedDate changed() {
    return changed;
  }

  /** The author, or null. */
  @Nullable String author() {
    return author;
  }

  /** The agency, or null. */
  @Nullable String agency() {
    return agency;
  }
}
