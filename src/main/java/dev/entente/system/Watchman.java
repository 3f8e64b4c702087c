package dev.entente.system;

import dev.entente.pipeline.Inbox;
import dev.entente.pipeline.Line;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Looks into the inbox twice a second, commits the index every few seconds, and finishes what a crash interrupted. */
final class Watchman implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(Watchman.class);
  private static final int LOOK_MILLIS = 500;
  private static final int COMMIT_SECONDS = 5;

  private final Line line;
  private final Inbox inbox;
  private final ScheduledExecutorService rounds =
      Executors.newScheduledThreadPool(3, Thread.ofPlatform().name("watchman-", 1).daemon().factory());
  private volatile boolean running;

  Watchman(Line line, Inbox inbox) {
    this.line = line;
    this.inbox = inbox;
  }

  @Override
  public void start() {
    running = true;
    rounds.scheduleWithFixedDelay(guarded("inbox", inbox::look), LOOK_MILLIS, LOOK_MILLIS, TimeUnit.MILLISECONDS);
    rounds.scheduleWithFixedDelay(guarded("commit", line::commit), COMMIT_SECONDS, COMMIT_SECONDS, TimeUnit.SECONDS);
    rounds.execute(guarded("catching up", line::catchUp));
  }

  /** A round that fails is logged and does not end the rounds. */
  private static Runnable guarded(String what, Runnable round) {
    return () -> {
      try {
        round.run();
      } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
        LOG.error("{} failed: {}", what, e.getMessage(), e);
      }
    };
  }

  @Override
  public void stop() {
    rounds.shutdown();
    line.stopWork();
    try {
      if (!rounds.awaitTermination(20, TimeUnit.SECONDS)) {
        LOG.warn("what was going on could not be finished; it will be after the next start");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    line.commit();
    running = false;
  }

  @Override
  public boolean isRunning() {
    return running;
  }
}
