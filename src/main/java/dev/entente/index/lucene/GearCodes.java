package dev.entente.index.lucene;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The numbers that stand for pieces of equipment, each a leaf with a named system or none, in packed rows. A number is
 * never given twice and never changes; the list is kept with each commit. 0 stands for no equipment. May be used from
 * any thread.
 */
final class GearCodes {

  /** How many pieces fit into a packed row. */
  static final int MOST = (1 << PackedRow.GEAR_BITS) - 1;

  private final Map<Gear, Integer> codes = new HashMap<>();
  private final List<Gear> gears = new ArrayList<>();
  private volatile GearTable table = GearTable.of(List.of(Gear.NOTHING));

  /** The pieces of the last commit, as lines, in the order of their numbers; without the one that stands for none. */
  GearCodes(List<String> known) {
    add(Gear.NOTHING);
    known.forEach(line -> add(Gear.of(line)));
  }

  /** The number of a piece; a new one where it has none yet. */
  synchronized int codeFor(String leaf, String system) {
    Gear gear = new Gear(leaf, system);
    Integer code = codes.get(gear);
    if (code != null) {
      return code;
    }
    if (gears.size() > MOST) {
      throw new IllegalStateException("more than " + MOST + " sorts of equipment cannot be indexed: " + gear);
    }
    add(gear);
    return gears.size() - 1;
  }

  /** All pieces so far. */
  GearTable table() {
    GearTable now = table;
    return now.size() == size() ? now : renewed();
  }

  /** The pieces as lines, in the order of their numbers; without the one that stands for none. */
  List<String> lines() {
    return table().gears().stream().skip(1).map(Gear::line).toList();
  }

  private synchronized int size() {
    return gears.size();
  }

  private synchronized GearTable renewed() {
    table = GearTable.of(gears);
    return table;
  }

  private void add(Gear gear) {
    codes.put(gear, gears.size());
    gears.add(gear);
  }
}
