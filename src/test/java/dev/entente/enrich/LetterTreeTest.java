package dev.entente.enrich;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LetterTreeTest {

  private final LetterTree tree = new LetterTree();

  private int grow(String word) {
    int node = LetterTree.ROOT;
    for (char letter : word.toCharArray()) {
      node = tree.grow(node, letter);
    }
    return node;
  }

  private int find(String word) {
    int node = LetterTree.ROOT;
    for (int i = 0; i < word.length() && node != 0; i++) {
      node = tree.child(node, word.charAt(i));
    }
    return node;
  }

  private static String word(Random random) {
    StringBuilder word = new StringBuilder();
    for (int i = random.nextInt(1, 9); i > 0; i--) {
      word.append((char) ('a' + random.nextInt(random.nextBoolean() ? 3 : 2_000)));
    }
    return word.toString();
  }

  @Test
  void everyWordIsFoundBeforeAndAfterPackingAndNoOther() {
    long seed = new Random().nextLong();
    System.out.println("LetterTreeTest seed " + seed);
    Random random = new Random(seed);
    Map<String, Integer> nodes = new HashMap<>();
    for (int i = 0; i < 5_000; i++) {
      String word = word(random);
      nodes.put(word, grow(word));
    }
    nodes.forEach((word, node) -> assertEquals(node, find(word)));
    Map<String, Integer> strange = new HashMap<>();
    for (int i = 0; i < 5_000; i++) {
      String word = word(random);
      strange.put(word, find(word));
    }
    int[] fresh = tree.pack();
    nodes.forEach((word, node) -> assertEquals(fresh[node], find(word), word));
    strange.forEach((word, node) -> assertEquals(fresh[node], find(word), word));
  }

  @Test
  void anEmptyTreeHasNoChildren() {
    assertEquals(0, find("a"));
    tree.pack();
    assertEquals(0, find("a"));
  }

  @Test
  void nothingGrowsOncePacked() {
    grow("tank");
    tree.pack();
    assertThrows(IllegalStateException.class, () -> grow("tanker"));
  }
}
