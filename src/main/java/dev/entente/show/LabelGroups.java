package dev.entente.show;

import dev.entente.article.Claim;
import dev.entente.article.Country;
import dev.entente.article.Evidence;
import dev.entente.article.Facet;
import dev.entente.article.Labels;
import dev.entente.article.Mention;
import dev.entente.article.RegionLabel;
import dev.entente.search.Searches;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;

/** Gathers, for each value that an article is found by, the sentences that earned it. */
final class LabelGroups {

  private final Searches searches;
  private final Quotes quotes;

  LabelGroups(Searches searches, Quotes quotes) {
    this.searches = searches;
    this.quotes = quotes;
  }

  List<LabelGroup> of(Labels labels) {
    List<LabelGroup> groups = new ArrayList<>();
    claims(groups, "Country: recipient or host", Facet.COUNTRY, labels, (claim, found) -> {
      found.put(claim.country(), claim.evidence());
      both(claim, claim.partner(), found);
    });
    claims(groups, "Partner: supplier or visitor", Facet.PARTNER, labels, (claim, found) -> {
      found.put(claim.partner(), claim.evidence());
      both(claim, claim.country(), found);
    });
    claims(groups, "Equipment", Facet.EQUIPMENT, labels, (claim, found) ->
        claim.equipment().forEach(e -> found.put(e.equipment(), List.of(e.evidence()))));
    claims(groups, "System by name", Facet.SYSTEM, labels, (claim, found) -> claim.equipment().forEach(e -> {
      if (e.system() != null) {
        found.put(e.system(), List.of(e.evidence()));
      }
    }));
    claims(groups, "Kind", Facet.KIND, labels, (claim, found) -> found.put(claim.kind().code(), claim.evidence()));
    claims(groups, "Stage", Facet.STAGE, labels, (claim, found) -> found.put(claim.stage().code(), claim.evidence()));
    claims(groups, "Who says so", Facet.SAYS, labels, (claim, found) -> claim.particulars().attributions()
        .forEach(one -> found.put(one.speaker().code(), List.of(one.evidence()))));
    regions(groups, labels);
    named(groups, "Organisation", Facet.ORG, labels, claim -> claim.particulars().organisations().stream()
        .map(one -> new Name(one.name(), PartWording.role(one.role()), one.evidence())));
    named(groups, "Person", Facet.PERSON, labels, claim -> claim.particulars().people().stream()
        .map(one -> new Name(one.name(), one.office() == null ? "" : one.office(), one.evidence())));
    return groups;
  }

  /** True for a mention that stands here, as somebody that the article is found under. */
  static boolean shows(Mention mention) {
    return mention.type() == Mention.Type.PERSON
        || mention.type() == Mention.Type.ORGANISATION && mention.role() != Mention.Role.AGENCY;
  }

  private record Name(String name, String note, Evidence evidence) {}

  /** Those who take part in a claim first, then those who are named only; each once, with the first note. */
  private void named(
      List<LabelGroup> groups, String title, Facet facet, Labels labels, Function<Claim, Stream<Name>> acting) {
    Mention.Type type = facet == Facet.ORG ? Mention.Type.ORGANISATION : Mention.Type.PERSON;
    Stream<Name> mentioned = labels.mentions().stream().filter(m -> m.type() == type && shows(m))
        .map(m -> new Name(m.name(), Wording.role(m.role()), m.evidence()));
    Found found = new Found();
    Map<String, String> notes = new HashMap<>();
    Stream.concat(labels.claims().stream().flatMap(acting), mentioned).forEach(one -> {
      found.put(one.name(), List.of(one.evidence()));
      notes.putIfAbsent(one.name(), one.note());
    });
    add(groups, title, found.values.entrySet().stream()
        .map(e -> value(facet, e.getKey(), notes.getOrDefault(e.getKey(), ""), e.getValue())).toList());
  }

  private static void both(Claim claim, Country other, Found found) {
    if (claim.mutual()) {
      found.put(other, claim.evidence());
    }
  }

  private void claims(
      List<LabelGroup> groups, String title, Facet facet, Labels labels, BiConsumer<Claim, Found> find) {
    Found found = new Found();
    labels.claims().forEach(claim -> find.accept(claim, found));
    add(groups, title, found.values.entrySet().stream()
        .map(e -> value(facet, e.getKey(), "", e.getValue())).toList());
  }

  private void regions(List<LabelGroup> groups, Labels labels) {
    Found stated = new Found();
    Found derived = new Found();
    for (RegionLabel label : labels.regions()) {
      (label.stated() ? stated : derived).put(label.region(), List.of(label.evidence()));
    }
    List<LabelGroup.Value> values = new ArrayList<>();
    stated.values.forEach((code, evidence) -> values.add(value(Facet.REGION, code, "named in the text", evidence)));
    derived.values.forEach((code, evidence) -> {
      if (!stated.values.containsKey(code)) {
        values.add(value(Facet.REGION, code, "follows from the country", evidence));
      }
    });
    add(groups, "Region", values);
  }

  private static void add(List<LabelGroup> groups, String title, List<LabelGroup.Value> values) {
    if (!values.isEmpty()) {
      groups.add(new LabelGroup(title, values));
    }
  }

  private LabelGroup.Value value(Facet facet, String code, String note, List<Evidence> evidence) {
    return new LabelGroup.Value(
        searches.names().label(facet, code), note, searches.canonical(Map.of(facet.code(), List.of(code))),
        quotes.of(evidence));
  }

  /** Values by code in order of the claims, each with all its evidence. */
  private static final class Found {
    private final Map<String, List<Evidence>> values = new LinkedHashMap<>();

    void put(Object code, List<Evidence> evidence) {
      List<Evidence> list = values.computeIfAbsent(code.toString(), c -> new ArrayList<>());
      evidence.stream().filter(e -> !list.contains(e)).forEach(list::add);
    }
  }
}
