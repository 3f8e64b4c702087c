package dev.entente.archive;

import dev.entente.article.Capture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One pass over the archive in the order of writing. */
final class Replay {

  private static final Logger LOG = LoggerFactory.getLogger(Replay.class);

  private final WarcFolder folder;
  private final AtomicInteger erasings;
  private final BiConsumer<Address, Capture> each;
  private long captures;
  private long forgotten;
  private long foreign;
  private long damagedBytes;

  /** A pass that looks again whenever the count of erasings has changed. */
  Replay(WarcFolder folder, AtomicInteger erasings, BiConsumer<Address, Capture> each) {
    this.folder = folder;
    this.erasings = erasings;
    this.each = each;
  }

  Replayed run(Address start, Address end) throws IOException {
    for (int number : folder.numbers()) {
      if (number >= start.file() && number <= end.file()) {
        Path file = folder.file(number);
        long to = number == end.file() ? end.offset() : Files.size(file);
        walk(number, number == start.file() ? start.offset() : 0, to);
      }
    }
    return new Replayed(captures, forgotten, foreign, damagedBytes, end);
  }

  /** A file that is written anew under our feet still holds, for us, what was forgotten; then we open it again. */
  private void walk(int number, long start, long end) throws IOException {
    long position = start;
    while (position < end) {
      int erased = erasings.get();
      try (Walk walk = new Walk(folder.file(number), position, end)) {
        for (Member member = walk.next(); member != null; member = walk.next()) {
          if (erased != erasings.get()) {
            break;
          }
          hand(number, member);
          position = member.end();
        }
        damagedBytes += walk.damagedBytes() + walk.tornBytes();
      }
      if (erased == erasings.get()) {
        return;
      }
    }
  }

  private void hand(int number, Member member) {
    Address address = new Address(number, member.offset());
    try {
      switch (WarcRecords.read(member.content())) {
        case Standing.Kept(Capture capture) -> {
          captures++;
          each.accept(address, capture);
        }
        case Standing.Forgotten(String reason) -> forgotten++;
        case Standing.Foreign(String type) -> {
          foreign++;
          LOG.warn("{}: a record of the type {} that is not ours was passed over", address, type);
        }
      }
    } catch (DamagedMember e) {
      damagedBytes += member.length();
      LOG.warn("{}: passed over, {}", address, e.getMessage());
    }
  }
}
