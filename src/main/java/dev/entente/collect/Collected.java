package dev.entente.collect;

import dev.entente.article.Capture;
import java.util.Locale;

/** What became of one file or record: taken, refused with a reason, or passed over as no article. */
public sealed interface Collected {

  /** The file or record, for people: {@code a/004.txt}, {@code dump.jsonl line 7}. */
  String name();

  /** Taken as it came. */
  record Taken(Capture capture) implements Collected {

    @Override
    public String name() {
      return capture.name();
    }
  }

  /** Not taken; the reason is a sentence without a full stop that says what is wrong and, if anything, what to do. */
  record Refused(String name, String reason) implements Collected {}

  /**
   * Passed over, since nobody would look for an article in it: the images of a web archive, say. Nothing is wrong.
   *
   * @param name the file they stand in
   * @param kind what they are, in the plural
   * @param count how many
   */
  record Skipped(String name, String kind, long count) implements Collected {

    /** In words: {@code images: 1,204}. */
    public String inWords() {
      return kind + ": " + String.format(Locale.ROOT, "%,d", count);
    }
  }
}
