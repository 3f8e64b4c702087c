package dev.entente.pipeline;

import dev.entente.article.Article;
import dev.entente.article.ArticleId;
import dev.entente.article.Capture;
import dev.entente.article.Labels;
import dev.entente.article.Origin;
import dev.entente.article.Reading;
import dev.entente.enrich.Enricher;
import dev.entente.read.Reader;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads and labels captures: the two steps that depend on nothing but the capture and the vocabulary. */
final class Maker {

  private final Reader reader;
  private final Enricher enricher;
  private final String vocabulary;

  Maker(Reader reader, Enricher enricher, String vocabulary) {
    this.reader = reader;
    this.enricher = enricher;
    this.vocabulary = vocabulary;
  }

  /** What was made of a capture, or why nothing could be made of it. */
  record Made(Capture capture, @Nullable Reading reading, Labels labels, @Nullable String fault) {}

  /** The versions of reader and vocabulary, as they stand in each article. */
  String versions() {
    return Reader.VERSION + "/" + vocabulary;
  }

  /** Makes all of them, on all cores; in order. */
  List<Made> make(List<Capture> captures) {
    return captures.parallelStream().map(this::make).toList();
  }

  private Made make(Capture capture) {
    try {
      Reading reading = reader.read(capture);
      return new Made(capture, reading, enricher.labels(reading), null);
    } catch (RuntimeException e) {
      // One capture that trips the reader must not cost the others of its batch. It is kept in the archive.
      String fault = "it could not be read (" + e + "); it is kept in the archive and will be tried again by a rebuild";
      return new Made(capture, null, Labels.NONE, fault);
    }
  }

  /** The article of a capture that could be read. */
  Article article(Made made, Reading reading, ArticleId id, Instant firstSeen, @Nullable String address) {
    Origin origin = new Origin(made.capture().digest(), address,
        made.capture().obtained() == Capture.Obtained.SAMPLE, Reader.VERSION, vocabulary);
    return new Article(id, firstSeen, origin, reading, made.labels());
  }
}
