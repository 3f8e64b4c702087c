package dev.entente.index;

import dev.entente.article.Claim;
import dev.entente.article.Country;
import dev.entente.article.Labels;
import dev.entente.article.Mention;
import dev.entente.article.Organisation;
import dev.entente.article.Person;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whom and what an article names, as values that it is found by. */
final class NamedValues {

  private NamedValues() {}

  /** The organisations of the claims and those that are named; an agency that only brought the report is left out. */
  static List<String> organisations(Labels labels) {
    Stream<String> acting = labels.claims().stream().flatMap(claim -> claim.particulars().organisations().stream())
        .map(Organisation::name);
    return exact(Stream.concat(acting, labels.mentions().stream()
        .filter(mention -> mention.type() == Mention.Type.ORGANISATION && mention.role() != Mention.Role.AGENCY)
        .map(Mention::name)));
  }

  /** The people of the claims and those that are named, in captions too. */
  static List<String> people(Labels labels) {
    Stream<String> acting =
        labels.claims().stream().flatMap(claim -> claim.particulars().people().stream()).map(Person::name);
    return exact(Stream.concat(acting, labels.mentions().stream()
        .filter(mention -> mention.type() == Mention.Type.PERSON).map(Mention::name)));
  }

  /** The states that are named and no party to any claim: each alone, and with each part that it plays. */
  static List<String> states(Labels labels) {
    Set<Country> parties = labels.claims().stream().flatMap(NamedValues::both).collect(Collectors.toSet());
    return labels.mentions().stream().filter(mention -> mention.type() == Mention.Type.STATE)
        .flatMap(mention -> {
          Country country = mention.country();
          return country == null || parties.contains(country) ? Stream.empty() : values(country, mention.role());
        }).distinct().toList();
  }

  private static Stream<String> values(Country country, Mention.Role role) {
    // Whoever takes part in no claim that was kept takes part in nothing that could be shown.
    return role == Mention.Role.PARTY ? Stream.of(country.code())
        : Stream.of(country.code(), country.code() + "." + role.code());
  }

  private static Stream<Country> both(Claim claim) {
    return Stream.of(claim.country(), claim.partner());
  }

  private static List<String> exact(Stream<String> names) {
    return names.filter(name -> !name.isBlank()).map(ArticleFields::exact).distinct().toList();
  }
}
