package dev.entente.enrich;

import dev.entente.article.Claim;
import dev.entente.article.Country;
import dev.entente.article.Equipment;
import dev.entente.article.Kind;
import dev.entente.article.Labels;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What an article says of cooperation, pair by pair, in the eyes of a careful reader or of the tagger.
 *
 * @param pairs who acts with whom
 * @param equipment the leaves of all pairs
 * @param excluded states that the article names and that are no party; empty for a tagger
 */
public record Judgement(List<Pair> pairs, Set<Equipment> equipment, Set<Country> excluded) {

  /**
   * Two states that act together.
   *
   * @param country on the side of the recipient or host
   * @param partner the other
   * @param mutual true where nothing decides between the two
   * @param kind one kind of what they do
   */
  public record Pair(Country country, Country partner, boolean mutual, Kind kind) {}

  /** Copies the collections. */
  public Judgement {
    pairs = List.copyOf(pairs);
    equipment = Set.copyOf(equipment);
    excluded = Set.copyOf(excluded);
  }

  /** The judgement that labels amount to. */
  public static Judgement of(Labels labels) {
    return new Judgement(labels.claims().stream().map(Judgement::pair).toList(), Set.copyOf(labels.equipment()),
        Set.of());
  }

  private static Pair pair(Claim claim) {
    return new Pair(claim.country(), claim.partner(), claim.mutual(), claim.kind());
  }

  /** The pairs whatever the direction. */
  Set<String> unordered() {
    return pairs.stream().map(Judgement::states).collect(Collectors.toSet());
  }

  /** The pairs with direction; a mutual one matches nothing but the same pair as a mutual one. */
  Set<String> directed() {
    return pairs.stream().map(p -> p.mutual() ? states(p) + " mutual" : p.country() + "←" + p.partner())
        .collect(Collectors.toSet());
  }

  /** Each pair with each of its kinds. */
  Set<String> kinds() {
    return pairs.stream().map(p -> states(p) + " " + p.kind().code()).collect(Collectors.toSet());
  }

  /** The leaves. */
  Set<String> leaves() {
    return equipment.stream().map(Equipment::leaf).collect(Collectors.toSet());
  }

  /** The classes of the leaves. */
  Set<String> classes() {
    return equipment.stream().map(Equipment::top).collect(Collectors.toSet());
  }

  /** The states that are shown as parties. */
  Set<Country> parties() {
    Set<Country> parties = new HashSet<>();
    pairs.forEach(p -> parties.addAll(List.of(p.country(), p.partner())));
    return parties;
  }

  private static String states(Pair pair) {
    return new TreeSet<>(Set.of(pair.country(), pair.partner())).stream().map(Country::code)
        .collect(Collectors.joining("-"));
  }
}
