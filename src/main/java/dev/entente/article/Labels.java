package dev.entente.article;

import java.util.List;
import java.util.stream.Stream;

/**
 * Everything that enriching adds to a reading; each label carries its evidence.
 *
 * @param claims who cooperates with whom on what, the primary one first
 * @param regions the regions of the claims' countries (the whole M49 chain) and those that the text names
 * @param mentions what is named, parties and others
 */
public record Labels(List<Claim> claims, List<RegionLabel> regions, List<Mention> mentions) {

  /** No labels at all. */
  public static final Labels NONE = new Labels(List.of(), List.of(), List.of());

  /** Copies the lists. */
  public Labels {
    claims = List.copyOf(claims);
    regions = List.copyOf(regions);
    mentions = List.copyOf(mentions);
  }

  /** The values of the country facet, sorted: every claim's country, and both states of a mutual one. */
  public List<Country> countries() {
    return claims.stream()
        .flatMap(c -> c.mutual() ? Stream.of(c.country(), c.partner()) : Stream.of(c.country()))
        .distinct().sorted().toList();
  }

  /** The values of the partner facet, sorted: every claim's partner, and both states of a mutual one. */
  public List<Country> partners() {
    return claims.stream()
        .flatMap(c -> c.mutual() ? Stream.of(c.country(), c.partner()) : Stream.of(c.partner()))
        .distinct().sorted().toList();
  }

  /** The equipment leaves of all claims, sorted. */
  public List<Equipment> equipment() {
    return claims.stream().flatMap(c -> c.equipment().stream()).map(EquipmentMention::equipment)
        .distinct().sorted().toList();
  }
}
