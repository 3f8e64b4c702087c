package dev.entente.pipeline.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.article.ArticleId;
import dev.entente.index.lucene.LuceneArticleIndex;
import dev.entente.pipeline.DataFolder;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** From learning template lines to seeing what they would change, on the command line. */
class ReadAgainCommandsTest {

  private static final String BOX = "Harbour Watch thanks Brazil, which delivered two patrol boats to Namibia.";
  private static final List<String> STORIES = List.of(
      "Portugal handed over two patrol boats to Angola on Tuesday, and fishermen cheered from every jetty.",
      "Spain sold forty tanks to Peru, whose deserts demand filters, spare engines and patient mechanics.",
      "Italy delivered three helicopters to Kenya while farmers complained about noise above their goats.",
      "France trained mountain soldiers from Armenia in winter climbing, avalanche rescue and night marches.",
      "India gave radars to Mauritius after cyclones had destroyed antennas on lonely northern islets.",
      "Sweden agreed to build trainer aircraft with Brazil near orchards outside Gavião Peixoto.");

  @TempDir private Path folder;
  private DataFolder data;
  private ByteArrayOutputStream out;
  private ByteArrayOutputStream err;

  @BeforeEach
  void anArchiveOfOneSource() throws IOException {
    data = new DataFolder(folder.resolve("data"));
    StringBuilder records = new StringBuilder();
    for (int i = 0; i < STORIES.size(); i++) {
      records.append(Json.MAPPER.writeValueAsString(Map.of("url", "https://www.harbour.example/" + i,
          "title", "Report number " + (char) ('A' + i), "text", STORIES.get(i) + "\n\n" + BOX))).append('\n');
    }
    assertThat(run("ingest", Files.writeString(folder.resolve("r.jsonl"), records).toString())).isZero();
  }

