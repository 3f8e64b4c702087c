package dev.entente.archive;

import dev.entente.article.Capture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The captures, kept for good. One program at a time opens an archive; within it, any number of threads may use it.
 * Each method throws {@link ArchiveFailure} with a cure where the disk fails.
 */
public final class Archive implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Archive.class);

  private final WarcFolder folder;
  private final FolderLock lock;
  private final Pen pen;
  private final GroupCommit writing;
  private final AtomicInteger erasings = new AtomicInteger();

  private Archive(WarcFolder folder, FolderLock lock, Pen pen, ArchiveSettings settings) {
    this.folder = folder;
    this.lock = lock;
    this.pen = pen;
    this.writing = new GroupCommit(pen, settings);
  }

  /** Opens the archive in a folder, which is made where it is missing, and cuts off what a crash left unfinished. */
  public static Archive open(Path folder) {
    return open(folder, ArchiveSettings.standard());
  }

  /** The same with other settings. */
  public static Archive open(Path folder, ArchiveSettings settings) {
    return open(folder, settings, AppendChannel::file);
  }

  static Archive open(Path path, ArchiveSettings settings, AppendChannel.Opening opening) {
    try {
      Files.createDirectories(path);
      FolderLock lock = FolderLock.take(path);
      try {
        WarcFolder folder = new WarcFolder(path);
        Address end = Tail.repair(folder);
        return new Archive(folder, lock, new Pen(folder, settings.fileBytes(), opening, end), settings);
      } catch (IOException | RuntimeException e) {
        lock.close();
        throw e;
      }
    } catch (IOException e) {
      throw new ArchiveFailure("The archive " + path.toAbsolutePath().normalize() + " cannot be opened ("
          + ArchiveFailure.words(e) + "). See that the folder exists and that you may read and write it.", e);
    }
  }

  /**
   * Puts a capture in line to be kept. The future ends with its address when the bytes are forced to disk, or with an
   * {@link ArchiveFailure}; then it was not kept. It ends on the writing thread: heavy work belongs elsewhere.
   */
  public CompletableFuture<Address> append(Capture capture) {
    return writing.append(WarcRecords.pack(capture));
  }

  /**
   * Keeps captures and returns their addresses, in the same order, when all are on the disk.
   *
   * @throws ArchiveFailure where any was not kept; others of the list may have been
   */
  public List<Address> appendAll(List<Capture> captures) {
    List<CompletableFuture<Address>> kept = captures.stream().map(this::append).toList();
    try {
      CompletableFuture.allOf(kept.toArray(CompletableFuture[]::new)).join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof ArchiveFailure failure ? failure : e;
    }
    return kept.stream().map(CompletableFuture::join).toList();
  }

  /**
   * The capture at an address, as it was handed in.
   *
   * @throws CaptureForgotten where it has been forgotten
   * @throws ArchiveFailure where no capture stands there
   */
  public Capture read(Address address) {
    if (address.compareTo(end()) >= 0) {
      throw new ArchiveFailure("The archive has no record at " + address + "; it ends at " + end() + ".", null);
    }
    try (MemberReader reader = new MemberReader(folder.file(address.file()), limit(address.file()))) {
      return switch (WarcRecords.read(reader.read(address.offset()).content())) {
        case Standing.Kept(Capture capture) -> capture;
        case Standing.Forgotten(String reason) -> throw new CaptureForgotten(address, reason);
        case Standing.Foreign(String type) -> throw new ArchiveFailure(
            "The record at " + address + " is of the type " + type + " and not a capture of Entente.", null);
      };
    } catch (DamagedMember e) {
      throw new ArchiveFailure("The record at " + address + " cannot be read: " + e.getMessage()
          + ". Restore the file from a backup.", e);
    } catch (IOException e) {
      throw new ArchiveFailure("The archive file " + address.fileName() + " cannot be read ("
          + ArchiveFailure.words(e) + ").", e);
    }
  }

  /** The position after the last record that is on the disk. */
  public Address end() {
    return pen.end();
  }

  /** How many bytes of records stand from a position on (null: in all), for those who show progress. */
  public long bytesFrom(@Nullable Address from) {
    try {
      long bytes = 0;
      for (int number : folder.numbers()) {
        long start = from == null || number > from.file() ? 0 : number == from.file() ? from.offset() : Long.MAX_VALUE;
        bytes += Math.max(0, Math.min(limit(number), Files.size(folder.file(number))) - start);
      }
      return bytes;
    } catch (IOException e) {
      throw new ArchiveFailure("The archive cannot be read (" + ArchiveFailure.words(e) + ").", e);
    }
  }

  /**
   * Hands over every capture in the order of writing, up to the end as it is now. Tombstones are passed over, damaged
   * stretches too, with a log line.
   *
   * @param from where to begin: the record at this position is the first; null for the very first. The position after
   *     the last record, as {@link #end} or an earlier replay gave it, gives only what came since.
   */
  public Replayed replay(@Nullable Address from, BiConsumer<Address, Capture> each) {
    Address start = from == null ? new Address(1, 0) : from;
    Address end = end();
    if (start.compareTo(end) > 0) {
      throw new ArchiveFailure("The archive ends at " + end + ", before " + start + ", up to which it had been read. "
          + "It was probably replaced by an older one. Run: entente rebuild", null);
    }
    try {
      return new Replay(folder, erasings, each).run(start, end);
    } catch (IOException e) {
      throw new ArchiveFailure("The archive cannot be read (" + ArchiveFailure.words(e) + ").", e);
    }
  }

  /** Forgets one capture, see {@link #forget(Collection, String, Instant)}. */
  public void forget(Address address, String reason, Instant time) {
    forget(List.of(address), reason, time);
  }

  /**
   * Forgets captures for good: a tombstone with the reason takes the place of each, and its words are gone from the
   * file. All other addresses stay valid. Forgetting again changes nothing. Writing stands still meanwhile, some
   * seconds for a full file, and as much room as the file takes must be free.
   */
  public void forget(Collection<Address> addresses, String reason, Instant time) {
    Map<Integer, List<Long>> byFile = addresses.stream().collect(Collectors.groupingBy(
        Address::file, TreeMap::new, Collectors.mapping(Address::offset, Collectors.toList())));
    byFile.forEach((file, offsets) -> {
      synchronized (pen) {
        try {
          pen.close();
          if (new Erasing(folder, file, fileLength(file)).erase(offsets, reason, time)) {
            erasings.incrementAndGet();
            LOG.info("{}: forgotten at {}", WarcFolder.name(file), offsets);
          }
        } catch (IOException e) {
          throw new ArchiveFailure("The captures in " + WarcFolder.name(file) + " cannot be forgotten ("
              + ArchiveFailure.words(e) + "). Nothing was changed in this file; the disk must have as much free room "
              + "as the file takes.", e);
        }
      }
    });
  }

  /** Writes what still waits and lets go of the folder. */
  @Override
  public void close() {
    writing.close();
    try (FolderLock held = lock) {
      synchronized (pen) {
        pen.close();
      }
    } catch (IOException e) {
      throw new ArchiveFailure("The archive cannot be closed (" + ArchiveFailure.words(e) + ").", e);
    }
  }

  private long limit(int file) {
    Address end = end();
    return file == end.file() ? end.offset() : file < end.file() ? Long.MAX_VALUE : 0;
  }

  private long fileLength(int file) throws IOException {
    return Math.min(limit(file), Files.size(folder.file(file)));
  }
}
