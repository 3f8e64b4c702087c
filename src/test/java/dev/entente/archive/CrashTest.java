package dev.entente.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import dev.entente.article.Capture;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.netpreserve.jwarc.WarcReader;
import org.slf4j.LoggerFactory;

class CrashTest {

  @TempDir Path folder;
  private final ListAppender<ILoggingEvent> log = new ListAppender<>();
  private final Logger logger = (Logger) LoggerFactory.getLogger("dev.entente.archive");

  @BeforeEach
  void listen() {
    log.start();
    logger.setAdditive(false);
    logger.setLevel(Level.INFO);
    logger.addAppender(log);
  }

  @AfterEach
  void listenNoMore() {
    logger.detachAppender(log);
    logger.setLevel(null);
    logger.setAdditive(true);
  }

  @Test
  void cutAtAnyByteAfterTheLastForceNothingAcknowledgedIsLost() throws IOException {
    Crash crash = crash();
    assertThat(crash.bytes.length - crash.forced).as("bytes that were never forced").isGreaterThan(900);
    for (int cut = crash.forced; cut <= crash.bytes.length; cut++) {
      shows(crash, Arrays.copyOf(crash.bytes, cut), crash.good, "cut at " + cut);
    }
  }

  @Test
  void theSameHoldsWithoutTheSideFileAndWithAWrongOne() throws IOException {
    Crash crash = crash();
    List<byte[]> sideFiles = Arrays.asList(null, new byte[0], "nonsense".getBytes(), beyond(crash), inside(crash));
    for (int cut = crash.forced; cut <= crash.bytes.length; cut += 41) {
      for (byte[] side : sideFiles) {
        shows(crash, Arrays.copyOf(crash.bytes, cut), side, "cut at " + cut);
      }
    }
  }

  @Test
  void whatTheSystemNeverWroteMayBeZerosOrRubbish() throws IOException {
    Crash crash = crash();
    Random random = new Random(5);
    for (int cut = crash.forced; cut < crash.bytes.length; cut += 37) {
      byte[] zeros = Arrays.copyOf(Arrays.copyOf(crash.bytes, cut), crash.bytes.length);
      shows(crash, zeros, crash.good, "zeros from " + cut);
      byte[] rubbish = zeros.clone();
      for (int i = cut; i < rubbish.length; i++) {
        rubbish[i] = (byte) random.nextInt(256);
      }
      shows(crash, rubbish, crash.good, "seed 5, rubbish from " + cut);
    }
  }

  @Test
  void theLogSaysHowManyBytesWereCut() throws IOException {
    Crash crash = crash();
    Path file = lay(Arrays.copyOf(crash.bytes, crash.forced + 17), crash.good);
    log.list.clear();
    Archive.open(file.getParent()).close();
    assertThat(log.list).extracting(ILoggingEvent::getFormattedMessage).singleElement()
        .asString().contains("entente-000001.warc.gz: cut off 17 bytes");
  }

  @Test
  void aSoundArchiveIsNotReadAtTheStart() throws IOException {
    try (Archive archive = Archive.open(folder)) {
      archive.appendAll(texts(0, 20));
    }
    log.list.clear();
    Archive.open(folder).close();
    assertThat(log.list).isEmpty();
    Files.delete(folder.resolve("entente-000001.good"));
    Archive.open(folder).close();
    assertThat(log.list).extracting(ILoggingEvent::getFormattedMessage).singleElement()
        .asString().contains("reading all");
  }

  @Test
  void damageInTheMiddleNeverCostsTheRecordsBehindIt() throws IOException {
    List<Address> addresses;
    try (Archive archive = Archive.open(folder)) {
      addresses = archive.appendAll(texts(0, 5));
    }
    Path file = folder.resolve("entente-000001.warc.gz");
    byte[] bytes = Files.readAllBytes(file);
    Arrays.fill(bytes, (int) addresses.get(1).offset() + 40, (int) addresses.get(1).offset() + 60, (byte) 7);
    Files.write(file, bytes);
    Files.delete(folder.resolve("entente-000001.good"));
    try (Archive archive = Archive.open(folder)) {
      assertThat(Files.size(file)).isEqualTo(bytes.length);
      archive.append(Captures.text(5)).join();
      List<String> names = new ArrayList<>();
      Replayed replayed = archive.replay(null, (address, capture) -> names.add(capture.name()));
      assertThat(names).containsExactly("0.txt", "2.txt", "3.txt", "4.txt", "5.txt");
      assertThat(replayed.damagedBytes()).isEqualTo(addresses.get(2).offset() - addresses.get(1).offset());
      assertThatThrownBy(() -> archive.read(addresses.get(1))).hasMessageContaining("backup");
    }
  }

