package dev.entente.pipeline;

import dev.entente.archive.Archive;
import dev.entente.article.Capture;
import dev.entente.article.Reading;
import dev.entente.article.VocabularyFolder;
import dev.entente.read.Reader;
import dev.entente.read.TemplateFile;
import dev.entente.read.TemplateLearning;
import dev.entente.read.TemplateLine;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Goes over the archive twice to learn the template lines of its sources, and keeps them in the vocabulary. */
public final class TemplateRounds {

  private static final Logger LOG = LoggerFactory.getLogger(TemplateRounds.class);

  private final DataFolder data;
  private final VocabularyFolder vocabulary;

  /** For a data folder, which is the caller's, as the lock shows. */
  public TemplateRounds(DataFolder data, DataFolder.Lock lock) {
    this.data = data;
    this.vocabulary = VocabularyFolder.at(data.vocabulary());
  }

  /** Shows all articles of the archive to the learning, twice. */
  public void learn(TemplateLearning learning, Progress.Opener progress) {
    Reader reader = Reader.withTemplateLines(vocabulary);
    try (Archive archive = Archive.open(data.archive())) {
      round(archive, "Counting lines", reader, progress, learning::count);
      round(archive, "Looking at the frequent ones", reader, progress, learning::follow);
    }
  }

  private static void round(Archive archive, String what, Reader reader, Progress.Opener progress,
      BiConsumer<String, Reading> learning) {
    Batches.replay(archive, what, progress, (captures, addresses) -> {
      List<Optional<Reading>> readings = captures.parallelStream().map(c -> read(reader, c)).toList();
      for (int i = 0; i < captures.size(); i++) {
        Capture capture = captures.get(i);
        readings.get(i).ifPresent(reading -> learning.accept(Register.articleKey(capture, reading), reading));
      }
    });
  }

  private static Optional<Reading> read(Reader reader, Capture capture) {
    try {
      return Optional.of(reader.read(capture));
    } catch (RuntimeException | StackOverflowError e) {
      LOG.warn("{} is passed over: it could not be read ({})", capture.name(), e.toString());
      return Optional.empty();
    }
  }

  /** The vocabulary's file with these lines added to it; nothing is written. */
  public TemplateFile merged(List<TemplateLine> learned) {
    return TemplateFile.merged(vocabulary.text(TemplateLine.FILE), learned);
  }

  /** Where the file stands or will stand. */
  public Path file() {
    return data.vocabulary().resolve(TemplateLine.FILE);
  }

  /**
   * Writes the file; it is complete at every moment, the old one or the new one.
   *
   * @throws IOException where it cannot be written; then the old one is untouched
   */
  public void write(TemplateFile merged) throws IOException {
    Files.createDirectories(data.vocabulary());
    Path file = Files.exists(file()) ? file().toRealPath() : file();
    Path part = file.resolveSibling("." + TemplateLine.FILE + ".part");
    try {
      Files.writeString(part, merged.text(), StandardCharsets.UTF_8);
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(part);
    }
  }
}
