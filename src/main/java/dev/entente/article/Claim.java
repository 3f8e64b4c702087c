package dev.entente.article;

import java.util.List;

/**
 * One act of cooperation that an article reports. It is what a source says, never a fact of ours.
 *
 * @param country recipient, buyer, trainee, production site or host
 * @param partner supplier, seller, trainer or visitor
 * @param mutual true where nothing decides the direction; stored once, both states stand under both facets
 * @param kind the sort of cooperation
 * @param stage how far it has got
 * @param time news, background or plan
 * @param equipment what it is about; empty where nothing is named
 * @param particulars how many, for how much, when, through whom and who says so
 * @param confidence how far it can be trusted
 * @param evidence the words it rests on, the strongest first; never empty
 */
public record Claim(
    Country country,
    Country partner,
    boolean mutual,
    Kind kind,
    Stage stage,
    TimeFrame time,
    List<EquipmentMention> equipment,
    Particulars particulars,
    Confidence confidence,
    List<Evidence> evidence) {

  /** Refuses a claim without evidence (law 2) and one of a state with itself. */
  public Claim {
    equipment = List.copyOf(equipment);
    evidence = List.copyOf(evidence);
    if (evidence.isEmpty()) {
      throw new IllegalArgumentException("a claim needs evidence");
    }
    if (country.equals(partner)) {
      throw new IllegalArgumentException("a claim needs two states: " + country);
    }
  }

  /** The same claim with these particulars. */
  public Claim with(Particulars found) {
    return new Claim(country, partner, mutual, kind, stage, time, equipment, found, confidence, evidence);
  }
}
