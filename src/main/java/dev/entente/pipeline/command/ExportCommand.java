package dev.entente.pipeline.command;

import dev.entente.article.Article;
import dev.entente.article.ArticleId;
import dev.entente.desk.Corrections;
import dev.entente.desk.GoldLine;
import dev.entente.pipeline.DataFolder;
import dev.entente.pipeline.Newsroom;
import dev.entente.pipeline.TerminalProgress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "export",
    description = "Print the labels of every corrected article, a line of JSON each, for evaluate --labels. The portal"
        + " gives the same at /corrections.jsonl while it runs.")
final class ExportCommand implements Callable<Integer> {

  private final Context context;

  @Parameters(arity = "0..1", paramLabel = "FILE", description = "the file to write, which must not exist; else printed")
  private @Nullable Path file;

  @Option(names = "--with-quotes", description = "also the reasons, and the words of the articles that were judged")
  private boolean quotes;

  @Option(names = "--texts", paramLabel = "FILE",
      description = "also write the texts of these articles, which must not be published, for evaluate --texts")
  private @Nullable Path texts;

  ExportCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws Exception {
    String hindrance = hindrance();
    if (hindrance != null) {
      context.err().println(hindrance);
      return 2;
    }
    List<String> lines = new ArrayList<>();
    List<String> records = new ArrayList<>();
    List<ArticleId> away = new ArrayList<>();
    try (DataFolder.Lock lock = context.data().lock();
        Newsroom newsroom =
            Newsroom.open(context.data(), lock, context.index(), context.clock(), TerminalProgress::open)) {
      newsroom.line().catchUp();
      newsroom.line().commit();
      Corrections corrections = newsroom.desk().corrections();
      for (ArticleId id : corrections.articles()) {
        Optional<Article> article = newsroom.index().get(id);
        article.ifPresentOrElse(a -> {
          lines.add(GoldLine.of(a, corrections.standing(id), quotes));
          records.add(record(a));
        }, () -> away.add(id));
      }
    }
    write(file, lines);
    if (texts != null) {
      write(texts, records);
    }
    if (!away.isEmpty()) {
      context.err().println("Left out, since the index does not hold them (hidden samples?): " + away);
    }
    return 0;
  }

  /** Why nothing can be written, before anything is; null where it can. */
  private @Nullable String hindrance() {
    for (Path path : new Path[] {file, texts}) {
      Path folder = path == null ? null : path.toAbsolutePath().getParent();
      if (path != null && Files.exists(path)) {
        return "There is a file " + path + " already; name another, or move it away.";
      }
      if (folder != null && !Files.isDirectory(folder)) {
        return "There is no folder " + folder + "; make it, or name another file.";
      }
    }
    if (file != null && texts != null && file.toAbsolutePath().normalize().equals(texts.toAbsolutePath().normalize())) {
      return "The labels and the texts need two files.";
    }
    return Files.isDirectory(context.data().db()) ? null : "There is no database in "
        + context.data().root().toAbsolutePath().normalize() + ", so there are no corrections to export.";
  }

  private static String record(Article article) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("set", GoldLine.SET);
    json.put("id", article.id().value());
    json.put("title", article.reading().title());
    json.put("date", article.reading().published().isoOrNull());
    json.put("dateline", article.reading().dateline());
    json.put("text", article.reading().text());
    return Json.MAPPER.writeValueAsString(json);
  }

  private void write(@Nullable Path to, List<String> lines) throws IOException {
    if (to == null) {
      lines.forEach(context.out()::println);
    } else {
      Files.write(to, lines, StandardOpenOption.CREATE_NEW);
      context.out().println("Wrote " + lines.size() + (lines.size() == 1 ? " article" : " articles") + " to " + to + ".");
    }
  }
}
