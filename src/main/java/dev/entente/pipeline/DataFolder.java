package dev.entente.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The one folder that holds everything: vocabulary, sample, inbox, archive, database and index.
 *
 * @param root the folder
 */
public record DataFolder(Path root) {

  private static final String LOCK = "entente.lock";

  /** The files that a newsroom edits. */
  public Path vocabulary() {
    return root.resolve("vocabulary");
  }

  /** The sample corpus. */
  public Path sample() {
    return root.resolve("sample");
  }

  /** Where files are dropped. */
  public Path inbox() {
    return root.resolve("inbox");
  }

  /** The captures. */
  public Path archive() {
    return root.resolve("archive");
  }

  /** The database. */
  public Path db() {
    return root.resolve("db");
  }

  /** The index, one folder a schema version. */
  public Path index() {
    return root.resolve("index");
  }

  /**
   * Takes the folder for this program alone.
   *
   * @throws FolderInUse where another program has it
   */
  public Lock lock() {
    return tryLock().orElseThrow(() -> new FolderInUse(this));
  }

  /** Takes the folder if no other program has it. */
  public Optional<Lock> tryLock() {
    try {
      Files.createDirectories(root);
      FileChannel channel =
          FileChannel.open(root.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      FileLock lock = lockOrNull(channel);
      if (lock == null) {
        channel.close();
        return Optional.empty();
      }
      channel.truncate(0);
      channel.write(ByteBuffer.wrap(
          ("in use by process " + ProcessHandle.current().pid() + "\n").getBytes(StandardCharsets.UTF_8)));
      return Optional.of(new Lock(channel));
    } catch (IOException e) {
      throw new UncheckedIOException("The data folder " + root.toAbsolutePath().normalize()
          + " cannot be written: " + e.getMessage() + ". Give this user the right to write there, or name another"
          + " folder with --entente.data=FOLDER.", e);
    }
  }

  private static @Nullable FileLock lockOrNull(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }

  /** The folder is ours until this is closed. */
  public static final class Lock implements AutoCloseable {

    private final FileChannel channel;

    private Lock(FileChannel channel) {
      this.channel = channel;
    }

    @Override
    public void close() {
      try {
        channel.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
