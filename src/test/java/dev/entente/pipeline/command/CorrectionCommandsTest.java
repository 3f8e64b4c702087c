package dev.entente.pipeline.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.article.Anchor;
import dev.entente.article.Article;
import dev.entente.article.ArticleId;
import dev.entente.article.Claim;
import dev.entente.article.Correction.Action;
import dev.entente.article.Correction.Label;
import dev.entente.index.lucene.LuceneArticleIndex;
import dev.entente.pipeline.DataFolder;
import dev.entente.pipeline.Newsroom;
import dev.entente.pipeline.Progress;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Corrections on the command line: as gold, through backup and restore, and beside a changed vocabulary. */
class CorrectionCommandsTest {

  private static final InstantSource NOON = InstantSource.fixed(Instant.parse("2026-01-02T12:00:00Z"));

  @TempDir private Path folder;
  private DataFolder data;
  private ByteArrayOutputStream out;
  private ByteArrayOutputStream err;

  @BeforeEach
  void anArticleOfWhichOneLabelIsWrong() throws IOException {
    data = new DataFolder(folder.resolve("data"));
    String record = Json.MAPPER.writeValueAsString(Map.of("url", "https://harbour.example/1", "title", "Two reports",
        "text", "Portugal handed over two patrol boats to Angola on Tuesday.\n\nSpain sold forty tanks to Peru."));
    assertThat(run("ingest", Files.writeString(folder.resolve("r.jsonl"), record).toString())).isZero();
    try (DataFolder.Lock lock = data.lock(); Newsroom newsroom = Newsroom.open(
        data, lock, LuceneArticleIndex::open, NOON, (what, unit, total) -> Progress.NONE)) {
      ArticleId id = ArticleId.ofKey("harbour.example/1");
      Article article = newsroom.index().get(id).orElseThrow();
      Claim tanks = article.labels().claims().stream().filter(c -> c.partner().code().equals("es")).findFirst()
          .orElseThrow();
      newsroom.line().copyDesk().correct(id, Action.REJECT, Label.of(tanks), List.of(Anchor.of(
          article.origin().digest(), article.reading(), tanks.evidence().getFirst().start(),
          tanks.evidence().getFirst().end())), "It was never signed.", "Ada");
    }
  }

  private int run(String... arguments) {
    return run(data, arguments);
  }

  private int run(DataFolder where, String... arguments) {
    out = new ByteArrayOutputStream();
    err = new ByteArrayOutputStream();
    Context context = new Context(where, LuceneArticleIndex::open, NOON, new ByteArrayInputStream(new byte[0]),
        new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8));
    return Commands.run(context, () -> 0, arguments);
  }

  private List<String> lines() {
    return out.toString(StandardCharsets.UTF_8).lines().toList();
  }

  private String complaints() {
    return err.toString(StandardCharsets.UTF_8);
  }

  @Test
  void theExportIsGoldThatEvaluateReads() {
    assertThat(run("corrections", "export")).isZero();
    JsonNode line = Json.MAPPER.readTree(lines().getFirst());
    assertThat(lines()).hasSize(1);
    assertThat(line.get("pairs")).hasSize(1);
    assertThat(line.get("excluded").toString()).isEqualTo("[\"es\",\"pe\"]");
    assertThat(lines().getFirst()).doesNotContain("tanks").doesNotContain("signed");

    Path labels = folder.resolve("gold.jsonl");
    Path texts = folder.resolve("texts.jsonl");
    assertThat(run("corrections", "export", labels.toString(), "--texts", texts.toString(), "--with-quotes")).isZero();
    assertThat(labels).content().contains("It was never signed.").contains("sold forty tanks");
    assertThat(run("evaluate", "--labels", labels.toString(), "--texts", texts.toString(), "--differences")).isZero();
    assertThat(lines()).anyMatch(l -> l.startsWith("corrections ")).anyMatch(l -> l.contains("es") && l.contains("pe"));
  }

  @Test
  void anExportOverwritesNothing() throws IOException {
    Path file = Files.writeString(folder.resolve("mine.txt"), "mine");
    assertThat(run("corrections", "export", file.toString())).isEqualTo(2);
    assertThat(complaints()).contains("There is a file").contains("name another");
    assertThat(file).hasContent("mine");
    assertThat(run("corrections")).isEqualTo(2);
    assertThat(complaints()).contains("export");
  }

  @Test
  void anExportThatCannotBeWrittenOrHasNothingToReadLeavesNoTrace() {
    Path labels = folder.resolve("none").resolve("gold.jsonl");
    assertThat(run("corrections", "export", labels.toString())).isEqualTo(2);
    assertThat(complaints()).contains("There is no folder").contains("make it");
    String one = folder.resolve("one.jsonl").toString();
    assertThat(run("corrections", "export", one, "--texts", one)).isEqualTo(2);
    assertThat(Path.of(one)).doesNotExist();
    DataFolder typo = new DataFolder(folder.resolve("typo"));
    assertThat(run(typo, "corrections", "export")).isEqualTo(2);
    assertThat(complaints()).contains("There is no database");
    assertThat(typo.root()).doesNotExist();
  }

  @Test
  void correctionsComeBackFromABackupAndHoldInTheIndexMadeFromIt() {
    Path backup = folder.resolve("saved.zip");
    assertThat(run("backup", backup.toString())).isZero();
    DataFolder other = new DataFolder(folder.resolve("other"));
    assertThat(run(other, "restore", backup.toString())).isZero();
    assertThat(run(other, "corrections", "export")).isZero();
    assertThat(Json.MAPPER.readTree(lines().getLast()).get("pairs")).hasSize(1);
  }

  @Test
  void aDryRunAgainstAnotherFolderTellsTheDifferenceAndLeavesCorrectionsAlone() throws IOException {
    assertThat(run("rebuild", "--dry-run")).isZero();
    assertThat(lines().getFirst()).startsWith("1 article read again: 0 would change");
    Path copy = Files.createDirectories(folder.resolve("copy"));
    Files.writeString(copy.resolve("countries.tsv"), Files.readString(Path.of("index-data", "vocabulary",
        "countries.tsv")).replace("\tAngola\t", "\tThe land of Luanda\t"));
    assertThat(run("rebuild", "--dry-run", "--vocabulary", copy.toString())).isZero();
    assertThat(lines()).noneMatch(l -> l.contains("Peru")).anyMatch(l -> l.startsWith("1 article read again"));
    assertThat(run("rebuild", "--vocabulary", copy.toString())).isEqualTo(2);
    assertThat(complaints()).contains("--vocabulary belongs to --dry-run");
    assertThat(run("rebuild", "--dry-run", "--vocabulary", folder.resolve("none").toString())).isEqualTo(2);
    assertThat(complaints()).contains("There is no folder").contains("change the copy");
  }
}
