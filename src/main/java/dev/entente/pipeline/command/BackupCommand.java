package dev.entente.pipeline.command;

import dev.entente.pipeline.Backup;
import dev.entente.pipeline.DataFolder;
import dev.entente.pipeline.TerminalProgress;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
    name = "backup",
    description = "Save archive, database and vocabulary in one ZIP file. The index is left out: it can be rebuilt.")
final class BackupCommand implements Callable<Integer> {

  private final Context context;

  @Parameters(paramLabel = "FILE", description = "the file to write; it must not exist")
  private Path file = Path.of("");

  BackupCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws Exception {
    try (DataFolder.Lock lock = context.data().lock()) {
      int files = new Backup(context.data(), TerminalProgress::open).write(file);
      context.out().println("Saved " + files + " files in " + file + ".");
      return 0;
    }
  }
}
