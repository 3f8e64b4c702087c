package dev.entente.pipeline;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.article.Article;
import dev.entente.collect.FileCollector;
import dev.entente.index.Query;
import dev.entente.index.Search;
import dev.entente.index.lucene.LuceneArticleIndex;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The way of a feed, an e-mail and a web archive through the whole line, and back out of the archive. */
class FormsTest {

  private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-03-03T08:00:00Z"));
  private static final String FEED = """
      <rss version="2.0"><channel><title>Gazette</title><lastBuildDate>%s</lastBuildDate>
      <item><title>Frigates for Egypt</title><link>https://gazette.example/frigates</link>
      <pubDate>Mon, 02 Mar 2026 10:00:00 GMT</pubDate><description>%s</description></item></channel></rss>
      """;

  @TempDir private Path folder;

  private Newsroom open(DataFolder data, DataFolder.Lock lock) {
    return Newsroom.open(data, lock, LuceneArticleIndex::open, CLOCK, (what, unit, total) -> Progress.NONE);
  }

  private String take(Newsroom newsroom, String name, byte[] bytes) throws IOException {
    Ingest ingest = new Ingest(new FileCollector(CLOCK), newsroom.line(), done -> { });
    ingest.take(Files.write(folder.resolve(name), bytes));
    newsroom.line().commit();
    return ingest.tally().inWords();
  }

  @Test
  void anItemSeenAgainIsAlreadyThereAndAChangedOneIsANewVersion() throws IOException {
    DataFolder data = new DataFolder(folder.resolve("data"));
    try (DataFolder.Lock lock = data.lock(); Newsroom newsroom = open(data, lock)) {
      assertThat(take(newsroom, "a.xml", FEED.formatted("9:00", "Italy delivered two frigates.").getBytes(UTF_8)))
          .isEqualTo("1 new, 0 new versions, 0 already there, 0 refused");
      assertThat(take(newsroom, "b.xml", FEED.formatted("9:30", "Italy delivered two frigates.").getBytes(UTF_8)))
          .isEqualTo("0 new, 0 new versions, 1 already there, 0 refused");
      assertThat(take(newsroom, "c.xml", FEED.formatted("9:45", "Italy delivered three frigates.").getBytes(UTF_8)))
          .isEqualTo("0 new, 1 new version, 0 already there, 0 refused");
      assertThat(newsroom.line().total()).isEqualTo(1);
    }
  }

  @Test
  void aRebuildFromTheArchiveGivesTheSameArticles() throws IOException {
    DataFolder data = new DataFolder(folder.resolve("data"));
    List<String> before;
    try (DataFolder.Lock lock = data.lock(); Newsroom newsroom = open(data, lock)) {
      take(newsroom, "a.xml", FEED.formatted("9:00", "Italy delivered two frigates.").getBytes(UTF_8));
      take(newsroom, "a.eml", ("From: \"Watch\" <w@news.example>\nTo: a@b.example\nSubject: Boats for Peru\nDate: Mon, 2"
          + " Mar 2026 10:00:00 +0000\n\nSpain sold four boats to Peru, the ministry said.\n").getBytes(UTF_8));
      take(newsroom, "a.warc", warc("<html><body><p>Россия передала Мали два вертолёта.</p></body></html>"));
      before = titles(newsroom);
    }
    Backup.deleteAll(data.index());
    try (DataFolder.Lock lock = data.lock(); Newsroom newsroom = open(data, lock)) {
      newsroom.line().catchUp();
      newsroom.line().commit();
      assertThat(titles(newsroom)).isEqualTo(before);
      assertThat(before).hasSize(3).anySatisfy(title -> assertThat(title).contains("Россия передала Мали"))
          .anySatisfy(title -> assertThat(title).contains("Boats for Peru | Watch | 2026-03-02T10:00"))
          .anySatisfy(title -> assertThat(title).contains("Frigates for Egypt | Gazette"));
    }
  }

  private static List<String> titles(Newsroom newsroom) {
    return newsroom.index().ask(Search.of(new Query.Everything())).hits().stream()
        .map(hit -> newsroom.index().get(hit.id()).orElseThrow()).map(FormsTest::line).sorted().toList();
  }

  private static String line(Article article) {
    var reading = article.reading();
    return article.id() + " " + reading.title() + " | " + reading.source() + " | " + reading.published().isoOrNull();
  }

  private static byte[] warc(String page) {
    byte[] body = page.getBytes(Charset.forName("windows-1251"));
    String head = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=windows-1251\r\n\r\n";
    ByteArrayOutputStream warc = new ByteArrayOutputStream();
    warc.writeBytes(("WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://navy.example/1\r\nWARC-Date:"
        + " 2025-06-07T08:09:10Z\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000000>\r\nContent-Type:"
        + " application/http\r\nContent-Length: " + (head.length() + body.length) + "\r\n\r\n" + head)
        .getBytes(ISO_8859_1));
    warc.writeBytes(body);
    warc.writeBytes("\r\n\r\n".getBytes(ISO_8859_1));
    return warc.toByteArray();
  }
}
