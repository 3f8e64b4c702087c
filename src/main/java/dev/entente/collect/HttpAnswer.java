package dev.entente.collect;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;

/**
 * The head of an HTTP answer as a crawler wrote it down. Read here and not by the WARC library, since crawlers often
 * keep the head of an answer whose body they have already unpacked, and the library takes such a head at its word.
 *
 * @param status the code
 * @param fields by their names in lower case
 * @param bodyAt where the body begins
 */
record HttpAnswer(int status, Map<String, String> fields, int bodyAt) {

  private static final Pattern STATUS = Pattern.compile("(?i)HTTP/\\d(?:\\.\\d)?\\s+(\\d{3})\\b.*");
  private static final Pattern CHARSET = Pattern.compile("(?i);\\s*+charset\\s*+=\\s*+[\"']?\\s*+([\\w:.-]{2,40})");
  private static final Pattern CHUNK = Pattern.compile("\\s*([0-9A-Fa-f]{1,8})\\s*(?:;.*)?");

  /** The body cannot be unpacked; the message is for people. */
  static final class Undecodable extends Exception {
    private static final long serialVersionUID = 1L;

    Undecodable(String message) {
      super(message);
    }
  }

  /** Reads the head; null where the bytes do not begin with one. */
  static @Nullable HttpAnswer of(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    int end = text.indexOf("\r\n\r\n");
    int bare = text.indexOf("\n\n");
    boolean isBare = bare >= 0 && (end < 0 || bare < end);
    int headEnd = isBare ? bare : end;
    List<String> lines = text.substring(0, headEnd < 0 ? text.length() : headEnd).lines().toList();
    Matcher status = STATUS.matcher(lines.isEmpty() ? "" : lines.getFirst());
    if (!status.matches()) {
      return null;
    }
    Map<String, String> fields = new HashMap<>();
    for (String line : lines.subList(1, lines.size())) {
      int colon = line.indexOf(':');
      if (colon > 0) {
        fields.putIfAbsent(line.substring(0, colon).strip().toLowerCase(Locale.ROOT), line.substring(colon + 1)
            .strip());
      }
    }
    int bodyAt = headEnd < 0 ? bytes.length : headEnd + (isBare ? 2 : 4);
    return new HttpAnswer(Integer.parseInt(status.group(1)), fields, bodyAt);
  }

  /** The declared media type in lower case without parameters; empty where there is none. */
  String mediaType() {
    return essence(fields.getOrDefault("content-type", ""));
  }

  /** The declared character set, or null. */
  @Nullable String charset() {
    return charset(fields.getOrDefault("content-type", ""));
  }

  /** A media type without its parameters. */
  static String essence(String type) {
    return type.replaceFirst("[;,].*", "").strip().toLowerCase(Locale.ROOT);
  }

  /** The character set among the parameters of a media type, or null. */
  static @Nullable String charset(String type) {
    Matcher charset = CHARSET.matcher(type);
    return charset.find() ? charset.group(1) : null;
  }

  /** The body without the packing that the head declares, where it is still packed. */
  byte[] decoded(byte[] body, long limit) throws Undecodable {
    byte[] bytes = fields.getOrDefault("transfer-encoding", "").toLowerCase(Locale.ROOT).contains("chunked")
        ? joined(body) : body;
    String[] encodings = fields.getOrDefault("content-encoding", "").toLowerCase(Locale.ROOT).split("\\s*,\\s*");
    for (int i = encodings.length - 1; i >= 0; i--) {
      bytes = switch (encodings[i].strip()) {
        case "gzip", "x-gzip" -> isGzip(bytes) ? unpacked(bytes, true, limit) : bytes;
        case "deflate" -> inflated(bytes, limit);
        case "br", "zstd", "compress", "x-compress" -> packedStill(bytes, encodings[i].strip());
        default -> bytes;
      };
    }
    return bytes;
  }

  private static byte[] packedStill(byte[] bytes, String encoding) throws Undecodable {
    // A page that begins with its first tag has been unpacked by the crawler, whatever the head says.
    if (Form.binary(bytes) == null && Form.of(bytes) == Form.HTML) {
      return bytes;
    }
    throw new Undecodable("the page is packed with " + encoding + ", which cannot be unpacked; give an archive"
        + " that keeps pages plain or with gzip");
  }

  private static boolean isGzip(byte[] bytes) {
    return bytes.length > 2 && (bytes[0] & 0xff) == 0x1f && (bytes[1] & 0xff) == 0x8b;
  }

  private static byte[] inflated(byte[] bytes, long limit) throws Undecodable {
    boolean zlib = bytes.length > 2 && (bytes[0] & 0x0f) == 8 && ((bytes[0] & 0xff) << 8 | bytes[1] & 0xff) % 31 == 0;
    if (!zlib && Form.binary(bytes) == null && Form.of(bytes) == Form.HTML) {
      return bytes;
    }
    Inflater raw = new Inflater(true);
    try {
      return zlib ? unpacked(bytes, false, limit)
          : read(new InflaterInputStream(new ByteArrayInputStream(bytes), raw), limit);
    } catch (IOException e) {
      throw new Undecodable("the page's content cannot be unpacked");
    } finally {
      raw.end();
    }
  }

  private static byte[] unpacked(byte[] bytes, boolean gzip, long limit) throws Undecodable {
    InputStream packed = new ByteArrayInputStream(bytes);
    try (InputStream in = gzip ? new GZIPInputStream(packed) : new InflaterInputStream(packed)) {
      return read(in, limit);
    } catch (IOException e) {
      throw new Undecodable("the page's content cannot be unpacked");
    }
  }

  private static byte[] read(InputStream in, long limit) throws IOException, Undecodable {
    byte[] bytes = in.readNBytes((int) Math.min(limit + 1, Integer.MAX_VALUE - 8));
    if (bytes.length > limit) {
      throw new Undecodable("the page unpacks to more than the limit of " + Size.of(limit));
    }
    return bytes;
  }

  /** The chunks joined; the bytes as they are where they do not begin with the length of a chunk. */
  private static byte[] joined(byte[] body) throws Undecodable {
    ByteArrayOutputStream joined = new ByteArrayOutputStream(body.length);
    int at = 0;
    while (at < body.length) {
      int end = at;
      while (end < body.length && body[end] != '\n' && end - at < 200) {
        end++;
      }
      Matcher chunk = CHUNK.matcher(new String(body, at, end - at, StandardCharsets.ISO_8859_1).strip());
      if (!chunk.matches()) {
        if (joined.size() == 0) {
          return body;
        }
        throw new Undecodable("the page's chunks are damaged");
      }
      long length = Long.parseLong(chunk.group(1), 16);
      if (length == 0) {
        break;
      }
      if (end + 1 + length > body.length) {
        throw new Undecodable("the page's last chunk is cut off");
      }
      joined.write(body, end + 1, (int) length);
      at = end + 1 + (int) length;
      while (at < body.length && (body[at] == '\r' || body[at] == '\n')) {
        at++;
      }
    }
    return joined.toByteArray();
  }
}
