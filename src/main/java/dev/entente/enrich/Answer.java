package dev.entente.enrich;

import dev.entente.article.Country;
import dev.entente.article.Equipment;
import dev.entente.article.EquipmentMention;
import dev.entente.article.Kind;
import dev.entente.article.Labels;
import dev.entente.article.Quantity;
import dev.entente.article.Region;
import dev.entente.article.RegionLabel;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What an article says, as sets that can be compared: the expected answer or the one that was found.
 *
 * @param countries the country facet
 * @param partners the partner facet
 * @param pairs country and partner of each claim, with direction
 * @param equipment leaves
 * @param regions codes of all levels
 * @param kinds kinds of cooperation
 * @param quantities numbers of pieces
 */
public record Answer(Set<Country> countries, Set<Country> partners, Set<Pair> pairs, Set<Equipment> equipment,
    Set<Region> regions, Set<Kind> kinds, Set<Counted> quantities) {

  /**
   * Two states of a claim.
   *
   * @param country on the side of the recipient
   * @param partner the other
   */
  public record Pair(Country country, Country partner) {

    /** The same pair whatever the direction. */
    Set<Country> unordered() {
      return new TreeSet<>(Set.of(country, partner));
    }
  }

  /**
   * How many pieces of equipment.
   *
   * @param value the number, or its lower bound
   * @param ordered true where so many were ordered
   */
  public record Counted(long value, boolean ordered) {}

  /** Copies the sets. */
  public Answer {
    countries = Set.copyOf(countries);
    partners = Set.copyOf(partners);
    pairs = Set.copyOf(pairs);
    equipment = Set.copyOf(equipment);
    regions = Set.copyOf(regions);
    kinds = Set.copyOf(kinds);
    quantities = Set.copyOf(quantities);
  }

  /** The answer that labels give. */
  public static Answer of(Labels labels) {
    return new Answer(Set.copyOf(labels.countries()), Set.copyOf(labels.partners()),
        labels.claims().stream().map(c -> new Pair(c.country(), c.partner())).collect(Collectors.toSet()),
        labels.claims().stream().flatMap(c -> c.equipment().stream()).map(EquipmentMention::equipment)
            .collect(Collectors.toSet()),
        labels.regions().stream().map(RegionLabel::region).collect(Collectors.toSet()),
        labels.claims().stream().map(c -> c.kind()).collect(Collectors.toSet()),
        labels.claims().stream().flatMap(c -> c.particulars().quantities().stream()).map(q -> new Counted(
            Objects.requireNonNullElse(q.least() == null ? q.most() : q.least(), 0L),
            q.sense() == Quantity.Sense.ORDERED)).collect(Collectors.toSet()));
  }
}
