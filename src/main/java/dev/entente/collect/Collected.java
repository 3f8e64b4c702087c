package dev.entente.collect;

import dev.entente.article.Capture;

/** What became of one file or record: it was taken, or it was refused with a reason. */
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
}
