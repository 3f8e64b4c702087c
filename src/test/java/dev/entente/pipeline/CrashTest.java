package dev.entente.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.collect.FileCollector;
import dev.entente.index.Query;
import dev.entente.index.Search;
import dev.entente.index.lucene.LuceneArticleIndex;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was acknowledged survives a SIGKILL, and nothing comes in twice. */
class CrashTest {

  private static final int FILES = 5_000;
  private static final int ACKNOWLEDGED_BEFORE_THE_KILL = 1_500;

  @TempDir private Path folder;

  @Test
  void whatWasAcknowledgedIsThereOnceAfterAKillAndTheIngestCanBeRepeated() throws Exception {
    Path articles = Files.createDirectories(folder.resolve("articles"));
    for (int i = 0; i < FILES; i++) {
      Files.writeString(articles.resolve("a%04d.txt".formatted(i)),
          "Patrol boat %d handed over\n\nThe navy took delivery of patrol boat number%dx on Monday.".formatted(i, i));
    }
    DataFolder data = new DataFolder(folder.resolve("data"));

    List<String> acknowledged = ingestUntilKilled(data, articles);
    assertThat(acknowledged).hasSizeBetween(ACKNOWLEDGED_BEFORE_THE_KILL, FILES - 1);

    try (Newsroom newsroom = open(data)) {
      for (String name : acknowledged) {
        int number = Integer.parseInt(name.substring(1, 5));
        Search one = Search.of(new Query.Word("number" + number + "x"));
        assertThat(newsroom.index().ask(one).total()).as(name).isEqualTo(1);
      }
      assertThat(newsroom.line().total()).isBetween((long) acknowledged.size(), (long) FILES);

      Ingest again = new Ingest(new FileCollector(InstantSource.system()), newsroom.line(), done -> {});
      again.take(articles);
      newsroom.line().commit();
      assertThat(again.tally().refused()).isEmpty();
      assertThat(newsroom.line().total()).isEqualTo(FILES);
      assertThat(digests(newsroom)).as("no bytes are kept twice").hasSize(FILES).doesNotHaveDuplicates();
    }
  }

  private static List<String> digests(Newsroom newsroom) {
    List<String> digests = new ArrayList<>();
    newsroom.archive().replay(null, (address, capture) -> digests.add(capture.digest()));
    return digests;
  }

  private static Newsroom open(DataFolder data) {
    Newsroom newsroom = Newsroom.open(data, data.lock(), LuceneArticleIndex::open, InstantSource.system(),
        (what, unit, total) -> Progress.NONE);
    newsroom.line().catchUp();
    newsroom.line().commit();
    return newsroom;
  }

  private static List<String> ingestUntilKilled(DataFolder data, Path articles) throws IOException {
    Process process = new ProcessBuilder(
        ProcessHandle.current().info().command().orElseThrow(), "--add-modules=jdk.incubator.vector",
        "--enable-native-access=ALL-UNNAMED", "-cp", System.getProperty("java.class.path"),
        IngestUntilKilled.class.getName(), data.root().toString(), articles.toString())
        .redirectError(ProcessBuilder.Redirect.DISCARD).start();
    Set<String> seen = new HashSet<>();
    List<String> acknowledged = new ArrayList<>();
    try (BufferedReader out =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      String line;
      while ((line = out.readLine()) != null) {
        if (line.matches("a\\d{4}\\.txt") && seen.add(line)) {
          acknowledged.add(line);
        }
        if (acknowledged.size() == ACKNOWLEDGED_BEFORE_THE_KILL) {
          // As SIGKILL would; what it had said until then stays readable in the pipe.
          process.toHandle().destroyForcibly();
        }
      }
    }
    return acknowledged;
  }
}
