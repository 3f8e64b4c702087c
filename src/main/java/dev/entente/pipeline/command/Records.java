package dev.entente.pipeline.command;

import dev.entente.article.ArticleId;
import dev.entente.article.Capture;
import dev.entente.article.Reading;
import dev.entente.collect.Collected;
import dev.entente.collect.FileCollector;
import dev.entente.read.Reader;
import dev.entente.read.UrlKey;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * What {@code read}, {@code tag}, {@code cluster} and {@code deals} share: files, standard input or records in, one JSON object a line out, in the order
 * of the input. A record that is refused has its line, too, with {@code error}, so that lines can be counted off.
 */
final class Records {

  private static final int BATCH = 256;

  @Parameters(arity = "0..*", paramLabel = "FILE", description = "files or folders; - is standard input")
  private List<String> files = List.of();

  @Option(names = "--jsonl", paramLabel = "FILE", description = "records with id, title, date, text or html, a line each")
  private @Nullable Path jsonl;

  /** How one reading becomes a line. */
  interface Line {
    String of(String id, Reading reading);
  }

  /** True where anything was named. */
  boolean areNamed() {
    return jsonl != null || !files.isEmpty();
  }

  /** Reads everything that was named and prints a line for each; returns the exit code. */
  int print(Context context, Reader reader, Line line) throws IOException {
    return each(context, collected -> line(collected, reader, line), context.out()::println);
  }

  /**
   * Makes something of everything that was named, several at a time, and hands it on in the order of the input; returns
   * the exit code.
   */
  <T> int each(Context context, Function<Collected, T> one, Consumer<T> sink) throws IOException {
    if (jsonl == null && files.isEmpty()) {
      context.err().println("Name a file, - for standard input, or --jsonl FILE.");
      return 2;
    }
    FileCollector collector = new FileCollector(context.clock());
    List<Collected> waiting = new ArrayList<>();
    int[] refused = {0};
    Runnable flush = () -> {
      waiting.parallelStream().map(one).forEachOrdered(sink);
      refused[0] += (int) waiting.stream().filter(Collected.Refused.class::isInstance).count();
      waiting.clear();
    };
    Consumer<Collected> take = collected -> {
      waiting.add(collected);
      if (waiting.size() >= BATCH) {
        flush.run();
      }
    };
    if (jsonl != null) {
      collector.collect(jsonl, take);
    }
    for (String file : files) {
      if (file.equals("-")) {
        collector.collect("standard input", context.in().readAllBytes(), take);
      } else {
        collector.collect(Path.of(file), take);
      }
    }
    flush.run();
    return refused[0] == 0 ? 0 : 1;
  }

  private static String line(Collected collected, Reader reader, Line line) {
    return switch (collected) {
      case Collected.Taken(Capture capture) -> {
        Reading reading = reader.read(capture);
        yield line.of(id(capture, reading), reading);
      }
      case Collected.Refused(String name, String reason) -> refusal(name, reason);
      case Collected.Skipped skipped -> refusal(skipped.name(), "skipped " + skipped.inWords());
    };
  }

  /** The line of something that was refused. */
  static String refusal(String name, String reason) {
    Map<String, String> json = new LinkedHashMap<>();
    json.put("id", name);
    json.put("error", reason);
    return Json.MAPPER.writeValueAsString(json);
  }

  /** A record's own id; else the one that the archive would give. */
  static String id(Capture capture, Reading reading) {
    if (capture.obtained() == Capture.Obtained.RECORD) {
      try {
        JsonNode id = Json.MAPPER.readTree(capture.bytes()).path("id");
        if (id.isValueNode() && !id.isNull()) {
          return id.asString();
        }
      } catch (JacksonException e) {
        // Not our business here: the reader has made of it what can be made of it.
      }
    }
    return ArticleId.ofKey(UrlKey.of(reading.url()).filter(url -> !url.isHome()).map(UrlKey::value).orElse(capture.digest())).value();
  }
}
