package dev.entente.collect;

import dev.entente.article.Capture;
import dev.entente.collect.Collected.Refused;
import dev.entente.collect.Collected.Taken;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.StreamSupport;

/**
 * Takes articles from files and folders: text, pages, JSON records, feeds, e-mails, PDF, and the pages inside web
 * archives. The content decides what a file is; only {@code .jsonl} and {@code .ndjson} are believed, since they are
 * read a line at a time and may be of any size. Web archives may be of any size, too; one record is in memory at a
 * time.
 */
public final class FileCollector {

  /** The largest file, or line of records, that is taken if nothing else is said: 20 MB. */
  public static final long LIMIT = 20_000_000;

  private final InstantSource clock;
  private final long limit;

  /** A collector with the usual limit. */
  public FileCollector(InstantSource clock) {
    this(clock, LIMIT);
  }

  /** A collector that refuses files, and lines of records, of more bytes than the limit. */
  public FileCollector(InstantSource clock, long limit) {
    this.clock = clock;
    this.limit = limit;
  }

  /**
   * Takes a file, or all files of a folder and its folders in the order of their names. Never throws for what it
   * finds: a file that cannot be taken is refused with the reason, and the next one has its turn. An exception of the
   * receiver passes through.
   */
  public void collect(Path path, Consumer<Collected> to) {
    if (Files.isDirectory(path)) {
      folder(path, "", to);
    } else {
      file(path, nameOf(path), to);
    }
  }

  /** Takes bytes that came from elsewhere, such as standard input, as if they had been a file of that name. */
  public void collect(String name, byte[] bytes, Consumer<Collected> to) {
    content(name, bytes, to);
  }

  private void folder(Path folder, String prefix, Consumer<Collected> to) {
    List<Path> entries;
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
      entries = new ArrayList<>(StreamSupport.stream(stream.spliterator(), false).sorted().toList());
    } catch (IOException | DirectoryIteratorException e) {
      to.accept(new Refused(prefix.isEmpty() ? nameOf(folder) : prefix, complaint("folder", e)));
      return;
    }
    for (Path entry : entries) {
      String name = prefix + nameOf(entry);
      if (Files.isSymbolicLink(entry)) {
        to.accept(new Refused(name, "a link; only what stands in the folder itself is taken"));
      } else if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
        folder(entry, name + "/", to);
      } else {
        file(entry, name, to);
      }
    }
  }

  private void file(Path path, String name, Consumer<Collected> to) {
    try {
      if (!Files.exists(path)) {
        to.accept(new Refused(name, "there is no such file or folder"));
      } else if (!Files.isRegularFile(path)) {
        to.accept(new Refused(name, "not a regular file"));
      } else if (isLines(name)) {
        lines(path, name, to);
      } else {
        whole(path, name, to);
      }
    } catch (IOException e) {
      to.accept(new Refused(name, complaint("file", e)));
    }
  }

  static boolean isLines(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(".jsonl") || lower.endsWith(".ndjson");
  }

  private Basket basket(String name, Consumer<Collected> to) {
    return new Basket(name, clock.instant(), limit, to);
  }

  private void lines(Path path, String name, Consumer<Collected> to) throws IOException {
    try (InputStream in = Files.newInputStream(path)) {
      basket(name, to).lines(in);
    }
  }

  private void whole(Path path, String name, Consumer<Collected> to) throws IOException {
    Basket basket = basket(name, to);
    switch (Form.of(head(path))) {
      case WARC -> new WarcFile(basket, WarcFile.in(path)).collect();
      case GZIP -> GzipFile.collect(basket, WarcFile.in(path), Files.size(path));
      case ZIP -> WaczFile.collect(basket, path);
      case TEXT, HTML, JSON, FEED, MAIL, PDF -> {
        long size = Files.size(path);
        if (size > limit) {
          basket.refuse(tooLarge(size, limit));
          return;
        }
        try (InputStream in = Files.newInputStream(path)) {
          content(name, in.readNBytes((int) Math.min(limit + 1, Integer.MAX_VALUE - 8)), to);
        }
      }
    }
  }

  private static byte[] head(Path path) throws IOException {
    try (InputStream in = Files.newInputStream(path)) {
      return in.readNBytes(Form.HEAD);
    }
  }

  static String tooLarge(long size, long limit) {
    return "the file is " + Size.of(size) + ", over the limit of " + Size.of(limit)
        + "; many articles in one file can be given as .jsonl, a record a line";
  }

  private void content(String name, byte[] bytes, Consumer<Collected> to) {
    Basket basket = basket(name, to);
    switch (Form.of(bytes)) {
      case WARC -> new WarcFile(basket, WarcFile.in(bytes)).collect();
      case GZIP -> GzipFile.collect(basket, WarcFile.in(bytes), bytes.length);
      case ZIP -> basket.refuse("this is a zip archive; a web archive (WACZ) can only be taken from a file by its name,"
          + " and the files of any other must be unpacked first");
      case TEXT, HTML, JSON, FEED, MAIL, PDF -> basket.file(bytes);
    }
  }

  /** What an input or output error means, in plain English. */
  static String complaint(String what, Exception e) {
    Throwable cause = e instanceof DirectoryIteratorException ? e.getCause() : e;
    return switch (cause) {
      case AccessDeniedException _ -> "no permission to read the " + what;
      case NoSuchFileException _ -> "the " + what + " has vanished";
      case null, default -> "the " + what + " cannot be read: " + (cause == null ? e : cause).getMessage();
    };
  }

  private static String nameOf(Path path) {
    Path last = path.getFileName();
    return last == null ? path.toString() : last.toString();
  }
}
