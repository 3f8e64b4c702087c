package dev.entente.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.entente.article.OffsetRun;
import dev.entente.article.Reading;
import dev.entente.article.Sentence;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class RobustnessTest extends ReadingTest {

  private static final int ROUNDS = 400;
  private static final List<String> PIECES = List.of(
      PROSE, "Follow us on X", "\n", "\n\n", "\r\n", "NAIROBI - ", "• ", "By Maria Lopes", "3 April 2024 10:00",
      "READ: x",
      "<p>", "</div>", "<h1>", "<article>", "{\"text\":\"", "\\u0000", "\"}", "\u0000", "\u00ad", "\ud83d\ude80",
      "\ud800",
      "e\u0301", "الوزير وقع الاتفاق؟ ", "Talks with admirals", "Lt. Gen. ", "U.S. ", "(L) and (R)", "1 - 2 - 3",
      "…", "“", "’25",
      "Министр г. Москва 5 млрд. ", "\u2028", "\t", "President Ana Moura ", "Title: x\n", "NAVEX 2024", ":", ".", " ");

  @Test
  void whateverTheBytesAreAReadingComesOut() {
    long seed = System.nanoTime();
    System.out.println("RobustnessTest seed " + seed);
    Random random = new Random(seed);
    for (int round = 0; round < ROUNDS; round++) {
      byte[] bytes = random.nextBoolean() ? noise(random) : mutated(random);
      for (String type : List.of("text/plain", "text/html", "application/json")) {
        check(reader.read(capture(null, type, bytes)), type, bytes);
      }
      everyLineHasOnePlace(new String(bytes, StandardCharsets.UTF_8));
    }
  }

  private static byte[] noise(Random random) {
    byte[] bytes = new byte[random.nextInt(600)];
    random.nextBytes(bytes);
    return bytes;
  }

  private static byte[] mutated(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(40); i >= 0; i--) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
    for (int i = random.nextInt(4); i > 0 && bytes.length > 0; i--) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
    }
    return bytes;
  }

  private static void check(Reading reading, String type, byte[] bytes) {
    assertFalse(reading.title().isBlank());
    assertEquals(-1, reading.text().indexOf('\0'));
    int last = 0;
    for (Sentence sentence : reading.sentences()) {
      assertTrue(sentence.start() >= last && sentence.end() > sentence.start()
          && sentence.end() <= reading.text().length(), "sentences in order and inside the text");
      String words = reading.text().substring(sentence.start(), sentence.end());
      assertEquals(words.strip(), words);
      last = sentence.end();
    }
    String decoded = Decoding.text(bytes);
    int at = 0;
    for (OffsetRun run : reading.offsets()) {
      assertEquals("text/plain", type);
      assertTrue(run.text() >= at && run.length() > 0);
      assertEquals(decoded.substring(run.capture(), run.capture() + run.length()),
          reading.text().substring(run.text(), run.text() + run.length()));
      at = run.text() + run.length();
    }
    assertEquals(reading, reader.read(capture(null, type, bytes)), "the same capture gives the same reading");
  }

  /** Each line that is not empty is in the text, is the title, or is among the dropped ones. */
  private static void everyLineHasOnePlace(String text) {
    MappedText cleaned = MappedText.clean(text);
    List<Line> lines = LineCutter.cut(cleaned);
    long letters = cleaned.text().codePoints().filter(Character::isLetterOrDigit).count();
    assertEquals(letters, lines.stream().flatMapToInt(line -> line.raw().codePoints())
        .filter(Character::isLetterOrDigit).count(), "no line is lost when the text is cut");
    var agencies = new Agencies(Vocabularies.in(folder));
    Judgement judgement = Judgement.of(lines, null, null, "en", new LineRules(Vocabularies.in(folder), agencies));
    int places = 0;
    for (int i = 0; i < lines.size(); i++) {
      places += switch (judgement.verdict(i)) {
        case Verdict.Kept _, Verdict.Title _, Verdict.Left _ -> 1;
      };
    }
    assertEquals(lines.size(), places);
  }

  @Test
  @Timeout(20)
  void aHundredThousandShortLinesAreReadInTime() {
    byte[] bytes = ("Two boats came to the port of Toulon on Monday, the navy said.\n" + "x\n".repeat(100_000))
        .getBytes(StandardCharsets.UTF_8);
    assertFalse(reader.read(capture(null, "text/plain", bytes)).text().isBlank());
  }
}
