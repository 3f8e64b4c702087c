package dev.entente.enrich;

import dev.entente.article.Country;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which states an article is about, whether they cooperate or not.
 *
 * @param ranked every state it names, the one it is most about first
 * @param sources states that act
 * @param targets states that are acted on
 */
public record Focus(List<Country> ranked, List<Country> sources, List<Country> targets) {

  private static final double TITLE = 3;
  private static final double LEAD = 2.5;
  private static final double EARLY = 1.5;
  private static final double FILED = 1.2;

  /** Copies the lists. */
  public Focus {
    ranked = List.copyOf(ranked);
    sources = List.copyOf(sources);
    targets = List.copyOf(targets);
  }

  /** Ranks what the title, the place of filing and the sentences name; each counts a state once. */
  static Focus of(Marked title, @Nullable Country filed, List<Marked> sentences) {
    Map<Country, Double> weights = new LinkedHashMap<>();
    count(weights, title, TITLE);
    Set<Country> sources = new LinkedHashSet<>();
    Set<Country> targets = new LinkedHashSet<>();
    for (int i = 0; i < sentences.size(); i++) {
      Marked marked = sentences.get(i);
      count(weights, marked, i == 0 ? LEAD : i < 4 ? EARLY : 1);
      Sides sides = Sides.of(marked);
      sources.addAll(sides.sources());
      targets.addAll(sides.targets());
    }
    if (filed != null) {
      weights.merge(filed, FILED, Double::sum);
    }
    List<Country> ranked = new ArrayList<>(weights.keySet());
    ranked.sort(Comparator.comparingDouble(country -> -weights.getOrDefault(country, 0.0)));
    return new Focus(ranked, List.copyOf(sources), List.copyOf(targets));
  }

  private static void count(Map<Country, Double> weights, Marked marked, double weight) {
    Map<Country, Double> once = new LinkedHashMap<>();
    for (Party party : marked.parties()) {
      once.merge(party.country(), party.weight() * weight, Math::max);
    }
    once.forEach((country, value) -> weights.merge(country, value, Double::sum));
  }
}
