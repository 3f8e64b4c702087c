package dev.entente.show;

import dev.entente.article.Attribution;
import dev.entente.article.Claim;
import dev.entente.article.ClaimDate;
import dev.entente.article.Country;
import dev.entente.article.Evidence;
import dev.entente.article.Facet;
import dev.entente.article.Money;
import dev.entente.article.Names;
import dev.entente.article.Organisation;
import dev.entente.article.Particulars;
import dev.entente.article.Person;
import dev.entente.article.Reading;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Lays out what a claim says beyond who, whom and what; nothing where it says nothing. */
final class ClaimParts {

  private final Reading reading;
  private final Names names;
  private final Claim claim;
  private final List<ClaimPart> parts = new ArrayList<>();

  private ClaimParts(Reading reading, Names names, Claim claim) {
    this.reading = reading;
    this.names = names;
    this.claim = claim;
  }

  static List<ClaimPart> of(Claim claim, Reading reading, Names names) {
    ClaimParts laid = new ClaimParts(reading, names, claim);
    Particulars said = claim.particulars();
    Amounts amounts = new Amounts(claim, evidence -> Fact.printed(evidence, reading), names);
    laid.add("How many", amounts.facts(), false, amounts.differ() ? "The figures differ." : "");
    laid.add("For how much", said.money(), false, laid::money);
    laid.add("When", said.dates(), false, laid::date);
    laid.add("Organisations", said.organisations(), true, laid::organisation);
    laid.add("People", said.people(), true, laid::person);
    laid.add("Says so", said.attributions(), true, laid::attribution);
    return laid.parts;
  }

  private <T> void add(String heading, List<T> said, boolean listed, Function<T, Fact> fact) {
    add(heading, said.stream().map(fact).toList(), listed, "");
  }

  /** The same words are shown once, by their first sentence. */
  private void add(String heading, List<Fact> facts, boolean listed, String remark) {
    Map<String, Fact> each = new LinkedHashMap<>();
    facts.forEach(fact -> each.putIfAbsent(fact.lead() + '|' + fact.words() + '|' + fact.note(), fact));
    if (!each.isEmpty()) {
      parts.add(new ClaimPart(heading, List.copyOf(each.values()), listed && each.size() > 1, remark));
    }
  }

  private String printed(Evidence evidence) {
    return Fact.printed(evidence, reading);
  }

  private Fact money(Money money) {
    String plain = Stream.of(money.least(), money.most()).filter(Objects::nonNull).distinct()
        .map(amount -> String.format(java.util.Locale.ROOT, "%,.0f", amount)).collect(Collectors.joining(" to "));
    String currency = money.currency() == null ? "" : " " + money.currency();
    return new Fact("", printed(money.evidence()), true, "", plain + currency, money.evidence().sentence());
  }

  private Fact date(ClaimDate date) {
    String lead = date.sense() == ClaimDate.Sense.PROMISED ? "promised for" : "";
    return new Fact(lead, Dates.span(date.from(), date.to()), false, "", printed(date.evidence()),
        date.evidence().sentence());
  }

  private Fact organisation(Organisation one) {
    return new Fact("", one.name(), false, joined(state(one.country()), PartWording.role(one.role())), "",
        one.evidence().sentence());
  }

  private Fact person(Person one) {
    String side = one.side() == null ? "" : "for " + state(one.side());
    return new Fact("", one.name(), false, joined(one.office(), side), "", one.evidence().sentence());
  }

  private Fact attribution(Attribution one) {
    String speaker = switch (one.speaker()) {
      case SUPPLIER -> "the side of " + state(claim.partner());
      case RECIPIENT -> "the side of " + state(claim.country());
      case BOTH, THIRD, MAKER, UNNAMED, OTHER, PAPER -> PartWording.speaker(one.speaker());
    };
    boolean named = one.name() != null && !one.name().isBlank();
    // The paper speaks all the time; quoting its words as its own would say nothing.
    String printed = one.speaker() == Attribution.Speaker.PAPER ? "" : printed(one.evidence());
    return new Fact("", named ? String.valueOf(one.name()) : speaker, false, named ? speaker : "", printed,
        one.evidence().sentence());
  }

  private String state(@Nullable Country country) {
    return country == null ? "" : names.label(Facet.COUNTRY, country.code());
  }

  private static String joined(@Nullable String one, @Nullable String other) {
    return Stream.of(one, other).filter(part -> part != null && !part.isBlank()).collect(Collectors.joining(", "));
  }
}
