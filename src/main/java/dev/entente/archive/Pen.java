package dev.entente.archive;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes at the end of the archive. Either all members of a group are forced, or the file is as it was before. Not for
 * several threads, except {@link #end}.
 */
final class Pen implements Closeable {

  private static final Logger LOG = LoggerFactory.getLogger(Pen.class);
  private static final int PATIENCE = 100;

  private final WarcFolder folder;
  private final long fileBytes;
  private final AppendChannel.Opening opening;
  private volatile Address end;
  private @Nullable AppendChannel channel;
  private @Nullable LastGood lastGood;

  Pen(WarcFolder folder, long fileBytes, AppendChannel.Opening opening, Address end) {
    this.folder = folder;
    this.fileBytes = fileBytes;
    this.opening = opening;
    this.end = end;
  }

  /** The position after the last forced record. */
  Address end() {
    return end;
  }

  /** Writes and forces a group; gives the address of each member. */
  List<Address> write(List<byte[]> members) throws IOException {
    Address begin = end;
    if (end.offset() >= fileBytes) {
      close();
      begin = new Address(end.file() + 1, 0);
    }
    List<Address> addresses = new ArrayList<>(members.size());
    long at = begin.offset();
    try {
      AppendChannel to = open(begin);
      for (byte[] member : members) {
        addresses.add(new Address(begin.file(), at));
        writeWhole(to, member);
        at += member.length;
      }
      to.force();
    } catch (IOException | RuntimeException | Error e) {
      cutBack(begin);
      throw e;
    }
    Address before = end;
    end = new Address(begin.file(), at);
    note(before, new LastGood.Mark(addresses.getLast().offset(), at));
    return addresses;
  }

  /** Lets go of the file, so that it can be replaced; the next group opens it again. */
  @Override
  public void close() throws IOException {
    try (AppendChannel file = channel; LastGood side = lastGood) {
      channel = null;
      lastGood = null;
    }
  }

  /** Opening also cuts off whatever a failed group may have left. */
  private AppendChannel open(Address begin) throws IOException {
    AppendChannel open = channel;
    if (open == null) {
      open = opening.open(folder.file(begin.file()), begin.offset());
      channel = open;
      if (begin.offset() == 0) {
        folder.force();
      }
    }
    return open;
  }

  private static void writeWhole(AppendChannel to, byte[] member) throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap(member);
    for (int idle = 0; bytes.hasRemaining(); ) {
      idle = to.write(bytes) == 0 ? idle + 1 : 0;
      if (idle == PATIENCE) {
        throw new IOException("the disk takes no more bytes");
      }
    }
  }

  /**
   * After a failed force the system may believe that the pages are clean; only bytes written anew can be trusted. So
   * the group goes, and the file is opened again for the next one.
   */
  private void cutBack(Address begin) {
    AppendChannel open = channel;
    if (open != null) {
      try {
        open.truncate(begin.offset());
      } catch (IOException | RuntimeException e) {
        LOG.warn("{}: cannot be cut back to {} bytes yet: {}", begin.fileName(), begin.offset(), e.toString());
      }
    }
    try {
      close();
    } catch (IOException e) {
      LOG.warn("{}: cannot be closed: {}", begin.fileName(), e.toString());
    }
  }

  private void note(Address before, LastGood.Mark mark) {
    try {
      if (before.file() != end.file()) {
        Files.deleteIfExists(folder.good(before.file()));
      }
      LastGood side = lastGood == null ? new LastGood(folder.good(end.file())) : lastGood;
      lastGood = side;
      side.note(mark);
    } catch (IOException e) {
      LOG.info("{}: the next start will read more of it: {}", end.fileName(), e.toString());
    }
  }
}
