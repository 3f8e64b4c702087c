package dev.entente.enrich;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * "Taurus missiles" in the languages beside English, where the noun stands before the name: "missiles Taurus",
 * "misiles Taurus", "ракеты Taurus".
 */
final class Designations {

  /** The nouns by the English one; Turkish alone puts its own behind. */
  private static final Map<String, String[]> NOUNS = Map.of(
      "missile", ("missile|missiles|míssil|mísseis|misil|misiles|ракет*|صاروخ|صواريخ|batterie|batteries|batería"
          + "|baterías|bateria|baterias|système|systèmes|sistema|sistemas|systèmes antiaériens").split("[|]"),
      "jet", ("avion|avions|avión|aviones|avião|aviões|caza|cazas|caça|caças|chasseur|chasseurs|avion de combat"
          + "|avions de combat|avión de combate|aviones de combate|истребител*|самолет*|самолёт*|طائرة|طائرات|مقاتلة"
          + "|مقاتلات").split("[|]"),
      "helicopter", ("hélicoptère|hélicoptères|helicóptero|helicópteros|вертолет*|вертолёт*|مروحية|مروحيات"
          + "|طائرة هليكوبتر").split("[|]"));
  private static final Map<String, String> TURKISH =
      Map.of("missile", "füze*", "jet", "savaş uça*", "helicopter", "helikopter*");

  private Designations() {}

  /** The forms of one English alias in the other languages; none where it names no such noun. */
  static List<String> of(String alias) {
    int blank = alias.lastIndexOf(' ');
    String noun = blank < 0 ? "" : alias.substring(blank + 1);
    String name = blank < 0 ? "" : alias.substring(0, blank);
    String[] nouns = NOUNS.get(noun);
    if (nouns == null || name.indexOf(' ') >= 0 || !Character.isUpperCase(name.charAt(0))) {
      return List.of();
    }
    List<String> all = new ArrayList<>();
    for (String other : nouns) {
      all.add(other + " " + name);
    }
    all.add(name + " " + TURKISH.get(noun));
    return all;
  }
}
