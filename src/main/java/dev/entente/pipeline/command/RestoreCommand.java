package dev.entente.pipeline.command;

import dev.entente.pipeline.Backup;
import dev.entente.pipeline.DataFolder;
import dev.entente.pipeline.TerminalProgress;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
    name = "restore",
    description = "Bring a backup back into a data folder that has no archive and no database yet.")
final class RestoreCommand implements Callable<Integer> {

  private final Context context;

  @Parameters(paramLabel = "FILE", description = "a file that backup wrote")
  private Path file = Path.of("");

  RestoreCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws Exception {
    try (DataFolder.Lock lock = context.data().lock()) {
      int files = new Backup(context.data(), TerminalProgress::open).restore(file);
      context.out().println("Brought " + files + " files back. The index is made from them at the next start.");
      return 0;
    }
  }
}
