package dev.entente.article;

import java.util.List;

/** What codes are called, for people. The vocabulary answers it; pages and search ask. */
public interface Names {

  /** The English label of a facet's value ({@code Mali}, {@code Armed UAV / UCAV}); the value itself if unknown. */
  String label(Facet facet, String value);

  /** Other names by which people may ask for a value, in any language ({@code Turkey}, {@code Turquie}). */
  default List<String> aliases(Facet facet, String value) {
    return List.of();
  }

  /** True where the vocabulary knows the value; for source, language and year always true. */
  boolean knows(Facet facet, String value);

  /** The value one level up: {@code uav} of {@code uav.armed}, {@code 202} of {@code 011}; empty at the top. */
  String parent(Facet facet, String value);

  /** Changes whenever the names do: what was kept of them before is stale then. */
  default String version() {
    return "";
  }

  /** All values of country, equipment, region, kind or stage in the vocabulary's order; else empty. */
  List<String> values(Facet facet);
}
