package dev.entente.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entente.article.Capture;
import dev.entente.article.Capture.Obtained;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;

class ArchiveTest {

  @TempDir Path folder;

  static Stream<Capture> captures() {
    byte[] none = {};
    byte[] cyrillic = "Учения прошли у границы".getBytes(Charset.forName("windows-1251"));
    return Stream.of(
        Captures.text(1),
        new Capture(null, "пустой файл, 100% — «à».txt", Captures.NOON, "text/plain", Obtained.FILE, none),
        new Capture("https://example.org/новости?q=a b|c#ä", "dump.jsonl line 7", Captures.NOON, "application/json",
            Obtained.RECORD, cyrillic),
        new Capture("https://example.org/%D0%BD?x=%zz", "a\r\nWARC-Type: forged", Captures.NOON, "text/html",
            Obtained.SAMPLE, "WARC/1.1\r\n\r\n\r\n".getBytes(UTF_8)),
        new Capture("no scheme", "", Captures.NOON, "text/html; charset=\"windows-1251\"", Obtained.FILE, cyrillic),
        new Capture("urn:entente:capture:feed", "x", Captures.NOON, "", Obtained.FILE, none),
        Captures.noise(3, 20_000_000, 4));
  }

  @ParameterizedTest
  @MethodSource("captures")
  void aCaptureComesBackAsItWentIn(Capture capture) {
    try (Archive archive = Archive.open(folder)) {
      Address address = archive.append(capture).join();
      assertThat(Captures.same(archive.read(address), capture)).isTrue();
    }
    try (Archive archive = Archive.open(folder)) {
      assertThat(replay(archive, null)).singleElement().matches(back -> Captures.same(back, capture));
    }
  }

  @Test
  void everyWayOfObtainingAndACharacterSetComeBack() {
    try (Archive archive = Archive.open(folder)) {
      for (Obtained obtained : Obtained.values()) {
        for (String type : new String[] {"application/rss+xml", "message/rfc822", "text/html; charset=windows-1251"}) {
          Capture capture = new Capture("https://example.org/a", "a", Captures.NOON, type, obtained, new byte[] {1, 2});
          assertThat(Captures.same(archive.read(archive.append(capture).join()), capture)).isTrue();
        }
      }
    }
  }

  @Test
  void anAddressIsReadAsItIsWritten() {
    Address address = new Address(1, 1234);
    assertThat(address).hasToString("entente-000001.warc.gz:1234");
    assertThat(Address.parse(address.toString())).isEqualTo(address);
    assertThat(new Address(2, 0)).isGreaterThan(address);
    assertThatThrownBy(() -> Address.parse("../secret:1")).hasMessageContaining("not an address");
  }

  @Test
  void aReplayGoesOnWhereTheLastOneEnded() {
    try (Archive archive = Archive.open(folder, new ArchiveSettings(700, 64, 1 << 20))) {
      assertThat(replay(archive, archive.end())).isEmpty();
      List<Address> first = archive.appendAll(texts(0, 5));
      Address between = archive.end();
      archive.append(Captures.text(5)).join();
      archive.append(Captures.text(6)).join();
      assertThat(names(replay(archive, null)))
          .containsExactly("0.txt", "1.txt", "2.txt", "3.txt", "4.txt", "5.txt", "6.txt");
      assertThat(names(replay(archive, between))).containsExactly("5.txt", "6.txt");
      assertThat(names(replay(archive, first.get(3)))).startsWith("3.txt", "4.txt", "5.txt");
      assertThat(archive.end().file()).as("small files are followed by new ones").isGreaterThan(1);
      assertThat(archive.bytesFrom(archive.end())).isZero();
      assertThat(archive.bytesFrom(null)).isEqualTo(archive.bytesFrom(first.getFirst())).isPositive();
    }
  }

  @Test
  void anArchiveThatWasReplacedByAnOlderOneSaysSo() {
    try (Archive archive = Archive.open(folder)) {
      archive.append(Captures.text(1)).join();
      assertThatThrownBy(() -> replay(archive, new Address(1, 99_999)))
          .isInstanceOf(ArchiveFailure.class).hasMessageContaining("rebuild");
      assertThatThrownBy(() -> archive.read(new Address(7, 0))).hasMessageContaining("no record");
      assertThatThrownBy(() -> archive.read(new Address(1, 3))).hasMessageContaining("cannot be read");
    }
  }

