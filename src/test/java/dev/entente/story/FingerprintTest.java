package dev.entente.story;

import static dev.entente.story.Writing.reading;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class FingerprintTest {

  private static byte[] print(String text) {
    return Fingerprint.of(reading("Başlık", text));
  }

  @Test
  void lettersAreComparedWithoutTheirVariants() {
    assertArrayEquals(print("İSTANBUL'DA ISI TÜRKİYE"), print("istanbulda ısı turkiye"));
    assertArrayEquals(print("وقّعت الحُكومة إتفاقيـة"), print("وقعت الحكومه اتفاقية"));
    assertArrayEquals(print("Ёлка и Ещё"), print("елка и еще"));
    assertArrayEquals(print("don’t — “quote”"), print("DON'T quote"));
    assertArrayEquals(print("١٢ طائرة"), print("12 طائرة"));
  }

  @Test
  void otherWordsAndOtherFiguresOfAShortTextAreSeen() {
    assertTrue(!java.util.Arrays.equals(print("12 boats"), print("13 boats")));
    assertTrue(!java.util.Arrays.equals(print("boats arrive"), print("arrive boats")));
  }

  @Test
  void itsLengthIsBounded() {
    Writing writing = new Writing(5);
    assertEquals(Fingerprint.BYTES, print(writing.text(2)).length);
    assertEquals(Fingerprint.BYTES, print(writing.text(3000)).length);
    assertTrue(Fingerprint.isReadable(print(writing.text(3000))));
    assertTrue(Fingerprint.isReadable(print("")));
  }

  @Test
  void aTableOfFiguresHasNoRuns() {
    byte[] print = print("12 13 14 15 16 17 ".repeat(50));
    assertEquals(0, Fingerprint.runs(print, 0));
  }
}
