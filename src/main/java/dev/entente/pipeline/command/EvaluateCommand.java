package dev.entente.pipeline.command;

import dev.entente.article.Capture;
import dev.entente.article.Labels;
import dev.entente.article.VocabularyFolder;
import dev.entente.collect.Collected;
import dev.entente.collect.FileCollector;
import dev.entente.enrich.Agreement;
import dev.entente.enrich.Answer;
import dev.entente.enrich.Calibration;
import dev.entente.enrich.Enricher;
import dev.entente.enrich.Evaluation;
import dev.entente.enrich.Judgement;
import dev.entente.enrich.Vocabulary;
import dev.entente.read.Reader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "evaluate",
    description = "Label the articles of a gold file and print precision, recall and F1 against the labels people made.")
final class EvaluateCommand implements Callable<Integer> {

  private static final List<String> CALIBRATION_HEAD = List.of(
      "# What the levels of confidence mean, counted on articles that people have labelled. Written by the command",
      "# \"entente evaluate --labels … --texts … --calibrate FILE\"; do not edit. right_pair: both states and who receives",
      "# are right; right_kind: the kind, too. Rules were written with the set tuning; held-out is what nobody tuned on.");

  private final Context context;

  @Parameters(arity = "0..1", paramLabel = "GOLD.json",
      description = "labels made by people; the articles stand beside it")
  private @Nullable Path gold;

  @Option(names = "--labels", arity = "1..*", paramLabel = "FILE",
      description = "labels without texts, a line each, such as src/evaluation/articles.jsonl")
  private List<Path> labels = List.of();

  @Option(names = "--texts", arity = "1..*", paramLabel = "FILE",
      description = "the texts of --labels: records with id, title, date, dateline, text (.jsonl or .jsonl.gz)")
  private List<Path> texts = List.of();

  @Option(names = "--labels-second", paramLabel = "FILE",
      description = "labels of a second reader; how far both readers agree is printed, too")
  private @Nullable Path second;

  @Option(names = "--half", paramLabel = "NAME", description = "only this half of --labels: tuning or held-out")
  private String half = "";

  @Option(names = "--calibrate", paramLabel = "FILE",
      description = "with --labels of both halves: write how many claims of each level of confidence are right; the page"
          + " on labels prints it from src/main/resources/calibration.tsv")
  private @Nullable Path calibrate;

  @Option(names = "--differences", description = "also print, for each article, what was missed and what is too much")
  private boolean differences;

  EvaluateCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws Exception {
    if (!labels.isEmpty()) {
      return labelled(labels);
    }
    if (gold != null) {
      return gold(gold);
    }
    context.err().println("Name a gold file, or --labels FILE and the --texts that it is about.");
    return 2;
  }

  private int labelled(List<Path> labels) throws IOException {
    if (calibrate != null && !half.isEmpty()) {
      context.err().println("--calibrate counts both halves, each for itself; leave --half away.");
      return 2;
    }
    Map<LabelFile.Key, LabelFile.Item> items = new LinkedHashMap<>();
    for (Path file : labels) {
      items.putAll(LabelFile.read(file, half));
    }
    if (second != null) {
      Agreement readers = new Agreement();
      LabelFile.read(second, "").forEach((key, item) -> {
        LabelFile.Item first = items.get(key);
        if (first != null) {
          readers.add(first.judgement(), item.judgement());
        }
      });
      context.out().println("The second reader against the first:");
      readers.table().forEach(context.out()::println);
    }
    return texts.isEmpty() && second != null ? 0 : tagged(items);
  }

  private int tagged(Map<LabelFile.Key, LabelFile.Item> items) throws IOException {
    VocabularyFolder folder = VocabularyFolder.at(context.data().vocabulary());
    Reader reader = new Reader(folder);
    Enricher enricher = new Enricher(Vocabulary.load(folder));
    LabelledTexts captures = new LabelledTexts(items.keySet()).from(texts, new FileCollector(context.clock()));
    Agreement agreement = new Agreement();
    Calibration calibration = new Calibration();
    int without = 0;
    for (LabelFile.Item item : items.values()) {
      Capture capture = captures.of(item.key());
      if (capture == null) {
        without++;
        continue;
      }
      Labels found = enricher.labels(reader.read(capture));
      calibration.add(item.half().isEmpty() ? "all" : item.half(), item.judgement(), found);
      Judgement judgement = Judgement.of(found);
      agreement.add(item.judgement(), judgement);
      List<String> lines = differences ? Agreement.differences(item.judgement(), judgement) : List.of();
      if (!lines.isEmpty()) {
        context.out().println(item.key().set() + " " + item.key().id());
        lines.forEach(line -> context.out().println("  " + line));
      }
    }
    context.out().println("The tagger against the reader:");
    agreement.table().forEach(context.out()::println);
    if (without > 0) {
      context.err().println(without + " of " + items.size() + " labelled articles have no text in the files named by --texts.");
    }
    if (without == 0 && calibrate != null) {
      write(calibrate, calibration.lines());
    }
    return without > 0 ? 1 : 0;
  }

  /** Only from all texts, and complete at every moment: half a count would be a wrong one. */
  private void write(Path file, List<String> counts) throws IOException {
    List<String> lines = new ArrayList<>(CALIBRATION_HEAD);
    lines.addAll(counts);
    Path part = file.resolveSibling("." + file.getFileName() + ".part");
    Files.writeString(part, String.join("\n", lines) + "\n");
    Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    counts.forEach(context.out()::println);
  }

  private int gold(Path gold) throws IOException {
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
        difference("quantities", item.expected().quantities(), found.quantities());
        difference("organisations", item.expected().organisations(), found.organisations());
        difference("people", item.expected().people(), found.people());
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
    return values.stream().map(v -> switch (v) {
      case Answer.Pair(var country, var partner) -> country + "←" + partner;
      case Answer.Named(var name, var with) -> name + " (" + with + ")";
      default -> v.toString().toLowerCase(Locale.ROOT);
    }).collect(Collectors.toCollection(TreeSet::new));
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
