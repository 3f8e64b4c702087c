package dev.entente.pipeline;

import dev.entente.article.Capture;
import dev.entente.collect.Collected;
import dev.entente.collect.FileCollector;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.stream.Stream;

/** Takes files and folders in, in batches, and keeps the tally: nothing is taken or refused without being counted. */
public final class Ingest {

  private static final int BATCH = 64;
  /** A batch is handed on earlier when it has grown this large, so that a few big files do not fill the memory. */
  private static final long BATCH_BYTES = 32_000_000;

  private final FileCollector collector;
  private final Intake intake;
  private final LongConsumer progress;
  private final List<Capture> waiting = new ArrayList<>();
  private final List<Collected.Refused> refused = new ArrayList<>();
  private final List<Collected.Skipped> skipped = new ArrayList<>();
  private long waitingBytes;
  private long added;
  private long versions;
  private long known;

  /** Hands what the collector finds to the intake; the progress hears how many files and records are settled. */
  public Ingest(FileCollector collector, Intake intake, LongConsumer progress) {
    this.collector = collector;
    this.intake = intake;
    this.progress = progress;
  }

  /** Takes in a file, or all files of a folder. Returns when all of it is safe on disk and in the index. */
  public void take(Path path) {
    collector.collect(path, this::accept);
    flush();
  }

  /**
   * How many files and records there are under some paths, for those who show progress; -1 where it cannot be told, as
   * of web archives, which would have to be unpacked for it.
   */
  public static long count(List<Path> paths) {
    long count = 0;
    for (Path path : paths) {
      try (Stream<Path> files = Files.walk(path)) {
        for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
          if (file.toString().matches("(?i).*\\.(warc|wacz|gz)")) {
            return -1;
          }
          count += file.toString().endsWith(".jsonl") ? lines(file) : 1;
        }
      } catch (IOException | UncheckedIOException e) {
        return -1;
      }
    }
    return count;
  }

  private static long lines(Path file) throws IOException {
    try (BufferedInputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
      long lines = 0;
      int last = '\n';
      for (int b = in.read(); b >= 0; b = in.read()) {
        lines += b == '\n' ? 1 : 0;
        last = b;
      }
      return last == '\n' ? lines : lines + 1;
    }
  }

  /** Counts something as refused that was not even looked into. */
  public void refuse(String name, String reason) {
    refused.add(new Collected.Refused(name, reason));
  }

  /** What has become of everything so far. */
  public Tally tally() {
    return new Tally(added, versions, known, List.copyOf(refused), List.copyOf(skipped));
  }

  private void accept(Collected collected) {
    switch (collected) {
      case Collected.Taken(Capture capture) -> {
        waiting.add(capture);
        waitingBytes += capture.bytes().length;
        if (waiting.size() >= BATCH || waitingBytes >= BATCH_BYTES) {
          flush();
        }
      }
      case Collected.Refused no -> refused.add(no);
      case Collected.Skipped none -> skipped.add(none);
    }
  }

  private void flush() {
    List<Capture> batch = List.copyOf(waiting);
    waiting.clear();
    waitingBytes = 0;
    List<Receipt> receipts = batch.isEmpty() ? List.of() : intake.take(batch);
    for (int i = 0; i < receipts.size(); i++) {
      switch (receipts.get(i)) {
        case Receipt.Added ignored -> added++;
        case Receipt.NewVersion ignored -> versions++;
        case Receipt.SeenAgain ignored -> known++;
        case Receipt.AlreadyThere ignored -> known++;
        case Receipt.Refused(String reason) -> refused.add(new Collected.Refused(batch.get(i).name(), reason));
      }
    }
    progress.accept(added + versions + known + refused.size());
  }

  /**
   * What became of what was handed in.
   *
   * @param added new articles
   * @param versions new versions of articles that were there
   * @param known what brought no other text: captures or articles that were there already
   * @param refused what was not taken, each with its reason
   * @param skipped what was passed over as no article, by kind
   */
  public record Tally(
      long added, long versions, long known, List<Collected.Refused> refused, List<Collected.Skipped> skipped) {

    /** The tally in a sentence: {@code 2 new, 1 new version, 3 already there, 0 refused}. */
    public String inWords() {
      return added + " new, " + versions + (versions == 1 ? " new version, " : " new versions, ") + known
          + " already there, " + refused.size() + " refused";
    }
  }
}
