package dev.entente.enrich;

import dev.entente.article.Country;
import dev.entente.article.Equipment;
import dev.entente.article.EquipmentMention;
import dev.entente.article.Kind;
import dev.entente.article.Labels;
import dev.entente.article.Mention;
import dev.entente.article.Quantity;
import dev.entente.article.Region;
import dev.entente.article.RegionLabel;
import java.util.HashSet;
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
 * @param organisations bodies with their part: that in a claim, or {@code context}, {@code adversary},
 *     {@code news_source}
 * @param people names with the code of the side, or nothing
 */
public record Answer(Set<Country> countries, Set<Country> partners, Set<Pair> pairs, Set<Equipment> equipment,
    Set<Region> regions, Set<Kind> kinds, Set<Counted> quantities,
    Set<Named> organisations, Set<Named> people) {

  /**
   * A name, compared without accents and case, and what goes with it.
   *
   * @param name folded
   * @param with a role or a side; empty where there is none
   */
  public record Named(String name, String with) {

    /** Folds the name. */
    public Named {
      name = Fold.of(name);
    }
  }


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
    organisations = Set.copyOf(organisations);
    people = Set.copyOf(people);
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
            q.sense() == Quantity.Sense.ORDERED)).collect(Collectors.toSet()),
        organisations(labels), people(labels));
  }

  private static Set<Named> organisations(Labels labels) {
    Set<Named> found = new HashSet<>();
    labels.claims().forEach(c -> c.particulars().organisations().forEach(
        o -> found.add(new Named(o.name(), o.role().code()))));
    for (Mention mention : labels.mentions()) {
      String role = switch (mention.role()) {
        case AGENCY -> "news_source";
        case CONTEXT, ADVERSARY -> mention.role().code();
        default -> "";
      };
      if (mention.type() == Mention.Type.ORGANISATION && !role.isEmpty()) {
        found.add(new Named(mention.name(), role));
      }
    }
    return found;
  }

  private static Set<Named> people(Labels labels) {
    return labels.mentions().stream().filter(m -> m.type() == Mention.Type.PERSON)
        .map(m -> new Named(m.name(), m.country() == null ? "" : m.country().code())).collect(Collectors.toSet());
  }
}
