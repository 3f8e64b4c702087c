package dev.entente.collect;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.entente.article.Capture;
import dev.entente.collect.Collected.Refused;
import dev.entente.collect.Collected.Taken;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileCollectorTest {

  private static final InstantSource NOON = InstantSource.fixed(Instant.parse("2026-03-01T12:00:00Z"));

  @TempDir
  Path folder;

  private List<Collected> collect(Path path) {
    List<Collected> found = new ArrayList<>();
    new FileCollector(NOON, 100_000).collect(path, found::add);
    return found;
  }

  private Path write(String name, String content) throws IOException {
    Path path = folder.resolve(name);
    Files.createDirectories(path.getParent());
    return Files.writeString(path, content);
  }

  private static Capture taken(Collected collected) {
    if (collected instanceof Taken(Capture capture)) {
      return capture;
    }
    throw new AssertionError(collected);
  }

  private static String refused(Collected collected) {
    if (collected instanceof Refused(String name, String reason)) {
      assertFalse(name.isEmpty());
      return reason;
    }
    throw new AssertionError("taken: " + collected.name());
  }

  @Test
  void aFolderIsWalkedInOrderAndWithItsFolders() throws IOException {
    write("b.txt", "Second.");
    write("a/z.txt", "First.");
    write("c.txt", "Third.");
    List<Collected> found = collect(folder);
    assertEquals(List.of("a/z.txt", "b.txt", "c.txt"), found.stream().map(Collected::name).toList());
    assertEquals(NOON.instant(), taken(found.getFirst()).time());
    assertEquals(Capture.Obtained.FILE, taken(found.getFirst()).obtained());
  }

  @Test
  void theContentDecidesAndNotTheSuffix() throws IOException {
    assertEquals("text/html", taken(collect(write("a.txt", "<!DOCTYPE html><p>Hello")).getFirst()).mediaType());
    assertEquals("text/plain", taken(collect(write("a.html", "Just words.")).getFirst()).mediaType());
    assertEquals("text/plain", taken(collect(write("a.odd", "[Editor's note] Words.")).getFirst()).mediaType());
    assertEquals("application/json", taken(collect(write("a", "{\"text\":\"Words.\"}")).getFirst()).mediaType());
  }

  @Test
  void eachLineOfRecordsBecomesACaptureWithItsOwnBytes() throws IOException {
    String line = "{\"id\":1,\"url\":\"https://example.org/a\",\"title\":\"Öl\",\"text\":\"Words.\"}";
    List<Collected> found = collect(write("d.jsonl", line + "\r\n\n{\"html\":\"<p>x\",\"url\":\"ftp://x\"}"));
    assertEquals(2, found.size());
    assertArrayEquals(line.getBytes(UTF_8), taken(found.getFirst()).bytes());
    assertEquals("d.jsonl line 1", found.getFirst().name());
    assertEquals("https://example.org/a", taken(found.getFirst()).url());
    assertEquals(Capture.Obtained.RECORD, taken(found.getFirst()).obtained());
    assertEquals("d.jsonl line 3", found.getLast().name());
    assertNull(taken(found.getLast()).url());
  }

  @Test
  void aBrokenLineIsRefusedByItsNumberAndTheOthersAreTaken() throws IOException {
    List<Collected> found = collect(write("d.jsonl",
        "{\"text\":\"One.\"}\n{\"text\":\"Two, cut in ha\n[1]\n"
            + "{\"title\":\"no text\"}\n{\"text\":\"Five.\"} {}\n{\"text\":\"Six.\"}"));
    assertEquals(6, found.size());
    assertEquals("d.jsonl line 2", found.get(1).name());
    assertTrue(refused(found.get(1)).contains("cut off"), refused(found.get(1)));
    assertTrue(refused(found.get(2)).contains("not a JSON object"));
    assertTrue(refused(found.get(3)).contains("neither"));
    assertTrue(refused(found.get(4)).contains("one record a line"));
    assertEquals("d.jsonl line 6", taken(found.get(5)).name());
  }

  @Test
  void aLineOverTheLimitIsRefusedAloneAndNeverHeldWhole() throws IOException {
    List<Collected> found = collect(write("d.jsonl",
        "{\"text\":\"" + "x".repeat(300_000) + "\"}\n{\"text\":\"Short.\"}"));
    assertTrue(refused(found.get(0)).contains("over the limit"));
    assertEquals("d.jsonl line 2", taken(found.get(1)).name());
  }

  @Test
  void anArrayOfRecordsIsTakenApart() throws IOException {
    List<Collected> found = collect(write("a.json", "[ {\"text\":\"Öne.\"} ,{\"text\":\"Two.\"}, 3, {\"a\":[{}]}]"));
    assertEquals("{\"text\":\"Öne.\"}", new String(taken(found.get(0)).bytes(), UTF_8));
    assertEquals("{\"text\":\"Two.\"}", new String(taken(found.get(1)).bytes(), UTF_8));
    assertEquals("a.json record 2", found.get(1).name());
    refused(found.get(2));
    refused(found.get(3));
  }

  @Test
  void anArrayCutInHalfKeepsItsWholeRecords() throws IOException {
    List<Collected> found = collect(write("a.json", "[{\"text\":\"One.\"},{\"text\":\"Tw"));
    taken(found.get(0));
    assertEquals("a.json record 2", found.get(1).name());
    assertTrue(refused(found.get(1)).contains("cut off"));
  }

  @Test
  void aJsonFileMayBeOneRecordOrARecordALine() throws IOException {
    assertEquals("one.json", taken(collect(write("one.json", "{\n \"text\": \"One.\"\n}")).getFirst()).name());
    List<Collected> lines = collect(write("two.json", "{\"text\":\"One.\"}\n{\"text\":\"Two.\"}\n"));
    assertEquals(List.of("two.json line 1", "two.json line 2"), lines.stream().map(Collected::name).toList());
  }

  @Test
  void emptyFilesAreRefused() throws IOException {
    for (String name : List.of("a.txt", "a.jsonl")) {
      assertEquals("the file is empty", refused(collect(write(name, " \n\n")).getFirst()));
    }
    assertEquals("the JSON array is empty", refused(collect(write("a.json", "[]")).getFirst()));
  }

  @Test
  void aHugeFileIsRefusedWithoutReadingIt() throws IOException {
    Path huge = folder.resolve("huge.txt");
    try (RandomAccessFile file = new RandomAccessFile(huge.toFile(), "rw")) {
      file.setLength(200_000_000);
    }
    List<Collected> found = new ArrayList<>();
    new FileCollector(NOON).collect(huge, found::add);
    assertTrue(refused(found.getFirst()).startsWith("the file is 200.0 MB, over the limit of 20.0 MB"));
  }

  @Test
  void whatIsNoTextIsRefusedByItsName() throws IOException {
    assertTrue(refused(collect(write("a.txt", "%PDF-1.7 …")).getFirst()).contains("this PDF is damaged"));
    assertTrue(refused(collect(write("p.txt", "BZh91AY&SY")).getFirst())
        .startsWith("this is a bzip2 file, which cannot"));
    Path zip = Files.write(folder.resolve("b.txt"), new byte[] {'P', 'K', 3, 4, 0, 0});
    assertTrue(refused(collect(zip).getFirst()).contains("zip"));
    byte[] zeros = new byte[500];
    zeros[3] = 'a';
    assertTrue(refused(collect(Files.write(folder.resolve("c"), zeros)).getFirst()).contains("a binary file"));
  }

  @Test
  void otherCharacterSetsAreText() throws IOException {
    String words = "Министры обороны подписали соглашение о поставке вертолётов.";
    for (Charset charset : List.of(Charset.forName("windows-1251"), StandardCharsets.UTF_16LE)) {
      Path path = Files.write(folder.resolve(charset + ".txt"), words.getBytes(charset));
      assertEquals("text/plain", taken(collect(path).getFirst()).mediaType());
    }
    Path latin = Files.write(folder.resolve("wide.txt"), "The ministers met.".getBytes(StandardCharsets.UTF_16BE));
    taken(collect(latin).getFirst());
  }

  @Test
  void linksInAFolderAreNotFollowedButCounted() throws IOException {
    Path outside = Files.createTempFile(folder.getParent(), "outside", ".txt");
    Files.writeString(outside, "Secret.");
    Files.createSymbolicLink(folder.resolve("link.txt"), outside);
    assertTrue(refused(collect(folder).getFirst()).startsWith("a link"));
    Files.delete(outside);
  }

  @Test
  void aMissingFileAndAForbiddenFolderAreSaidSo() {
    assertEquals("there is no such file or folder", refused(collect(folder.resolve("none.txt")).getFirst()));
    assertEquals("no permission to read the folder",
        FileCollector.complaint("folder", new AccessDeniedException("x")));
  }

  @Test
  void invalidUtf8InARecordIsSaidSo() throws IOException {
    byte[] line = "{\"text\":\"Привет\"}".getBytes(Charset.forName("windows-1251"));
    String reason = refused(collect(Files.write(folder.resolve("a.jsonl"), line)).getFirst());
    assertTrue(reason.contains("not UTF-8"), reason);
  }

  @Test
  void randomBytesAreNoText() throws IOException {
    for (long seed = 1; seed <= 50; seed++) {
      byte[] noise = new byte[3_000];
      new Random(seed).nextBytes(noise);
      noise[0] = 'a';
      Collected outcome = collect(Files.write(folder.resolve("noise" + seed), noise)).getFirst();
      assertTrue(refused(outcome).contains("a binary file"), "seed " + seed);
    }
  }
}
