package dev.entente.enrich;

import dev.entente.article.Country;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which states an article is about, whether they cooperate or not.
 *
 * @param ranked every state it names, the one it is most about first
 * @param sources states that act, from the subjects of its sentences
 * @param targets the other states of these sentences
 */
public record Focus(List<Country> ranked, List<Country> sources, List<Country> targets) {

  private static final double TITLE = 3;
  private static final double LEAD = 2.5;
  private static final double EARLY = 1.5;

  /** Copies the lists. */
  public Focus {
    ranked = List.copyOf(ranked);
    sources = List.copyOf(sources);
    targets = List.copyOf(targets);
  }

  /** Ranks what the title, the place of filing and the sentences name; each counts a state once. */
  static Focus of(Marked title, Marked filed, List<Marked> sentences) {
    Map<Country, Double> weights = new LinkedHashMap<>();
    count(weights, title, TITLE);
    List<Country> sources = new ArrayList<>();
    List<Country> targets = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      Marked marked = sentences.get(i);
      count(weights, marked, i == 0 ? LEAD : i < 4 ? EARLY : 1);
      marked.parties().forEach(party -> side(marked, party, sources, targets));
    }
    if (weights.isEmpty()) {
      count(weights, filed, 1);
    }
    targets.removeAll(sources);
    List<Country> ranked = new ArrayList<>(weights.keySet());
    ranked.sort(Comparator.comparingDouble(country -> -weights.getOrDefault(country, 0.0)));
    return new Focus(ranked, sources, targets);
  }

  private static void count(Map<Country, Double> weights, Marked marked, double weight) {
    Map<Country, Double> once = new LinkedHashMap<>();
    for (Party party : marked.parties()) {
      once.merge(party.country(), party.weight() * weight, Math::max);
    }
    once.forEach((country, value) -> weights.merge(country, value, Double::sum));
  }

  /** Who stands bare before the first verb of the sentence acts; others are acted on. */
  private static void side(Marked marked, Party party, List<Country> sources, List<Country> targets) {
    boolean acts = (party.slot == Slot.SUBJ || party.slot == Slot.BY)
        && (marked.parties().getFirst().group == party.group || party.slot == Slot.BY);
    List<Country> list = acts ? sources : targets;
    if (!list.contains(party.country())) {
      list.add(party.country());
    }
  }
}
