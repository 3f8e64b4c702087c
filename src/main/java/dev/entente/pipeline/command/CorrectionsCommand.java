package dev.entente.pipeline.command;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(name = "corrections", description = "What editors decided about labels: export it as labels made by people.")
final class CorrectionsCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  /** With its own commands. */
  static CommandLine with(Context context) {
    return new CommandLine(new CorrectionsCommand()).addSubcommand(new ExportCommand(context));
  }

  @Override
  public Integer call() {
    spec.commandLine().usage(spec.commandLine().getErr());
    return 2;
  }
}
