package dev.entente.pipeline;

import dev.entente.archive.Address;
import dev.entente.archive.Archive;
import dev.entente.article.Article;
import dev.entente.article.ArticleId;
import dev.entente.article.Capture;
import dev.entente.article.Reading;
import dev.entente.article.VocabularyFolder;
import dev.entente.desk.Desk;
import dev.entente.desk.Ledger;
import dev.entente.enrich.Vocabulary;
import dev.entente.index.ArticleIndex;
import dev.entente.index.Query;
import dev.entente.index.Schemas;
import dev.entente.index.Search;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads the archive again without changing anything, and tells how each article would differ from what the index holds.
 * Of an article with several versions the one is read that the index holds. Samples are left aside.
 */
public final class DryRun {

  private final Archive archive;
  private final Ledger ledger;
  private final ArticleIndex index;
  private final Maker maker;
  private final Vocabulary vocabulary;
  private final Consumer<Difference> each;
  private final Map<Difference.Fate, Long> fates = new EnumMap<>(Difference.Fate.class);
  private final Map<String, Long> kinds = new TreeMap<>();
  private long compared;
  private long unknown;

  private DryRun(Archive archive, Desk desk, ArticleIndex index, Maker maker, Vocabulary vocabulary,
      Consumer<Difference> each) {
    this.archive = archive;
    this.ledger = desk.ledger();
    this.index = index;
    this.maker = maker;
    this.vocabulary = vocabulary;
    this.each = each;
  }

  /**
   * What a dry run went through.
   *
   * @param compared articles of the index that were read again
   * @param fates how many of them would be otherwise, and how
   * @param kinds how often each sort of change came up: {@code line less}, {@code claim more}, {@code title} …
   * @param unknown captures that the ledger has not entered yet; the next start makes up for them
   * @param lost articles of the index whose capture the archive does not have; a rebuild leaves them out
   */
  public record Outcome(
      long compared, Map<Difference.Fate, Long> fates, Map<String, Long> kinds, long unknown, long lost) {

    /** How many articles have a fate. */
    public long of(Difference.Fate fate) {
      return fates.getOrDefault(fate, 0L);
    }
  }

  /** Why there is nothing to compare in a data folder, in plain English; null where there is. */
  public static @Nullable String hindrance(DataFolder data) {
    if (!Files.isDirectory(data.archive()) || !Files.isDirectory(data.db())) {
      return "There is no archive with a database in " + data.root().toAbsolutePath().normalize() + ", so there is nothing to read again.";
    }
    if (!Files.isDirectory(data.index().resolve(Schemas.newest().folder()))) {
      return "There is no index of this version of Entente to compare with. A rebuild, or the next start of the portal,"
          + " makes all articles anew from the archive.";
    }
    return null;
  }

  /**
   * Reads everything again. Both sides are compared as corrected by the editors.
   *
   * @param vocabulary where the words are to read and label with: the newsroom's own, or a changed copy
   * @param lock shows that the folder is the caller's
   * @param each is told of each article that would be otherwise, in the order of the archive
   */
  public static Outcome run(DataFolder data, Path vocabulary, DataFolder.Lock lock, IndexOpener opener,
      InstantSource clock, Progress.Opener progress, Consumer<Difference> each) {
    VocabularyFolder words = VocabularyFolder.at(vocabulary);
    Vocabulary names = Vocabulary.load(words);
    Maker maker = Maker.of(words, names);
    try (Archive archive = Archive.open(data.archive());
        Desk desk = Desk.open(data.db(), clock, new SecureRandom());
        ArticleIndex index = opener.open(data.index())) {
      DryRun run = new DryRun(archive, desk, index, maker.with(desk.corrections()::standing), names, each);
      Batches.replay(archive, "Reading again", progress, run::compare);
      return run.outcome();
    }
  }

  private void compare(List<Capture> captures, List<Address> addresses) {
    Map<String, ArticleId> ids = ledger.articlesOf(captures.stream().map(Ledger::captureKey).toList());
    List<Capture> again = new ArrayList<>();
    List<ArticleId> articles = new ArrayList<>();
    List<Optional<Article>> held = new ArrayList<>();
    for (int i = 0; i < captures.size(); i++) {
      ArticleId id = ids.get(Ledger.captureKey(captures.get(i)));
      Optional<Article> article = id == null ? Optional.empty() : index.get(id);
      String address = addresses.get(i).toString();
      if (id == null) {
        unknown++;
      } else if (article.isEmpty() || address.equals(article.get().origin().address())) {
        again.add(captures.get(i));
        articles.add(id);
        held.add(article);
      }
    }
    List<Maker.Made> made = maker.make(again);
    for (int i = 0; i < made.size(); i++) {
      compared += held.get(i).isPresent() ? 1 : 0;
      difference(made.get(i), articles.get(i), held.get(i)).ifPresent(this::tell);
    }
  }

  private Optional<Difference> difference(Maker.Made made, ArticleId id, Optional<Article> held) {
    Reading reading = made.reading();
    if (held.isEmpty()) {
      return reading == null ? Optional.empty()
          : Optional.of(new Difference(id, reading.title(), Difference.Fate.ADDED, List.of()));
    }
    return reading == null
        ? Optional.of(new Difference(id, held.get().reading().title(), Difference.Fate.UNREADABLE, List.of()))
        : Comparison.of(held.get(), reading, maker.corrected(made, reading, id), vocabulary);
  }

  private void tell(Difference difference) {
    fates.merge(difference.fate(), 1L, Long::sum);
    for (Change change : difference.changes()) {
      String way = change.was() == null ? " more" : change.becomes() == null ? " less" : "";
      kinds.merge(change.what() + way, 1L, Long::sum);
    }
    each.accept(difference);
  }

  private Outcome outcome() {
    long samples = index.notes().getOrDefault(Note.SAMPLE_IDS, "").chars().filter(c -> c == ' ').count();
    samples += index.notes().getOrDefault(Note.SAMPLE_IDS, "").isBlank() ? 0 : 1;
    long total = index.ask(Search.of(new Query.Everything())).total();
    return new Outcome(compared, Map.copyOf(fates), new TreeMap<>(kinds), unknown,
        Math.max(0, total - samples - compared));
  }
}
