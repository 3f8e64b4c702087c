package dev.entente.index;

import dev.entente.article.Article;
import dev.entente.article.Claim;
import dev.entente.article.EquipmentMention;
import dev.entente.article.Facet;
import java.util.List;
import java.util.stream.Stream;

/**
 * A claim as filters and counts see it: in one order of its states and with one piece of equipment. A search's claim
 * filters hold together in one claim exactly when they all hold in one of its rows. Codes as in URLs;
 * {@link Facet#NONE} where nothing is stated. An article without claims has the one row {@link #EMPTY}.
 *
 * @param country two letters
 * @param partner two letters
 * @param kind code of the kind
 * @param stage code of the stage
 * @param time code of the time frame
 * @param equipment a leaf
 */
public record ClaimRow(String country, String partner, String kind, String stage, String time, String equipment) {

  /** The row of an article that claims nothing. */
  public static final ClaimRow EMPTY =
      new ClaimRow(Facet.NONE, Facet.NONE, Facet.NONE, Facet.NONE, Facet.NONE, Facet.NONE);

  /** The rows of an article, each once; never empty. */
  public static List<ClaimRow> of(Article article) {
    List<ClaimRow> rows = article.labels().claims().stream().flatMap(ClaimRow::of).distinct().toList();
    return rows.isEmpty() ? List.of(EMPTY) : rows;
  }

  /** The rows of one claim; a mutual one gives both orders. */
  public static Stream<ClaimRow> of(Claim claim) {
    List<String> leaves = claim.equipment().isEmpty()
        ? List.of(Facet.NONE)
        : claim.equipment().stream().map(EquipmentMention::equipment).map(Object::toString).distinct().toList();
    String country = claim.country().code();
    String partner = claim.partner().code();
    return leaves.stream().flatMap(leaf -> claim.mutual()
        ? Stream.of(row(claim, country, partner, leaf), row(claim, partner, country, leaf))
        : Stream.of(row(claim, country, partner, leaf)));
  }

  private static ClaimRow row(Claim claim, String country, String partner, String leaf) {
    return new ClaimRow(
        country, partner, claim.kind().code(), claim.stage().code(), claim.time().code(), leaf);
  }

  /** The values that the row has in a claim facet: equipment has class and leaf, party both states. */
  public List<String> values(Facet facet) {
    return switch (facet) {
      case COUNTRY -> List.of(country);
      case PARTNER -> List.of(partner);
      case PARTY -> List.of(country, partner);
      case EQUIPMENT -> List.of(equipmentClass(), equipment);
      case KIND -> List.of(kind);
      case STAGE -> List.of(stage);
      case REGION, SOURCE, LANG, YEAR -> throw new IllegalArgumentException(facet + " is not of a claim");
    };
  }

  private String equipmentClass() {
    int dot = equipment.indexOf('.');
    return dot < 0 ? equipment : equipment.substring(0, dot);
  }
}
