package dev.entente.article;

/**
 * A region of the world: a code of the UN's M49 standard ({@code 011}, {@code 202}, {@code 002}) or of a security
 * region or group of states ({@code sahel}).
 *
 * @param code as in the vocabulary, lower case
 */
public record Region(String code) implements Comparable<Region> {

  @Override
  public int compareTo(Region other) {
    return code.compareTo(other.code);
  }

  @Override
  public String toString() {
    return code;
  }
}
