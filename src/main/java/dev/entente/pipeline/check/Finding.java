package dev.entente.pipeline.check;

import java.util.Comparator;

/**
 * Something about the vocabulary that an editor should know.
 *
 * @param file the file's name
 * @param line counted from 1; 0 where it is the whole file
 * @param message in plain English
 */
public record Finding(String file, int line, String message) implements Comparable<Finding> {

  private static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::file).thenComparing(Finding::line).thenComparing(Finding::message);

  @Override
  public int compareTo(Finding other) {
    return ORDER.compare(this, other);
  }

  /** The finding in one line. */
  public String inWords() {
    return file + (line > 0 ? ", line " + line : "") + ": " + message;
  }
}
