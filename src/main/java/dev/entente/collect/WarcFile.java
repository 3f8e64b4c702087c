package dev.entente.collect;

import dev.entente.article.Capture.Obtained;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;

/**
 * The pages in a WARC file of any size, plain or gzip by record. One record at a time is in memory. Where the file is
 * damaged, the place is reported and reading goes on at the next record that can be found.
 */
final class WarcFile {

  private static final int DAMAGES = 100;

  /** Opens the file anew, as often as is wanted. */
  interface Opening {
    /** The bytes from an offset on. */
    InputStream at(long offset) throws IOException;
  }

  private final Basket basket;
  private final Opening opening;
  private final Skips skips;
  private final WarcContent content;
  private long number;
  private int damages;

  WarcFile(Basket basket, Opening opening) {
    this(basket, opening, new Skips(basket));
  }

  /** A file among several that are tallied together. */
  WarcFile(Basket basket, Opening opening, Skips skips) {
    this.basket = basket;
    this.opening = opening;
    this.skips = skips;
    this.content = new WarcContent(basket.limit(), basket.time());
  }

  /** A file on disk. */
  static Opening in(Path path) {
    return offset -> {
      var channel = Files.newByteChannel(path);
      return new BufferedInputStream(Channels.newInputStream(channel.position(offset)), 1 << 16);
    };
  }

  /** A file in memory. */
  static Opening in(byte[] bytes) {
    return offset -> new ByteArrayInputStream(bytes, (int) offset, bytes.length - (int) offset);
  }

  /** Takes the pages and says what was passed over. */
  void collect() {
    run();
    skips.report();
  }

  /** Takes the pages; an exception of the receiver passes through. */
  void run() {
    for (long from = 0; from >= 0; ) {
      from = runFrom(from);
    }
  }

  /** Reads on from a place where a record begins; answers where to go on after damage, or -1 at the end. */
  private long runFrom(long start) {
    WarcReader reader = null;
    try (HeadGuard in = new HeadGuard(opening.at(start))) {
      reader = new WarcReader(Channels.newChannel(in));
      for (WarcContent.Found found = next(reader, in); found != null; found = next(reader, in)) {
        deliver(found);
      }
      return -1;
    } catch (Damage damage) {
      return damaged(start + (reader == null ? 0 : reader.position()), damage);
    } catch (IOException e) {
      return damaged(start, new Damage(e));
    }
  }

  private static final class Damage extends IOException {
    private static final long serialVersionUID = 1L;

    Damage(Exception cause) {
      super(cause);
    }
  }

  private WarcContent.@Nullable Found next(WarcReader reader, HeadGuard in) throws Damage {
    try {
      in.head();
      Optional<WarcRecord> record = reader.next();
      number++;
      if (record.isEmpty()) {
        return null;
      }
      in.body();
      WarcContent.Found found = content.of(record.get());
      record.get().body().consume();
      return found;
    } catch (IOException | RuntimeException e) {
      // The library answers some broken records with exceptions of the language; they are damage all the same.
      throw new Damage(e);
    }
  }

  private void deliver(WarcContent.Found found) {
    switch (found) {
      case WarcContent.Page page -> {
        skips.took();
        basket.take("record " + number, page.url(), page.time(), page.mediaType(), Obtained.WEB_ARCHIVE, page.bytes());
      }
      case WarcContent.Unfit(String url, String reason) -> skips.refuse(url, reason);
      case WarcContent.Skipped(String kind) -> skips.skip(kind);
      case WarcContent.Frame() -> { }
    }
  }

  private long damaged(long at, Damage damage) {
    Unpacked.Bomb bomb = damage.getCause() instanceof Unpacked.Bomb found ? found : null;
    long next = -1;
    try {
      next = bomb != null || ++damages > DAMAGES ? -1 : WarcStart.after(opening, at);
    } catch (IOException e) {
      // What cannot be searched is lost, and the message says so.
      damages = DAMAGES;
    }
    String reason = bomb != null ? String.valueOf(bomb.getMessage())
        : "the archive is damaged or cut off here";
    basket.refuse("at byte " + at, reason + "; what stands before was taken, "
        + (next < 0 ? "the rest is lost" : "and reading goes on at byte " + next));
    skips.took();
    return next;
  }
}
