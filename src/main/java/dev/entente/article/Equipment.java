package dev.entente.article;

/**
 * A leaf of the equipment taxonomy, such as {@code uav.armed}, or {@code unspec} where the class is not stated.
 *
 * @param leaf class and leaf, separated by a full stop; lower case
 */
public record Equipment(String leaf) implements Comparable<Equipment> {

  /** The top class: {@code uav} of {@code uav.armed}. */
  public String top() {
    int dot = leaf.indexOf('.');
    return dot < 0 ? leaf : leaf.substring(0, dot);
  }

  @Override
  public int compareTo(Equipment other) {
    return leaf.compareTo(other.leaf);
  }

  @Override
  public String toString() {
    return leaf;
  }
}
