package dev.entente.collect;

import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Looks for streams in a PDF that unpack to far more than a page can need, before anything of it is unpacked for good.
 * Each stream is unpacked into nothing, and so is a stream packed in a stream.
 */
final class PdfBomb {

  private static final long ONE = 80_000_000;
  private static final long ALL = 1_000_000_000;
  private static final byte[] MARK = {'s', 't', 'r', 'e', 'a', 'm'};

  private long all;

  private PdfBomb() {}

  /** True where a stream unpacks to more than 80 MB, or all of them to more than a gigabyte. */
  static boolean isIn(byte[] bytes) {
    return new PdfBomb().search(bytes);
  }

  private boolean search(byte[] bytes) {
    for (int at = 0; at + MARK.length + 4 < bytes.length; at++) {
      if (bytes[at] == 's' && startsStream(bytes, at)) {
        int from = at + MARK.length;
        while (from < bytes.length && (bytes[from] == '\r' || bytes[from] == '\n' || bytes[from] == ' ')) {
          from++;
        }
        if (isZlib(bytes, from) && isTooMuch(bytes, from, bytes.length - from)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean startsStream(byte[] bytes, int at) {
    for (int i = 0; i < MARK.length; i++) {
      if (bytes[at + i] != MARK[i]) {
        return false;
      }
    }
    // Not the end of "endstream".
    return at == 0 || bytes[at - 1] != 'd';
  }

  private static boolean isZlib(byte[] bytes, int at) {
    return at + 2 < bytes.length && (bytes[at] & 0x0f) == 8
        && ((bytes[at] & 0xff) << 8 | bytes[at + 1] & 0xff) % 31 == 0;
  }

  private boolean isTooMuch(byte[] bytes, int from, int length) {
    Inflater inflater = new Inflater();
    Inflater[] deeper = new Inflater[1];
    byte[] out = new byte[1 << 16];
    long count = 0;
    try {
      inflater.setInput(bytes, from, length);
      while (!inflater.finished() && !inflater.needsDictionary()) {
        int read = inflater.inflate(out);
        if (read == 0 && inflater.needsInput()) {
          break;
        }
        if (count == 0 && isZlib(out, 0)) {
          deeper[0] = new Inflater();
        }
        count += read;
        all += read;
        if (count > ONE || all > ALL || deeper[0] != null && isTooMuchDeeper(deeper[0], out, read)) {
          return true;
        }
      }
    } catch (DataFormatException e) {
      // Whoever reads it will stumble over the same place.
      return false;
    } finally {
      inflater.end();
      if (deeper[0] != null) {
        deeper[0].end();
      }
    }
    return false;
  }

  private boolean isTooMuchDeeper(Inflater inflater, byte[] piece, int length) {
    byte[] out = new byte[1 << 16];
    inflater.setInput(piece, 0, length);
    try {
      for (int read = inflater.inflate(out); read > 0; read = inflater.inflate(out)) {
        all += read;
        if (inflater.getBytesWritten() > ONE || all > ALL) {
          return true;
        }
      }
    } catch (DataFormatException e) {
      return false;
    }
    return false;
  }
}