  @Test
  void manyProducersShareForcesAndLoseNothing() throws Exception {
    BrokenDisk disk = new BrokenDisk();
    List<Address> addresses;
    try (Archive archive = Archive.open(folder, ArchiveSettings.standard(), disk);
        var producers = Executors.newFixedThreadPool(8)) {
      List<CompletableFuture<Address>> kept = new ArrayList<>();
      IntStream.range(0, 2000).forEach(i -> kept.add(CompletableFuture
          .supplyAsync(() -> archive.append(Captures.text(i)), producers).thenCompose(future -> future)));
      addresses = kept.stream().map(CompletableFuture::join).toList();
      for (int i = 0; i < 2000; i += 97) {
        assertThat(Captures.same(archive.read(addresses.get(i)), Captures.text(i))).isTrue();
      }
      assertThat(replay(archive, null)).hasSize(2000);
    }
    assertThat(addresses).doesNotHaveDuplicates();
    assertThat(disk.forces()).isGreaterThanOrEqualTo(2000 / 64).isLessThan(2000);
  }

  @Test
  void littleRoomInMemoryMakesProducersWait() {
    try (Archive archive = Archive.open(folder, new ArchiveSettings(1 << 30, 3, 1))) {
      assertThat(archive.appendAll(texts(0, 50))).hasSize(50).isSorted();
    }
  }

  @Test
  void theFilesAreWarcToAnyTool() throws Exception {
    List<Address> addresses;
    try (Archive archive = Archive.open(folder)) {
      addresses = archive.appendAll(captures().toList());
      archive.forget(addresses.get(2), "the author asked for it", Captures.NOON);
    }
    List<String> types = new ArrayList<>();
    List<Long> positions = new ArrayList<>();
    try (WarcReader reader = new WarcReader(folder.resolve("entente-000001.warc.gz"))) {
      reader.calculateBlockDigest();
      for (Optional<WarcRecord> next = reader.next(); next.isPresent(); next = reader.next()) {
        WarcRecord record = next.get();
        types.add(record.type());
        positions.add(reader.position());
        record.body().consume();
        assertThat(record.id()).isNotNull();
        assertThat(record.calculatedBlockDigest().map(d -> d.hex())).isEqualTo(record.blockDigest().map(d -> d.hex()));
      }
    }
    assertThat(positions).isEqualTo(addresses.stream().map(Address::offset).toList());
    assertThat(types).containsExactly(
        "resource", "resource", "metadata", "resource", "resource", "resource", "resource");
  }

  @Test
  void aSecondProgramOnTheSameFolderIsToldWhatToDo() {
    try (Archive archive = Archive.open(folder)) {
      assertThat(archive.end()).isEqualTo(new Address(1, 0));
      assertThatThrownBy(() -> Archive.open(folder)).isInstanceOf(ArchiveFailure.class)
          .hasMessageContaining("Another Entente").hasMessageContaining("Stop it first");
    }
    Archive.open(folder).close();
  }

  @Test
  void aClosedArchiveKeepsNothingMore() {
    Archive archive = Archive.open(folder);
    archive.close();
    assertThatThrownBy(() -> archive.append(Captures.text(1))).hasMessageContaining("closed");
  }

  @Test
  void aFolderThatCannotBeMadeIsNamed() throws Exception {
    Path file = Files.writeString(folder.resolve("file"), "x");
    assertThatThrownBy(() -> Archive.open(file.resolve("archive")))
        .isInstanceOf(ArchiveFailure.class).hasMessageContaining("cannot be opened");
  }

  private static List<Capture> texts(int from, int to) {
    return IntStream.range(from, to).mapToObj(Captures::text).toList();
  }

  private static List<String> names(List<Capture> captures) {
    return captures.stream().map(Capture::name).toList();
  }

  static List<Capture> replay(Archive archive, Address from) {
    List<Capture> captures = new ArrayList<>();
    Replayed replayed = archive.replay(from, (address, capture) -> captures.add(capture));
    assertThat(replayed.captures()).isEqualTo(captures.size());
    assertThat(replayed.end()).isEqualTo(archive.end());
    return captures;
  }
}
