package dev.entente.pipeline.command;

import dev.entente.pipeline.DataFolder;
import dev.entente.pipeline.Newsroom;
import dev.entente.pipeline.TerminalProgress;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

@Command(name = "rebuild", description = "Make the index anew from the archive; ids and saved searches stay.")
final class RebuildCommand implements Callable<Integer> {

  private final Context context;

  RebuildCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws Exception {
    try (DataFolder.Lock lock = context.data().lock();
        Newsroom newsroom =
            Newsroom.rebuild(context.data(), lock, context.index(), context.clock(), TerminalProgress::open)) {
      newsroom.line().commit();
      context.out().println("The index holds " + newsroom.line().total() + " articles from the archive.");
      return 0;
    }
  }
}
