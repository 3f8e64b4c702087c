package dev.entente.collect;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;

/** A gzip file: a WARC file, records a line each, or one file of any other form. */
final class GzipFile {

  private GzipFile() {}

  /** Takes what is packed in it. */
  static void collect(Basket basket, WarcFile.Opening opening, long size) {
    String name = basket.name().replaceFirst("(?i)\\.gz$", "");
    Basket inner = new Basket(name.isEmpty() ? basket.name() : name, basket.time(), basket.limit(), basket.to());
    try {
      if (new String(head(opening, 5), StandardCharsets.ISO_8859_1).equals("WARC/")) {
        new WarcFile(basket, opening).collect();
        return;
      }
      try (InputStream in = new Unpacked(new GZIPInputStream(opening.at(0)), size)) {
        if (FileCollector.isLines(name)) {
          inner.lines(in);
        } else {
          whole(basket, inner, head(opening, Form.HEAD), in);
        }
      }
    } catch (Unpacked.Bomb e) {
      basket.refuse(String.valueOf(e.getMessage()));
    } catch (IOException e) {
      basket.refuse("the gzip file is damaged or cut off"
          + (FileCollector.isLines(name) ? "; the records before that place were taken" : ""));
    }
  }

  private static byte[] head(WarcFile.Opening opening, int length) throws IOException {
    try (InputStream in = new GZIPInputStream(opening.at(0))) {
      return in.readNBytes(length);
    }
  }

  private static void whole(Basket basket, Basket inner, byte[] head, InputStream in) throws IOException {
    Form form = Form.of(head);
    switch (form) {
      case GZIP, ZIP, WARC -> basket.refuse("this is an archive packed in a gzip file; unpack it once");
      case TEXT, HTML, JSON, FEED, MAIL, PDF -> {
        byte[] bytes = in.readNBytes((int) Math.min(basket.limit() + 1, Integer.MAX_VALUE - 8));
        if (bytes.length > basket.limit()) {
          basket.refuse("the file unpacks to more than the limit of " + Size.of(basket.limit())
              + "; many articles in one file can be given as .jsonl.gz, a record a line");
        } else {
          inner.file(bytes);
        }
      }
    }
  }
}
