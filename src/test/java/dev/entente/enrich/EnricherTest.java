package dev.entente.enrich;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.entente.article.Claim;
import dev.entente.article.Evidence;
import dev.entente.article.Labels;
import dev.entente.article.Reading;
import dev.entente.article.Sentence;
import dev.entente.article.Table;
import dev.entente.article.VocabularyFolder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

  @Test
  void theVocabularysOwnWordsInAnyOrderNeverThrow() {
    long seed = Long.getLong("entente.seed", 20261121L);
    Random random = new Random(seed);
    Map<String, List<String>> words = vocabularyWords();
    List<String> languages = words.keySet().stream().sorted().toList();
    for (int round = 0; round < 4_000; round++) {
      String language = languages.get(random.nextInt(languages.size()));
      List<String> own = words.get(language);
      StringBuilder text = new StringBuilder();
      for (int i = 1 + random.nextInt(14); i > 0; i--) {
        text.append(own.get(random.nextInt(own.size()))).append(random.nextInt(6) == 0 ? ", " : " ");
      }
      String sentence = text.toString().strip() + ".";
      String typed = Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
      assertDoesNotThrow(() -> Tagging.ENRICHER.labels(Readings.of(language, typed)),
          () -> "-Dentente.seed=" + seed + ": " + typed);
    }
  }

  /** Forms of frames and cues by language, with some states, numbers and equipment among them. */
  private static Map<String, List<String>> vocabularyWords() {
    Map<String, List<String>> words = new HashMap<>();
    VocabularyFolder folder = VocabularyFolder.packed();
    Table frames = folder.table(
        "frames.tsv", "lang", "frame", "type", "forms", "roles", "kind", "stage", "time", "needs");
    frames.rows().forEach(row -> add(words, row.get("lang"), row.get("forms").split("[|/]")));
    Table cues = folder.table("cues.tsv", "lang", "cue", "words");
    cues.rows().forEach(row -> add(words, row.get("lang"), row.get("words").split("\\|")));
    for (Table.Row row : folder.table("equipment.tsv", "leaf", "label", "en", "fr", "pt", "es", "tr", "ru", "ar").rows()) {
      words.keySet().stream().filter(language -> language.length() == 2)
          .forEach(language -> add(words, language, row.get(language).split("\\|")));
    }
    words.values().forEach(own -> {
      for (int i = own.size() / 8; i > 0; i--) {
        own.addAll(List.of("Mali", "Türkiye", "Россия", "الأردن", "six", "12", "that", "it", "Bayraktar TB2", "Italy's"));
      }
    });
    return words;
  }

  private static void add(Map<String, List<String>> words, String language, String... forms) {
    List<String> own = words.computeIfAbsent(language, l -> new ArrayList<>());
    for (String form : forms) {
      String bare = form.replace("*", "").strip();
      if (!bare.isEmpty()) {
        own.add(bare);
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
