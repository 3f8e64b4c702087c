package dev.entente.pipeline;

import dev.entente.article.Facet;
import dev.entente.article.Names;
import dev.entente.article.VocabularyFault;
import dev.entente.article.VocabularyFolder;
import dev.entente.enrich.Vocabulary;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes a changed vocabulary into use while the portal runs. A change counts when two looks in a row see the files in
 * the same state, so that nothing half written is read. All files are loaded, or none: where one has a fault, the
 * vocabulary before stays in use and the line tells of the fault. As {@link Names} it answers with the vocabulary that
 * is in use. Thread-safe.
 */
public final class VocabularyWatch implements Names {

  private static final Logger LOG = LoggerFactory.getLogger(VocabularyWatch.class);

  private final Path folder;
  private final Line line;
  private final InstantSource clock;
  private VocabularyStamp tried;
  private VocabularyStamp seen;
  private volatile Vocabulary vocabulary;

  /**
   * Begins with a vocabulary that is in use.
   *
   * @param stamp the files as they were before they were loaded
   */
  VocabularyWatch(Path folder, VocabularyStamp stamp, Vocabulary vocabulary, Line line, InstantSource clock) {
    this.folder = folder;
    this.tried = stamp;
    this.seen = stamp;
    this.vocabulary = vocabulary;
    this.line = line;
    this.clock = clock;
  }

  /**
   * Looks whether files have changed and settled, and takes them into use.
   *
   * @return true where the archive must be labelled again, which {@link Line#catchUp} does
   */
  public synchronized boolean look() {
    VocabularyStamp now;
    try {
      now = VocabularyStamp.of(folder);
    } catch (UncheckedIOException e) {
      // A file is being replaced right now; the next look will see what came of it.
      return false;
    }
    boolean settled = now.equals(seen);
    seen = now;
    if (!settled || now.equals(tried)) {
      return false;
    }
    tried = now;
    return load();
  }

  private boolean load() {
    try {
      VocabularyFolder words = VocabularyFolder.at(folder);
      Vocabulary fresh = Vocabulary.load(words);
      boolean changed = line.relabel(words, fresh);
      vocabulary = fresh;
      LOG.info(changed ? "The vocabulary has changed: all articles are labelled again"
          : "The vocabulary files were written again and say the same as before");
      return changed;
    } catch (VocabularyFault | UncheckedIOException fault) {
      String message = String.valueOf(fault.getMessage());
      line.unusable(new Intake.Unusable(message, clock.instant()));
      LOG.error("The changed vocabulary is not used, the one before stays: {}", message);
      return false;
    }
  }

  /** The vocabulary that is in use. */
  public Vocabulary vocabulary() {
    return vocabulary;
  }

  @Override
  public String label(Facet facet, String value) {
    return vocabulary.label(facet, value);
  }

  @Override
  public List<String> aliases(Facet facet, String value) {
    return vocabulary.aliases(facet, value);
  }

  @Override
  public boolean knows(Facet facet, String value) {
    return vocabulary.knows(facet, value);
  }

  @Override
  public String parent(Facet facet, String value) {
    return vocabulary.parent(facet, value);
  }

  @Override
  public List<String> values(Facet facet) {
    return vocabulary.values(facet);
  }

  @Override
  public String version() {
    return vocabulary.version();
  }
}
