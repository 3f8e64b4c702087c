package dev.entente.index.lucene;

import dev.entente.article.Equipment;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The pieces of equipment by their numbers, and which leaf, class and system each has: so that a row is counted by
 * three steps through arrays.
 *
 * @param gears at the place of their number; the first stands for none
 * @param leaves each leaf once
 * @param tops each class once
 * @param systems each system once
 * @param leafOf the place of a piece's leaf
 * @param topOf the place of a piece's class
 * @param systemOf the place of a piece's system
 */
@SuppressWarnings("ArrayRecordComponent")
record GearTable(
    List<Gear> gears, List<String> leaves, List<String> tops, List<String> systems, int[] leafOf, int[] topOf,
    int[] systemOf) {

  /** The table of these pieces. */
  static GearTable of(List<Gear> gears) {
    Numbering leaves = new Numbering();
    Numbering tops = new Numbering();
    Numbering systems = new Numbering();
    int[] leafOf = new int[gears.size()];
    int[] topOf = new int[leafOf.length];
    int[] systemOf = new int[leafOf.length];
    for (int code = 0; code < leafOf.length; code++) {
      leafOf[code] = leaves.of(gears.get(code).leaf());
      topOf[code] = tops.of(new Equipment(gears.get(code).leaf()).top());
      systemOf[code] = systems.of(gears.get(code).system());
    }
    return new GearTable(List.copyOf(gears), leaves.names(), tops.names(), systems.names(), leafOf, topOf, systemOf);
  }

  /** How many pieces there are. */
  int size() {
    return leafOf.length;
  }

  private static final class Numbering {
    private final Map<String, Integer> known = new LinkedHashMap<>();

    int of(String name) {
      return known.computeIfAbsent(name, n -> known.size());
    }

    List<String> names() {
      return new ArrayList<>(known.keySet());
    }
  }
}
