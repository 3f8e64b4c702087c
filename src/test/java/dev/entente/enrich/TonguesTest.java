package dev.entente.enrich;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.entente.article.Claim;
import dev.entente.article.Labels;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reports in the languages beside English: each file was written before the tagger had seen a sentence of it. */
class TonguesTest {

  private record Row(String id, Set<String> pairs, Set<String> equipment, Set<String> kinds, Set<String> stages,
      String text) {}

  /** How many rows came out right, by what was asked, and what went wrong in the others. */
  private static final class Score {
    int rows;
    int pairs;
    int equipment;
    int acts;
    final List<String> wrong = new ArrayList<>();

    @Override
    public String toString() {
      return rows + " sentences: pairs " + pairs + ", equipment " + equipment + ", kind and stage " + acts + "\n"
          + String.join("\n", wrong);
    }
  }

  @ParameterizedTest
  @CsvSource({"fr, fr", "pt, pt", "es, es", "tr, tr", "ru, ru", "ar, ar", "fr-fresh, fr", "pt-fresh, pt",
      "es-fresh, es", "tr-fresh, tr", "ru-fresh, ru", "ar-fresh, ar", "fr-third, fr", "fr-civil, fr", "pt-civil, pt",
      "es-civil, es", "tr-civil, tr", "ru-civil, ru", "ar-civil, ar"})
  void mostReportsComeOutRight(String file, String language) throws IOException {
    Score score = score(file, language);
    assertTrue(score.pairs >= 0.9 * score.rows && score.equipment >= 0.9 * score.rows
        && score.acts >= 0.9 * score.rows, score::toString);
  }

  private static Score score(String file, String language) throws IOException {
    Score score = new Score();
    for (Row row : rows(file)) {
      Labels labels = Tagging.labels(language, row.text);
      Set<String> pairs = new TreeSet<>();
      Set<String> acts = new TreeSet<>();
      boolean act = true;
      for (Claim claim : labels.claims()) {
        pairs.add(named(claim, row.pairs));
        acts.add(claim.kind().code() + "/" + claim.stage().code());
      }
      if (!row.pairs.isEmpty()) {
        act = labels.claims().stream().anyMatch(
            claim -> row.kinds.contains(claim.kind().code()) && row.stages.contains(claim.stage().code()));
      }
      Set<String> equipment = Tagging.equipment(labels);
      score.rows++;
      score.pairs += pairs.equals(row.pairs) ? 1 : 0;
      score.equipment += equipment.equals(row.equipment) ? 1 : 0;
      score.acts += act ? 1 : 0;
      if (!pairs.equals(row.pairs) || !equipment.equals(row.equipment) || !act) {
        score.wrong.add(row.id + " expected " + row.pairs + row.equipment + row.kinds + row.stages + ", found " + pairs
            + equipment + acts + ": " + row.text);
      }
    }
    return score;
  }

  /** A pair of which the file leaves the direction open is right either way. */
  private static String named(Claim claim, Set<String> expected) {
    String one = claim.country() + "~" + claim.partner();
    String other = claim.partner() + "~" + claim.country();
    return expected.contains(one) ? one : expected.contains(other) ? other : claim.country() + "<" + claim.partner();
  }

  private static Set<String> words(String cell, String between) {
    Set<String> all = new TreeSet<>(List.of(cell.split(between)));
    all.remove("-");
    return all;
  }

  private static List<Row> rows(String file) throws IOException {
    try (InputStream in = Objects.requireNonNull(
        TonguesTest.class.getResourceAsStream("/enrich/tongue-" + file + ".tsv"))) {
      List<Row> rows = new ArrayList<>();
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
        String[] cells = line.split("\t");
        if (!line.startsWith("#") && cells.length == 6 && !cells[0].equals("id")) {
          rows.add(new Row(cells[0], words(cells[1], " "), words(cells[2], " "), words(cells[3], "\\|"),
              words(cells[4], "\\|"), cells[5]));
        }
      }
      return rows;
    }
  }
}
