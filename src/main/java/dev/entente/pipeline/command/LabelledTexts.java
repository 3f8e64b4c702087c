package dev.entente.pipeline.command;

import dev.entente.article.Capture;
import dev.entente.collect.Collected;
import dev.entente.collect.FileCollector;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * The texts of labelled articles, from files of records, a line each. A record belongs to the set that it names; one
 * that names none belongs to the set that the file's name ends in ({@code …/defence/scale.jsonl} is of the set
 * {@code defence/scale}).
 */
final class LabelledTexts {

  private final Set<LabelFile.Key> wanted;
  private final Map<LabelFile.Key, Capture> found = new HashMap<>();

  /** Looks for the texts of these articles. */
  LabelledTexts(Set<LabelFile.Key> wanted) {
    this.wanted = wanted;
  }

  /** Takes what is wanted out of the files. */
  LabelledTexts from(List<Path> files, FileCollector collector) {
    for (Path file : files) {
      String name = file.toString().replace('\\', '/').replaceFirst("\\.jsonl(\\.gz)?$", "");
      collector.collect(file, collected -> {
        if (collected instanceof Collected.Taken(Capture capture)) {
          take(name, capture);
        }
      });
    }
    return this;
  }

  private void take(String file, Capture capture) {
    try {
      JsonNode json = Json.MAPPER.readTree(capture.bytes());
      String id = json.path("id").asString("");
      String set = json.path("set").asString("");
      for (LabelFile.Key key : set.isEmpty() ? wanted : Set.of(new LabelFile.Key(set, id))) {
        if (key.id().equals(id) && wanted.contains(key) && (!set.isEmpty() || file.endsWith(key.set()))) {
          found.putIfAbsent(key, capture);
        }
      }
    } catch (JacksonException e) {
      // A file that is no record holds no labelled text.
    }
  }

  /** The text of an article, or null where no file has it. */
  @Nullable Capture of(LabelFile.Key key) {
    return found.get(key);
  }
}
