package dev.entente.archive;

import dev.entente.article.Capture;
import dev.entente.article.Coded;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageHeaders;
import org.netpreserve.jwarc.MessageVersion;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcWriter;

/**
 * A capture as a WARC record and back. What the standard's fields cannot carry exactly stands percent-encoded in fields
 * of our own, {@code WARC-Entente-…}.
 */
final class WarcRecords {

  static final String FORGOTTEN = "WARC-Entente-Forgotten";
  private static final String NAME = "WARC-Entente-Name";
  private static final String OBTAINED = "WARC-Entente-Obtained";
  private static final String URL = "WARC-Entente-URL";
  private static final String MEDIA_TYPE = "WARC-Entente-Media-Type";
  private static final String CONTENT_TYPE = "Content-Type";
  private static final String URN = "urn:entente:capture:";
  private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.+");
  private static final Pattern PLAIN_TYPE = Pattern.compile("[A-Za-z0-9.+-]+/[A-Za-z0-9.+-]+");

  private WarcRecords() {}

  /** The gzip member that keeps a capture. The same capture gives the same bytes. */
  static byte[] pack(Capture capture) {
    String digest = capture.digest();
    String target = target(capture.url(), digest);
    WarcResource.Builder record = new WarcResource.Builder()
        .version(MessageVersion.WARC_1_1).recordId(id(capture, digest)).date(capture.time())
        .body(MediaType.OCTET_STREAM, capture.bytes())
        .setHeader("WARC-Target-URI", target)
        .setHeader("WARC-Block-Digest", digest).setHeader("WARC-Payload-Digest", digest)
        .setHeader(NAME, Percent.encode(capture.name())).setHeader(OBTAINED, capture.obtained().code());
    if (PLAIN_TYPE.matcher(capture.mediaType()).matches()) {
      record.setHeader(CONTENT_TYPE, capture.mediaType());
    } else {
      record.setHeader(MEDIA_TYPE, Percent.encode(capture.mediaType()));
    }
    if (capture.url() != null && !capture.url().equals(target)) {
      record.setHeader(URL, Percent.encode(capture.url()));
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1024);
    try (WarcWriter writer = new WarcWriter(Channels.newChannel(bytes), WarcCompression.GZIP)) {
      writer.write(record.build());
    } catch (IOException e) {
      throw new ArchiveFailure("The capture " + capture.name() + " cannot be packed: " + e.getMessage(), e);
    }
    return bytes.toByteArray();
  }

  /** What an unpacked record is. */
  static Standing read(byte[] content) throws DamagedMember {
    try (WarcReader reader = new WarcReader(new ByteArrayInputStream(content))) {
      WarcRecord record = reader.next().orElseThrow(() -> new DamagedMember("the record is empty"));
      MessageHeaders fields = record.headers();
      if (fields.first(FORGOTTEN).isPresent()) {
        return new Standing.Forgotten(Percent.decode(fields.first(FORGOTTEN).orElse("")));
      }
      String code = fields.first(OBTAINED).orElse("");
      Capture.Obtained obtained = Coded.of(Capture.Obtained.class, code).orElse(null);
      if (!record.type().equals("resource") || obtained == null) {
        return new Standing.Foreign(record.type());
      }
      String mediaType = text(fields, MEDIA_TYPE).orElseGet(() -> fields.first(CONTENT_TYPE).orElse(""));
      return new Standing.Kept(new Capture(url(fields), text(fields, NAME).orElse(""), record.date(),
          mediaType, obtained, record.body().stream().readAllBytes()));
    } catch (IOException | DateTimeException | IllegalArgumentException e) {
      throw new DamagedMember("the record is not in WARC form: " + e.getMessage());
    }
  }

  /** True where an unpacked gzip member begins as a WARC record does. */
  static boolean isWarc(byte[] content) {
    return head(content, 7).equals("WARC/1.");
  }

  /** True where Entente wrote it. */
  static boolean isOurs(byte[] content) {
    return isWarc(content) && head(content, 2000).contains("\nWARC-Entente-");
  }

  private static String head(byte[] content, int length) {
    return new String(content, 0, Math.min(length, content.length), StandardCharsets.ISO_8859_1);
  }

  private static String target(@Nullable String url, String digest) {
    return url != null && SCHEME.matcher(url).matches() && !url.startsWith(URN)
        ? Percent.url(url)
        : URN + digest.substring(digest.indexOf(':') + 1);
  }

  private static @Nullable String url(MessageHeaders fields) {
    return text(fields, URL)
        .or(() -> fields.first("WARC-Target-URI").filter(target -> !target.startsWith(URN)))
        .orElse(null);
  }

  private static Optional<String> text(MessageHeaders fields, String field) {
    return fields.first(field).map(Percent::decode);
  }

  private static UUID id(Capture capture, String digest) {
    String all = String.join("\n", digest, String.valueOf(capture.url()), capture.name(), capture.time().toString());
    return UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8));
  }
}
