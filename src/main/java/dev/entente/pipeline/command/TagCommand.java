package dev.entente.pipeline.command;

import dev.entente.article.VocabularyFolder;
import dev.entente.enrich.Enricher;
import dev.entente.enrich.Vocabulary;
import dev.entente.read.Reader;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(name = "tag", description = "Label articles and print one JSON object for each; nothing is kept.")
final class TagCommand implements Callable<Integer> {

  private final Context context;

  @Mixin private Records records = new Records();

  TagCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws Exception {
    VocabularyFolder folder = VocabularyFolder.at(context.data().vocabulary());
    Enricher enricher = new Enricher(Vocabulary.load(folder));
    return records.print(
        context, new Reader(folder), (id, reading) -> Json.tagged(id, reading, enricher.labels(reading), enricher.focus(reading)));
  }
}
