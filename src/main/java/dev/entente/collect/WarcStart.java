package dev.entente.collect;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;

/** Finds the next place in a damaged WARC file where a record begins. */
final class WarcStart {

  private static final int GZIP = 0x1f8b08;
  private static final int WARC = 0x57415243;
  private static final int TRIES = 10_000;
  private static final int START = 24;
  /** With a file's name in it; behind it the first words of the record follow. */
  private static final int LONGEST_GZIP_HEAD = 1 << 12;

  private WarcStart() {}

  /** The next such place behind an offset, or -1. The file is gone through once, whatever stands in it. */
  static long after(WarcFile.Opening opening, long offset) throws IOException {
    long from = offset + 1;
    try (InputStream in = new BufferedInputStream(opening.at(from), 1 << 16)) {
      int last = 0;
      int tries = 0;
      long at = from;
      for (int b = in.read(); b >= 0 && tries < TRIES; b = in.read(), at++) {
        last = last << 8 | b;
        if ((last & 0xffffff) == GZIP && at - 2 >= from) {
          tries++;
          if (isPackedRecord(ahead(in, LONGEST_GZIP_HEAD))) {
            return at - 2;
          }
        }
        // "\nWARC": the line's end belongs to the record before.
        if (last == WARC && at - 3 >= from && isRecord("WARC" + latin1(ahead(in, START)))) {
          return at - 3;
        }
      }
      return -1;
    } catch (EOFException e) {
      return -1;
    }
  }

  /** What stands before the next byte to be read, which stays the next. */
  private static byte[] ahead(InputStream in, int length) throws IOException {
    in.mark(length);
    byte[] bytes = in.readNBytes(length);
    in.reset();
    return bytes;
  }

  private static boolean isPackedRecord(byte[] behindMark) {
    InputStream whole = new SequenceInputStream(
        new ByteArrayInputStream(new byte[] {0x1f, (byte) 0x8b, 8}), new ByteArrayInputStream(behindMark));
    try (InputStream plain = new GZIPInputStream(whole)) {
      return isRecord(latin1(plain.readNBytes(START)));
    } catch (IOException e) {
      return false;
    }
  }

  private static String latin1(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  private static boolean isRecord(String start) {
    return start.matches("(?s)WARC/[01]\\.\\d+\\r?\\n.*");
  }
}
