package dev.entente.enrich;

import dev.entente.article.Attribution.Speaker;
import dev.entente.article.Coded;
import dev.entente.article.Confidence;
import dev.entente.article.Country;
import dev.entente.article.Facet;
import dev.entente.article.Kind;
import dev.entente.article.Names;
import dev.entente.article.Stage;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What the codes of the vocabulary are called. */
final class Labelled implements Names {

  private static final Map<Kind, String> KINDS = Map.ofEntries(
      Map.entry(Kind.VISIT, "Visit"), Map.entry(Kind.TALKS, "Talks"), Map.entry(Kind.MOU, "Agreement"),
      Map.entry(Kind.CONTRACT, "Contract or sale"), Map.entry(Kind.DELIVERY, "Delivery or donation"),
      Map.entry(Kind.EXERCISE, "Exercise"), Map.entry(Kind.TRAINING, "Training"),
      Map.entry(Kind.COPRODUCTION, "Joint production"), Map.entry(Kind.EXHIBITION, "Exhibition"),
      Map.entry(Kind.INTEL, "Intelligence sharing"), Map.entry(Kind.BASING, "Basing"));

  private static final Map<Speaker, String> SPEAKERS = Map.of(
      Speaker.SUPPLIER, "Supplier\u2019s side", Speaker.RECIPIENT, "Recipient\u2019s side",
      Speaker.BOTH, "Both sides together", Speaker.THIRD, "A third government", Speaker.MAKER, "The maker",
      Speaker.UNNAMED, "Somebody not named", Speaker.OTHER, "Another paper, an expert or a watchdog",
      Speaker.PAPER, "The paper itself");

  private final States states;
  private final Map<String, String> equipment;
  private final RegionTable regions;
  private final Callings callings;

  Labelled(States states, Map<String, String> equipment, RegionTable regions, Callings callings) {
    this.callings = callings;
    this.states = states;
    this.equipment = equipment;
    this.regions = regions;
  }

  @Override
  public String label(Facet facet, String value) {
    return switch (facet) {
      case COUNTRY, PARTNER, PARTY -> value.matches("[a-z]{2}") ? states.label(new Country(value)) : value;
      case EQUIPMENT -> equipment.getOrDefault(value, value);
      case REGION -> {
        RegionTable.Row row = regions.row(value);
        yield row == null ? value : row.label();
      }
      case KIND -> Coded.of(Kind.class, value).map(kind -> KINDS.getOrDefault(kind, value)).orElse(value);
      case STAGE -> Coded.of(Stage.class, value).map(Labelled::plain).orElse(value);
      case MENTION -> value.matches("[a-z]{2}\\b.*") ? states.label(new Country(value.substring(0, 2))) : value;
      case SAYS -> Coded.of(Speaker.class, value).map(speaker -> SPEAKERS.getOrDefault(speaker, value)).orElse(value);
      case CONFIDENCE -> Coded.of(Confidence.class, value).map(Labelled::plain).orElse(value);
      case SYSTEM, ORG, PERSON, SOURCE, LANG, YEAR -> value;
    };
  }

  private static String plain(Coded code) {
    String words = code.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  @Override
  public List<String> aliases(Facet facet, String value) {
    return switch (facet) {
      case COUNTRY, PARTNER, PARTY -> states.names(new Country(value));
      case REGION -> regions.names(value);
      case SYSTEM, ORG, PERSON -> callings.of(facet, value);
      case EQUIPMENT, KIND, STAGE, SAYS, CONFIDENCE, MENTION, SOURCE, LANG, YEAR -> List.of();
    };
  }

  @Override
  public boolean knows(Facet facet, String value) {
    return switch (facet) {
      case SOURCE, LANG, YEAR -> true;
      case PARTY, MENTION -> values(Facet.COUNTRY).contains(value);
      case SYSTEM, ORG, PERSON -> callings.knows(facet, value);
      case COUNTRY, PARTNER, EQUIPMENT, REGION, KIND, STAGE, SAYS, CONFIDENCE -> values(facet).contains(value);
    };
  }

  @Override
  public String parent(Facet facet, String value) {
    if (facet == Facet.EQUIPMENT) {
      int dot = value.indexOf('.');
      return dot < 0 ? "" : value.substring(0, dot);
    }
    RegionTable.Row row = facet == Facet.REGION ? regions.row(value) : null;
    return row == null ? "" : row.parent();
  }

  @Override
  public List<String> values(Facet facet) {
    return switch (facet) {
      case COUNTRY, PARTNER -> states.all().stream().map(Country::code).toList();
      case EQUIPMENT -> List.copyOf(equipment.keySet());
      case REGION -> regions.codes();
      case KIND -> Arrays.stream(Kind.values()).map(Kind::code).toList();
      case STAGE -> Arrays.stream(Stage.values()).map(Stage::code).toList();
      case SYSTEM, ORG, PERSON -> callings.names(facet);
      case SAYS -> Arrays.stream(Speaker.values()).map(Speaker::code).toList();
      case CONFIDENCE -> Arrays.stream(Confidence.values()).map(Confidence::code).toList();
      case PARTY, MENTION, SOURCE, LANG, YEAR -> List.of();
    };
  }
}
