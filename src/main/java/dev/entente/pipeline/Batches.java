package dev.entente.pipeline;

import dev.entente.archive.Address;
import dev.entente.archive.Archive;
import dev.entente.article.Capture;
import java.util.ArrayList;
import java.util.List;

/** Goes over the whole archive, some captures at a time, so that they can be read on all cores. */
final class Batches {

  private static final int BATCH = 64;
  private static final long BATCH_BYTES = 32_000_000;

  /** What is done with some captures. */
  interface Batch {
    /** Gets captures and their places in the archive, in order. */
    void take(List<Capture> captures, List<Address> addresses);
  }

  private final Batch each;
  private final List<Capture> captures = new ArrayList<>();
  private final List<Address> addresses = new ArrayList<>();
  private long bytes;

  private Batches(Batch each) {
    this.each = each;
  }

  /** Hands over all captures of an archive in the order of writing. */
  static void replay(Archive archive, String what, Progress.Opener opener, Batch each) {
    Batches batches = new Batches(each);
    long total = archive.bytesFrom(null);
    try (Progress progress = opener.open(what, "bytes", total)) {
      archive.replay(null, (address, capture) -> {
        if (batches.captures.size() == BATCH || batches.bytes > BATCH_BYTES) {
          batches.hand();
          progress.to(total - archive.bytesFrom(address));
        }
        batches.captures.add(capture);
        batches.addresses.add(address);
        batches.bytes += capture.bytes().length;
      });
      batches.hand();
      progress.to(total);
    }
  }

  private void hand() {
    if (!captures.isEmpty()) {
      each.take(List.copyOf(captures), List.copyOf(addresses));
      captures.clear();
      addresses.clear();
      bytes = 0;
    }
  }
}
