package dev.entente.pipeline.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

@Command(name = "serve", description = "Start the portal (the default).")
final class ServeCommand implements Callable<Integer> {

  private final Callable<Integer> serve;

  ServeCommand(Callable<Integer> serve) {
    this.serve = serve;
  }

  @Override
  public Integer call() throws Exception {
    return serve.call();
  }
}
