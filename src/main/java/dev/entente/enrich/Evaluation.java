package dev.entente.enrich;

import dev.entente.article.Equipment;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compares answers that were found with expected ones, micro-averaged over the articles. */
public final class Evaluation {

  private static final Map<String, Function<Answer, Set<?>>> MEASURES = measures();

  private final Map<String, Scores> scores = new LinkedHashMap<>();
  private int articles;

  private static Map<String, Function<Answer, Set<?>>> measures() {
    Map<String, Function<Answer, Set<?>>> all = new LinkedHashMap<>();
    all.put("country", Answer::countries);
    all.put("partner", Answer::partners);
    all.put("pair", a -> a.pairs().stream().map(Answer.Pair::unordered).collect(Collectors.toSet()));
    all.put("pair, directed", Answer::pairs);
    all.put("equipment leaf", Answer::equipment);
    all.put("equipment class", a -> a.equipment().stream().map(Equipment::top).collect(Collectors.toSet()));
    all.put("region", Answer::regions);
    all.put("kind", Answer::kinds);
    all.put("quantity", Answer::quantities);
    all.put("organisation", a -> names(a.organisations()));
    all.put("organis., role", Answer::organisations);
    all.put("person", a -> names(a.people()));
    all.put("person, side", Answer::people);
    return all;
  }

  private static Set<String> names(Set<Answer.Named> named) {
    return named.stream().map(Answer.Named::name).collect(Collectors.toSet());
  }

  /** An evaluation without any article. */
  public Evaluation() {
    MEASURES.keySet().forEach(name -> scores.put(name, Scores.NONE));
  }

  /** Compares one more article. */
  public void add(Answer expected, Answer found) {
    articles++;
    MEASURES.forEach((name, values) ->
        scores.computeIfPresent(name, (n, old) -> old.plus(values.apply(expected), values.apply(found))));
  }

  /** The scores by the name of what is measured, in a fixed order. */
  public Map<String, Scores> scores() {
    return new LinkedHashMap<>(scores);
  }

  /** How many articles were compared. */
  public int articles() {
    return articles;
  }

  /** The scores as lines of a table for a terminal. */
  public List<String> table() {
    return Stream.concat(
        Stream.of(String.format(Locale.ROOT, "%-16s %9s %9s %9s %5s   %d articles",
            "", "precision", "recall", "F1", "n", articles)),
        scores.entrySet().stream().map(e -> String.format(Locale.ROOT, "%-16s %9.3f %9.3f %9.3f %5d", e.getKey(),
            e.getValue().precision(), e.getValue().recall(), e.getValue().f1(), e.getValue().n()))).toList();
  }
}
