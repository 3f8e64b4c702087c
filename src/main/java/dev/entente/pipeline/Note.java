package dev.entente.pipeline;

/** The names of the notes that the index keeps with each commit. */
final class Note {

  /** The position in the archive that the index is complete to. */
  static final String REACHED = "archive";
  /** The versions of reader and vocabulary that made its articles. */
  static final String VERSIONS = "made-by";
  /** What the samples in it were made from. */
  static final String SAMPLE_VERSION = "sample";
  /** The ids of the samples in it. */
  static final String SAMPLE_IDS = "sample-ids";

  /** The revision of the corrections that its articles were made with. */
  static final String CORRECTIONS = "corrections";

  private Note() {}
}
