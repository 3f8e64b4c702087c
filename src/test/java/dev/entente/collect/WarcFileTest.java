package dev.entente.collect;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.article.Capture;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.ref.WeakReference;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WarcFileTest {

  private static final String OK = "HTTP/1.1 200 OK\r\n";

  @TempDir
  Path folder;

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void everyPageIsACaptureWithItsAddressAndDate(boolean packed) {
    byte[] warc = new Warcs(packed).record("warcinfo", "", "application/warc-fields", "", "",
        "software: x".getBytes(UTF_8))
        .page("https://navy.example/1", "A frigate was handed over.")
        .record("request", "https://navy.example/1", "application/http", "", "",
            "GET / HTTP/1.1\r\n\r\n".getBytes(UTF_8))
        .page("https://navy.example/2", "A second frigate was handed over.").bytes();
    Catch caught = Catch.of("navy.warc.gz", warc);
    assertThat(caught.refused).isEmpty();
    assertThat(caught.taken).extracting(Capture::url)
        .containsExactly("https://navy.example/1", "https://navy.example/2");
    Capture first = caught.taken.getFirst();
    assertThat(first.time()).isEqualTo(Instant.parse(Warcs.DATE));
    assertThat(first.obtained()).isEqualTo(Capture.Obtained.WEB_ARCHIVE);
    assertThat(first.mediaType()).isEqualTo("text/html; charset=UTF-8");
    assertThat(first.name()).isEqualTo("navy.warc.gz record 2");
    assertThat(caught.text(0)).startsWith("<!DOCTYPE html>").endsWith("</html>");
  }

  @Test
  void whatIsNoPageIsCountedByItsKind() {
    Warcs warc = new Warcs(true).page("https://a.example/", "A ship.");
    for (int i = 0; i < 1204; i++) {
      warc.response("https://a.example/" + i + ".png", OK + "Content-Type: image/png\r\n\r\n", new byte[] {1, 2});
    }
    warc.response("https://a.example/robots.txt", OK + "\r\n", "User-agent: *".getBytes(UTF_8))
        .response("https://a.example/gone", "HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n\r\n", new byte[0])
        .response("https://a.example/s.js", OK + "Content-Type: text/javascript\r\n\r\n", "x".getBytes(UTF_8))
        .record("response", "dns:a.example", "text/dns", "", "", "a.example. 1.2.3.4".getBytes(UTF_8))
        .record("revisit", "https://a.example/", "application/http", "", OK + "\r\n", new byte[0])
        .record("metadata", "https://a.example/", "text/plain", "", "", "x: y".getBytes(UTF_8))
        .resource("metadata://crawler/log", "text/plain", "a log".getBytes(UTF_8))
        .response("https://a.example/feed", OK + "Content-Type: text/xml\r\n\r\n", "<rss></rss>".getBytes(UTF_8));
    Catch caught = Catch.of("a.warc.gz", warc.bytes());
    assertThat(caught.taken).hasSize(1);
    assertThat(caught.skipped).containsExactlyInAnyOrder(
        "a.warc.gz: images: 1,204", "a.warc.gz: robots.txt files: 1",
        "a.warc.gz: answers that are no pages (redirects, errors): 1",
        "a.warc.gz: scripts, styles and fonts: 1", "a.warc.gz: DNS answers: 1",
        "a.warc.gz: revisits (pages that had not changed since an earlier capture): 1",
        "a.warc.gz: records that are no pages of the web: 1",
        "a.warc.gz: feeds; give them as files of their own: 1");
  }

  @Test
  void theBytesDecideWhatAnAnswerIs() {
    byte[] page = Warcs.PAGE.formatted("A ship.").getBytes(UTF_8);
    Catch caught = Catch.of("a.warc", new Warcs(false)
        .response("https://a.example/1", OK + "Content-Type: text/plain\r\n\r\n", page)
        .response("https://a.example/2", OK + "\r\n", page)
        .response("https://a.example/3", OK + "Content-Type: text/html\r\n\r\n", new byte[] {(byte) 0x89, 'P', 'N',
            'G', 0})
        .response("https://a.example/4", OK + "Content-Type: text/html\r\n\r\n", "{\"a\":1}".getBytes(UTF_8)).bytes());
    assertThat(caught.taken).extracting(Capture::mediaType).containsExactly("text/html", "text/html");
    assertThat(caught.skipped).contains("a.warc: other data: 1");
  }

  @Test
  void resourcesAndConversionsAreTakenAsPagesAndTexts() {
    Catch caught = Catch.of("a.warc", new Warcs(false)
        .resource("https://a.example/1", "text/html", Warcs.PAGE.formatted("A ship.").getBytes(UTF_8))
        .record("conversion", "<https://a.example/2>", "text/plain", "", "", "Two ships sailed.".getBytes(UTF_8))
            .bytes());
    assertThat(caught.taken).extracting(Capture::mediaType).containsExactly("text/html", "text/plain");
    assertThat(caught.taken.get(1).url()).isEqualTo("https://a.example/2");
  }

  @Test
  void theCharacterSetOfTheServerIsKept() {
    byte[] page = Warcs.PAGE.formatted("Корабль передан.").getBytes(Charset.forName("windows-1251"));
    Catch caught = Catch.of("a.warc", new Warcs(false).response("https://a.example/",
        OK + "content-type: Text/HTML; Charset=\"windows-1251\"\r\n\r\n", page).bytes());
    assertThat(caught.taken.getFirst().mediaType()).isEqualTo("text/html; charset=windows-1251");
    assertThat(caught.taken.getFirst().bytes()).isEqualTo(page);
  }

  @Test
  void packedAndChunkedAnswersAreUnpacked() throws IOException {
    byte[] page = Warcs.PAGE.formatted("A ship.").getBytes(UTF_8);
    byte[] gzip = Warcs.gzip(page);
    ByteArrayOutputStream deflated = new ByteArrayOutputStream();
    try (OutputStream out = new DeflaterOutputStream(deflated)) {
      out.write(page);
    }
    ByteArrayOutputStream chunked = new ByteArrayOutputStream();
    chunked.writeBytes((Integer.toHexString(20) + ";x=y\r\n").getBytes(UTF_8));
    chunked.write(gzip, 0, 20);
    chunked.writeBytes(("\r\n" + Integer.toHexString(gzip.length - 20) + "\r\n").getBytes(UTF_8));
    chunked.write(gzip, 20, gzip.length - 20);
    chunked.writeBytes("\r\n0\r\n\r\n".getBytes(UTF_8));
    String type = OK + "Content-Type: text/html\r\n";
    Catch caught = Catch.of("a.warc", new Warcs(false)
        .response("https://a.example/1", type + "Content-Encoding: gzip\r\n\r\n", gzip)
        .response("https://a.example/2", type + "Content-Encoding: deflate\r\n\r\n", deflated.toByteArray())
        .response("https://a.example/3", type + "Transfer-Encoding: chunked\r\nContent-Encoding: gzip\r\n\r\n",
            chunked.toByteArray())
        // Crawlers keep the head of an answer that they have unpacked.
        .response("https://a.example/4", type + "Transfer-Encoding: chunked\r\nContent-Encoding: gzip\r\n\r\n", page)
        .response("https://a.example/5", type + "Content-Encoding: br\r\n\r\n", page)
        .response("https://a.example/6", type + "Content-Encoding: br\r\n\r\n", new byte[] {27, 0, 3, 1, 2, -1})
        .bytes());
    assertThat(caught.taken).hasSize(5).allSatisfy(capture -> assertThat(capture.bytes()).isEqualTo(page));
    assertThat(caught.refused).singleElement().asString()
        .startsWith("a.warc https://a.example/6: the page is packed with br, which cannot be unpacked");
  }

  @Test
  void aBombInsideAnAnswerIsRefusedByItsAddress() {
    byte[] bomb = Warcs.gzip(new byte[5_000_000]);
    Catch caught = Catch.of(new FileCollector(Catch.CLOCK, 100_000), "a.warc", new Warcs(false)
        .response("https://a.example/b", OK + "Content-Type: text/html\r\nContent-Encoding: gzip\r\n\r\n", bomb)
        .response("https://a.example/l", OK + "Content-Type: text/html\r\n\r\n", new byte[300_000])
        .page("https://a.example/", "A ship.").bytes());
    assertThat(caught.taken).hasSize(1);
    assertThat(caught.refused).containsExactly(
        "a.warc https://a.example/b: the page unpacks to more than the limit of 100000 bytes",
        "a.warc https://a.example/l: the page is 300000 bytes, over the limit of 100000 bytes");
  }

  @Test
  void afterTwentyRefusalsForOneReasonTheRestIsCounted() {
    Warcs warc = new Warcs(true).page("https://a.example/", "A ship.");
    for (int i = 0; i < 50; i++) {
      warc.record("response", "https://a.example/" + i, "application/http", "WARC-Truncated: length\r\n", OK + "\r\n",
          new byte[0]);
    }
    Catch caught = Catch.of("a.warc.gz", warc.bytes());
    assertThat(caught.refused).hasSize(21).last().asString()
        .isEqualTo("a.warc.gz: 30 more for the same reason: the page was cut short when it was fetched");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void damageCostsOnlyTheRecordThatItStandsIn(boolean packed) {
    Warcs warc = new Warcs(packed).page("https://a.example/1", "One ship.");
    int second = warc.length();
    warc.page("https://a.example/2", "Two ships.");
    int third = warc.length();
    byte[] bytes = warc.page("https://a.example/3", "Three ships.").bytes();
    Arrays.fill(bytes, second + (packed ? 30 : 0), second + (packed ? 60 : 30), (byte) 0x55);
    Catch caught = Catch.of("a.warc", bytes);
    assertThat(caught.taken).extracting(Capture::url).containsExactly("https://a.example/1", "https://a.example/3");
    assertThat(caught.refused).singleElement().asString().contains("the archive is damaged or cut off here; what stands"
        + " before was taken, and reading goes on at byte " + third);
  }

  @Test
  void aTornEndIsReportedWithItsPlace() {
    Warcs warc = new Warcs(true).page("https://a.example/1", "One ship.");
    int second = warc.length();
    byte[] bytes = warc.page("https://a.example/2", "Two ships.").bytes();
    Catch caught = Catch.of("a.warc.gz", Arrays.copyOf(bytes, bytes.length - 20));
    assertThat(caught.taken).hasSize(1);
    assertThat(caught.refused).containsExactly("a.warc.gz at byte " + second
        + ": the archive is damaged or cut off here; what stands before was taken, the rest is lost");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void truncationsAreNeverMoreThanARefusal(boolean packed) {
    byte[] warc = new Warcs(packed).page("https://a.example/1", "One ship.")
        .resource("https://a.example/2", "text/html", Warcs.PAGE.formatted("Two.").getBytes(UTF_8)).bytes();
    for (int end = 0; end < warc.length; end += 11) {
      Catch caught = Catch.of("a.warc", Arrays.copyOf(warc, end));
      assertThat(caught.taken.size() + caught.refused.size()).as("cut at " + end).isPositive();
    }
  }

  @Test
  void aWebArchiveInAZipFileIsTaken() throws IOException {
    Path wacz = folder.resolve("a.wacz");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(wacz))) {
      entry(zip, "datapackage.json", "{}".getBytes(UTF_8));
      entry(zip, "archive/data.warc.gz", new Warcs(true).page("https://a.example/1", "One.").bytes());
      entry(zip, "archive/../../more.warc", new Warcs(false).page("https://a.example/2", "Two.").bytes());
      entry(zip, "pages/other.warc", "no".getBytes(UTF_8));
    }
    Catch caught = new Catch();
    new FileCollector(Catch.CLOCK).collect(wacz, caught::accept);
    assertThat(caught.refused).isEmpty();
    assertThat(caught.taken).extracting(Capture::url).containsExactly("https://a.example/1", "https://a.example/2");
    assertThat(caught.taken.getFirst().name()).isEqualTo("a.wacz archive/data.warc.gz record 1");
    assertThat(folder).isDirectoryNotContaining(path -> path.toString().contains("more"));
  }

  @Test
  void otherZipFilesAreRefusedWithAdvice() throws IOException {
    for (String[] kind : new String[][] {{"[Content_Types].xml", "an Office file"}, {"a.txt", "unpack it and give"},
        {"META-INF/container.xml", "an electronic book"}, {"datapackage.json", "holds no WARC files"}}) {
      Path path = folder.resolve("x.zip");
      try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(path))) {
        entry(zip, kind[0], new byte[] {1});
      }
      Catch caught = new Catch();
      new FileCollector(Catch.CLOCK).collect(path, caught::accept);
      assertThat(caught.refused).singleElement().asString().contains(kind[1]);
      Files.write(path, Arrays.copyOf(Files.readAllBytes(path), 40));
      Catch torn = new Catch();
      new FileCollector(Catch.CLOCK).collect(path, torn::accept);
      assertThat(torn.refused).singleElement().asString().contains("the zip archive is damaged or cut off");
    }
  }

  private static void entry(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(bytes);
    zip.closeEntry();
  }

  /** A consumer that keeps nothing: each capture must be collectable as soon as the next one comes. */
  @Test
  void onlyOneRecordOfALargeArchiveIsInMemory() throws IOException {
    Path path = folder.resolve("large.warc.gz");
    String words = "The navy took over a ship of the class. ".repeat(300);
    try (OutputStream out = Files.newOutputStream(path)) {
      for (int i = 0; i < 4_000; i++) {
        out.write(new Warcs(true).page("https://a.example/" + i, i + words).bytes());
      }
    }
    AtomicLong count = new AtomicLong();
    AtomicLong bytes = new AtomicLong();
    WeakReference<?>[] kept = new WeakReference<?>[4_000];
    long[] most = {0};
    new FileCollector(Catch.CLOCK).collect(path, collected -> {
      Capture capture = ((Collected.Taken) collected).capture();
      kept[(int) count.getAndIncrement()] = new WeakReference<>(capture);
      bytes.addAndGet(capture.bytes().length);
      if (count.get() % 1_000 == 0) {
        System.gc();
        long alive = Arrays.stream(kept).filter(k -> k != null && k.get() != null).count();
        most[0] = Math.max(most[0], alive);
      }
    });
    assertThat(count).hasValue(4_000);
    assertThat(bytes.get()).isGreaterThan(40_000_000);
    assertThat(most[0]).as("captures alive at once").isLessThanOrEqualTo(2);
  }

  @Test
  void gzipOfOtherFilesIsTakenWithinBounds() {
    assertThat(Catch.of("a.html.gz", Warcs.gzip(Warcs.PAGE.formatted("A ship.").getBytes(UTF_8))).taken.getFirst()
        .name())
        .isEqualTo("a.html");
    Catch lines = Catch.of("a.jsonl.gz", Warcs.gzip("{\"text\":\"One.\"}\n{\"text\":\"Two.\"}\n".getBytes(UTF_8)));
    assertThat(lines.taken).extracting(Capture::name).containsExactly("a.jsonl line 1", "a.jsonl line 2");
    assertThat(Catch.of("b.gz", Warcs.gzip(new byte[30_000_000])).refused).singleElement().asString()
        .contains("unpacks to more than the limit of 20.0 MB");
    byte[] bomb = Warcs.gzip(" ".repeat(120_000_000).getBytes(UTF_8));
    assertThat(Catch.of("b.jsonl.gz", bomb).refused).singleElement().asString()
        .contains("more than 200 times its size");
    byte[] packed = Warcs.gzip("A ship was sold.".getBytes(UTF_8));
    assertThat(Catch.of("t.gz", Arrays.copyOf(packed, packed.length - 9)).refused).singleElement().asString()
        .contains("the gzip file is damaged or cut off");
    assertThat(Catch.of("t.gz", Warcs.gzip(packed)).refused.getFirst()).contains("unpack it once");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aRecordWithAHeadWithoutEndIsRefusedAndTheNextOneTaken(boolean packed) {
    byte[] warc = new Warcs(packed).page("https://navy.example/1", "A frigate was handed over.")
        .record("response", "https://navy.example/2", "application/http", "X-A: " + "a".repeat(80_000_000) + "\r\n",
            OK + "\r\n", new byte[] {'a'})
        .page("https://navy.example/3", "A third one was handed over.").bytes();
    Catch caught = Catch.of("navy.warc.gz", warc);
    assertThat(caught.taken).extracting(Capture::url)
        .containsExactly("https://navy.example/1", "https://navy.example/3");
    assertThat(caught.refused).hasSize(1).first().asString().contains("damaged", "reading goes on");
  }

  @Test
  @Timeout(30)
  void aSearchForTheNextRecordGoesThroughAPackedFileOnce() throws IOException {
    Path wacz = folder.resolve("a.wacz");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(wacz))) {
      zip.putNextEntry(new ZipEntry("archive/a.warc"));
      zip.write("WARC/1.0\r\nbroken\r\n\r\n".getBytes(UTF_8));
      zip.write(new byte[60_000_000]);
      for (int i = 0; i < 200_000; i++) {
        zip.write("WARC".getBytes(UTF_8));
      }
      zip.write(new Warcs(false).page("https://navy.example/1", "A frigate was handed over.").bytes());
    }
    Catch caught = new Catch();
    new FileCollector(Catch.CLOCK).collect(wacz, caught::accept);
    assertThat(caught.taken).hasSize(1);
  }
}
