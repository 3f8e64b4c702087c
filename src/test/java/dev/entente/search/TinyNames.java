package dev.entente.search;

import dev.entente.article.Attribution;
import dev.entente.article.Confidence;
import dev.entente.article.Facet;
import dev.entente.article.Kind;
import dev.entente.article.Names;
import dev.entente.article.Stage;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A vocabulary of a few words. */
final class TinyNames implements Names {

  private static final Map<String, String> COUNTRIES = table(
      "bf", "Burkina Faso", "ci", "C\u00f4te d'Ivoire", "eg", "Egypt", "fr", "France", "gb", "United Kingdom",
      "gm", "The Gambia", "kr", "South Korea", "lv", "Latvia", "ml", "Mali", "mz", "Mozambique", "pk", "Pakistan",
      "ru", "Russia", "tr", "T\u00fcrkiye", "us", "United States");
  private static final Map<String, String> EQUIPMENT = table(
      "uav", "Drones", "uav.armed", "Armed UAV / UCAV", "uav.mini", "Small drone", "small", "Small arms",
      "small.rifle", "Assault rifle");
  private static final Map<String, String> REGIONS = table(
      "002", "Africa", "202", "Sub-Saharan Africa", "011", "Western Africa", "015", "Northern Africa",
      "150", "Europe", "155", "Western Europe", "sahel", "Sahel");
  private static final Map<String, String> PARENTS = table(
      "uav.armed", "uav", "uav.mini", "uav", "small.rifle", "small", "202", "002", "011", "202", "015", "002",
      "155", "150");

  private static Map<String, String> table(String... cells) {
    Map<String, String> table = new LinkedHashMap<>();
    for (int i = 0; i < cells.length; i += 2) {
      table.put(cells[i], cells[i + 1]);
    }
    return table;
  }

  @Override
  public String label(Facet facet, String value) {
    return switch (facet) {
      case COUNTRY -> COUNTRIES.getOrDefault(value, value);
      case EQUIPMENT -> EQUIPMENT.getOrDefault(value, value);
      case REGION -> REGIONS.getOrDefault(value, value);
      case KIND, STAGE, SAYS, CONFIDENCE -> value.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + value.substring(1);
      case PARTNER, PARTY, SYSTEM, ORG, PERSON, MENTION, SOURCE, LANG, YEAR -> value;
    };
  }

  @Override
  public List<String> aliases(Facet facet, String value) {
    return switch (value) {
      case "Kestrel 4" -> List.of("K-4", "Cern\u00edcalo");
      case "Anvil Works" -> List.of("AW", "\u00d6rs");
      default -> List.of();
    };
  }

  @Override
  public boolean knows(Facet facet, String value) {
    return facet == Facet.SOURCE || facet == Facet.LANG || facet == Facet.YEAR || values(facet).contains(value);
  }

  @Override
  public String parent(Facet facet, String value) {
    return PARENTS.getOrDefault(value, "");
  }

  @Override
  public List<String> values(Facet facet) {
    return switch (facet) {
      case COUNTRY -> List.copyOf(COUNTRIES.keySet());
      case EQUIPMENT -> List.copyOf(EQUIPMENT.keySet());
      case REGION -> List.copyOf(REGIONS.keySet());
      case KIND -> Arrays.stream(Kind.values()).map(Kind::code).toList();
      case STAGE -> Arrays.stream(Stage.values()).map(Stage::code).toList();
      case SYSTEM -> List.of("Kestrel 4", "Hornet");
      case ORG -> List.of("Anvil Works");
      case PERSON -> List.of("Ad\u00e1 Example");
      case SAYS -> Arrays.stream(Attribution.Speaker.values()).map(Attribution.Speaker::code).toList();
      case CONFIDENCE -> Arrays.stream(Confidence.values()).map(Confidence::code).toList();
      case PARTNER, PARTY, MENTION, SOURCE, LANG, YEAR -> List.of();
    };
  }
}
