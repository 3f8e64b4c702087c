package dev.entente.pipeline.command;

import dev.entente.archive.Archive;
import dev.entente.article.Capture;
import dev.entente.collect.Collected;
import dev.entente.collect.FileCollector;
import dev.entente.enrich.Usage;
import dev.entente.pipeline.DataFolder;
import dev.entente.read.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The articles in which the entries of a vocabulary are counted: files that are named, or the archive. */
final class Corpus {

  private static final int BATCH = 256;

  private final Context context;
  private final List<Capture> waiting = new ArrayList<>();

  Corpus(Context context) {
    this.context = context;
  }

  /** Counts in all articles; returns why it cannot, or null where it could. */
  @Nullable String count(List<Path> files, Reader reader, Usage usage) {
    if (!files.isEmpty()) {
      FileCollector collector = new FileCollector(context.clock());
      files.forEach(file -> collector.collect(file, collected -> {
        if (collected instanceof Collected.Taken(Capture capture)) {
          take(capture, reader, usage);
        }
      }));
      flush(reader, usage);
      return usage.texts() == 0 ? "The files named by --corpus hold no article." : null;
    }
    if (!Files.isDirectory(context.data().archive())) {
      return "There is no archive yet; name articles with --corpus FILE.";
    }
    Optional<DataFolder.Lock> lock = context.data().tryLock();
    if (lock.isEmpty()) {
      return "Another program works in the data folder; stop it, or name articles with --corpus FILE.";
    }
    try (DataFolder.Lock held = lock.get(); Archive archive = Archive.open(context.data().archive())) {
      archive.replay(null, (address, capture) -> take(capture, reader, usage));
      flush(reader, usage);
    }
    return usage.texts() == 0 ? "The archive holds no article yet; name some with --corpus FILE." : null;
  }

  private void take(Capture capture, Reader reader, Usage usage) {
    waiting.add(capture);
    if (waiting.size() == BATCH) {
      flush(reader, usage);
    }
  }

  private void flush(Reader reader, Usage usage) {
    waiting.parallelStream().forEach(capture -> usage.add(reader.read(capture)));
    waiting.clear();
  }
}