  @ParameterizedTest
  @EnumSource(BrokenDisk.Fault.class)
  void aFaultFailsItsGroupOnlyAndLeavesAWholeFile(BrokenDisk.Fault fault) throws IOException {
    BrokenDisk disk = new BrokenDisk();
    List<String> kept = new ArrayList<>();
    try (Archive archive = Archive.open(folder, ArchiveSettings.standard(), disk)) {
      for (int i = 0; i < 10; i++) {
        if (i == 4) {
          disk.breaks(fault);
        }
        CompletableFuture<Address> future = archive.append(Captures.text(i));
        if (future.handle((address, failure) -> failure == null).join()) {
          kept.add(i + ".txt");
        } else {
          assertThatThrownBy(future::join).cause().isInstanceOf(ArchiveFailure.class)
              .hasMessageContaining("not kept").hasMessageContaining("Make room");
          disk.breaks(BrokenDisk.Fault.NONE);
        }
      }
      assertThat(archive.end().offset()).isEqualTo(disk.forcedLength());
      assertThat(archived(archive)).isEqualTo(kept);
    }
    boolean harmless = fault == BrokenDisk.Fault.NONE || fault == BrokenDisk.Fault.SHORT_WRITES
        || fault == BrokenDisk.Fault.OPEN;
    assertThat(kept).hasSize(harmless ? 10 : 9);
    assertThat(records(folder.resolve("entente-000001.warc.gz"))).isEqualTo(kept.size());
    try (Archive archive = Archive.open(folder)) {
      assertThat(archived(archive)).isEqualTo(kept);
    }
  }

  @Test
  void aNewFileThatCannotBeBegunLeavesTheEndWhereItWas() {
    BrokenDisk disk = new BrokenDisk();
    ArchiveSettings small = new ArchiveSettings(100, 64, 1 << 20);
    Address end;
    try (Archive archive = Archive.open(folder, small, disk)) {
      archive.append(Captures.text(0)).join();
      end = archive.end();
      for (BrokenDisk.Fault fault : List.of(BrokenDisk.Fault.OPEN, BrokenDisk.Fault.WRITE_HALF)) {
        disk.breaks(fault);
        assertThatThrownBy(() -> archive.append(Captures.text(1)).join()).hasMessageContaining("not kept");
        assertThat(archive.end()).isEqualTo(end);
        assertThat(archived(archive)).containsExactly("0.txt");
      }
    }
    try (Archive archive = Archive.open(folder, small)) {
      assertThat(ArchiveTest.replay(archive, end)).isEmpty();
      archive.append(Captures.text(2)).join();
      assertThat(ArchiveTest.replay(archive, end)).extracting(Capture::name).containsExactly("2.txt");
    }
  }

  @Test
  void aKilledProgramHasKeptWhatItSaidItKept() throws Exception {
    Process child = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-cp", System.getProperty("java.class.path"), Child.class.getName(), folder.toString())
        .redirectError(ProcessBuilder.Redirect.DISCARD).start();
    List<String> told = new ArrayList<>();
    try (var out = child.inputReader()) {
      for (String line = out.readLine(); line != null; line = out.readLine()) {
        told.add(line);
        if (told.size() == 500) {
          child.toHandle().destroyForcibly();
        }
      }
    }
    child.waitFor();
    assertThat(told).hasSizeGreaterThanOrEqualTo(500);
    try (Archive archive = Archive.open(folder)) {
      assertThat(archived(archive)).containsAll(told).doesNotHaveDuplicates();
      archive.append(Captures.text(-1)).join();
      assertThat(archived(archive)).endsWith("-1.txt");
    }
  }

