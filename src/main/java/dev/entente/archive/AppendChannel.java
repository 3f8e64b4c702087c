package dev.entente.archive;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A file that is written at its end. This is the seam at which a test breaks the disk. */
interface AppendChannel extends Closeable {

  /** Opens a file, created where it is missing, cut to a length and ready to be written there. */
  interface Opening {
    AppendChannel open(Path file, long length) throws IOException;
  }

  /** Writes some of the bytes, perhaps not all, and says how many. */
  int write(ByteBuffer bytes) throws IOException;

  /** Returns when everything written is on the disk. */
  void force() throws IOException;

  /** Cuts the file off; the next bytes are written there. */
  void truncate(long length) throws IOException;

  /** A real file. */
  static AppendChannel file(Path file, long length) throws IOException {
    FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      channel.truncate(length).position(length);
    } catch (IOException e) {
      channel.close();
      throw e;
    }
    return new AppendChannel() {
      @Override
      public int write(ByteBuffer bytes) throws IOException {
        return channel.write(bytes);
      }

      @Override
      public void force() throws IOException {
        channel.force(true);
      }

      @Override
      public void truncate(long to) throws IOException {
        channel.truncate(to).position(to);
      }

      @Override
      public void close() throws IOException {
        channel.close();
      }
    };
  }
}
