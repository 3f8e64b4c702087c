package dev.entente.archive;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The repair of the last file after a crash: what follows the last whole record is cut off. Whole records are never
 * touched, not even behind damage, and not even where nobody was told that they were kept.
 */
final class Tail {

  private static final Logger LOG = LoggerFactory.getLogger(Tail.class);

  private Tail() {}

  /** Tidies the folder, repairs its last file and gives the position after the last record. */
  static Address repair(WarcFolder folder) throws IOException {
    for (Path leftover : folder.leftovers()) {
      Files.delete(leftover);
      LOG.warn("{}: a forgetting was not finished when the program stopped; forget again", leftover.getFileName());
    }
    List<Integer> numbers = folder.numbers();
    if (numbers.isEmpty()) {
      return new Address(1, 0);
    }
    int last = numbers.getLast();
    if (numbers.size() < last) {
      LOG.warn("the archive has {} files, but the last one has the number {}; restore the missing ones from a backup",
          numbers.size(), last);
    }
    return new Address(last, repair(folder, last));
  }

  /** Cuts a torn record off the end of a file and gives the length that is left. */
  private static long repair(WarcFolder folder, int number) throws IOException {
    Path file = folder.file(number);
    long length = Files.size(file);
    long start = soundUpTo(folder, number, length);
    try (Walk walk = new Walk(file, start, length)) {
      while (walk.next() != null) {
        continue;
      }
      long torn = walk.tornBytes();
      if (start < length) {
        settle(file, length - torn);
      }
      if (torn > 0) {
        LOG.warn("{}: cut off {} bytes of a record that was not finished when the program stopped; "
            + "all records before it are whole", file.getFileName(), torn);
      }
      return length - torn;
    }
  }

  /** Whole records that were written but not forced count from now on, so they are forced too. */
  private static void settle(Path file, long length) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.truncate(length);
      channel.force(true);
    }
  }

  /** Where reading must begin: after the last forced record if the side file names one that is there, else at 0. */
  private static long soundUpTo(WarcFolder folder, int number, long length) throws IOException {
    LastGood.Mark mark = LastGood.read(folder.good(number));
    if (mark != null && mark.end() <= length) {
      try (MemberReader reader = new MemberReader(folder.file(number), length)) {
        if (reader.read(mark.start()).end() == mark.end()) {
          return mark.end();
        }
      } catch (DamagedMember e) {
        // The side file belongs to another state of the file; fall through and read it all.
      }
    }
    if (length > 0) {
      LOG.info("{}: reading all {} bytes once, to find its last whole record", WarcFolder.name(number), length);
    }
    return 0;
  }
}
