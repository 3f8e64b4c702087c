package dev.entente.show;

import dev.entente.article.Facet;
import dev.entente.article.Names;
import java.util.List;
import java.util.Map;

/** A few names, enough for pages. */
final class CannedNames implements Names {

  private static final Map<String, String> LABELS = Map.ofEntries(
      Map.entry("ml", "Mali"), Map.entry("tr", "Türkiye"), Map.entry("ru", "Russia"), Map.entry("fr", "France"),
      Map.entry("br", "Brazil"), Map.entry("pt", "Portugal"), Map.entry("uav", "Unmanned aerial systems"),
      Map.entry("uav.armed", "Armed UAV / UCAV"), Map.entry("uav.unspecified", "UAV, type not stated"),
      Map.entry("saw.rifle", "Rifle / assault rifle / carbine / sniper"),
      Map.entry("saw", "Small arms & light weapons"),
      Map.entry("011", "Western Africa"), Map.entry("202", "Sub-Saharan Africa"), Map.entry("002", "Africa"),
      Map.entry("sahel", "Sahel"), Map.entry("delivery", "Delivery"), Map.entry("exhibition", "Exhibition"),
      Map.entry("training", "Training"), Map.entry("completed", "completed"), Map.entry("in_progress", "in progress"),
      Map.entry("proposed", "proposed"), Map.entry("nav.patrol", "Patrol boat"), Map.entry("contract", "Contract"),
      Map.entry("contracted", "contracted"), Map.entry("maker", "The maker"), Map.entry("paper", "The paper itself"));

  @Override
  public String label(Facet facet, String value) {
    return LABELS.getOrDefault(value, value);
  }

  @Override
  public boolean knows(Facet facet, String value) {
    return LABELS.containsKey(value);
  }

  @Override
  public String parent(Facet facet, String value) {
    int dot = value.indexOf('.');
    return dot < 0 ? "" : value.substring(0, dot);
  }

  @Override
  public List<String> values(Facet facet) {
    return switch (facet) {
      case COUNTRY, PARTNER -> List.of("br", "fr", "ml", "pt", "ru", "tr");
      case EQUIPMENT -> List.of("uav", "uav.armed", "uav.unspecified", "saw", "saw.rifle");
      case KIND -> List.of("delivery", "exhibition", "training");
      case STAGE -> List.of("proposed", "in_progress", "completed");
      default -> List.of();
    };
  }
}
