package dev.entente.pipeline;

import dev.entente.collect.Collected;
import dev.entente.collect.FileCollector;
import dev.entente.index.lucene.LuceneArticleIndex;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Takes a folder in and says which files were acknowledged, for a test that kills it half way. */
final class IngestUntilKilled {

  private IngestUntilKilled() {}

  public static void main(String[] args) throws Exception {
    DataFolder data = new DataFolder(Path.of(args[0]));
    List<Path> files;
    try (Stream<Path> found = Files.list(Path.of(args[1]))) {
      files = found.sorted().toList();
    }
    FileCollector collector = new FileCollector(InstantSource.system());
    try (Newsroom newsroom = Newsroom.open(data, data.lock(), LuceneArticleIndex::open, InstantSource.system(),
        (what, unit, total) -> Progress.NONE)) {
      for (int i = 0; i < files.size(); i += 20) {
        List<Collected> some = new ArrayList<>();
        files.subList(i, Math.min(i + 20, files.size())).forEach(file -> collector.collect(file, some::add));
        newsroom.line().take(some.stream().map(c -> ((Collected.Taken) c).capture()).toList());
        some.forEach(c -> System.out.println(c.name()));
        if (i % 200 == 0) {
          newsroom.line().commit();
        }
      }
    }
  }
}
