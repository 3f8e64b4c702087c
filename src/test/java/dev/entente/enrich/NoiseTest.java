package dev.entente.enrich;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.entente.article.Capture;
import dev.entente.article.Labels;
import dev.entente.article.VocabularyFolder;
import dev.entente.read.Reader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Long texts that no person wrote are read and labelled all the same, in a time that grows with their length. */
@Timeout(120)
class NoiseTest {

  private static final Reader READER = new Reader(VocabularyFolder.packed());

  private static Labels labels(String text) {
    return Tagging.ENRICHER.labels(READER.read(new Capture(null, "noise.txt", Instant.parse("2026-11-21T12:00:00Z"),
        "text/plain", Capture.Obtained.FILE, ("A title\n\n" + text + "\n").getBytes(StandardCharsets.UTF_8))));
  }

  private static String row(int times, IntFunction<String> piece) {
    return IntStream.range(0, times).mapToObj(piece).collect(Collectors.joining(" "));
  }

  @Test
  void fiveMegabytesOfOneWord() {
    assertEquals(0, labels("weapon ".repeat(700_000)).claims().size());
  }

  @Test
  void aParagraphOfThirtyThousandLines() {
    String line = "the harbour was quiet that day and nobody in the town had heard of\n";
    assertEquals(0, labels(line.repeat(30_000)).claims().size());
  }

  @Test
  void aHundredThousandCountries() {
    String[] names = {"Turkey", "Mali", "France", "Kenya", "Brazil", "Qatar"};
    assertEquals(6, labels(row(100_000, i -> names[i % 6])).mentions().size());
  }

  @Test
  void aHundredThousandSortsOfEquipment() {
    String[] names = {"drones", "tanks", "F-16", "howitzers", "Bayraktar TB2", "Typhoon"};
    assertEquals(1, labels("Turkey delivered to Mali " + row(100_000, i -> names[i % 6])).claims().size());
  }

  /** The reader cuts what is too long for a sentence; the tagger does not rely on that. */
  @Test
  void tenThousandSortsOfEquipmentInOneSentence() {
    String[] names = {"drones", "tanks", "F-16", "howitzers", "Bayraktar TB2", "Typhoon"};
    assertEquals(1, Tagging.labels("Turkey delivered to Mali " + row(10_000, i -> names[i % 6])).claims().size());
  }

  @Test
  void twoHundredThousandCapitals() {
    assertEquals(0, labels("Xavier Olan ".repeat(100_000)).claims().size());
  }

  @Test
  void fiftyThousandThatSpeak() {
    assertEquals(100, labels(row(50_000, i -> "said Defence Minister Peter Okoro" + i % 100 + ".")).mentions().size());
  }

  @Test
  void tenThousandTimesTheSameClaim() {
    assertEquals(1, labels(row(10_000, i -> "Turkey delivered " + (i % 50 + 2) + " drones to Mali.")).claims().size());
  }

  @Test
  void tenThousandPeopleOfOneSurname() {
    Labels labels = labels(row(10_000, i -> "President Yx" + letters(i) + " Smith spoke."));
    assertEquals(10_000, labels.mentions().size());
  }

  private static String letters(int number) {
    return number == 0 ? "a" : (char) ('a' + number % 26) + letters(number / 26);
  }

  @Test
  void tenThousandNamesThatMayMeanSomethingElse() {
    assertEquals(0, labels("Georgia Jordan Chad ".repeat(10_000)).claims().size());
  }
}
