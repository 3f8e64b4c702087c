package dev.entente.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;

/** A disk that breaks when told to, and remembers what it has promised to keep. */
final class BrokenDisk implements AppendChannel.Opening {

  /** What goes wrong, once. */
  enum Fault { NONE, SHORT_WRITES, WRITE, WRITE_HALF, FORCE, FORCE_AND_TRUNCATE, NO_BYTES, OPEN }

  private final AtomicInteger forces = new AtomicInteger();
  private final Random random = new Random(11);
  private volatile Fault fault = Fault.NONE;
  private volatile long written;
  private volatile long forced;

  void breaks(Fault how) {
    fault = how;
  }

  int forces() {
    return forces.get();
  }

  /** How long the file was at the last force. */
  long forcedLength() {
    return forced;
  }

  @Override
  public AppendChannel open(Path path, long length) throws IOException {
    if (fault == Fault.OPEN) {
      fault = Fault.NONE;
      throw new IOException("too many open files");
    }
    written = length;
    AppendChannel real = AppendChannel.file(path, length);
    return new AppendChannel() {
      @Override
      public int write(ByteBuffer bytes) throws IOException {
        return switch (fault) {
          case WRITE -> throw broken("No space left on device");
          case NO_BYTES -> 0;
          case WRITE_HALF -> {
            part(real, bytes, bytes.remaining() / 2);
            throw broken("No space left on device");
          }
          case SHORT_WRITES -> part(real, bytes, random.nextInt(Math.min(20, bytes.remaining() + 1)));
          default -> part(real, bytes, bytes.remaining());
        };
      }

      @Override
      public void force() throws IOException {
        if (fault == Fault.FORCE) {
          throw broken("Input/output error");
        }
        if (fault == Fault.FORCE_AND_TRUNCATE) {
          throw new IOException("Input/output error");
        }
        real.force();
        forced = written;
        forces.incrementAndGet();
      }

      @Override
      public void truncate(long to) throws IOException {
        if (fault == Fault.FORCE_AND_TRUNCATE) {
          throw broken("Read-only file system");
        }
        real.truncate(to);
        written = to;
      }

      @Override
      public void close() throws IOException {
        real.close();
      }
    };
  }

  private int part(AppendChannel real, ByteBuffer bytes, int count) throws IOException {
    ByteBuffer piece = bytes.slice(bytes.position(), count);
    while (piece.hasRemaining()) {
      real.write(piece);
    }
    bytes.position(bytes.position() + count);
    written += count;
    return count;
  }

  private IOException broken(String words) {
    fault = Fault.NONE;
    return new IOException(words);
  }
}
