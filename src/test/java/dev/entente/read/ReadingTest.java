package dev.entente.read;

import dev.entente.article.Capture;
import dev.entente.article.Dropped;
import dev.entente.article.Reading;
import dev.entente.article.Sentence;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** What all tests of whole readings share. */
abstract class ReadingTest {

  static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
  static final String PROSE =
      "The two ministers discussed the delivery of patrol boats and the training of their crews. ";

  @TempDir
  static Path folder;
  static Reader reader;

  @BeforeAll
  static void open() {
    reader = new Reader(Vocabularies.in(folder));
  }

  static Reading plain(String text) {
    return reader.read(capture(null, "text/plain", text.getBytes(StandardCharsets.UTF_8)));
  }

  static Reading page(String url, String html) {
    return reader.read(capture(url, "text/html", html.getBytes(StandardCharsets.UTF_8)));
  }

  static Reading json(String json) {
    return reader.read(capture(null, "application/json", json.getBytes(StandardCharsets.UTF_8)));
  }

  static Capture capture(String url, String mediaType, byte[] bytes) {
    return new Capture(url, "story.txt", NOON, mediaType, Capture.Obtained.FILE, bytes);
  }

  static List<String> sentences(Reading reading, Sentence.Block block) {
    return reading.sentences().stream().filter(s -> s.block() == block)
        .map(s -> reading.text().substring(s.start(), s.end())).toList();
  }

  static String reason(Reading reading, String line) {
    return reading.dropped().stream().filter(d -> d.text().equals(line)).map(Dropped::reason)
        .findFirst().orElse("kept");
  }
}
