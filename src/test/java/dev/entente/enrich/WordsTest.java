package dev.entente.enrich;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

  @ParameterizedTest
  @CsvSource({"Türkiye’den|turkiye den", "Côte d'Ivoire|cote d ivoire", "İHA|iha", "IŞIK ışık|isik isik",
      "Акинджи Ёлка|акинджи елка", "йод|йод", "أنقرة|انقره", "مُسَيَّرة|مسيره", "الجزائر|جزاير", "Su‑25|su 25",
      "Ærø Łódź|aro lodz"})
  void lettersAreComparedInOneForm(String row) {
    String[] sides = row.split("\\|");
    assertEquals(sides[1], Fold.of(sides[0]));
  }

  @Test
  void eachWordKnowsItsPlaceInTheOriginal() {
    String text = "«Türkiye’nin» 18 adet ÇNRA’sı, e\u0301lite.";
    Words words = Words.of(text);
    assertEquals("Türkiye", text.substring(words.start(0), words.end(0)));
    assertEquals("ÇNRA", text.substring(words.start(4), words.end(4)));
    assertEquals("e\u0301lite", text.substring(words.start(6), words.end(6)));
    assertEquals("elite", words.form(6));
  }

  @Test
  void whatStandsBetweenWordsIsKept() {
    Words words = Words.of("Turkish-made drones, \"says\" Mali's army; no");
    assertTrue(words.parted(1, Words.HYPHEN));
    assertTrue(words.parted(3, Words.COMMA));
    assertTrue(words.parted(3, Words.QUOTE));
    assertTrue(words.parted(5, Words.APOSTROPHE));
    assertTrue(words.parted(7, Words.DASH));
    assertFalse(words.joins(3));
    assertTrue(words.joins(1));
  }

  @Test
  void theWordAtACharacterIsFoundAgain() {
    Words words = Words.of("One two. Three");
    assertEquals(2, words.wordAt(9));
    assertEquals(1, words.wordAt(4));
    assertEquals(1, words.wordAt(2));
    assertEquals(3, words.wordAt(14));
  }

  @Test
  void anyTextIsCutWithoutFault() {
    long seed = 20261121L;
    Random random = new Random(seed);
    for (int round = 0; round < 300; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(80); i > 0; i--) {
        text.append((char) random.nextInt(0xffff));
      }
      Words words = Words.of(text.toString());
      int last = 0;
      for (int w = 0; w < words.size(); w++) {
        assertTrue(words.start(w) >= last && words.end(w) > words.start(w), "seed " + seed + " round " + round);
        last = words.end(w);
      }
    }
  }
}
