package dev.entente.pipeline.command;

import dev.entente.enrich.Usage;
import dev.entente.pipeline.check.Finding;
import dev.entente.pipeline.check.VocabularyCheck;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
    name = "check",
    description = "Report faults, doubles, conflicts, entries that no article has and entries without a second source,"
        + " with file and line. Nothing is changed. Ends with 1 where there are faults or conflicts.")
final class CheckCommand implements Callable<Integer> {

  private final Context context;

  @Option(names = "--folder", paramLabel = "FOLDER", description = "the files (those of the data folder)")
  private @Nullable Path folder;

  @Option(names = "--corpus", arity = "1..*", paramLabel = "FILE",
      description = "count entries in these files or folders of articles instead of the archive")
  private List<Path> corpus = List.of();

  @Option(names = "--counts", paramLabel = "FILE.tsv", description = "write how often each spelling was met")
  private @Nullable Path counts;

  @Option(names = "--verbose", description = "list also the entries that were never met or have no second source")
  private boolean verbose;

  CheckCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws Exception {
    Path files = folder == null ? context.data().vocabulary() : folder;
    if (!Files.isDirectory(files)) {
      context.err().println("There is no folder " + files.toAbsolutePath().normalize() + ". Name one with --folder.");
      return 2;
    }
    VocabularyCheck check = VocabularyCheck.of(files);
    list("Faults: the portal refuses these files", check.faults());
    list("Conflicts: one name stands for two things", check.conflicts());
    list("Shared: one word opens several frames, and the first that finds both its states wins", check.shared());
    list("Doubles: a name stands twice for one thing", check.doubles());
    seen(check);
    groups("No second source (see sources.tsv)", check.withoutSecondSource());
    return check.faults().isEmpty() && check.conflicts().isEmpty() ? 0 : 1;
  }

  private void seen(VocabularyCheck check) throws IOException {
    Usage usage = check.usage();
    String hindrance = new Corpus(context).count(corpus, check.reader(), usage);
    if (hindrance != null) {
      context.out().println("Never seen: not counted. " + hindrance);
      return;
    }
    List<VocabularyCheck.Met> met = check.met(usage);
    groups("Never seen in " + usage.texts() + (usage.texts() == 1 ? " article" : " articles"),
        VocabularyCheck.neverMet(met));
    if (counts != null) {
      List<String> lines = new ArrayList<>(List.of("file\tline\twhat\tform\thits"));
      met.forEach(m -> lines.add(String.join("\t", m.file(), "" + m.line(), m.what(), m.form(), "" + m.hits())));
      Files.write(counts, lines);
    }
  }

  private void list(String title, List<Finding> findings) {
    context.out().println(title + ": " + (findings.isEmpty() ? "none" : findings.size()));
    findings.forEach(finding -> context.out().println("  " + finding.inWords()));
  }

  private void groups(String title, Map<String, List<Finding>> findings) {
    context.out().println(title + (findings.isEmpty() ? ": none" : ":"));
    findings.forEach((file, all) -> {
      context.out().println("  " + file + ": " + all.size());
      if (verbose) {
        all.forEach(finding -> context.out().println("    line " + finding.line() + ": " + finding.message()));
      }
    });
    if (!verbose && !findings.isEmpty()) {
      context.out().println("  (--verbose lists them)");
    }
  }
}
