package dev.entente.enrich;

import dev.entente.article.Country;
import dev.entente.article.Mention;
import org.jspecify.annotations.Nullable;

/** A state that a sentence names, by whatever word, and its place in the grammar. */
final class Party {

  private final Country country;
  private final int from;
  private final int to;
  private final double weight;
  /** One past the last word of its noun phrase. */
  int end;
  /** Its place: bare (SUBJ) or after a preposition. */
  Slot slot = Slot.SUBJ;
  /** Number of the enumeration that it stands in. */
  int group;
  boolean possessive;
  /** Named by an adjective, such as "Turkish". */
  boolean adjective;
  /** A head such as army or minister follows. */
  boolean actor;
  /** A head such as port or soil follows. */
  boolean land;
  /** A firm stands for it. */
  boolean firm;
  /** A pronoun or "the junta" stands for it. */
  boolean anaphor;
  /** The equipment that it directly qualifies, as in "Russian helicopters". */
  @Nullable Hit gear;
  /** Followed by "-made" or "-built". */
  boolean maker;
  /** Criticises, or is the target of criticism, in some clause; it acts only where a frame says so. */
  boolean critic;
  /** The part it plays when it is no party. */
  Mention.@Nullable Role passing;

  Party(Country country, int from, int to, double weight) {
    this.country = country;
    this.from = from;
    this.to = to;
    this.end = to;
    this.weight = weight;
  }

  Country country() {
    return country;
  }

  int from() {
    return from;
  }

  int to() {
    return to;
  }

  /** How sure the word is to mean the state: 1 for its name, less for others. */
  double weight() {
    return weight;
  }

  /** True where it may act in a frame: neither named in passing nor only the origin of equipment. */
  boolean eligible() {
    return passing == null && gear == null && !maker;
  }

  /** True for a bare name, as in "Germany's Krauss-Maffei": whose firm it is. */
  boolean slotFree() {
    return passing == null && !actor;
  }

  @Override
  public String toString() {
    return country + "@" + from + (passing == null ? "" : "/" + passing) + ":" + slot;
  }
}
