package dev.entente.enrich;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.entente.article.Claim;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Many sentences of many styles, each with the claims that it holds; all failures are told at once. */
class EnglishSentencesTest {

  /** A sentence with what it says; {@code claims} as {@code eg<fr delivery completed}. */
  private record Row(String frame, Set<String> claims, String text) {}

  @Test
  void everySentenceSaysWhatAReaderFindsInIt() throws IOException {
    List<String> wrong = new ArrayList<>();
    for (Row row : rows()) {
      Set<String> found = found(row.text);
      if (!found.equals(row.claims)) {
        wrong.add(row.claims + "\n    found " + found + "\n    in " + row.text);
      }
    }
    assertEquals("", String.join("\n", wrong));
  }

  private static Set<String> found(String text) {
    Set<String> found = new TreeSet<>();
    for (Claim claim : Tagging.labels(text).claims()) {
      boolean turned = claim.mutual() && claim.country().compareTo(claim.partner()) > 0;
      found.add((turned ? claim.partner() : claim.country()) + (claim.mutual() ? "=" : "<")
          + (turned ? claim.country() : claim.partner()) + " " + claim.kind().code() + " " + claim.stage().code());
    }
    return found;
  }

  private static List<Row> rows() throws IOException {
    try (InputStream in = Objects.requireNonNull(EnglishSentencesTest.class.getResourceAsStream("/enrich/english.tsv"))) {
      List<Row> rows = new ArrayList<>();
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
        String[] cells = line.split("\t");
        if (!line.startsWith("#") && cells.length == 3) {
          rows.add(new Row(cells[0], claims(cells[1]), cells[2]));
        }
      }
      return rows;
    }
  }

  private static Set<String> claims(String cell) {
    return cell.equals("-") ? Set.of() : new TreeSet<>(List.of(cell.split(", ")));
  }
}
