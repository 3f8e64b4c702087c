package dev.entente.index.lucene;

import dev.entente.article.Facet;

/**
 * A piece of equipment as rows tell it.
 *
 * @param leaf its leaf, or "none"
 * @param system the name of its system, or "none"
 */
record Gear(String leaf, String system) {

  /** No equipment at all. */
  static final Gear NOTHING = new Gear(Facet.NONE, Facet.NONE);

  private static final char GAP = '\t';

  /** The piece that a line tells: a leaf, and behind a tab the system. */
  static Gear of(String line) {
    int gap = line.indexOf(GAP);
    return gap < 0 ? new Gear(line, Facet.NONE) : new Gear(line.substring(0, gap), line.substring(gap + 1));
  }

  /** The line that tells it. */
  String line() {
    return system.equals(Facet.NONE) ? leaf : leaf + GAP + system;
  }
}
