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
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Many sentences of many styles, each with the claims that it holds; all failures are told at once. */
class EnglishSentencesTest {

  private static final int ENOUGH = 10;
  private static final Set<String> MOST = Set.of("acquire.buy", "acquire.purchase", "acquire.receive", "agree.mou",
      "base.open", "base.station", "deal.contract", "exercise.exercise", "exercise.named", "exercise.together",
      "produce.in", "supply.deliver", "supply.delivery", "supply.sell", "supply.supply", "talks.meet", "talks.talks",
      "train.mission", "train.train", "visit.port", "visit.travel", "visit.visit-noun");

  /** Sets of sentences by frame: each frame that they name must have enough. */
  private static final List<String> BY_FRAME = Stream.of("frames-a", "frames-b", "frames-c")
      .filter(set -> EnglishSentencesTest.class.getResource("/enrich/" + set + ".tsv") != null).toList();

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

  /** The frames that news uses most, and those named in a set, are proved by ten sentences of differing structure. */
  @Test
  void theMostFrequentFramesAndTheNamedOnesHaveTenSentencesEach() throws IOException {
    Map<String, Integer> fired = new TreeMap<>();
    for (String text : all()) {
      Set<String> rules = new TreeSet<>();
      Tagging.labels(text).claims().forEach(claim -> claim.evidence().forEach(words -> rules.add(words.rule())));
      rules.forEach(rule -> fired.merge(rule, 1, Integer::sum));
    }
    Set<String> few = new TreeSet<>(MOST);
    for (String set : BY_FRAME) {
      cells(set + ".tsv").stream().map(cells -> cells[0]).filter(frame -> frame.contains(".")).forEach(few::add);
    }
    few.removeIf(frame -> fired.getOrDefault(frame, 0) >= ENOUGH);
    assertEquals(Set.of(), few, () -> "sentences by frame: " + fired);
  }

  /** All English sentences of our own. */
  private static List<String> all() throws IOException {
    List<String> texts = new ArrayList<>();
    List<String> sets = new ArrayList<>(BY_FRAME);
    sets.addAll(List.of("english", "first-set", "second-set", "third-set", "fourth-set", "fifth-set", "sixth-set",
        "seventh-set"));
    for (String set : sets) {
      for (String[] cells : cells(set + ".tsv")) {
        if (cells.length == 3) {
          texts.add(cells[2]);
        } else if (cells.length == 5 && cells[1].equals("en")) {
          texts.add(cells[4]);
        }
      }
    }
    return texts;
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
    List<String[]> all = new ArrayList<>(cells("english.tsv"));
    for (String set : BY_FRAME) {
      all.addAll(cells(set + ".tsv"));
    }
    return all.stream().map(cells -> new Row(cells[0], claims(cells[1]), cells[2])).toList();
  }

  private static List<String[]> cells(String file) throws IOException {
    try (InputStream in = Objects.requireNonNull(EnglishSentencesTest.class.getResourceAsStream("/enrich/" + file))) {
      List<String[]> all = new ArrayList<>();
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
        if (!line.startsWith("#") && line.contains("\t")) {
          all.add(line.split("\t"));
        }
      }
      return all;
    }
  }

  private static Set<String> claims(String cell) {
    return cell.equals("-") ? Set.of() : new TreeSet<>(List.of(cell.split(", ")));
  }
}
