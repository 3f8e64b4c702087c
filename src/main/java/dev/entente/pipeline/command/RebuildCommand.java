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
      long total = newsroom.line().total();
      context.out().println(
          "The index holds " + total + (total == 1 ? " article" : " articles") + " from the archive.");
      return 0;
    }
  }
}
