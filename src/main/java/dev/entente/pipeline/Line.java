package dev.entente.pipeline;

import dev.entente.archive.Address;
import dev.entente.archive.Archive;
import dev.entente.article.ArticleId;
import dev.entente.article.Capture;
import dev.entente.article.VocabularyFolder;
import dev.entente.collect.SampleFolder;
import dev.entente.desk.Corrections;
import dev.entente.enrich.Vocabulary;
import dev.entente.index.ArticleIndex;
import dev.entente.index.Query;
import dev.entente.index.Search;
import dev.entente.story.Deal;
import dev.entente.story.DealId;
import dev.entente.story.DealPage;
import dev.entente.story.Story;
import dev.entente.story.Wanted;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The straight line: a capture is archived, read, labelled, entered in the ledger, put into its story and indexed, in
 * this order.
 *
 * <p>One batch is on the line at a time; within it, reading and labelling use all cores. The index remembers up to which
 * position of the archive it is complete, so that whatever a crash or a lost index leaves out is made up for by {@link
 * #catchUp}. Thread-safe.
 */
public final class Line implements Intake {

  private static final Logger LOG = LoggerFactory.getLogger(Line.class);
  private static final int BATCH = 64;
  private static final Address START = new Address(1, 0);

  private final Archive archive;
  private final Register register;
  private final ArticleIndex index;
  private final StoryBoard board;
  private volatile Maker maker;
  private final Rereading rereading;
  private final InstantSource clock;
  private final Map<String, String> notes;
  /** Every capture before this position is in the index. */
  private Address reached;
  private boolean dirty;
  /** Not null from a change of the vocabulary until all articles have its labels; each change brings another one. */
  private @Nullable Relabelling relabelling;
  private @Nullable SampleFolder samples;
  private boolean samplesStale;
  private final CatchUp catchUp;
  private volatile @Nullable Unusable unusable;

  Line(Archive archive, Register register, ArticleIndex index, Maker maker, InstantSource clock) {
    this.archive = archive;
    this.register = register;
    this.index = index;
    this.board = new StoryBoard(index);
    this.maker = maker;
    this.rereading = new Rereading(archive, register, () -> this.maker);
    this.clock = clock;
    this.notes = new HashMap<>(index.notes());
    this.reached = whereToGoOn();
    this.catchUp = new CatchUp(archive, new Steps());
  }

  /** The position up to which nothing is missing, or the start where all of it was made by other versions. */
  private Address whereToGoOn() {
    String made = notes.get(Note.VERSIONS);
    String position = notes.get(Note.REACHED);
    notes.put(Note.VERSIONS, maker.versions());
    if (position == null || made == null) {
      return START;
    }
    if (!made.equals(maker.versions())) {
      LOG.info("The reader or the vocabulary has changed: all articles are read and labelled again");
      return START;
    }
    Address index = Address.parse(position);
    Address ledger = register.reached().map(Address::parse).orElse(START);
    return index.compareTo(ledger) < 0 ? index : ledger;
  }

  @Override
  public List<Receipt> take(List<Capture> captures) {
    List<Receipt> receipts = new ArrayList<>();
    for (int i = 0; i < captures.size(); i += BATCH) {
      receipts.addAll(takeBatch(captures.subList(i, Math.min(i + BATCH, captures.size()))));
    }
    return receipts;
  }

  private synchronized List<Receipt> takeBatch(List<Capture> batch) {
    Map<Integer, Receipt> receipts = new HashMap<>();
    List<Integer> fresh = register.sift(batch, receipts::put);
    List<Capture> kept = fresh.stream().map(batch::get).toList();
    Address before = archive.end();
    List<Address> addresses = archive.appendAll(kept);
    // Only where nothing before it is missing may the position move on.
    Address next = before.equals(reached) ? archive.end() : reached;
    List<Receipt> entered = rereading.tell(enter(kept, addresses, next), addresses);
    for (int i = 0; i < kept.size(); i++) {
      receipts.put(fresh.get(i), entered.get(i));
    }
    reached = next;
    return IntStream.range(0, batch.size()).mapToObj(i -> Objects.requireNonNull(receipts.get(i))).toList();
  }

  /** The second half of the line, for captures that are in the archive. */
  private List<Receipt> enter(List<Capture> captures, List<Address> addresses, Address position) {
    if (captures.isEmpty()) {
      return List.of();
    }
    List<Register.Entry> entries = register.enter(maker.make(captures), addresses, position);
    List<Receipt> receipts = new ArrayList<>();
    List<StoryBoard.Fresh> articles = new ArrayList<>();
    for (Register.Entry entry : entries) {
      switch (entry) {
        case Register.Entry.Of(Maker.Made made, var reading, ArticleId id, var firstSeen, Address address) -> {
          articles.add(new StoryBoard.Fresh(
              maker.article(made, reading, id, firstSeen, address.toString()), made.fingerprint()));
          receipts.add(new Receipt.Added(id));
        }
        case Register.Entry.Forgotten(Address address, String reason) -> {
          archive.forget(address, reason, clock.instant());
          receipts.add(Register.wasForgotten(reason));
        }
        case Register.Entry.Unreadable(String fault) -> receipts.add(new Receipt.Refused(fault));
      }
    }
    board.write(rereading.current(articles));
    dirty = true;
    return receipts;
  }

  /** How many bytes of the archive are not in the index yet. */
  public synchronized long behind() {
    return archive.bytesFrom(reached);
  }

  /**
   * Labels with another vocabulary from now on, and begins anew with the archive: {@link #catchUp} goes over it, also
   * where it is at it already.
   *
   * @return false where the vocabulary says the same as the one before
   * @throws dev.entente.article.VocabularyFault where the reader cannot use a file; then nothing has changed
   */
  synchronized boolean relabel(VocabularyFolder words, Vocabulary vocabulary) {
    Maker fresh = maker.renewed(words, vocabulary);
    unusable = null;
    if (fresh.versions().equals(maker.versions())) {
      return false;
    }
    // What came in within the last second is counted only after this.
    commit();
    maker = fresh;
    notes.put(Note.VERSIONS, fresh.versions());
    relabelling = new Relabelling(register, index, total(), new Samples(board, fresh, clock, notes).shown().size());
    reached = START;
    samplesStale = true;
    dirty = true;
    return true;
  }

  /** Notes that a changed vocabulary cannot be used, until another one can. */
  void unusable(Unusable fault) {
    unusable = fault;
  }

  @Override
  public Optional<Unusable> unusable() {
    return Optional.ofNullable(unusable);
  }

  /**
   * Brings everything into the index that stands in the archive beyond the position it is complete to, and labels anew
   * what a changed vocabulary may label otherwise. Whoever calls while somebody else is at it waits.
   */
  public void catchUp(Progress.Opener opener) {
    catchUp.run(opener);
  }

  private synchronized void finish() {
    if (archive.bytesFrom(reached) == 0) {
      relabelling = null;
    }
  }

  private synchronized void refreshSamples(Progress.Opener opener) {
    if (samplesStale && samples != null) {
      showSamples(samples, opener);
    }
    samplesStale = false;
  }

  /** The same, without anybody to be told. */
  public void catchUp() {
    catchUp((what, unit, total) -> Progress.NONE);
  }

  /** What catching up needs of the line, each step by itself under its lock. */
  private final class Steps implements CatchUp.Steps {

    @Override
    public CatchUp.Round round() {
      synchronized (Line.this) {
        return new CatchUp.Round(relabelling, reached);
      }
    }

    @Override
    public long behind() {
      return Line.this.behind();
    }

    @Override
    public void enter(
        @Nullable Relabelling round, List<Capture> captures, List<Address> addresses, Address next) {
      enterReplayed(round, captures, addresses, next);
    }

    @Override
    public void begin(Progress.Opener opener) {
      refreshSamples(opener);
    }

    @Override
    public void end() {
      finish();
    }
  }

  private synchronized void enterReplayed(
      @Nullable Relabelling round, List<Capture> captures, List<Address> addresses, Address next) {
    if (round != relabelling) {
      throw new CatchUp.Superseded();
    }
    if (round == null) {
      enter(captures, addresses, next);
    } else {
      List<Integer> due = round.due(captures, addresses);
      List<Receipt> receipts =
          enter(due.stream().map(captures::get).toList(), due.stream().map(addresses::get).toList(), next);
      round.add(receipts.stream().filter(Receipt.Added.class::isInstance).count());
    }
    reached = next;
    dirty = true;
  }

  /** Ends long work at the next batch; it is taken up again by the next start. */
  public void stopWork() {
    catchUp.stop();
  }

  @Override
  public Optional<Work> work() {
    return catchUp.work();
  }

  /** Makes durable what the index has, if there is anything new. */
  public synchronized void commit() {
    if (dirty) {
      notes.put(Note.REACHED, reached.toString());
      index.commit(notes);
      dirty = false;
    }
  }

  /** The story of an article; nothing where there is no such article, or the stories are not known yet. */
  public Optional<Story> story(ArticleId article) {
    return board.of(article);
  }

  /** Some of the deals that are asked for, the latest told first; none while the stories are not known yet. */
  public DealPage deals(Wanted wanted, int skip, int count) {
    return board.deals(wanted, skip, count);
  }

  /** The deals that an article tells of, in the order of its claims; none while the stories are not known yet. */
  public List<Deal> deals(ArticleId article) {
    return board.deals(article);
  }

  /** The deal that a name leads to; nothing where there is none, or the stories are not known yet. */
  public Optional<Deal> deal(DealId id) {
    return board.deal(id);
  }

  /** False for the first moments after the start, while the stories are read from the index. */
  public boolean knowsStories() {
    return board.ready();
  }

  /** Leaves the index alone, so that it can be closed. */
  void letGo() {
    board.stop();
  }

  /** The versions of articles. */
  public Versions versions() {
    return rereading;
  }

  /** How many articles the index holds. */
  public long total() {
    return index.ask(Search.of(new Query.Everything())).total();
  }

  /**
   * Removes an article for good.
   *
   * @return how many captures were forgotten; 0 where there is no such article in the archive
   */
  public synchronized int forget(ArticleId id, String reason) {
    List<Address> captures = register.forget(id, reason);
    if (!captures.isEmpty()) {
      erase(id, captures, reason);
    }
    return captures.size();
  }

  private void erase(ArticleId id, List<Address> captures, String reason) {
    archive.forget(captures, reason, clock.instant());
    register.erased(id);
    board.erase(id);
    dirty = true;
    commit();
  }

  /** Finishes the forgetting that a crash interrupted. */
  synchronized void finishForgetting() {
    register.unfinished().forEach((id, reason) -> erase(id, register.addresses(id), reason));
  }

  /** Where editors correct labels. */
  public CopyDesk copyDesk() {
    return new LineCopyDesk(this, register.corrections());
  }

  /** Labels the articles again whose corrections are others than those that the index was made with. */
  synchronized void correct() {
    commit();
    Corrections corrections = register.corrections();
    long revision = corrections.revision();
    long seen = Long.parseLong(notes.getOrDefault(Note.CORRECTIONS, "0"));
    if (revision != seen) {
      List<StoryBoard.Fresh> again = corrections.changedSince(seen).stream()
          .flatMap(id -> index.get(id).stream()).map(maker::again).toList();
      if (!again.isEmpty()) {
        board.write(again);
      }
      notes.put(Note.CORRECTIONS, Long.toString(revision));
      dirty = true;
      commit();
    }
  }

  /** Puts the sample corpus into the index, or brings it up to date; does nothing where it is there already. */
  public synchronized void showSamples(SampleFolder folder, Progress.Opener opener) {
    samples = folder;
    if (new Samples(board, maker, clock, notes).show(folder, opener)) {
      dirty = true;
      commit();
    }
  }

  /** Takes the sample corpus out of the index, where it is in it. */
  public synchronized void hideSamples() {
    samples = null;
    if (new Samples(board, maker, clock, notes).hide()) {
      dirty = true;
      commit();
    }
  }
}
