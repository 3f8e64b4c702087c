package dev.entente.archive;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Reads gzip members at exact places of a file, and checks each to its last byte. */
final class MemberReader implements Closeable {

  private static final int HEADER_CHECK = 2;
  private static final int EXTRA = 4;
  private static final int NAME = 8;
  private static final int COMMENT = 16;
  private static final int MAGIC = 0x1f8b08;

  private final FileChannel channel;
  private final long end;
  private final Inflater inflater = new Inflater(true);
  private final ByteBuffer buffer = ByteBuffer.allocate(1 << 16).flip();
  private final byte[] piece = new byte[1 << 16];
  private long next; // the place in the file of the byte after the buffer

  /** A reader of a file that looks at nothing from {@code end} on. */
  MemberReader(Path file, long end) throws IOException {
    this.channel = FileChannel.open(file, StandardOpenOption.READ);
    this.end = Math.min(end, channel.size());
  }

  /** Where the file ends for this reader. */
  long end() {
    return end;
  }

  /** The member at a place. */
  Member read(long offset) throws IOException, DamagedMember {
    seek(offset);
    header();
    inflater.reset();
    ByteArrayOutputStream content = new ByteArrayOutputStream(4096);
    CRC32 check = new CRC32();
    while (!inflater.finished()) {
      if (inflater.needsInput()) {
        if (!buffer.hasRemaining() && !fill()) {
          throw new DamagedMember("the file ends inside the record");
        }
        inflater.setInput(buffer);
      }
      int count = inflate();
      check.update(piece, 0, count);
      content.write(piece, 0, count);
    }
    if (number(4) != check.getValue() || number(4) != (content.size() & 0xffffffffL)) {
      throw new DamagedMember("the record's checksum differs");
    }
    return new Member(offset, position() - offset, content.toByteArray());
  }

  /** The next place from a position on where a member may begin, or -1. */
  long findStart(long from) throws IOException {
    seek(from);
    int last = 0;
    while (buffer.hasRemaining() || fill()) {
      last = (last << 8 | (buffer.get() & 0xff)) & 0xffffff;
      if (last == MAGIC && position() - 3 >= from) {
        return position() - 3;
      }
    }
    return -1;
  }

  @Override
  public void close() throws IOException {
    inflater.end();
    channel.close();
  }

  private void header() throws IOException, DamagedMember {
    if ((number(1) << 16 | number(1) << 8 | number(1)) != MAGIC) {
      throw new DamagedMember("no gzip record begins here");
    }
    int flags = (int) number(1);
    skip(6);
    if ((flags & EXTRA) != 0) {
      skip(number(2));
    }
    for (int text : new int[] {NAME, COMMENT}) {
      while ((flags & text) != 0 && number(1) != 0) {
        continue;
      }
    }
    if ((flags & HEADER_CHECK) != 0) {
      skip(2);
    }
  }

  private int inflate() throws DamagedMember {
    try {
      int count = inflater.inflate(piece);
      if (count == 0 && inflater.needsDictionary()) {
        throw new DamagedMember("the record is packed in an unknown way");
      }
      return count;
    } catch (DataFormatException e) {
      throw new DamagedMember("the record cannot be unpacked");
    }
  }

  private void seek(long offset) {
    buffer.position(0).limit(0);
    next = offset;
  }

  private long position() {
    return next - buffer.remaining();
  }

  /** The next bytes as a number, the least first. */
  private long number(int bytes) throws IOException, DamagedMember {
    long value = 0;
    for (int i = 0; i < bytes; i++) {
      if (!buffer.hasRemaining() && !fill()) {
        throw new DamagedMember("the file ends inside the record");
      }
      value |= (buffer.get() & 0xffL) << (8 * i);
    }
    return value;
  }

  private void skip(long bytes) throws IOException, DamagedMember {
    for (long i = 0; i < bytes; i++) {
      number(1);
    }
  }

  private boolean fill() throws IOException {
    buffer.clear().limit((int) Math.clamp(end - next, 0, buffer.capacity()));
    int count = buffer.hasRemaining() ? channel.read(buffer, next) : -1;
    buffer.flip();
    next += Math.max(count, 0);
    return count > 0;
  }
}
