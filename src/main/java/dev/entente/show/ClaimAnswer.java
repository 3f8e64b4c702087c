package dev.entente.show;

import dev.entente.article.Article;
import dev.entente.article.Attribution;
import dev.entente.article.Claim;
import dev.entente.article.ClaimDate;
import dev.entente.article.Country;
import dev.entente.article.EquipmentMention;
import dev.entente.article.Evidence;
import dev.entente.article.Money;
import dev.entente.article.Organisation;
import dev.entente.article.Particulars;
import dev.entente.article.Person;
import dev.entente.article.Quantity;
import dev.entente.article.Reading;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A claim for programs: codes, numbers and, for each part, the words of the text and the number of their sentence, from
 * 0. The form only ever grows.
 *
 * @param sentences the sentences that the claim itself rests on, the strongest first
 */
record ClaimAnswer(
    String country, String partner, boolean mutual, String kind, String stage, String time, String confidence,
    List<Gear> equipment, List<Amount> quantities, List<Price> money, List<Day> dates, List<Body> organisations,
    List<Human> people, List<Said> saidBy, List<Integer> sentences) {

  /** A piece of equipment; {@code system} is its name, or null. */
  record Gear(String leaf, @Nullable String system, String words, int sentence) {}

  /** How many; a bound that is null is open. */
  record Amount(
      @Nullable Long least, @Nullable Long most, String unit, @Nullable String equipment, String sense, String words,
      int sentence) {}

  /** For how much, in whole units of the currency, which is ISO 4217 or null. */
  record Price(
      @Nullable BigDecimal least, @Nullable BigDecimal most, @Nullable String currency, String words, int sentence) {}

  /** The first and the last day that it can be, ISO 8601. */
  record Day(String from, String to, String sense, String words, int sentence) {}

  /** An organisation with its state, or null, and its part. */
  record Body(String name, @Nullable String country, String role, int sentence) {}

  /** A person with office and the state that it stands for, each or null. */
  record Human(String name, @Nullable String office, @Nullable String side, int sentence) {}

  /** Who says so. */
  record Said(String speaker, @Nullable String name, String words, int sentence) {}

  /** The claims of an article, in order. */
  static List<ClaimAnswer> all(Article article) {
    return article.labels().claims().stream().map(claim -> of(claim, article.reading())).toList();
  }

  private static ClaimAnswer of(Claim claim, Reading reading) {
    Particulars said = claim.particulars();
    return new ClaimAnswer(
        claim.country().code(), claim.partner().code(), claim.mutual(), claim.kind().code(), claim.stage().code(),
        claim.time().code(), claim.confidence().code(),
        claim.equipment().stream().map(one -> gear(one, reading)).toList(),
        said.quantities().stream().map(one -> amount(one, reading)).toList(),
        said.money().stream().map(one -> price(one, reading)).toList(),
        said.dates().stream().map(one -> day(one, reading)).toList(),
        said.organisations().stream().map(ClaimAnswer::body).toList(),
        said.people().stream().map(ClaimAnswer::human).toList(),
        said.attributions().stream().map(one -> said(one, reading)).toList(),
        claim.evidence().stream().map(Evidence::sentence).distinct().toList());
  }

  private static Gear gear(EquipmentMention one, Reading reading) {
    return new Gear(
        one.equipment().leaf(), one.system(), Fact.printed(one.evidence(), reading), one.evidence().sentence());
  }

  private static Amount amount(Quantity one, Reading reading) {
    return new Amount(
        one.least(), one.most(), one.unit(), one.equipment() == null ? null : one.equipment().leaf(),
        one.sense().code(), Fact.printed(one.evidence(), reading), one.evidence().sentence());
  }

  private static Price price(Money one, Reading reading) {
    return new Price(
        one.least(), one.most(), one.currency(), Fact.printed(one.evidence(), reading), one.evidence().sentence());
  }

  private static Day day(ClaimDate one, Reading reading) {
    return new Day(
        one.from().toString(), one.to().toString(), one.sense().code(), Fact.printed(one.evidence(), reading),
        one.evidence().sentence());
  }

  private static Body body(Organisation one) {
    return new Body(one.name(), code(one.country()), one.role().code(), one.evidence().sentence());
  }

  private static Human human(Person one) {
    return new Human(one.name(), one.office(), code(one.side()), one.evidence().sentence());
  }

  private static Said said(Attribution one, Reading reading) {
    return new Said(
        one.speaker().code(), one.name(), Fact.printed(one.evidence(), reading), one.evidence().sentence());
  }

  static @Nullable String code(@Nullable Country country) {
    return country == null ? null : country.code();
  }
}
