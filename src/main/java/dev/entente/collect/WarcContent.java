package dev.entente.collect;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.WarcRecord;

/** What one record of a WARC file holds: a page, or something that is passed over. */
final class WarcContent {

  private static final int HTTP_HEAD = 1 << 16;

  private final long limit;
  private final Instant today;

  /** Judges records; a page without a date of its own gets the one given. */
  WarcContent(long limit, Instant today) {
    this.limit = limit;
    this.today = today;
  }

  /** What was found. */
  sealed interface Found {}

  /** A page, a text or a PDF. */
  record Page(String url, Instant time, String mediaType, byte[] bytes) implements Found {}

  /** It may be an article, but cannot be taken. */
  record Unfit(String url, String reason) implements Found {}

  /** No article, of a kind in the plural. */
  record Skipped(String kind) implements Found {}

  /** A record that only describes others. */
  record Frame() implements Found {}

  /** Looks into a record; an error means that the archive is damaged. */
  Found of(WarcRecord record) throws IOException {
    String url = record.headers().first("WARC-Target-URI").orElse("").strip().replaceAll("^<|>$", "");
    return switch (record.type()) {
      case "response" -> url.startsWith("dns:") ? new Skipped("DNS answers") : web(url, record, true);
      case "resource", "conversion" -> web(url, record, false);
      case "revisit" -> new Skipped("revisits (pages that had not changed since an earlier capture)");
      case "warcinfo", "request", "metadata", "continuation" -> new Frame();
      default -> new Skipped("records of other kinds");
    };
  }

  private Found web(String url, WarcRecord record, boolean response) throws IOException {
    if (!JsonRecord.isWeb(url)) {
      return new Skipped("records that are no pages of the web");
    }
    if (url.toLowerCase(Locale.ROOT).matches("https?://[^/]+/robots\\.txt")) {
      return new Skipped("robots.txt files");
    }
    if (record.headers().first("WARC-Truncated").isPresent()) {
      return new Unfit(url, "the page was cut short when it was fetched");
    }
    return response ? response(url, record) : block(url, record);
  }

  private Found response(String url, WarcRecord record) throws IOException {
    InputStream in = record.body().stream();
    byte[] head = in.readNBytes(HTTP_HEAD);
    HttpAnswer answer = HttpAnswer.of(head);
    if (answer == null) {
      return whole(record, head.length) ? new Unfit(url, "the answer is not in the form of HTTP") : torn();
    }
    if (answer.status() != 200) {
      return new Skipped("answers that are no pages (redirects, errors)");
    }
    String kind = Kinds.passedOver(answer.mediaType());
    if (kind != null) {
      return new Skipped(kind);
    }
    if (record.body().size() - answer.bodyAt() > limit) {
      return new Unfit(url, tooLarge(record.body().size() - answer.bodyAt()));
    }
    byte[] body = rest(record, in, head, answer.bodyAt());
    try {
      return sniffed(url, record, answer.mediaType(), answer.charset(), answer.decoded(body, limit), false);
    } catch (HttpAnswer.Undecodable e) {
      return new Unfit(url, String.valueOf(e.getMessage()));
    }
  }

  private Found block(String url, WarcRecord record) throws IOException {
    String type = record.headers().first("Content-Type").orElse("");
    String kind = Kinds.passedOver(HttpAnswer.essence(type));
    if (kind != null) {
      return new Skipped(kind);
    }
    if (record.body().size() > limit) {
      return new Unfit(url, tooLarge(record.body().size()));
    }
    byte[] body = rest(record, record.body().stream(), new byte[0], 0);
    boolean text = HttpAnswer.essence(type).equals("text/plain") || record.type().equals("conversion");
    return sniffed(url, record, HttpAnswer.essence(type), HttpAnswer.charset(type), body, text);
  }

  private String tooLarge(long size) {
    return "the page is " + Size.of(size) + ", over the limit of " + Size.of(limit);
  }

  private static byte[] rest(WarcRecord record, InputStream in, byte[] head, int from) throws IOException {
    ByteArrayOutputStream body = new ByteArrayOutputStream(Math.max(32, (int) record.body().size() - from));
    body.write(head, from, head.length - from);
    in.transferTo(body);
    return body.size() + from < record.body().size() ? torn() : body.toByteArray();
  }

  private static boolean whole(WarcRecord record, int read) throws IOException {
    return read >= Math.min(record.body().size(), HTTP_HEAD);
  }

  private static <T> T torn() throws EOFException {
    throw new EOFException("the file ends inside the record");
  }

  /** The bytes decide; a server's word counts only where they may be a page or a text. */
  private Found sniffed(String url, WarcRecord record, String declared, @Nullable String charset, byte[] body,
      boolean text) {
    if (new String(body, StandardCharsets.ISO_8859_1).isBlank()) {
      return new Skipped("empty pages");
    }
    String binary = Form.binary(body);
    if (binary != null) {
      return new Skipped(binary.contains("image") ? "images" : "other data");
    }
    String parameter = charset == null ? "" : "; charset=" + charset;
    return switch (Form.of(body)) {
      case HTML -> new Page(url, date(record), "text/html" + parameter, body);
      case PDF -> {
        String reason = PdfCheck.refusal(body);
        yield reason == null ? new Page(url, date(record), "application/pdf", body) : new Unfit(url, reason);
      }
      case FEED -> new Skipped("feeds; give them as files of their own");
      case MAIL, TEXT -> {
        if (Kinds.isPage(declared) && Form.refusal(body) == null) {
          yield new Page(url, date(record), "text/html" + parameter, body);
        }
        yield text ? new Page(url, date(record), "text/plain" + parameter, body) : new Skipped("plain texts and data");
      }
      case JSON, WARC, GZIP, ZIP -> new Skipped("other data");
    };
  }

  private Instant date(WarcRecord record) {
    try {
      return Objects.requireNonNullElse(record.date(), today);
    } catch (RuntimeException e) {
      // Whatever the date is, the page is worth more.
      return today;
    }
  }
}
