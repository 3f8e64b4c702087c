package dev.entente.pipeline.command;

import dev.entente.pipeline.DataFolder;
import dev.entente.pipeline.TemplateRounds;
import dev.entente.pipeline.TerminalProgress;
import dev.entente.read.TemplateFile;
import dev.entente.read.TemplateLearning;
import dev.entente.read.TemplateLine;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
    name = "learn",
    description = "Find the lines that stand on many pages of a source, and show them; --write adds them to"
        + " vocabulary/template-lines.tsv. Rows that stand there are never changed: set a row to keep, and its line stays.")
final class LearnCommand implements Callable<Integer> {

  private static final int FEWEST = 3;

  private final Context context;

  @Option(names = "--source", paramLabel = "HOST", description = "only this source, such as news.example")
  private String source = "";

  @Option(
      names = "--least", paramLabel = "N", defaultValue = "" + TemplateLearning.LEAST,
      description = "on how many different articles a line must stand (${DEFAULT-VALUE})")
  private int least = TemplateLearning.LEAST;

  @Option(names = "--write", description = "add the lines to the vocabulary; without it nothing is changed")
  private boolean write;

  LearnCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws Exception {
    if (least < FEWEST) {
      context.err().println("A line that stands on fewer than " + FEWEST + " articles tells nothing of the template."
          + " Give --least=" + FEWEST + " or more.");
      return 2;
    }
    try (DataFolder.Lock lock = context.data().lock()) {
      if (!Files.isDirectory(context.data().archive())) {
        context.err().println("There is no archive in " + context.data().root().toAbsolutePath().normalize()
            + " yet. Take articles in first: entente ingest PATH…");
        return 1;
      }
      TemplateRounds rounds = new TemplateRounds(context.data(), lock);
      TemplateLearning learning = new TemplateLearning(least);
      rounds.learn(learning, TerminalProgress::open);
      List<TemplateLine> found = learning.found(LocalDate.ofInstant(context.clock().instant(), ZoneOffset.UTC)).stream()
          .filter(line -> source.isBlank() || line.isOf(source)).toList();
      report(rounds, rounds.merged(found), learning);
      return 0;
    }
  }

  private void report(TemplateRounds rounds, TemplateFile merged, TemplateLearning learning) throws Exception {
    String before = "";
    for (TemplateLine line : merged.added()) {
      if (!line.source().equals(before)) {
        context.out().println(line.source());
        before = line.source();
      }
      context.out().println("  %-4s  %5s of %-5s  %s".formatted(line.where().code(), line.pages(), line.of(), line.line()));
    }
    int count = merged.added().size();
    context.out().println(learning.inWords() + " looked at: " + count + (count == 1 ? " new line, " : " new lines, ")
        + merged.known() + " in the vocabulary already.");
    if (learning.notFollowed() > 0) {
      context.err().println("So many lines repeat themselves that " + learning.notFollowed()
          + " times one was passed over. Raise --least to look at the frequent ones only.");
    }
    if (count > 0 && write) {
      rounds.write(merged);
      context.out().println("Added to " + rounds.file() + ". Set a row to keep where a line belongs to the story.");
      context.out().println("Run entente rebuild --dry-run to see what would change in the articles that are there; the"
          + " portal reads them again at its next start.");
    } else if (count > 0) {
      context.out().println("Nothing was changed. Add --write to have the lines in " + rounds.file() + ".");
    }
  }
}
