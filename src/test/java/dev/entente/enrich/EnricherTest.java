package dev.entente.enrich;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.entente.article.Claim;
import dev.entente.article.Evidence;
import dev.entente.article.Labels;
import dev.entente.article.Reading;
import dev.entente.article.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EnricherTest {

  private static final String[] PIECES = {
      "Turkey", "Mali's", "the junta", "Russian", "drones", "bought", "received", "from", "to", "and", ",", ".", "not",
      "will", "T-72", "France", "which", "were delivered", "by", "Georgia", "Congo", "joint exercise", "in", "Bamako",
      "signed", "a contract", "with", "—", "\"", "(", "Су-35", "Алжир", "تسلمت", "الجزائر", "Türkiye'den", "\n\n",
      "visited", "troops", "both sides", "1999", "\u0000", "\ud83d\ude00", "e\u0301", "military", "the kingdom", ":"};

  @Test
  void randomTextNeverThrowsAndEvidenceStaysInItsSentence() {
    long seed = 4711L;
    Random random = new Random(seed);
    String[] languages = {"en", "fr", "pt", "es", "tr", "ru", "ar", "und", "de"};
    for (int round = 0; round < 1500; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(60); i > 0; i--) {
        text.append(PIECES[random.nextInt(PIECES.length)]).append(' ');
      }
      Reading reading = Readings.of(languages[round % languages.length], text.toString());
      String where = "seed " + seed + " round " + round + ": " + text;
      Labels labels = Tagging.ENRICHER.labels(reading);
      assertEquals(labels, Tagging.ENRICHER.labels(reading), where);
      for (Evidence evidence : all(labels)) {
        Sentence sentence = reading.sentences().get(evidence.sentence());
        assertTrue(evidence.start() >= sentence.start() && evidence.end() <= sentence.end(), where);
      }
      for (Claim claim : labels.claims()) {
        for (Evidence evidence : claim.evidence()) {
          Sentence.Block block = reading.sentences().get(evidence.sentence()).block();
          assertTrue(block == Sentence.Block.BODY || block == Sentence.Block.LIST_ITEM, where);
        }
      }
    }
  }

  private static List<Evidence> all(Labels labels) {
    List<Evidence> all = new ArrayList<>();
    labels.claims().forEach(c -> {
      all.addAll(c.evidence());
      c.equipment().forEach(e -> all.add(e.evidence()));
    });
    labels.regions().forEach(r -> all.add(r.evidence()));
    labels.mentions().forEach(m -> all.add(m.evidence()));
    return all;
  }

  @Test
  void anEmptyReadingHasNoLabels() {
    assertEquals(Labels.NONE, Tagging.labels(""));
    assertEquals(Labels.NONE, Tagging.labels("..."));
  }

  @Test
  void manyThreadsGetTheSameLabels() {
    Reading reading = Readings.of("Kenya bought tanks from India. The junta in Mali received drones from Turkey.");
    Labels expected = Tagging.ENRICHER.labels(reading);
    assertTrue(IntStream.range(0, 200).parallel().allMatch(i -> Tagging.ENRICHER.labels(reading).equals(expected)));
  }
}
