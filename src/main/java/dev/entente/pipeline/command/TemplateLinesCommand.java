package dev.entente.pipeline.command;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
    name = "template-lines",
    description = "Lines that a source prints on many of its pages: learn them, so that reading leaves them out.")
final class TemplateLinesCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  /** With its own commands. */
  static CommandLine with(Context context) {
    return new CommandLine(new TemplateLinesCommand()).addSubcommand(new LearnCommand(context));
  }

  @Override
  public Integer call() {
    spec.commandLine().usage(spec.commandLine().getErr());
    return 2;
  }
}
