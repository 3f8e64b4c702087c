package dev.entente.pipeline;

import dev.entente.archive.Archive;
import dev.entente.article.VocabularyFolder;
import dev.entente.desk.Desk;
import dev.entente.enrich.Vocabulary;
import dev.entente.index.ArticleIndex;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Everything that works in a data folder, opened and wired: vocabulary, archive, desk, index and the line. */
public final class Newsroom implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Newsroom.class);
  private static final long LITTLE = 20_000_000;

  private final VocabularyWatch vocabulary;
  private final Archive archive;
  private final Desk desk;
  private final ArticleIndex index;
  private final Line line;

  private Newsroom(VocabularyWatch vocabulary, Archive archive, Desk desk, ArticleIndex index, Line line) {
    this.vocabulary = vocabulary;
    this.archive = archive;
    this.desk = desk;
    this.index = index;
    this.line = line;
  }

  /**
   * Opens a data folder and brings the index up to the archive where little is missing; what is much is left to {@link
   * Line#catchUp}.
   *
   * @param lock shows that the folder is the caller's
   */
  public static Newsroom open(
      DataFolder data, DataFolder.Lock lock, IndexOpener opener, InstantSource clock, Progress.Opener progress) {
    Newsroom newsroom = open(data, opener, clock);
    if (newsroom.line.behind() < LITTLE) {
      newsroom.line.catchUp(progress);
    }
    return newsroom;
  }

  /** Deletes the index of a data folder and makes it anew from the archive. */
  public static Newsroom rebuild(
      DataFolder data, DataFolder.Lock lock, IndexOpener opener, InstantSource clock, Progress.Opener progress) {
    try {
      Backup.deleteAll(data.index());
    } catch (IOException e) {
      throw new UncheckedIOException("The index " + data.index() + " cannot be deleted: " + e.getMessage(), e);
    }
    Newsroom newsroom = open(data, opener, clock);
    newsroom.line.catchUp(progress);
    return newsroom;
  }

  /** Opens one room after the other; where one fails, those before it are closed again. */
  private static Newsroom open(DataFolder data, IndexOpener opener, InstantSource clock) {
    VocabularyStamp stamp = VocabularyStamp.of(data.vocabulary());
    VocabularyFolder words = VocabularyFolder.at(data.vocabulary());
    Vocabulary vocabulary = Vocabulary.load(words);
    Maker maker = Maker.of(words, vocabulary);
    if (!words.missing().isEmpty()) {
      LOG.info("{} lacks {}; the copies inside the program are used for them", data.vocabulary(),
          words.missing().stream().map(file -> file.getFileName().toString()).toList());
    }
    Archive archive = null;
    Desk desk = null;
    ArticleIndex index = null;
    try {
      archive = Archive.open(data.archive());
      desk = Desk.open(data.db(), clock, new SecureRandom());
      index = opener.open(data.index());
      Line line = new Line(
          archive, new Register(desk), index, maker.with(desk.corrections()::standing), clock);
      line.finishForgetting();
      line.correct();
      return new Newsroom(new VocabularyWatch(data.vocabulary(), stamp, vocabulary, line, clock), archive, desk,
          index, line);
    } catch (RuntimeException e) {
      closeAll(index, desk, archive);
      throw e;
    }
  }

  private static void closeAll(@Nullable AutoCloseable... rooms) {
    for (AutoCloseable room : rooms) {
      if (room != null) {
        try {
          room.close();
        } catch (Exception e) {
          LOG.warn("A room could not be closed: {}", e.getMessage(), e);
        }
      }
    }
  }

  /** The words of the house: those that are in use, also after they were changed. */
  public VocabularyWatch vocabulary() {
    return vocabulary;
  }

  /** The captures. */
  public Archive archive() {
    return archive;
  }

  /** What people decided. */
  public Desk desk() {
    return desk;
  }

  /** The articles. */
  public ArticleIndex index() {
    return index;
  }

  /** The way in. */
  public Line line() {
    return line;
  }

  /** Commits and closes all rooms. */
  @Override
  public void close() {
    try {
      line.commit();
    } finally {
      line.letGo();
      closeAll(index, desk, archive);
    }
  }
}
