package dev.entente.enrich;

import java.util.Arrays;

/**
 * A tree in which each node is reached from the one above by a letter. Nodes are numbers; {@link #ROOT} is the first, and
 * 0 is none.
 *
 * <p>It grows in a hash table, a node at a time. Then it is packed: the children of a node lie side by side in the
 * order of their letters, and what is below them follows, so that a word is looked up without leaving the processor's
 * cache for long. After that it is only read, by any number of threads.
 */
final class LetterTree {

  static final int ROOT = 1;
  /** Among so few children, looking at each is quicker than halving. */
  private static final int FEW = 8;

  private int nodes = ROOT;
  /** While it grows: a node and a letter, and the child that they lead to. */
  private long[] keys = new long[1 << 10];
  private int[] values = new int[1 << 10];
  /** Once packed, of each node: its first child (32 bits), how many it has (16) and the letter that leads to it (16). */
  private long[] packed = {};

  /** The child of a node, made where there is none yet; only before packing. */
  int grow(int node, char letter) {
    if (packed()) {
      throw new IllegalStateException("nothing can be added to a packed tree");
    }
    long key = key(node, letter);
    int slot = slot(key);
    if (keys[slot] == key) {
      return values[slot];
    }
    nodes++;
    keys[slot] = key;
    values[slot] = nodes;
    if (nodes * 2 > keys.length) {
      enlarge();
    }
    return nodes;
  }

  /** The child of a node, or 0. */
  int child(int node, char letter) {
    if (!packed()) {
      int slot = slot(key(node, letter));
      return keys[slot] == 0 ? 0 : values[slot];
    }
    int low = first(node);
    int high = low + children(node);
    while (high - low > FEW) {
      int middle = (low + high) >>> 1;
      if ((char) packed[middle] <= letter) {
        low = middle;
      } else {
        high = middle;
      }
    }
    for (int child = low; child < high; child++) {
      if ((char) packed[child] == letter) {
        return child;
      }
    }
    return 0;
  }

  private int first(int node) {
    return (int) (packed[node] >>> 2 * Character.SIZE);
  }

  private int children(int node) {
    return (char) (packed[node] >>> Character.SIZE);
  }

  private boolean packed() {
    return packed.length > 0;
  }

  /** Packs it, which gives the nodes new numbers: the new one of each old one. */
  int[] pack() {
    long[] edges = Arrays.stream(keys).filter(key -> key != 0).sorted().toArray();
    int[] fresh = new int[nodes + 1];
    long[] laid = new long[nodes + 1];
    int[] open = new int[nodes + 1];
    int opened = 0;
    int made = ROOT;
    fresh[ROOT] = ROOT;
    open[opened++] = ROOT;
    while (opened > 0) {
      int old = open[--opened];
      int from = edge(edges, old);
      int to = edge(edges, old + 1);
      laid[fresh[old]] |= (long) (made + 1) << 2 * Character.SIZE | (long) (to - from) << Character.SIZE;
      for (int i = from; i < to; i++) {
        laid[++made] = (char) edges[i];
        fresh[values[slot(edges[i])]] = made;
      }
      for (int i = to - 1; i >= from; i--) {
        open[opened++] = values[slot(edges[i])];
      }
    }
    packed = laid;
    keys = new long[0];
    values = new int[0];
    return fresh;
  }

  /** Where the edges from a node begin. */
  private static int edge(long[] edges, int node) {
    int found = Arrays.binarySearch(edges, key(node, (char) 0));
    return found >= 0 ? found : -found - 1;
  }

  private static long key(int node, char letter) {
    return ((long) node << Character.SIZE) | letter;
  }

  private int slot(long key) {
    int mask = keys.length - 1;
    int slot = (int) (key * 0x9E3779B97F4A7C15L >>> 40) & mask;
    while (keys[slot] != 0 && keys[slot] != key) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void enlarge() {
    long[] oldKeys = keys;
    int[] oldValues = values;
    keys = new long[oldKeys.length * 2];
    values = new int[keys.length];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != 0) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        values[slot] = oldValues[i];
      }
    }
  }
}
