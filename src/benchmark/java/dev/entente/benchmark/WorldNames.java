package dev.entente.benchmark;

import dev.entente.article.Coded;
import dev.entente.article.Facet;
import dev.entente.article.Kind;
import dev.entente.article.Names;
import dev.entente.article.Stage;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The names of the generated world. */
final class WorldNames implements Names {

  private final Map<Facet, List<String>> values = new HashMap<>();
  private final Map<String, String> above = new HashMap<>();
  private final Set<String> states = Set.copyOf(World.STATES);
  private final Set<String> classes;

  WorldNames(World world) {
    values.put(Facet.COUNTRY, World.STATES);
    List<String> leaves = World.EQUIPMENT.keySet().stream().sorted().toList();
    values.put(Facet.EQUIPMENT, leaves);
    leaves.forEach(leaf -> above.put(leaf, leaf.substring(0, leaf.indexOf('.'))));
    classes = Set.copyOf(above.values());
    values.put(Facet.REGION, world.regions());
    for (String state : World.STATES) {
      List<String> chain = world.regions(state);
      for (int i = 0; i + 1 < chain.size(); i++) {
        above.put(chain.get(i), chain.get(i + 1));
      }
    }
    values.put(Facet.KIND, Arrays.stream(Kind.values()).map(Coded::code).toList());
    values.put(Facet.STAGE, Arrays.stream(Stage.values()).map(Coded::code).toList());
  }

  @Override
  public String label(Facet facet, String value) {
    return switch (facet) {
      case COUNTRY, PARTNER, PARTY -> World.name(value);
      case EQUIPMENT -> World.EQUIPMENT.getOrDefault(value, value);
      case REGION, KIND, STAGE, SOURCE, LANG, YEAR -> value;
    };
  }

  @Override
  public boolean knows(Facet facet, String value) {
    return switch (facet) {
      case COUNTRY, PARTNER, PARTY -> states.contains(value);
      case EQUIPMENT -> World.EQUIPMENT.containsKey(value) || classes.contains(value);
      case REGION, KIND, STAGE -> values(facet).contains(value);
      case SOURCE, LANG, YEAR -> true;
    };
  }

  @Override
  public String parent(Facet facet, String value) {
    return facet == Facet.EQUIPMENT || facet == Facet.REGION ? above.getOrDefault(value, "") : "";
  }

  @Override
  public List<String> values(Facet facet) {
    return values.getOrDefault(facet, List.of());
  }
}
