package dev.entente.pipeline;

import dev.entente.article.ArticleId;
import dev.entente.article.Capture;
import dev.entente.article.Publication;
import dev.entente.article.Reading;
import dev.entente.collect.Collected;
import dev.entente.collect.SampleFolder;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The sample corpus in the index. Its truth is the sample folder, so it is neither archived nor entered in the ledger;
 * hiding it takes it out of the index altogether.
 */
final class Samples {

  private static final Logger LOG = LoggerFactory.getLogger(Samples.class);
  /** Below every real article when sorted by first sight. */
  private static final Instant UNDATED = Instant.EPOCH;

  private final StoryBoard board;
  private final Maker maker;
  private final InstantSource clock;
  private final Map<String, String> notes;

  Samples(StoryBoard board, Maker maker, InstantSource clock, Map<String, String> notes) {
    this.board = board;
    this.maker = maker;
    this.clock = clock;
    this.notes = notes;
  }

  /** Brings the samples up to date; false where nothing had to be done. */
  boolean show(SampleFolder folder, Progress.Opener opener) {
    List<Capture> captures = new ArrayList<>();
    folder.collect(clock, collected -> {
      switch (collected) {
        case Collected.Taken(Capture capture) -> captures.add(capture);
        case Collected.Refused(String name, String reason) -> LOG.warn("Sample {} is left out: {}", name, reason);
        case Collected.Skipped skipped -> LOG.warn("Sample {} holds {}", skipped.name(), skipped.inWords());
      }
    });
    String version = ArticleId.ofKey(captures.stream().map(c -> c.name() + c.digest())
        .collect(Collectors.joining("\n", maker.versions(), ""))).value();
    if (version.equals(notes.get(Note.SAMPLE_VERSION))) {
      return false;
    }
    List<ArticleId> before = shown();
    List<StoryBoard.Fresh> articles = new ArrayList<>();
    try (Progress progress = opener.open("Sample corpus", "articles", captures.size())) {
      for (Maker.Made made : maker.make(captures)) {
        Reading reading = made.reading();
        if (reading == null) {
          LOG.warn("Sample {} is left out: {}", made.capture().name(), made.fault());
        } else {
          ArticleId id = ArticleId.ofKey("sample " + made.capture().name());
          articles.add(new StoryBoard.Fresh(
              maker.article(made, reading, id, published(reading), null), made.fingerprint()));
        }
        progress.to(articles.size());
      }
      // Those that stay are replaced where they stand: a reader who searches meanwhile finds all of them.
      board.write(articles);
    }
    Set<ArticleId> now = articles.stream().map(fresh -> fresh.article().id()).collect(Collectors.toSet());
    List<ArticleId> gone = before.stream().filter(id -> !now.contains(id)).toList();
    if (!gone.isEmpty()) {
      board.delete(gone);
    }
    notes.put(Note.SAMPLE_VERSION, version);
    notes.put(Note.SAMPLE_IDS, articles.stream().map(a -> a.article().id().value()).collect(Collectors.joining(" ")));
    return true;
  }

  /** Takes the samples out; false where none were in. */
  boolean hide() {
    List<ArticleId> ids = shown();
    notes.remove(Note.SAMPLE_IDS);
    notes.remove(Note.SAMPLE_VERSION);
    if (ids.isEmpty()) {
      return false;
    }
    board.delete(ids);
    return true;
  }

  /** The samples that are in the index. */
  List<ArticleId> shown() {
    return Arrays.stream(notes.getOrDefault(Note.SAMPLE_IDS, "").split(" ")).filter(id -> !id.isBlank())
        .map(ArticleId::new).toList();
  }

  /** A sample has never been seen coming in; it is put in line by its date. */
  private static Instant published(Reading reading) {
    return reading.published() instanceof Publication.Stated stated
        ? stated.date().atStartOfDay(ZoneOffset.UTC).toInstant() : UNDATED;
  }
}
