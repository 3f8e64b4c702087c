package dev.entente.pipeline.command;

import dev.entente.pipeline.DataFolder;
import dev.entente.pipeline.DryRun;
import dev.entente.pipeline.Newsroom;
import dev.entente.pipeline.TerminalProgress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
    name = "rebuild",
    description = "Make the index anew from the archive; ids and saved searches stay. With --dry-run, only tell which"
        + " articles would change, and how.")
final class RebuildCommand implements Callable<Integer> {

  private final Context context;

  @Option(names = "--dry-run", description = "change nothing; tell what reading the archive again would change")
  private boolean dryRun;

  @Option(names = "--json", description = "with --dry-run: one JSON object a line for each article, the last one sums up")
  private boolean json;

  @Option(
      names = "--limit", paramLabel = "N", defaultValue = "200",
      description = "with --dry-run: how many lines of detail to print (${DEFAULT-VALUE}); the sum is always of all")
  private long limit = 200;

  @Option(
      names = "--vocabulary", paramLabel = "FOLDER",
      description = "with --dry-run: read with the words of this folder, a changed copy of the vocabulary")
  private @Nullable Path vocabulary;

  RebuildCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws Exception {
    if (json && !dryRun) {
      context.err().println("--json belongs to --dry-run; a rebuild has nothing to list.");
      return 2;
    }
    if (vocabulary != null && !dryRun) {
      context.err().println("--vocabulary belongs to --dry-run. To rebuild with other words, put them into "
          + context.data().vocabulary() + ".");
      return 2;
    }
    if (vocabulary != null && !Files.isDirectory(vocabulary)) {
      context.err().println("There is no folder " + vocabulary + ". Copy " + context.data().vocabulary()
          + ", change the copy, and name it here.");
      return 2;
    }
    try (DataFolder.Lock lock = context.data().lock()) {
      return dryRun ? compare(lock) : rebuild(lock);
    }
  }

  private int rebuild(DataFolder.Lock lock) {
    try (Newsroom newsroom =
        Newsroom.rebuild(context.data(), lock, context.index(), context.clock(), TerminalProgress::open)) {
      newsroom.line().commit();
      long total = newsroom.line().total();
      context.out().println(
          "The index holds " + total + (total == 1 ? " article" : " articles") + " from the archive.");
      return 0;
    }
  }

  private int compare(DataFolder.Lock lock) {
    String hindrance = DryRun.hindrance(context.data());
    if (hindrance != null) {
      context.err().println(hindrance);
      return 1;
    }
    Differences printed = json ? Differences.json(context.out(), limit) : Differences.words(context.out(), limit);
    printed.sum(DryRun.run(
        context.data(), vocabulary == null ? context.data().vocabulary() : vocabulary, lock, context.index(),
        context.clock(), TerminalProgress::open, printed::print));
    return 0;
  }
}
