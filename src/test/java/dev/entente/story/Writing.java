package dev.entente.story;

import dev.entente.article.ArticleId;
import dev.entente.article.Publication;
import dev.entente.article.Reading;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Texts for tests: words without meaning, from a seed. */
final class Writing {

  private static final String[] SYLLABLES = {"ba", "ko", "ri", "sen", "tul", "mar", "ve", "dan", "po", "lis", "gra", "nu"};

  private final Random random;

  Writing(long seed) {
    random = new Random(seed);
  }

  String word() {
    StringBuilder word = new StringBuilder();
    for (int i = random.nextInt(3); i >= 0; i--) {
      word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
    }
    return word.toString();
  }

  /** Words of one sentence, a full stop behind them. */
  String sentence(int words) {
    StringBuilder sentence = new StringBuilder(word());
    for (int i = 1; i < words; i++) {
      sentence.append(' ').append(word());
    }
    sentence.setCharAt(0, Character.toUpperCase(sentence.charAt(0)));
    return sentence.append('.').toString();
  }

  /** Paragraphs of forty words each. */
  List<String> paragraphs(int count) {
    List<String> paragraphs = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      paragraphs.add(sentence(18) + " " + sentence(22));
    }
    return paragraphs;
  }

  String text(int paragraphs) {
    return String.join("\n\n", paragraphs(paragraphs));
  }

  static Reading reading(String title, String text) {
    return reading(title, text, null, null);
  }

  static Reading reading(String title, String text, @Nullable String agency, @Nullable String source) {
    return reading(title, text, agency, source, new Publication.Unknown());
  }

  static Reading reading(
      String title, String text, @Nullable String agency, @Nullable String source, Publication published) {
    return new Reading(null, title, false, published, null, "en", source, null, agency, null, null, null, text,
        List.of(), List.of(), List.of(), List.of());
  }

  static Publication on(String day) {
    return new Publication.Stated(
        LocalDate.parse(day), Publication.Precision.DAY, day, "stated in a test", null);
  }

  static Entry entry(String key, int second, Reading reading) {
    return new Entry(ArticleId.ofKey(key), Instant.ofEpochSecond(second), Fingerprint.of(reading));
  }

  static Entry entry(String key, int second, String text) {
    return entry(key, second, reading("A title", text));
  }
}
