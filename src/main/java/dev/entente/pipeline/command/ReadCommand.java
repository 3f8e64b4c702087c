package dev.entente.pipeline.command;

import dev.entente.article.VocabularyFolder;
import dev.entente.read.Reader;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(name = "read", description = "Read articles and print their clean text and facts as JSON; nothing is kept.")
final class ReadCommand implements Callable<Integer> {

  private final Context context;

  @Mixin private Records records = new Records();

  ReadCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws Exception {
    return records.print(context, new Reader(VocabularyFolder.at(context.data().vocabulary())), Json::read);
  }
}
