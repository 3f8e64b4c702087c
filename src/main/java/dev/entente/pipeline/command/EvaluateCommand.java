package dev.entente.pipeline.command;

import dev.entente.article.VocabularyFolder;
import dev.entente.collect.Collected;
import dev.entente.collect.FileCollector;
import dev.entente.enrich.Answer;
import dev.entente.enrich.Enricher;
import dev.entente.enrich.Evaluation;
import dev.entente.enrich.Vocabulary;
import dev.entente.read.Reader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "evaluate",
    description = "Label the articles of a gold file and print precision, recall and F1 against the labels people made.")
final class EvaluateCommand implements Callable<Integer> {

  private final Context context;

  @Parameters(paramLabel = "GOLD.json", description = "labels made by people; the articles stand beside it")
  private Path gold = Path.of("");

  @Option(names = "--differences", description = "also print, for each article, what was missed and what is too much")
  private boolean differences;

  EvaluateCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws Exception {
    VocabularyFolder folder = VocabularyFolder.at(context.data().vocabulary());
    Vocabulary vocabulary = Vocabulary.load(folder);
    Reader reader = new Reader(folder);
    Enricher enricher = new Enricher(vocabulary);
    Evaluation evaluation = new Evaluation();
    for (Gold.Item item : Gold.read(gold, vocabulary)) {
      Answer found = Answer.of(enricher.labels(reader.read(capture(item.file()).capture())));
      evaluation.add(item.expected(), found);
      if (differences) {
        context.out().println(item.file().getFileName());
        difference("pairs", item.expected().pairs(), found.pairs());
        difference("equipment", item.expected().equipment(), found.equipment());
        difference("regions", item.expected().regions(), found.regions());
        difference("kinds", item.expected().kinds(), found.kinds());
      }
    }
    evaluation.table().forEach(context.out()::println);
    return 0;
  }

  private void difference(String what, Set<?> expected, Set<?> found) {
    Set<String> missed = words(expected);
    missed.removeAll(words(found));
    Set<String> extra = words(found);
    extra.removeAll(words(expected));
    if (!missed.isEmpty() || !extra.isEmpty()) {
      context.out().println("  " + what + ": missed " + missed + ", too much " + extra);
    }
  }

  private static Set<String> words(Set<?> values) {
    return values.stream().map(v -> v instanceof Answer.Pair(var country, var partner)
        ? country + "←" + partner : v.toString().toLowerCase(Locale.ROOT))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private Collected.Taken capture(Path file) throws IOException {
    List<Collected> collected = new ArrayList<>();
    new FileCollector(context.clock()).collect(file, collected::add);
    return switch (collected.getFirst()) {
      case Collected.Taken taken -> taken;
      case Collected.Refused(String name, String reason) ->
          throw new IOException("The gold file names " + name + ", which cannot be used: " + reason);
      case Collected.Skipped skipped ->
          throw new IOException("The gold file names " + file + ", which holds no article but " + skipped.inWords());
    };
  }
}
