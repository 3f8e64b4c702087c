package dev.entente.system;

import dev.entente.pipeline.Inbox;
import dev.entente.pipeline.Line;
import dev.entente.pipeline.VocabularyWatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Looks into the inbox twice a second and at the vocabulary every other second, commits the index every few seconds, and
 * finishes what a crash or a changed vocabulary left to do.
 */
final class Watchman implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(Watchman.class);
  private static final int LOOK_MILLIS = 500;
  private static final int COMMIT_SECONDS = 5;
  private static final int VOCABULARY_SECONDS = 2;

  private final Line line;
  private final Inbox inbox;
  private final VocabularyWatch vocabulary;
  private final ScheduledExecutorService rounds =
      Executors.newScheduledThreadPool(4, Thread.ofPlatform().name("watchman-", 1).daemon().factory());
  /** Catching up takes long; one after the other, so that the rounds go on beside it. */
  private final ExecutorService longWork =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().name("catching-up").daemon().factory());
  private volatile boolean running;

  Watchman(Line line, Inbox inbox, VocabularyWatch vocabulary) {
    this.line = line;
    this.inbox = inbox;
    this.vocabulary = vocabulary;
  }

  @Override
  public void start() {
    running = true;
    rounds.scheduleWithFixedDelay(guarded("inbox", inbox::look), LOOK_MILLIS, LOOK_MILLIS, TimeUnit.MILLISECONDS);
    rounds.scheduleWithFixedDelay(guarded("commit", line::commit), COMMIT_SECONDS, COMMIT_SECONDS, TimeUnit.SECONDS);
    rounds.scheduleWithFixedDelay(
        guarded("vocabulary", this::lookAtVocabulary), VOCABULARY_SECONDS, VOCABULARY_SECONDS, TimeUnit.SECONDS);
    longWork.execute(guarded("catching up", line::catchUp));
  }

  private void lookAtVocabulary() {
    if (vocabulary.look()) {
      longWork.execute(guarded("labelling again", line::catchUp));
    }
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
    longWork.shutdown();
    line.stopWork();
    try {
      if (!rounds.awaitTermination(20, TimeUnit.SECONDS) || !longWork.awaitTermination(20, TimeUnit.SECONDS)) {
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
