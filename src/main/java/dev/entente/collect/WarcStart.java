package dev.entente.collect;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;

/** Finds the next place in a damaged WARC file where a record begins. */
final class WarcStart {

  private static final int GZIP = 0x1f8b08;
  private static final int TRIES = 10_000;

  private WarcStart() {}

  /** The next such place behind an offset, or -1. */
  static long after(WarcFile.Opening opening, long offset) throws IOException {
    long from = offset + 1;
    try (InputStream in = opening.at(from)) {
      int last = 0;
      int tries = 0;
      long at = from;
      for (int b = in.read(); b >= 0 && tries < TRIES; b = in.read(), at++) {
        last = last << 8 | b;
        long gzip = at - 2;
        if ((last & 0xffffff) == GZIP && gzip >= from) {
          tries++;
          if (isRecord(opening, gzip, true)) {
            return gzip;
          }
        }
        // "\nWARC": the line's end belongs to the record before.
        if (last == 0x57415243 && at - 3 >= from && isRecord(opening, at - 3, false)) {
          return at - 3;
        }
      }
      return -1;
    } catch (EOFException e) {
      return -1;
    }
  }

  private static boolean isRecord(WarcFile.Opening opening, long at, boolean packed) {
    try (InputStream in = opening.at(at); InputStream plain = packed ? new GZIPInputStream(in) : in) {
      return new String(plain.readNBytes(24), StandardCharsets.ISO_8859_1).matches("(?s)WARC/[01]\\.\\d+\\r?\\n.*");
    } catch (IOException e) {
      return false;
    }
  }
}
