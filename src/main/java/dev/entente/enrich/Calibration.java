package dev.entente.enrich;

import dev.entente.article.Claim;
import dev.entente.article.Confidence;
import dev.entente.article.Labels;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** How many of the claims of each level of confidence are right, counted on articles that people have labelled. */
public final class Calibration {

  /** The columns of the file, in order. */
  public static final String COLUMNS = "set\tlevel\tclaims\tright_pair\tper_cent_pair\tright_kind\tper_cent_kind";

  /** The counts of one level. */
  private static final class Count {
    private int claims;
    private int pair;
    private int kind;
  }

  private final Map<String, Map<Confidence, Count>> sets = new TreeMap<>();

  /**
   * Counts the claims of one more article.
   *
   * @param set the name of the set that it belongs to
   * @param expected what a careful reader found
   */
  public void add(String set, Judgement expected, Labels found) {
    Set<String> directed = expected.directed();
    Set<String> kinds = expected.kinds();
    for (Claim claim : found.claims()) {
      Judgement one = Judgement.of(new Labels(List.of(claim), List.of(), List.of()));
      Count count = sets.computeIfAbsent(set, s -> new EnumMap<>(Confidence.class))
          .computeIfAbsent(claim.confidence(), level -> new Count());
      boolean pair = directed.containsAll(one.directed());
      count.claims++;
      count.pair += pair ? 1 : 0;
      count.kind += pair && kinds.containsAll(one.kinds()) ? 1 : 0;
    }
  }

  /** The lines of the file: sets by name, levels from high to low; the same counts always give the same lines. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>(List.of(COLUMNS));
    sets.forEach((set, levels) -> {
      for (Confidence level : Confidence.values()) {
        Count count = levels.getOrDefault(level, new Count());
        lines.add(String.join("\t", set, level.code(), "" + count.claims, "" + count.pair,
            perCent(count.pair, count.claims), "" + count.kind, perCent(count.kind, count.claims)));
      }
    });
    return lines;
  }

  /** Whole per cent; empty where nothing was counted. */
  private static String perCent(int right, int of) {
    return of == 0 ? "" : String.format(Locale.ROOT, "%.0f", 100.0 * right / of);
  }
}
