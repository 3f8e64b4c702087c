package dev.entente.pipeline;

import dev.entente.archive.Address;
import dev.entente.archive.Archive;
import dev.entente.archive.Replayed;
import dev.entente.article.Capture;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Goes over what stands in the archive beyond the position that the index is complete to, in batches, and tells how far
 * it has got. Where the vocabulary changes meanwhile, it begins anew. One at a time; whoever comes second waits.
 */
final class CatchUp {

  private static final Logger LOG = LoggerFactory.getLogger(CatchUp.class);
  private static final int BATCH = 64;
  private static final Address START = new Address(1, 0);

  /** Where to go on, and the labelling that this belongs to, or null. */
  record Round(@Nullable Relabelling relabelling, Address from) {}

  /** What the line does for it. */
  interface Steps {
    /** Where to go on. */
    Round round();

    /** How many bytes of the archive are left. */
    long behind();

    /** Enters a batch and moves the position on; throws {@link Superseded} where the round is no longer the newest. */
    void enter(@Nullable Relabelling round, List<Capture> captures, List<Address> addresses, Address next);

    /** What comes before the archive. */
    void begin(Progress.Opener opener);

    /** All is done, or the work was stopped. */
    void end();
  }

  /** The vocabulary has changed since the round began. */
  static final class Superseded extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Superseded() {
      super(null, null, false, false);
    }
  }

  private final Archive archive;
  private final Steps steps;
  private final ReentrantLock one = new ReentrantLock();
  private volatile Intake.@Nullable Work work;
  private volatile boolean stopping;

  CatchUp(Archive archive, Steps steps) {
    this.archive = archive;
    this.steps = steps;
  }

  /** Goes over all of it. */
  void run(Progress.Opener opener) {
    one.lock();
    try {
      steps.begin(opener);
      long total = steps.behind();
      if (total > 0) {
        run(total, opener);
      }
      steps.end();
    } finally {
      one.unlock();
    }
  }

  private void run(long total, Progress.Opener opener) {
    Round first = steps.round();
    String what = first.from().equals(START) ? "Making the index from the archive" : "Catching up with the archive";
    work = work(first, what, 0);
    try (Progress progress = opener.open(what, "bytes", total)) {
      while (!stopping && steps.behind() > 0) {
        try {
          replay(steps.round(), what, total, progress);
        } catch (Superseded again) {
          LOG.info("The vocabulary has changed once more: labelling begins anew");
          steps.begin(opener);
        }
      }
    } finally {
      work = null;
    }
  }

  private static Intake.Work work(Round round, String what, int percent) {
    return round.relabelling() == null ? new Intake.Work(what, percent) : round.relabelling().work();
  }

  private void replay(Round round, String what, long total, Progress progress) {
    List<Capture> captures = new ArrayList<>();
    List<Address> addresses = new ArrayList<>();
    Replayed replayed = archive.replay(round.from(), (address, capture) -> {
      if (captures.size() == BATCH) {
        enter(round, captures, addresses, address);
        long done = Math.max(0, total - steps.behind());
        work = work(round, what, (int) (100 * done / total));
        progress.to(done);
      }
      if (!stopping) {
        captures.add(capture);
        addresses.add(address);
      }
    });
    if (!stopping) {
      enter(round, captures, addresses, replayed.end());
      progress.to(total);
    }
  }

  private void enter(Round round, List<Capture> captures, List<Address> addresses, Address next) {
    steps.enter(round.relabelling(), List.copyOf(captures), List.copyOf(addresses), next);
    captures.clear();
    addresses.clear();
  }

  /** The work that is going on, if any. */
  Optional<Intake.Work> work() {
    return Optional.ofNullable(work);
  }

  /** Ends at the next batch. */
  void stop() {
    stopping = true;
  }
}
