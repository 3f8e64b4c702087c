package dev.entente.pipeline.command;

import dev.entente.archive.ArchiveFailure;
import dev.entente.article.VocabularyFault;
import dev.entente.desk.DeskFailure;
import dev.entente.index.IndexFailure;
import dev.entente.pipeline.FolderInUse;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The commands, by name. */
@Command(
    name = "entente",
    description = "An open monitor of international defence cooperation. Without a command, the portal starts.",
    footer = {
      "",
      "Settings that every command takes:",
      "  --entente.data=FOLDER   the data folder (./index-data)",
      "  --entente.sample=false  hide the sample corpus",
      "  --server.port=N         the portal's port (8080)"
    })
public final class Commands {

  private Commands() {}

  /**
   * Runs a command.
   *
   * @param serve starts the portal; returns when it has ended
   * @return the exit code: 0 done, 1 something was refused or failed, 2 the call was wrong
   */
  public static int run(Context context, Callable<Integer> serve, String... arguments) {
    CommandLine line = new CommandLine(new Commands())
        .addSubcommand(new ServeCommand(serve))
        .addSubcommand(new IngestCommand(context))
        .addSubcommand(new RebuildCommand(context))
        .addSubcommand(TemplateLinesCommand.with(context))
        .addSubcommand(VocabularyCommand.with(context))
        .addSubcommand(new ReadCommand(context))
        .addSubcommand(new TagCommand(context))
        .addSubcommand(new ClusterCommand(context))
        .addSubcommand(new DealsCommand(context))
        .addSubcommand(new EvaluateCommand(context))
        .addSubcommand(CorrectionsCommand.with(context))
        .addSubcommand(new ForgetCommand(context))
        .addSubcommand(new BackupCommand(context))
        .addSubcommand(new RestoreCommand(context))
        .addSubcommand(new CommandLine.HelpCommand());
    line.setOut(new PrintWriter(context.out(), true, StandardCharsets.UTF_8));
    line.setErr(new PrintWriter(context.err(), true, StandardCharsets.UTF_8));
    line.setExecutionExceptionHandler((failure, command, parsed) -> {
      context.err().println(inWords(failure));
      return 1;
    });
    return line.execute(arguments);
  }

  /** What went wrong in words; only what nobody foresaw shows where it happened. */
  private static String inWords(Exception failure) {
    return switch (failure) {
      case VocabularyFault fault -> String.valueOf(fault.getMessage());
      case FolderInUse inUse -> String.valueOf(inUse.getMessage());
      case IndexFailure index -> String.valueOf(index.getMessage());
      case ArchiveFailure archive -> String.valueOf(archive.getMessage());
      case DeskFailure desk -> String.valueOf(desk.getMessage());
      case IOException io -> io instanceof NoSuchFileException
          ? "There is no file " + io.getMessage() + "." : String.valueOf(io.getMessage());
      case UncheckedIOException io -> String.valueOf(io.getMessage());
      default -> {
        StringWriter trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace));
        yield "This should not have happened; please report it:\n" + trace;
      }
    };
  }
}
