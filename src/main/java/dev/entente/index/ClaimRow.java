package dev.entente.index;

import dev.entente.article.Article;
import dev.entente.article.Claim;
import dev.entente.article.Facet;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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
 * @param system the named system of that piece of equipment
 * @param says codes of the speakers, each once, in the order of their set; never empty
 * @param confidence code of the confidence
 */
public record ClaimRow(
    String country, String partner, String kind, String stage, String time, String equipment, String system,
    List<String> says, String confidence) {

  private static final List<String> NOBODY = List.of(Facet.NONE);

  /** The row of an article that claims nothing. */
  public static final ClaimRow EMPTY = new ClaimRow(
      Facet.NONE, Facet.NONE, Facet.NONE, Facet.NONE, Facet.NONE, Facet.NONE, Facet.NONE, NOBODY, Facet.NONE);

  /** Copies the list. */
  public ClaimRow {
    says = List.copyOf(says);
  }

  /** The rows of an article, each once; never empty. */
  public static List<ClaimRow> of(Article article) {
    List<ClaimRow> rows = article.labels().claims().stream().flatMap(ClaimRow::of).distinct().toList();
    return rows.isEmpty() ? List.of(EMPTY) : rows;
  }

  /** The rows of one claim; a mutual one gives both orders. */
  public static Stream<ClaimRow> of(Claim claim) {
    List<String> says = says(claim);
    List<Piece> pieces = claim.equipment().isEmpty()
        ? List.of(new Piece(Facet.NONE, Facet.NONE))
        : claim.equipment().stream().map(e -> new Piece(e.equipment().leaf(), name(e.system()))).distinct().toList();
    String country = claim.country().code();
    String partner = claim.partner().code();
    return pieces.stream().flatMap(piece -> claim.mutual()
        ? Stream.of(row(claim, country, partner, piece, says), row(claim, partner, country, piece, says))
        : Stream.of(row(claim, country, partner, piece, says)));
  }

  private record Piece(String leaf, String system) {}

  private static String name(@Nullable String system) {
    return system == null || system.isBlank() ? Facet.NONE : ArticleFields.exact(system);
  }

  private static List<String> says(Claim claim) {
    List<String> speakers = claim.particulars().attributions().stream()
        .map(attribution -> attribution.speaker()).distinct().sorted().map(speaker -> speaker.code()).toList();
    return speakers.isEmpty() ? NOBODY : speakers;
  }

  private static ClaimRow row(Claim claim, String country, String partner, Piece piece, List<String> says) {
    return new ClaimRow(
        country, partner, claim.kind().code(), claim.stage().code(), claim.time().code(), piece.leaf(),
        piece.system(), says, claim.confidence().code());
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
      case SYSTEM -> List.of(system);
      case SAYS -> says;
      case CONFIDENCE -> List.of(confidence);
      case REGION, ORG, PERSON, MENTION, SOURCE, LANG, YEAR ->
          throw new IllegalArgumentException(facet + " is not of a claim");
    };
  }

  private String equipmentClass() {
    int dot = equipment.indexOf('.');
    return dot < 0 ? equipment : equipment.substring(0, dot);
  }
}
