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

/** Sentences written before the tagger had seen them: a share must come out right, so that rules stay general. */
class FreshSentencesTest {

  private record Row(String id, String language, String pairs, String equipment, String text) {}

  @ParameterizedTest
  @CsvSource({"first-set.tsv, 0.95", "second-set.tsv, 0.95", "third-set.tsv, 0.9", "fourth-set.tsv, 0.9",
      "fifth-set.tsv, 0.85", "nothing-set.tsv, 0.95"})
  void mostPairsComeOutRight(String file, double share) throws IOException {
    List<Row> rows = rows(file);
    List<String> wrong = new ArrayList<>();
    for (Row row : rows) {
      Labels labels = Tagging.labels(row.language, row.text);
      Set<String> expected = words(row.pairs);
      Set<String> found = new TreeSet<>();
      for (Claim claim : labels.claims()) {
        found.add(named(claim, expected));
      }
      if (!found.equals(expected)) {
        wrong.add(row.id + " expected " + expected + ", found " + found);
      }
    }
    assertTrue(rows.size() - wrong.size() >= share * rows.size(), () -> String.join("\n", wrong));
  }

  @ParameterizedTest
  @CsvSource({"first-set.tsv, 0.95", "second-set.tsv, 0.95", "third-set.tsv, 0.9", "fourth-set.tsv, 0.9",
      "fifth-set.tsv, 0.85", "nothing-set.tsv, 0.95"})
  void mostEquipmentComesOutRight(String file, double share) throws IOException {
    List<Row> rows = rows(file);
    List<String> wrong = new ArrayList<>();
    for (Row row : rows) {
      Set<String> found = Tagging.equipment(Tagging.labels(row.language, row.text));
      if (!found.equals(words(row.equipment))) {
        wrong.add(row.id + " expected " + row.equipment + ", found " + found);
      }
    }
    assertTrue(rows.size() - wrong.size() >= share * rows.size(), () -> String.join("\n", wrong));
  }

  /** A pair of which the file leaves the direction open is right either way. */
  private static String named(Claim claim, Set<String> expected) {
    String one = claim.country() + "~" + claim.partner();
    String other = claim.partner() + "~" + claim.country();
    return expected.contains(one) ? one : expected.contains(other) ? other : claim.country() + "<" + claim.partner();
  }

  private static Set<String> words(String cell) {
    Set<String> all = new TreeSet<>(List.of(cell.split(" ")));
    all.remove("-");
    return all;
  }

  private static List<Row> rows(String file) throws IOException {
    try (InputStream in = Objects.requireNonNull(FreshSentencesTest.class.getResourceAsStream("/enrich/" + file))) {
      List<Row> rows = new ArrayList<>();
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
        String[] cells = line.split("\t");
        if (!line.startsWith("#") && cells.length == 5 && !cells[0].equals("id")) {
          rows.add(new Row(cells[0], cells[1], cells[2], cells[3], cells[4]));
        }
      }
      return rows;
    }
  }
}
