package dev.entente.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.entente.article.ArticleId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;

/** What stories say depends on the set of entries alone, and the moves told on the way lead there. */
class StoriesPropertyTest {

  private static final int STEPS = 120;

  private final long seed = System.nanoTime();
  private final Random random = new Random(seed);
  private final List<byte[]> prints = prints(new Writing(seed));
  private final Map<ArticleId, Entry> entries = new HashMap<>();
  private final Map<ArticleId, ArticleId> told = new HashMap<>();
  private final Stories stories = new Stories();

  /** Families of texts: whole, cut, extended, mixed; a chain of texts each half of which stands in the next. */
  private static List<byte[]> prints(Writing writing) {
    List<byte[]> prints = new ArrayList<>();
    for (int family = 0; family < 5; family++) {
      List<String> paragraphs = writing.paragraphs(14);
      for (int from = 0; from < 4; from += 1) {
        for (int to = from + 3; to <= 14; to += 3) {
          prints.add(print(String.join("\n\n", paragraphs.subList(from, to))));
        }
      }
      prints.add(print(paragraphs.getFirst().substring(0, 60)));
    }
    prints.add(print(""));
    prints.add(new byte[] {9, 9});
    return prints;
  }

  private static byte[] print(String text) {
    return Fingerprint.of(Writing.reading("A title", text));
  }

  @RepeatedTest(12)
  void anyHistoryLeadsToTheStoriesOfTheSetThatItLeaves() {
    for (int step = 0; step < STEPS; step++) {
      if (random.nextInt(4) == 0) {
        List<ArticleId> gone = new ArrayList<>();
        for (int i = random.nextInt(5); i >= 0; i--) {
          gone.add(id());
        }
        entries.keySet().removeAll(gone);
        told.keySet().removeAll(gone);
        told.putAll(stories.remove(gone));
      } else {
        List<Entry> arrived = new ArrayList<>();
        for (int i = random.nextInt(8); i >= 0; i--) {
          arrived.add(new Entry(id(), Instant.ofEpochSecond(random.nextInt(9)),
              prints.get(random.nextInt(prints.size()))));
        }
        arrived.forEach(entry -> entries.put(entry.article(), entry));
        told.putAll(stories.put(arrived));
      }
      if (step % 10 == 0) {
        compare();
      }
    }
    compare();
  }

  private ArticleId id() {
    return ArticleId.ofKey("article " + random.nextInt(60));
  }

  private void compare() {
    List<Entry> shuffled = new ArrayList<>(entries.values());
    Collections.shuffle(shuffled, random);
    Stories fresh = new Stories();
    shuffled.forEach(entry -> fresh.put(List.of(entry)));
    Map<ArticleId, ArticleId> expected = new HashMap<>();
    for (ArticleId id : entries.keySet()) {
      assertEquals(fresh.of(id), stories.of(id), () -> "seed " + seed);
      expected.put(id, fresh.of(id).orElseThrow().id());
    }
    assertEquals(expected, told, () -> "seed " + seed);
  }
}
