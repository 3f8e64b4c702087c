package dev.entente.collect;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;

/** Writes WARC files by hand, so that broken ones can be written, too. */
final class Warcs {

  static final String DATE = "2025-06-07T08:09:10Z";
  static final String PAGE = "<!DOCTYPE html><html><head><title>T</title></head><body><p>%s</p></body></html>";

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final boolean packed;

  Warcs(boolean packed) {
    this.packed = packed;
  }

  byte[] bytes() {
    return bytes.toByteArray();
  }

  int length() {
    return bytes.size();
  }

  Warcs page(String url, String words) {
    return response(url, "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=UTF-8\r\n\r\n",
        PAGE.formatted(words).getBytes(UTF_8));
  }

  Warcs response(String url, String head, byte[] body) {
    return record("response", url, "application/http; msgtype=response", "", head, body);
  }

  Warcs resource(String url, String type, byte[] body) {
    return record("resource", url, type, "", "", body);
  }

  Warcs record(String kind, String url, String type, String more, String head, byte[] body) {
    byte[] start = head.getBytes(StandardCharsets.ISO_8859_1);
    ByteArrayOutputStream record = new ByteArrayOutputStream();
    record.writeBytes(("WARC/1.0\r\nWARC-Type: " + kind + "\r\nWARC-Target-URI: " + url + "\r\nWARC-Date: " + DATE
        + "\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000000>\r\nContent-Type: " + type + "\r\n" + more
        + "Content-Length: " + (start.length + body.length) + "\r\n\r\n").getBytes(UTF_8));
    record.writeBytes(start);
    record.writeBytes(body);
    record.writeBytes("\r\n\r\n".getBytes(UTF_8));
    bytes.writeBytes(packed ? gzip(record.toByteArray()) : record.toByteArray());
    return this;
  }

  static byte[] gzip(byte[] plain) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(plain);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }
}
