package dev.entente.pipeline.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.index.lucene.LuceneArticleIndex;
import dev.entente.pipeline.DataFolder;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class DealsCommandTest {

  @TempDir private Path folder;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int run(String... arguments) {
    out.reset();
    err.reset();
    return Commands.run(new Context(new DataFolder(folder.resolve("data")), LuceneArticleIndex::open,
        InstantSource.fixed(Instant.parse("2026-01-02T03:04:05Z")), new ByteArrayInputStream(new byte[0]),
        new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8)),
        () -> 0, arguments);
  }

  private List<JsonNode> deals() {
    return out.toString(StandardCharsets.UTF_8).lines().map(Json.MAPPER::readTree).toList();
  }

  private String records() throws IOException {
    return Files.writeString(folder.resolve("records.jsonl"), """
        {"id":"signed","date":"2024-02-04","title":"Mali buys drones","text":"Mali signed a contract with Turkey to buy twelve Bayraktar TB2 drones, the ministry in Bamako said."}
        {"id":"arrived","date":"2025-01-09","title":"Drones arrive","text":"Turkey delivered four Bayraktar TB2 drones to Mali, officers at the air base said on Friday."}
        {"id":"boats","date":"2025-03-09","title":"Boats","text":"Portugal handed over two patrol boats to Angola, the navy said."}
        """).toString();
  }

  @Test
  void dealsOfRecordsArePrintedWithTheIdsOfTheInput() throws IOException {
    assertThat(run("deals", "--jsonl", records())).isZero();
    assertThat(deals()).hasSize(2);
    JsonNode drones = deals().getLast();
    assertThat(drones.path("system").asString()).isEqualTo("Bayraktar TB2");
    assertThat(drones.path("first").path("article").asString()).isEqualTo("signed");
    assertThat(drones.path("steps").size()).isEqualTo(2);
    assertThat(drones.path("standing").path("kind").asString()).isEqualTo("delivery");
    assertThat(run("deals", "--country", "AO", "--family", "nav", "--jsonl", records())).isZero();
    assertThat(deals()).hasSize(1);
  }

  @Test
  void dealsOfTheArchiveArePrinted() throws IOException {
    assertThat(run("deals")).isEqualTo(1);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("There is no index of this version");
    assertThat(run("ingest", records())).isZero();
    assertThat(run("deals", "--partner", "tr")).isZero();
    assertThat(deals()).hasSize(1);
    assertThat(run("deals", "--partner", "turkey")).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("two letters");
  }
}
