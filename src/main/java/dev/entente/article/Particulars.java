package dev.entente.article;

import java.util.List;

/**
 * What a claim says beyond who, whom and what; each with its own evidence, and empty where the text does not say.
 *
 * @param quantities how many
 * @param money for how much
 * @param dates when
 * @param organisations firms, forces, ministries and fairs with their part
 * @param people who acted or spoke
 * @param attributions who says so; never empty for a claim that the tagger made
 */
public record Particulars(
    List<Quantity> quantities,
    List<Money> money,
    List<ClaimDate> dates,
    List<Organisation> organisations,
    List<Person> people,
    List<Attribution> attributions) {

  /** Nothing said. */
  public static final Particulars NONE =
      new Particulars(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

  /** Copies the lists. */
  public Particulars {
    quantities = List.copyOf(quantities);
    money = List.copyOf(money);
    dates = List.copyOf(dates);
    organisations = List.copyOf(organisations);
    people = List.copyOf(people);
    attributions = List.copyOf(attributions);
  }
}
