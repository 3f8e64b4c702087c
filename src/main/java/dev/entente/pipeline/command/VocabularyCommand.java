package dev.entente.pipeline.command;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(name = "vocabulary", description = "The vocabulary files: look through them for what an editor should mend.")
final class VocabularyCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  /** With its own commands. */
  static CommandLine with(Context context) {
    return new CommandLine(new VocabularyCommand()).addSubcommand(new CheckCommand(context));
  }

  @Override
  public Integer call() {
    spec.commandLine().usage(spec.commandLine().getErr());
    return 2;
  }
}
