package dev.entente.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.entente.article.ArticleId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StoriesTest {

  private static final ArticleId FIRST = ArticleId.ofKey("first");
  private static final ArticleId SECOND = ArticleId.ofKey("second");

  private static Entry entry(ArticleId id, int second, int... print) {
    byte[] bytes = new byte[print.length];
    for (int i = 0; i < print.length; i++) {
      bytes[i] = (byte) print[i];
    }
    return new Entry(id, Instant.ofEpochSecond(second), bytes);
  }

  @Test
  void anEarlierReportThatComesLaterGivesTheStoryItsId() {
    Stories stories = new Stories();
    stories.put(List.of(entry(SECOND, 2, 1)));
    assertEquals(Map.of(FIRST, FIRST, SECOND, FIRST), stories.put(List.of(entry(FIRST, 1, 1))));
    assertEquals(FIRST, stories.of(SECOND).orElseThrow().id());
  }

  @Test
  void theRestOfAStoryMovesWhenItsFirstReportGoes() {
    Stories stories = new Stories();
    stories.put(List.of(entry(FIRST, 1, 1), entry(SECOND, 2, 1)));
    assertEquals(Map.of(SECOND, SECOND), stories.remove(List.of(FIRST)));
  }
}
