package dev.entente.archive;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The repair of the last file after a crash: what follows the last whole record is cut off. Whole records are never
 * touched, not even behind damage, and not even where nobody was told that they were kept.
 */
final class Tail {

  private static final Logger LOG = LoggerFactory.getLogger(Tail.class);

  private Tail() {}

  /** Cuts a torn record off the end of a file and gives the length that is left. */
  static long repair(WarcFolder folder, int number) throws IOException {
    Path file = folder.file(number);
    long length = Files.size(file);
    long start = soundUpTo(folder, number, length);
    try (Walk walk = new Walk(file, start, length)) {
      while (walk.next() != null) {
        continue;
      }
      long torn = walk.tornBytes();
      if (torn > 0) {
        cut(file, length - torn);
        LOG.warn("{}: cut off {} bytes of a record that was not finished when the program stopped; "
            + "all records before it are whole", file.getFileName(), torn);
      }
      return length - torn;
    }
  }

  private static void cut(Path file, long length) throws IOException {
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
