package dev.entente.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/**
 * How captures of one file are forgotten: the file is written anew with tombstones of the same length in their places,
 * forced, and put in place of the old one at a stroke. Every other address stays as it was.
 */
final class Erasing {

  private record Stone(long offset, byte[] bytes) {}

  private final WarcFolder folder;
  private final int number;
  private final long length;

  /** For a file of which everything up to {@code length} is forced. */
  Erasing(WarcFolder folder, int number, long length) {
    this.folder = folder;
    this.number = number;
    this.length = length;
  }

  /** Forgets what stands at these offsets; true where anything was not forgotten yet. */
  boolean erase(Collection<Long> offsets, String reason, Instant time) throws IOException {
    List<Stone> stones = stones(new TreeSet<>(offsets), reason, time);
    if (stones.isEmpty()) {
      return false;
    }
    Path anew = folder.erasing(number);
    try {
      writeAnew(anew, stones);
      Files.move(anew, folder.file(number), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(anew);
    }
    folder.force();
    return true;
  }

  private List<Stone> stones(Collection<Long> offsets, String reason, Instant time) throws IOException {
    List<Stone> stones = new ArrayList<>();
    try (MemberReader reader = new MemberReader(folder.file(number), length)) {
      for (long offset : offsets) {
        Address address = new Address(number, offset);
        Member member = reader.read(offset);
        if (WarcRecords.read(member.content()) instanceof Standing.Forgotten) {
          continue;
        }
        stones.add(new Stone(offset, Tombstone.of(Math.toIntExact(member.length()), address, reason, time)));
      }
    } catch (DamagedMember e) {
      throw new ArchiveFailure("No whole record stands at one of the offsets " + offsets + " of "
          + WarcFolder.name(number) + " (" + e.getMessage() + "). Nothing was changed.", e);
    }
    return stones;
  }

  /** The forgotten words are never copied: the stones are written in their stead. */
  private void writeAnew(Path anew, List<Stone> stones) throws IOException {
    try (FileChannel from = FileChannel.open(folder.file(number), StandardOpenOption.READ);
        FileChannel to = FileChannel.open(anew, StandardOpenOption.CREATE, StandardOpenOption.WRITE,
            StandardOpenOption.TRUNCATE_EXISTING)) {
      long at = 0;
      for (Stone stone : stones) {
        copy(from, at, stone.offset(), to);
        for (ByteBuffer bytes = ByteBuffer.wrap(stone.bytes()); bytes.hasRemaining(); ) {
          to.write(bytes);
        }
        at = stone.offset() + stone.bytes().length;
      }
      copy(from, at, length, to);
      to.force(true);
    }
  }

  private static void copy(FileChannel from, long start, long end, FileChannel to) throws IOException {
    for (long at = start; at < end; ) {
      long count = from.transferTo(at, end - at, to);
      if (count <= 0) {
        throw new IOException("the file became shorter while it was copied");
      }
      at += count;
    }
  }
}
