package dev.entente.archive;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.UUID;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * What stands in place of a forgotten capture: a WARC record of type {@code metadata} without content that carries the
 * reason. It takes exactly as many bytes as the capture did; a comment in the gzip header fills the room.
 */
final class Tombstone {

  private static final int COMMENT = 16;
  private static final int TRAILER = 8;

  private Tombstone() {}

  /** A tombstone of a given length; the reason is shortened where it does not fit. */
  static byte[] of(int length, Address address, String reason, Instant time) {
    for (int keep = reason.length(); ; keep = keep * 3 / 4) {
      String words = keep == reason.length() ? reason : reason.substring(0, keep) + "…";
      byte[] member = member(record(address, words, time), length);
      if (member.length == length) {
        return member;
      }
      if (keep == 0) {
        throw new ArchiveFailure("The record at " + address + " is too short to hold a tombstone.", null);
      }
    }
  }

  private static byte[] record(Address address, String reason, Instant time) {
    UUID id = UUID.nameUUIDFromBytes(("forgotten " + address).getBytes(StandardCharsets.UTF_8));
    return String.join("\r\n",
        "WARC/1.1",
        "WARC-Type: metadata",
        "WARC-Record-ID: <urn:uuid:" + id + ">",
        "WARC-Date: " + time.truncatedTo(ChronoUnit.SECONDS),
        WarcRecords.FORGOTTEN + ": " + Percent.encode(reason),
        "Content-Length: 0",
        "", "", "", "").getBytes(StandardCharsets.US_ASCII);
  }

  /** The content packed and filled up to the length; longer than that where it does not fit. */
  private static byte[] member(byte[] content, int length) {
    byte[] packed = deflate(content);
    ByteArrayOutputStream out = new ByteArrayOutputStream(length);
    int fill = length - 10 - packed.length - TRAILER;
    out.writeBytes(new byte[] {0x1f, (byte) 0x8b, 8, (byte) (fill > 0 ? COMMENT : 0), 0, 0, 0, 0, 0, (byte) 255});
    if (fill > 0) {
      byte[] comment = new byte[fill];
      Arrays.fill(comment, 0, fill - 1, (byte) ' ');
      out.writeBytes(comment);
    }
    out.writeBytes(packed);
    CRC32 check = new CRC32();
    check.update(content);
    out.writeBytes(ByteBuffer.allocate(TRAILER).order(ByteOrder.LITTLE_ENDIAN)
        .putInt((int) check.getValue()).putInt(content.length).array());
    return out.toByteArray();
  }

  private static byte[] deflate(byte[] content) {
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
    deflater.setInput(content);
    deflater.finish();
    byte[] packed = new byte[content.length + 64];
    int length = deflater.deflate(packed);
    deflater.end();
    return Arrays.copyOf(packed, length);
  }
}
