package dev.entente.index.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.entente.article.ArticleId;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StorySetTest {

  @Test
  void itSaysOfEachNumberWhetherItIsNewHoweverManyThereAre() {
    long seed = new Random().nextLong();
    System.out.println("StorySetTest seed " + seed);
    Random random = new Random(seed);
    StorySet set = new StorySet();
    Set<Long> plain = new HashSet<>();
    for (int i = 0; i < 40_000; i++) {
      long number = switch (random.nextInt(3)) {
        case 0 -> random.nextInt(5_000) - 2_500;
        case 1 -> (long) random.nextInt(2_000) << 48;
        default -> random.nextLong();
      };
      assertEquals(plain.add(number), set.add(number));
      assertEquals(plain.size(), set.size());
    }
  }

  @Test
  void idsThatDifferAnywhereHaveOtherNumbers() {
    String id = "abcdefghijkmn";
    for (int i = 0; i < id.length(); i++) {
      String other = id.substring(0, i) + "9" + id.substring(i + 1);
      assertNotEquals(StoryColumn.number(new ArticleId(id)), StoryColumn.number(new ArticleId(other)), other);
    }
    Set<Long> numbers = new HashSet<>();
    for (int i = 0; i < 20_000; i++) {
      numbers.add(StoryColumn.number(ArticleId.ofKey("key " + i)));
    }
    assertEquals(20_000, numbers.size());
  }
}
