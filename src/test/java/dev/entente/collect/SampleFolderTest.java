package dev.entente.collect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.entente.article.Capture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleFolderTest {

  private static final InstantSource NOON = InstantSource.fixed(Instant.parse("2026-03-01T12:00:00Z"));
  private static final String SAMPLE = "Title: A\nOriginal: https://example.org/a\nNote: ours\n\nBody.\n";

  private static List<Collected> collect(SampleFolder samples) {
    List<Collected> found = new ArrayList<>();
    samples.collect(NOON, found::add);
    return found;
  }

  @Test
  void samplesKnowTheirOriginal(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("b.txt"), "no header");
    Files.writeString(folder.resolve("a.txt"), SAMPLE);
    Files.writeString(folder.resolve("README.md"), "not a sample");
    List<Collected> found = collect(SampleFolder.at(folder));
    Capture capture = assertInstanceOf(Collected.Taken.class, found.get(0)).capture();
    assertEquals("https://example.org/a", capture.url());
    assertEquals("a.txt", capture.name());
    assertEquals(Capture.Obtained.SAMPLE, capture.obtained());
    assertInstanceOf(Collected.Refused.class, found.get(1));
    assertEquals(2, found.size());
  }

  @Test
  void withoutAFolderThePackedSamplesAreTaken(@TempDir Path folder) {
    SampleFolder packed = SampleFolder.at(folder.resolve("none"), "classpath:packed-samples/*.txt");
    assertEquals(List.of("one.txt", "two.txt"), collect(packed).stream().map(Collected::name).toList());
    assertEquals(List.of(), collect(SampleFolder.at(folder.resolve("none"), "classpath:no-such/*.txt")));
  }
}
