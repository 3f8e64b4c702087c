package dev.entente.index.lucene;

import dev.entente.article.Facet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The numbers that stand for equipment leaves in packed rows. A number is never given twice and never changes; the list
 * is kept with each commit. 0 stands for no equipment. May be used from any thread.
 */
final class LeafCodes {

  /** How many leaves fit into a packed row. */
  static final int MOST = (1 << PackedRow.LEAF_BITS) - 1;

  private final Map<String, Integer> codes = new HashMap<>();
  private final List<String> leaves = new ArrayList<>();
  private volatile List<String> snapshot;

  /** The leaves of the last commit, in the order of their numbers; without the one that stands for none. */
  LeafCodes(List<String> known) {
    add(Facet.NONE);
    known.forEach(this::add);
    snapshot = List.copyOf(leaves);
  }

  /** The number of a leaf; a new one where it has none yet. */
  synchronized int codeFor(String leaf) {
    Integer code = codes.get(leaf);
    if (code != null) {
      return code;
    }
    if (leaves.size() > MOST) {
      throw new IllegalStateException("more than " + MOST + " equipment leaves cannot be indexed: " + leaf);
    }
    add(leaf);
    snapshot = List.copyOf(leaves);
    return leaves.size() - 1;
  }

  /** All leaves at the place of their number; the first stands for none. */
  List<String> leaves() {
    return snapshot;
  }

  private void add(String leaf) {
    codes.put(leaf, leaves.size());
    leaves.add(leaf);
  }
}
