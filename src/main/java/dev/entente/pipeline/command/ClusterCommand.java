package dev.entente.pipeline.command;

import dev.entente.article.ArticleId;
import dev.entente.article.Capture;
import dev.entente.article.Reading;
import dev.entente.article.VocabularyFolder;
import dev.entente.collect.Collected;
import dev.entente.read.Reader;
import dev.entente.story.Entry;
import dev.entente.story.Events;
import dev.entente.story.Fingerprint;
import dev.entente.story.Stories;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "cluster",
    description = "Print which articles carry one text (--by story) or report one event (--by event), a JSON object a "
        + "line; a cluster is named by the id of its first article. Nothing is kept.")
final class ClusterCommand implements Callable<Integer> {

  /** What makes articles one. */
  enum Level {
    story, event
  }

  private final Context context;

  @Mixin private Records records = new Records();

  @Option(names = "--by", paramLabel = "LEVEL", defaultValue = "story",
      description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})")
  private Level level = Level.story;

  /** One article of the input, or why it was refused; the fingerprint stands for the text where that is enough. */
  private record One(String id, @Nullable String refusal, byte[] fingerprint, @Nullable Reading reading) {}

  ClusterCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws Exception {
    Reader reader = new Reader(VocabularyFolder.at(context.data().vocabulary()));
    List<One> all = new ArrayList<>();
    int code = records.each(context, collected -> one(collected, reader), all::add);
    Map<ArticleId, Integer> places = new HashMap<>();
    for (int i = 0; i < all.size(); i++) {
      places.put(key(i), i);
    }
    if (level == Level.event && all.size() > Events.MOST) {
      context.err().println("At most " + Events.MOST + " articles can be grouped by event at once, and these are "
          + all.size() + "; name fewer.");
      return 2;
    }
    List<Integer> first = switch (level) {
      case story -> stories(all, places);
      case event -> events(all, places);
    };
    for (int i = 0; i < all.size(); i++) {
      context.out().println(line(all.get(i), all.get(first.get(i)).id()));
    }
    return code;
  }

  private One one(Collected collected, Reader reader) {
    return switch (collected) {
      case Collected.Taken(Capture capture) -> {
        Reading reading = reader.read(capture);
        yield new One(Records.id(capture, reading), null, Fingerprint.of(reading),
            level == Level.event ? reading : null);
      }
      case Collected.Refused(String name, String reason) -> new One(name, reason, new byte[0], null);
      case Collected.Skipped skipped -> new One(skipped.name(), "skipped " + skipped.inWords(), new byte[0], null);
    };
  }

  /** The place of the first article of each article's story. */
  private static List<Integer> stories(List<One> all, Map<ArticleId, Integer> places) {
    Stories stories = new Stories();
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      entries.add(new Entry(key(i), Instant.ofEpochSecond(i), all.get(i).fingerprint()));
    }
    Map<ArticleId, ArticleId> story = stories.put(entries);
    return entries.stream().map(entry -> places.get(story.get(entry.article()))).toList();
  }

  /** The place of the first article of each article's event. */
  private static List<Integer> events(List<One> all, Map<ArticleId, Integer> places) {
    List<Events.Told> told = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      Reading reading = all.get(i).reading();
      if (reading != null) {
        told.add(new Events.Told(key(i), reading));
      }
    }
    Integer[] first = new Integer[all.size()];
    Arrays.setAll(first, i -> i);
    for (List<ArticleId> event : Events.of(told)) {
      List<Integer> group = event.stream().map(places::get).sorted().toList();
      group.forEach(i -> first[i] = group.getFirst());
    }
    return List.of(first);
  }

  /** Records may share an id, so the place in the input stands for one. */
  private static ArticleId key(int place) {
    return ArticleId.ofKey(Integer.toString(place));
  }

  private static String line(One one, String cluster) {
    if (one.refusal() != null) {
      return Records.refusal(one.id(), one.refusal());
    }
    Map<String, String> json = new LinkedHashMap<>();
    json.put("id", one.id());
    json.put("cluster", cluster);
    return Json.MAPPER.writeValueAsString(json);
  }
}
