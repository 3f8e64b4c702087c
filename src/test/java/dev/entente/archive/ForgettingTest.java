package dev.entente.archive;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entente.article.Capture;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ForgettingTest {

  @TempDir Path folder;

  @Test
  void theWordsAreGoneAndEveryOtherAddressStays() throws IOException {
    Path file = folder.resolve("entente-000001.warc.gz");
    try (Archive archive = Archive.open(folder)) {
      List<Capture> captures = IntStream.range(0, 6).mapToObj(Captures::text).toList();
      List<Address> addresses = archive.appendAll(captures);
      byte[] before = Files.readAllBytes(file);
      archive.forget(addresses.get(3), "the family asked for it — «merci»", Captures.NOON);
      byte[] after = Files.readAllBytes(file);
      assertThat(after).hasSameSizeAs(before);
      assertThat(unpacked(after)).contains("item 2").doesNotContain("item 3").doesNotContain("news/3");
      for (int i = 0; i < 6; i++) {
        Address address = addresses.get(i);
        if (i == 3) {
          assertThatThrownBy(() -> archive.read(address)).isInstanceOfSatisfying(CaptureForgotten.class,
              gone -> assertThat(gone.reason()).isEqualTo("the family asked for it — «merci»"));
        } else {
          assertThat(Captures.same(archive.read(address), captures.get(i))).isTrue();
        }
      }
      archive.append(Captures.text(6)).join();
    }
    try (Archive archive = Archive.open(folder)) {
      List<String> names = new ArrayList<>();
      Replayed replayed = archive.replay(null, (address, capture) -> names.add(capture.name()));
      assertThat(names).containsExactly("0.txt", "1.txt", "2.txt", "4.txt", "5.txt", "6.txt");
      assertThat(replayed.forgotten()).isEqualTo(1);
      assertThat(replayed.damagedBytes()).isZero();
    }
  }

  @Test
  void forgettingAgainChangesNothing() throws IOException {
    Path file = folder.resolve("entente-000001.warc.gz");
    try (Archive archive = Archive.open(folder)) {
      Address address = archive.append(Captures.text(1)).join();
      archive.forget(address, "first reason", Captures.NOON);
      byte[] once = Files.readAllBytes(file);
      archive.forget(address, "another reason", Captures.NOON.plusSeconds(9));
      assertThat(Files.readAllBytes(file)).isEqualTo(once);
    }
  }

  @Test
  void recordsOfAnyLengthCanBeForgottenInOneStroke() {
    try (Archive archive = Archive.open(folder, new ArchiveSettings(900, 64, 1 << 20))) {
      List<Address> addresses = new ArrayList<>();
      for (int i = 0; i < 60; i++) {
        addresses.add(archive.append(Captures.text(i, "x".repeat(i * i))).join());
      }
      addresses.add(archive.append(Captures.noise(60, 3_000_000, 8)).join());
      addresses.add(archive.append(new Capture(null, "", Captures.NOON, "a/b", Capture.Obtained.FILE, new byte[0]))
          .join());
      archive.forget(addresses, "a reason of some length ".repeat(40), Captures.NOON);
      assertThat(ArchiveTest.replay(archive, null)).isEmpty();
      Replayed replayed = archive.replay(null, (address, capture) -> { });
      assertThat(replayed.forgotten()).isEqualTo(62);
      assertThat(replayed.damagedBytes()).isZero();
      assertThatThrownBy(() -> archive.read(addresses.getLast())).hasMessageContaining("a reason");
    }
  }

  @Test
  void aReplayThatIsUnderwayDoesNotBringBackWhatIsForgottenMeanwhile() {
    try (Archive archive = Archive.open(folder)) {
      List<Address> addresses = archive.appendAll(IntStream.range(0, 5).mapToObj(Captures::text).toList());
      List<String> names = new ArrayList<>();
      archive.replay(null, (address, capture) -> {
        names.add(capture.name());
        if (names.size() == 2) {
          archive.forget(addresses.get(3), "meanwhile", Captures.NOON);
        }
      });
      assertThat(names).containsExactly("0.txt", "1.txt", "2.txt", "4.txt");
    }
  }

  @Test
  void whereNoRecordStandsNothingIsTouched() throws IOException {
    Path file = folder.resolve("entente-000001.warc.gz");
    try (Archive archive = Archive.open(folder)) {
      Address address = archive.append(Captures.text(1)).join();
      byte[] before = Files.readAllBytes(file);
      assertThatThrownBy(() -> archive.forget(List.of(address, new Address(1, 5)), "x", Captures.NOON))
          .isInstanceOf(ArchiveFailure.class).hasMessageContaining("Nothing was changed");
      assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }
  }

  @Test
  void anUnfinishedForgettingIsSweptAwayAtTheNextStart() throws IOException {
    try (Archive archive = Archive.open(folder)) {
      archive.append(Captures.text(1)).join();
    }
    Path left = Files.writeString(folder.resolve("entente-000001.warc.gz.forgetting"), "half");
    try (Archive archive = Archive.open(folder)) {
      assertThat(left).doesNotExist();
      assertThat(ArchiveTest.replay(archive, null)).hasSize(1);
    }
  }

  private static String unpacked(byte[] file) throws IOException {
    return new String(new GZIPInputStream(new ByteArrayInputStream(file)).readAllBytes(), ISO_8859_1);
  }
}
