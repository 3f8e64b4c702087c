package dev.entente.pipeline.command;

import dev.entente.collect.Collected;
import dev.entente.collect.FileCollector;
import dev.entente.pipeline.DataFolder;
import dev.entente.pipeline.FolderInUse;
import dev.entente.pipeline.HandOver;
import dev.entente.pipeline.Ingest;
import dev.entente.pipeline.Newsroom;
import dev.entente.pipeline.Progress;
import dev.entente.pipeline.TerminalProgress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
    name = "ingest",
    description = "Take articles in: text, HTML, .json and .jsonl, feeds (RSS, Atom, JSON Feed), e-mails (.eml), PDF, web"
        + " archives (WARC, WACZ), gzip of any of these, and folders of them. While the portal runs, they are handed to"
        + " it.")
final class IngestCommand implements Callable<Integer> {

  private static final int REFUSALS_SHOWN = 50;
  /** How often in a row nothing may have moved in the portal's inbox, at five looks a second. */
  private static final int PATIENCE = 600;

  private final Context context;

  @Parameters(arity = "1..*", paramLabel = "PATH", description = "files or folders")
  private List<Path> paths = List.of();

  IngestCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws Exception {
    for (Path path : paths) {
      if (!Files.exists(path)) {
        context.err().println("There is no file or folder " + path + "; nothing was taken in.");
        return 2;
      }
    }
    Optional<DataFolder.Lock> lock = context.data().tryLock();
    if (lock.isEmpty()) {
      if (!context.data().isPortals()) {
        throw new FolderInUse(context.data());
      }
      return handOver();
    }
    try (DataFolder.Lock held = lock.get();
        Newsroom newsroom = Newsroom.open(context.data(), held, context.index(), context.clock(), TerminalProgress::open);
        Progress bar = TerminalProgress.open("Ingest", "articles", Ingest.count(paths))) {
      Ingest ingest = new Ingest(new FileCollector(context.clock()), newsroom.line(), bar::to);
      paths.forEach(ingest::take);
      newsroom.line().commit();
      Ingest.Tally tally = ingest.tally();
      report(tally.refused().stream().map(IngestCommand::line).toList());
      tally.skipped().forEach(skipped -> context.err().println("Skipped: " + skipped.name() + ": " + skipped.inWords()));
      context.out().println(tally.inWords() + ".");
      return tally.refused().isEmpty() ? 0 : 1;
    }
  }

  private static String line(Collected.Refused refused) {
    return refused.name() + ": " + refused.reason();
  }

  private void report(List<String> refused) {
    refused.stream().limit(REFUSALS_SHOWN).forEach(line -> context.err().println("Refused: " + line));
    if (refused.size() > REFUSALS_SHOWN) {
      context.err().println("… and " + (refused.size() - REFUSALS_SHOWN) + " more.");
    }
  }

  private int handOver() throws IOException, InterruptedException {
    context.err().println("The portal is running; the files are handed to it.");
    HandOver portal = new HandOver(context.data());
    HandOver.Parcel parcel = portal.give(paths);
    try (Progress bar = TerminalProgress.open("Ingest", "files", parcel.files())) {
      long waiting = portal.waiting(parcel);
      for (int quiet = 0; waiting > 0; ) {
        bar.to(parcel.files() - waiting);
        Thread.sleep(200);
        long before = waiting;
        waiting = portal.waiting(parcel);
        quiet = waiting < before ? 0 : quiet + 1;
        if (quiet > PATIENCE) {
          context.err().println(waiting + " files still wait in " + parcel.folder()
              + "; the portal has not taken any for two minutes. See what it says in its own terminal.");
          return 1;
        }
      }
      bar.to(parcel.files());
    }
    List<String> refused = portal.refused(parcel);
    report(refused);
    context.out().println(parcel.files() + (parcel.files() == 1 ? " file" : " files") + " handed to the portal, "
        + refused.size() + " refused.");
    return refused.isEmpty() ? 0 : 1;
  }
}