  private int run(String... arguments) {
    out = new ByteArrayOutputStream();
    err = new ByteArrayOutputStream();
    Context context = new Context(data, LuceneArticleIndex::open,
        InstantSource.fixed(Instant.parse("2026-01-02T03:04:05Z")), new ByteArrayInputStream(new byte[0]),
        new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8));
    return Commands.run(context, () -> 0, arguments);
  }

  private List<String> lines() {
    return out.toString(StandardCharsets.UTF_8).lines().toList();
  }

  private String complaints() {
    return err.toString(StandardCharsets.UTF_8);
  }

  private Path file() {
    return data.vocabulary().resolve("template-lines.tsv");
  }

  @Test
  void learningShowsTheLinesAndChangesNothing() {
    assertThat(run("template-lines", "learn")).isZero();
    assertThat(lines()).contains("harbour.example", "  tail      6 of 6      " + BOX,
        "6 articles of 1 source looked at: 1 new line, 0 in the vocabulary already.");
    assertThat(lines().getLast()).startsWith("Nothing was changed. Add --write");
    assertThat(file()).doesNotExist();
    assertThat(run("template-lines", "learn", "--source=other.example")).isZero();
    assertThat(lines()).containsExactly("6 articles of 1 source looked at: 0 new lines, 0 in the vocabulary already.");
  }

  @Test
  void whatWasLearnedIsWrittenOnceAndAPersonsDecisionStays() throws IOException {
    assertThat(run("template-lines", "learn", "--write", "--source=WWW.harbour.example")).isZero();
    assertThat(lines().getLast()).contains("rebuild --dry-run").contains("next start");
    assertThat(Files.readString(file())).startsWith("# Lines that a source prints")
        .endsWith("drop\tharbour.example\ttail\t" + BOX + "\t6\t6\t2026-01-02\n");
    Files.writeString(file(), "# Our own remark.\n" + Files.readString(file()).replace("drop\tharbour", "keep\tharbour"));
    String decided = Files.readString(file());
    assertThat(run("template-lines", "learn", "--write")).isZero();
    assertThat(lines().getLast()).endsWith("0 new lines, 1 in the vocabulary already.");
    assertThat(Files.readString(file())).isEqualTo(decided);
    try (Stream<Path> files = Files.list(data.vocabulary())) {
      assertThat(files).containsExactly(file());
    }
    assertThat(run("rebuild", "--dry-run")).isZero();
    assertThat(lines()).contains("6 articles read again: 0 would change, 0 in details only, 0 could not be read any"
        + " more; 0 would be added.");
  }

  @Test
  void aDryRunTellsWhichArticlesWouldChangeAndHowAndChangesNothing() {
    run("template-lines", "learn", "--write");
    Map<String, String> before = files();
    assertThat(run("rebuild", "--dry-run")).isZero();
    assertThat(lines()).anyMatch(line -> line.endsWith("  Report number A"));
    assertThat(lines()).contains("  - line: " + BOX + " (left out: template line)");
    assertThat(lines()).contains("  - claim: Brazil → Namibia: Delivery or donation, Completed, current; Patrol boat / interceptor");
    assertThat(lines()).anyMatch(line -> line.startsWith("6 articles read again: 6 would change"));
    assertThat(lines()).anyMatch(line -> line.startsWith("Changes: ") && line.contains("claim less 6")
        && line.contains("line less 6"));
    assertThat(lines().getLast()).isEqualTo("Nothing was changed. Samples were left aside.");
    assertThat(files()).isEqualTo(before);
    assertThat(run("rebuild")).isZero();
    assertThat(run("rebuild", "--dry-run")).isZero();
    assertThat(lines().getFirst()).startsWith("6 articles read again: 0 would change");
  }

  /** The files that hold what people would miss, with their sizes. */
  private Map<String, String> files() {
    try (Stream<Path> found = Stream.concat(Files.walk(data.archive()),
        Stream.concat(Files.walk(data.index()), Files.walk(data.vocabulary())))) {
      return found.filter(Files::isRegularFile).filter(f -> !f.toString().endsWith(".lock")).collect(Collectors.toMap(
          Path::toString, f -> String.valueOf(f.toFile().length()), (a, b) -> a, TreeMap::new));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void aDryRunSpeaksToMachinesAndKeepsToItsLimit() {
    run("template-lines", "learn", "--write");
    assertThat(run("rebuild", "--dry-run", "--json", "--limit=2")).isZero();
    assertThat(lines()).hasSize(3);
    JsonNode first = Json.MAPPER.readTree(lines().getFirst());
    assertThat(first.path("title").asString()).isEqualTo("Report number A");
    assertThat(first.path("fate").asString()).isEqualTo("changed");
    assertThat(first.path("changes").path(0).path("what").asString()).isEqualTo("line");
    assertThat(first.path("changes").path(0).path("reason").asString()).isEqualTo("template_line");
    JsonNode sum = Json.MAPPER.readTree(lines().getLast()).path("sum");
    assertThat(sum.path("changed").asInt()).isEqualTo(6);
    assertThat(sum.path("notPrinted").asInt()).isEqualTo(4);
    assertThat(run("rebuild", "--dry-run", "--limit=1")).isZero();
    assertThat(lines().get(1)).startsWith("… and ").endsWith("more lines; --limit=N prints more.");
  }

  @Test
  void whatCannotBeComparedIsSaidSo() throws IOException {
    try (DataFolder.Lock portal = data.lockForPortal()) {
      assertThat(portal).isNotNull();
      assertThat(run("rebuild", "--dry-run")).isEqualTo(1);
      assertThat(complaints()).contains("The running portal").contains("Stop it first");
      assertThat(run("template-lines", "learn")).isEqualTo(1);
    }
    assertThat(run("rebuild", "--json")).isEqualTo(2);
    assertThat(run("template-lines")).isEqualTo(2);
    assertThat(run("template-lines", "learn", "--least=1")).isEqualTo(2);
    Files.move(data.index(), folder.resolve("moved"));
    assertThat(run("rebuild", "--dry-run")).isEqualTo(1);
    assertThat(complaints()).contains("no index of this version");
    assertThat(data.index()).doesNotExist();
    data = new DataFolder(folder.resolve("empty"));
    assertThat(run("rebuild", "--dry-run")).isEqualTo(1);
    assertThat(complaints()).contains("no archive");
    assertThat(run("template-lines", "learn")).isEqualTo(1);
    assertThat(complaints()).contains("no archive");
    assertThat(data.archive()).doesNotExist();
  }

  @Test
  void whatTheIndexLostWouldBeAddedAndABrokenFileStopsEverything() throws IOException {
    assertThat(run("rebuild")).isZero();
    try (LuceneArticleIndex index = LuceneArticleIndex.open(data.index())) {
      index.delete(List.of(ArticleId.ofKey(
          "www.harbour.example/0")));
      index.commit(index.notes());
    }
    assertThat(run("rebuild", "--dry-run")).isZero();
    assertThat(lines().getFirst()).endsWith("(would be added)");
    Files.createDirectories(data.vocabulary());
    Files.writeString(file(), "decision\tsource\n");
    assertThat(run("template-lines", "learn", "--write")).isEqualTo(1);
    assertThat(complaints()).contains("vocabulary/template-lines.tsv, line 1");
    assertThat(Files.readString(file())).isEqualTo("decision\tsource\n");
  }
}
