package dev.entente.pipeline;

import dev.entente.article.Article;
import dev.entente.article.ArticleId;
import dev.entente.article.Capture;
import dev.entente.article.Claim;
import dev.entente.article.Corrected;
import dev.entente.article.Correction;
import dev.entente.article.Labels;
import dev.entente.article.Origin;
import dev.entente.article.Reading;
import dev.entente.article.VocabularyFolder;
import dev.entente.enrich.Enricher;
import dev.entente.enrich.Vocabulary;
import dev.entente.read.Reader;
import dev.entente.story.Fingerprint;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads and labels captures: the two steps that depend on nothing but the capture and the vocabulary. When it is known
 * which article it is, the labels are corrected as editors have decided.
 */
final class Maker {

  private static final Logger LOG = LoggerFactory.getLogger(Maker.class);
  /** Any change of the code that reads or labels makes another version, whether or not anybody thought of it. */
  private static final String READER = Reader.VERSION + "-" + CodeVersion.of("read", "enrich");

  private static final String STORIES = CodeVersion.of("story");

  private final Reader reader;
  private final Enricher enricher;
  private final String vocabulary;
  private final Function<ArticleId, List<Correction>> corrections;

  private Maker(Reader reader, Enricher enricher, String vocabulary,
      Function<ArticleId, List<Correction>> corrections) {
    this.reader = reader;
    this.enricher = enricher;
    this.vocabulary = vocabulary;
    this.corrections = corrections;
  }

  /** With the words of a newsroom, and no corrections. */
  static Maker of(VocabularyFolder words, Vocabulary vocabulary) {
    // The version comes last: it covers the files that were read by then.
    return new Maker(new Reader(words), new Enricher(vocabulary), words.version(), id -> List.of());
  }

  /** The same maker, which asks here for the corrections of an article that hold. */
  Maker with(Function<ArticleId, List<Correction>> standing) {
    return new Maker(reader, enricher, vocabulary, standing);
  }

  /** The same with a changed vocabulary; what editors corrected stays corrected. */
  Maker renewed(VocabularyFolder words, Vocabulary vocabulary) {
    return of(words, vocabulary).with(corrections);
  }

  /**
   * What was made of a capture, or why nothing could be made of it.
   *
   * @param fingerprint tells its text from others; empty where there is no reading
   */
  record Made(
      Capture capture, @Nullable Reading reading, Labels labels, byte[] fingerprint, @Nullable String fault) {}

  /** The versions of reader, vocabulary and stories; where one is another, all articles are made again. */
  String versions() {
    return READER + "/" + vocabulary + "/" + STORIES;
  }

  /** Makes all of them, on all cores; in order. */
  List<Made> make(List<Capture> captures) {
    return captures.parallelStream().map(this::make).toList();
  }

  private Made make(Capture capture) {
    Made read = read(capture);
    Reading reading = read.reading();
    return reading == null ? read
        : new Made(capture, reading, labels(capture.name(), reading, UnaryOperator.identity()), read.fingerprint(), null);
  }

  /** The reading alone, without labels: quicker, for those who only compare texts. */
  Made read(Capture capture) {
    try {
      Reading reading = reader.read(capture);
      return new Made(capture, reading, Labels.NONE, Fingerprint.of(reading), null);
    } catch (RuntimeException | StackOverflowError e) {
      // One capture that trips the reader must not cost the others of its batch. It is kept in the archive.
      String fault = "it could not be read (" + e + "); it is kept in the archive and will be tried again by a rebuild";
      return new Made(capture, null, Labels.NONE, new byte[0], fault);
    }
  }

  /** An article that trips a rule is better found without labels than not at all. */
  private Labels labels(String name, Reading reading, UnaryOperator<List<Claim>> correcting) {
    try {
      return enricher.labels(reading, correcting);
    } catch (RuntimeException | StackOverflowError e) {
      LOG.error("{} stands without labels, since labelling it failed; please report it", name, e);
      return Labels.NONE;
    }
  }

  /** The labels of a capture as corrected for its article. */
  Labels corrected(Made made, Reading reading, ArticleId id) {
    return corrections.apply(id).isEmpty() ? made.labels() : corrected(made.capture().digest(), reading, id);
  }

  private Labels corrected(String digest, Reading reading, ArticleId id) {
    List<Correction> standing = corrections.apply(id);
    return labels("article " + id, reading, claims -> Corrected.of(reading, digest, claims, standing).claims());
  }

  /** An article of the index labelled again, as after its corrections changed. */
  StoryBoard.Fresh again(Article article) {
    Origin was = article.origin();
    Reading reading = article.reading();
    Article now = new Article(article.id(), article.firstSeen(),
        new Origin(was.digest(), was.address(), was.sample(), was.reader(), vocabulary), reading,
        corrected(was.digest(), reading, article.id()));
    return new StoryBoard.Fresh(now, Fingerprint.of(reading));
  }

  /** The article of a capture that could be read. */
  Article article(Made made, Reading reading, ArticleId id, Instant firstSeen, @Nullable String address) {
    Origin origin = new Origin(made.capture().digest(), address,
        made.capture().obtained() == Capture.Obtained.SAMPLE, READER, vocabulary);
    return new Article(id, firstSeen, origin, reading, corrected(made, reading, id));
  }
}
