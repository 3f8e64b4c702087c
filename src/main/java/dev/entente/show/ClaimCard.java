package dev.entente.show;

import dev.entente.article.Claim;
import dev.entente.article.EquipmentMention;
import dev.entente.article.Evidence;
import dev.entente.article.Facet;
import dev.entente.article.Names;
import dev.entente.article.Reading;
import dev.entente.search.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A claim as its card shows it.
 *
 * @param number from 1, in the order of the article's claims; the anchor is {@code #claim-1}
 * @param equipment what it is about, with the named system where there is one
 * @param parts how many, for how much, when, who takes part and who says so, as far as the text says it
 * @param sure how sure it is, in a word
 * @param meaning what that word means
 * @param quotes the sentences that it rests on
 */
record ClaimCard(
    int number, Item.Label country, Item.Label partner, boolean mutual, String kind, String stage, String time,
    List<String> equipment, List<ClaimPart> parts, String sure, String meaning, List<Quote> quotes) {

  static List<ClaimCard> all(List<Claim> claims, Reading reading, Quotes quotes, Names names) {
    List<ClaimCard> cards = new ArrayList<>();
    for (Claim claim : claims) {
      cards.add(of(cards.size() + 1, claim, reading, quotes, names));
    }
    return cards;
  }

  private static ClaimCard of(int number, Claim claim, Reading reading, Quotes quotes, Names names) {
    String country = claim.country().code();
    String partner = claim.partner().code();
    return new ClaimCard(
        number,
        new Item.Label(country, names.label(Facet.COUNTRY, country)),
        new Item.Label(partner, names.label(Facet.PARTNER, partner)),
        claim.mutual(),
        names.label(Facet.KIND, claim.kind().code()),
        names.label(Facet.STAGE, claim.stage().code()),
        Wording.time(claim.time()),
        claim.equipment().stream().map(e -> equipment(e, names)).distinct().toList(),
        ClaimParts.of(claim, reading, names),
        PartWording.sure(claim.confidence()),
        PartWording.meaning(claim.confidence()),
        quotes.of(evidence(claim)));
  }

  private static String equipment(EquipmentMention mention, Names names) {
    String label = names.label(Facet.EQUIPMENT, mention.equipment().leaf());
    return mention.system() == null ? label : label + " (" + mention.system() + ")";
  }

  /** All that the claim rests on, its equipment's words included, which may stand in another sentence. */
  static List<Evidence> evidence(Claim claim) {
    return Stream.concat(claim.evidence().stream(), claim.equipment().stream().map(EquipmentMention::evidence))
        .distinct().toList();
  }

  boolean samePair(ClaimCard other) {
    return country.equals(other.country) && partner.equals(other.partner) && mutual == other.mutual;
  }
}
