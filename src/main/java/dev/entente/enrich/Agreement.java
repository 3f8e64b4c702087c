package dev.entente.enrich;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** How far judgements of the same articles agree: the tagger's with a reader's, or those of two readers. */
public final class Agreement {

  private static final Map<String, Function<Judgement, Set<String>>> MEASURES = measures();

  private final Map<String, Scores> scores = new LinkedHashMap<>();
  private int articles;
  private int withExcluded;
  private int without;
  private int withoutButFound;

  private static Map<String, Function<Judgement, Set<String>>> measures() {
    Map<String, Function<Judgement, Set<String>>> all = new LinkedHashMap<>();
    all.put("pair", Judgement::unordered);
    all.put("pair, directed", Judgement::directed);
    all.put("equipment leaf", Judgement::leaves);
    all.put("equipment class", Judgement::classes);
    all.put("kind of a pair", Judgement::kinds);
    return all;
  }

  /** Nothing compared yet. */
  public Agreement() {
    MEASURES.keySet().forEach(name -> scores.put(name, Scores.NONE));
  }

  /** Compares one more article. */
  public void add(Judgement expected, Judgement found) {
    articles++;
    MEASURES.forEach((name, values) ->
        scores.computeIfPresent(name, (n, old) -> old.plus(values.apply(expected), values.apply(found))));
    withExcluded += falseParties(expected, found).isEmpty() ? 0 : 1;
    if (expected.pairs().isEmpty()) {
      without++;
      withoutButFound += found.pairs().isEmpty() ? 0 : 1;
    }
  }

  /** The scores by the name of what is measured, in a fixed order. */
  public Map<String, Scores> scores() {
    return new LinkedHashMap<>(scores);
  }

  /** The share of the articles in which a state that is no party is shown as one. */
  public double falsePartyRate() {
    return articles == 0 ? 0 : (double) withExcluded / articles;
  }

  /** The share of the articles without cooperation that get a pair all the same. */
  public double emptyRate() {
    return without == 0 ? 0 : (double) withoutButFound / without;
  }

  /** In words, what one judgement has and the other has not, a line each; empty where they agree. */
  public static List<String> differences(Judgement expected, Judgement found) {
    List<String> lines = new ArrayList<>();
    MEASURES.forEach((name, values) -> {
      Set<String> missed = new TreeSet<>(values.apply(expected));
      missed.removeAll(values.apply(found));
      Set<String> extra = new TreeSet<>(values.apply(found));
      extra.removeAll(values.apply(expected));
      if (!missed.isEmpty() || !extra.isEmpty()) {
        lines.add(name + ": missed " + missed + ", too much " + extra);
      }
    });
    Set<?> parties = falseParties(expected, found);
    if (!parties.isEmpty()) {
      lines.add("no party, but shown as one: " + parties);
    }
    return lines;
  }

  private static Set<?> falseParties(Judgement expected, Judgement found) {
    Set<Object> both = new TreeSet<>(expected.excluded());
    both.retainAll(found.parties());
    return both;
  }

  /** The scores and rates as lines of a table for a terminal. */
  public List<String> table() {
    List<String> lines = new ArrayList<>();
    lines.add(String.format(Locale.ROOT, "%-16s %9s %9s %9s %5s   %d articles",
        "", "precision", "recall", "F1", "n", articles));
    scores.forEach((name, s) -> lines.add(String.format(Locale.ROOT, "%-16s %9.3f %9.3f %9.3f %5d",
        name, s.precision(), s.recall(), s.f1(), s.n())));
    lines.add(String.format(Locale.ROOT, "a state that is no party is shown as one in %.1f %% of the articles (%d of %d)",
        100 * falsePartyRate(), withExcluded, articles));
    lines.add(String.format(Locale.ROOT, "a pair is shown in %.1f %% of the articles without cooperation (%d of %d)",
        100 * emptyRate(), withoutButFound, without));
    return lines;
  }
}
