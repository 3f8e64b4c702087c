package dev.entente.desk;

import dev.entente.article.Article;
import dev.entente.article.Claim;
import dev.entente.article.Correction;
import dev.entente.article.Country;
import dev.entente.article.Equipment;
import dev.entente.article.EquipmentMention;
import dev.entente.article.Kind;
import dev.entente.article.Stage;
import dev.entente.article.TimeFrame;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.json.JsonMapper;

/**
 * A corrected article as gold: all its labels as they stand after the corrections, in ids and codes, a line of JSON in
 * the form of {@code src/evaluation/articles.jsonl}. States that only a rejected label named stand under
 * {@code excluded}. Beyond that form, {@code by} says who a pair is from, and {@code corrections} lists what was decided.
 */
public final class GoldLine {

  /** The set that the articles are said to belong to. */
  public static final String SET = "corrections";

  private GoldLine() {}

  /**
   * The line, without its end.
   *
   * @param article as it stands, corrected
   * @param standing its corrections that hold
   * @param quotes true to add the reasons and the words that the corrections hold on to
   */
  public static String of(Article article, List<Correction> standing, boolean quotes) {
    Map<List<Object>, List<Claim>> pairs = new LinkedHashMap<>();
    Set<String> parties = new LinkedHashSet<>();
    for (Claim claim : article.labels().claims()) {
      pairs.computeIfAbsent(List.of(claim.country(), claim.partner(), claim.mutual()), k -> new ArrayList<>())
          .add(claim);
      parties.addAll(List.of(claim.country().code(), claim.partner().code()));
    }
    Set<String> excluded = new TreeSet<>();
    standing.stream().filter(c -> c.action() == Correction.Action.REJECT).map(Correction::label)
        .forEach(label -> excluded.addAll(List.of(label.country().code(), label.partner().code())));
    excluded.removeAll(parties);
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("set", SET);
    line.put("id", article.id().value());
    line.put("relevant", !pairs.isEmpty());
    line.put("pairs", pairs.values().stream().map(GoldLine::pair).toList());
    line.put("excluded", excluded);
    line.put("corrections", standing.stream().map(c -> correction(c, article, quotes)).toList());
    return JsonMapper.shared().writeValueAsString(line);
  }

  private static Map<String, Object> pair(List<Claim> claims) {
    Claim first = claims.getFirst();
    Map<String, Object> pair = states(first.country(), first.partner(), first.mutual());
    pair.put("kinds", claims.stream().map(c -> kind(c.kind(), c.stage(), c.time())).distinct().toList());
    pair.put("equipment", claims.stream().flatMap(c -> c.equipment().stream()).map(EquipmentMention::equipment)
        .map(Equipment::leaf).distinct().toList());
    boolean editor = claims.stream().flatMap(c -> c.evidence().stream())
        .anyMatch(e -> e.rule().equals(Correction.RULE));
    pair.put("by", editor ? "editor" : "tagger");
    return pair;
  }

  private static Map<String, Object> correction(Correction correction, Article article, boolean quotes) {
    Correction.Label label = correction.label();
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("action", correction.action().code());
    json.putAll(states(label.country(), label.partner(), label.mutual()));
    json.putAll(kind(label.kind(), label.stage(), label.time()));
    json.put("equipment", label.equipment().stream().map(Equipment::leaf).toList());
    json.put("lost", correction.places(article.reading()).isEmpty());
    if (quotes) {
      json.put("reason", correction.reason());
      json.put("quotes", correction.anchors().stream().map(anchor -> anchor.quote()).toList());
    }
    return json;
  }

  private static Map<String, Object> states(Country country, Country partner, boolean mutual) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("country", country.code());
    json.put("partner", partner.code());
    json.put("mutual", mutual);
    return json;
  }

  private static Map<String, Object> kind(Kind kind, Stage stage, TimeFrame time) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("kind", kind.code());
    json.put("stage", stage.code());
    json.put("time", time.code());
    return json;
  }
}