  /** Another program that keeps captures until it is killed, and says so for each. */
  static final class Child {
    public static void main(String[] args) {
      try (Archive archive = Archive.open(Path.of(args[0]))) {
        for (int i = 0; i < 1_000_000; i++) {
          Capture capture = Captures.text(i);
          archive.append(capture).thenAccept(address -> System.out.println(capture.name()));
        }
      }
    }
  }

  @Test
  void aDiskThatCannotEvenBeOpenedFailsTheGroupAndNotTheNext() {
    BrokenDisk disk = new BrokenDisk();
    disk.breaks(BrokenDisk.Fault.OPEN);
    try (Archive archive = Archive.open(folder, ArchiveSettings.standard(), disk)) {
      assertThatThrownBy(() -> archive.appendAll(texts(0, 1)))
          .isInstanceOf(ArchiveFailure.class).hasMessageContaining("too many open files");
      archive.append(Captures.text(1)).join();
      assertThat(archived(archive)).containsExactly("1.txt");
    }
  }

  /** Seven captures acknowledged, then four whose bytes reached the file but were never forced. */
  private Crash crash() throws IOException {
    Path file = folder.resolve("entente-000001.warc.gz");
    byte[] good;
    int forced;
    BrokenDisk disk = new BrokenDisk();
    try (Archive archive = Archive.open(folder, ArchiveSettings.standard(), disk)) {
      archive.appendAll(texts(0, 7));
      good = Files.readAllBytes(folder.resolve("entente-000001.good"));
      forced = (int) disk.forcedLength();
      archive.appendAll(List.of(
          Captures.text(7), Captures.noise(8, 150, 1), Captures.text(9, ""), Captures.text(10)));
    }
    return new Crash(Files.readAllBytes(file), forced, good);
  }

  private record Crash(byte[] bytes, int forced, byte[] good) {}

  private void shows(Crash crash, byte[] file, byte[] side, String what) throws IOException {
    Path path = lay(file, side);
    try (Archive archive = Archive.open(path.getParent())) {
      List<String> before = archived(archive);
      assertThat(before).as(what).startsWith("0.txt", "1.txt", "2.txt", "3.txt", "4.txt", "5.txt", "6.txt")
          .doesNotHaveDuplicates();
      assertThat(archive.end().offset()).as(what).isBetween((long) crash.forced, (long) file.length);
      Address more = archive.append(Captures.text(99)).join();
      assertThat(Captures.same(archive.read(more), Captures.text(99))).as(what).isTrue();
      assertThat(archived(archive)).as(what).hasSize(before.size() + 1).endsWith("99.txt");
      assertThat(records(path)).as(what).isEqualTo(before.size() + 1);
    }
  }

  private Path lay(byte[] file, byte[] side) throws IOException {
    Path copy = Files.createDirectories(folder.resolve("copy"));
    Path path = copy.resolve("entente-000001.warc.gz");
    Files.write(path, file);
    Files.deleteIfExists(copy.resolve("entente-000001.good"));
    if (side != null) {
      Files.write(copy.resolve("entente-000001.good"), side);
    }
    return path;
  }

  /** A side file that speaks of more than there is. */
  private byte[] beyond(Crash crash) throws IOException {
    return sideFile(new LastGood.Mark(crash.bytes.length, crash.bytes.length + 500L));
  }

  /** A side file that points into the middle of records. */
  private byte[] inside(Crash crash) throws IOException {
    return sideFile(new LastGood.Mark(crash.forced - 100L, crash.forced - 20L));
  }

  private byte[] sideFile(LastGood.Mark mark) throws IOException {
    Path file = folder.resolve("side");
    try (LastGood side = new LastGood(file)) {
      side.note(mark);
    }
    return Files.readAllBytes(file);
  }

  private static List<Capture> texts(int from, int to) {
    return IntStream.range(from, to).mapToObj(Captures::text).toList();
  }

  private static List<String> archived(Archive archive) {
    return ArchiveTest.replay(archive, null).stream().map(Capture::name).toList();
  }

  /** How many records another WARC reader finds, to the last byte of the file. */
  private static int records(Path file) throws IOException {
    int count = 0;
    try (WarcReader reader = new WarcReader(FileChannel.open(file, StandardOpenOption.READ))) {
      for (var record = reader.next(); record.isPresent(); record = reader.next()) {
        record.get().body().consume();
        count++;
      }
    }
    return count;
  }
}
