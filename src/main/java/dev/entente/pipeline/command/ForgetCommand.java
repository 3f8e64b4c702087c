package dev.entente.pipeline.command;

import dev.entente.article.ArticleId;
import dev.entente.pipeline.DataFolder;
import dev.entente.pipeline.Newsroom;
import dev.entente.pipeline.TerminalProgress;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "forget",
    description = "Remove an article for good, from the archive too. It does not come back, not by a rebuild and not by"
        + " taking the same file in again.")
final class ForgetCommand implements Callable<Integer> {

  private final Context context;

  @Parameters(paramLabel = "ID", description = "the id in the article's address")
  private String id = "";

  @Option(names = "--reason", required = true, description = "why; it is kept")
  private String reason = "";

  ForgetCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws Exception {
    if (!ArticleId.isValid(id)) {
      context.err().println(id + " is no article id. It is the part after /article/ in the article's address.");
      return 2;
    }
    if (reason.isBlank()) {
      context.err().println("Say why, with --reason=\"…\"; the reason is all that is kept.");
      return 2;
    }
    try (DataFolder.Lock lock = context.data().lock();
        Newsroom newsroom =
            Newsroom.open(context.data(), lock, context.index(), context.clock(), TerminalProgress::open)) {
      int captures = newsroom.line().forget(new ArticleId(id), reason);
      if (captures == 0) {
        context.err().println("There is no article " + id + " in the archive. Samples are hidden with"
            + " --entente.sample=false, not forgotten.");
        return 1;
      }
      context.out().println("Forgotten: article " + id + " with " + captures
          + (captures == 1 ? " capture." : " captures."));
      return 0;
    }
  }
}
