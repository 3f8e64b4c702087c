package dev.entente.pipeline;

import dev.entente.archive.Address;
import dev.entente.archive.Archive;
import dev.entente.archive.Replayed;
import dev.entente.article.ArticleId;
import dev.entente.article.Capture;
import dev.entente.collect.SampleFolder;
import dev.entente.desk.Corrections;
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
  private final Maker maker;
  private final Rereading rereading;
  private final InstantSource clock;
  private final Map<String, String> notes;
  /** Every capture before this position is in the index. */
  private Address reached;
  private boolean dirty;
  private volatile @Nullable Work work;
  private volatile boolean stopping;

  Line(Archive archive, Register register, ArticleIndex index, Maker maker, InstantSource clock) {
    this.archive = archive;
    this.register = register;
    this.index = index;
    this.board = new StoryBoard(index);
    this.maker = maker;
    this.rereading = new Rereading(archive, register, maker);
    this.clock = clock;
    this.notes = new HashMap<>(index.notes());
    this.reached = whereToGoOn();
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

  /** Brings everything into the index that stands in the archive beyond the position it is complete to. */
  public void catchUp(Progress.Opener opener) {
    long total = behind();
    if (total == 0) {
      return;
    }
    String what = from().equals(START) ? "Making the index from the archive" : "Catching up with the archive";
    work = new Work(what, 0);
    try (Progress progress = opener.open(what, "bytes", total)) {
      while (!stopping && behind() > 0) {
        replay(what, total, progress);
      }
    } finally {
      work = null;
    }
  }

  /** The same, without anybody to be told. */
  public void catchUp() {
    catchUp((what, unit, total) -> Progress.NONE);
  }

  private synchronized Address from() {
    return reached;
  }

  private void replay(String what, long total, Progress progress) {
    List<Capture> captures = new ArrayList<>();
    List<Address> addresses = new ArrayList<>();
    Replayed replayed = archive.replay(from(), (address, capture) -> {
      if (captures.size() == BATCH) {
        enterReplayed(captures, addresses, address);
        long done = Math.max(0, total - behind());
        work = new Work(what, (int) (100 * done / total));
        progress.to(done);
      }
      if (!stopping) {
        captures.add(capture);
        addresses.add(address);
      }
    });
    if (!stopping) {
      enterReplayed(captures, addresses, replayed.end());
      progress.to(total);
    }
  }

  private synchronized void enterReplayed(List<Capture> captures, List<Address> addresses, Address next) {
    enter(captures, addresses, next);
    captures.clear();
    addresses.clear();
    reached = next;
    dirty = true;
  }

  /** Ends long work at the next batch; it is taken up again by the next start. */
  public void stopWork() {
    stopping = true;
  }

  @Override
  public Optional<Work> work() {
    return Optional.ofNullable(work);
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
    if (new Samples(board, maker, clock, notes).show(folder, opener)) {
      dirty = true;
      commit();
    }
  }

  /** Takes the sample corpus out of the index, where it is in it. */
  public synchronized void hideSamples() {
    if (new Samples(board, maker, clock, notes).hide()) {
      dirty = true;
      commit();
    }
  }
}
