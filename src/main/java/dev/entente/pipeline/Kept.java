package dev.entente.pipeline;

import dev.entente.index.Places;
import dev.entente.story.Account;
import dev.entente.story.Entry;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/**
 * What the index keeps of an article for those who tell what several articles tell together, and gives back unread: the
 * version, the moment in seconds, the fingerprint with its length before it, the account.
 *
 * @param entry what its story is told by
 * @param account what it tells of deals, packed
 */
record Kept(Entry entry, byte[] account) {

  /** Stands before what is kept: what other code has made says nothing, and will be made anew. */
  private static final byte[] VERSION = HexFormat.of().parseHex(CodeVersion.of("story"));
  private static final int HEAD = VERSION.length + Long.BYTES + Short.BYTES;

  /** What is kept of an article. */
  static Kept of(StoryBoard.Fresh fresh, Account account) {
    return new Kept(
        new Entry(fresh.article().id(), OutBy.of(fresh.article()), fresh.fingerprint()), account.packed());
  }

  /** What was kept of an article; empty where other code kept it. */
  static Optional<Kept> of(Places.Place place) {
    byte[] kept = place.fingerprint();
    if (kept.length < HEAD || !Arrays.equals(VERSION, Arrays.copyOf(kept, VERSION.length))) {
      return Optional.empty();
    }
    ByteBuffer in = ByteBuffer.wrap(kept).position(VERSION.length);
    Instant moment = Instant.ofEpochSecond(in.getLong());
    byte[] fingerprint = new byte[in.getShort()];
    in.get(fingerprint);
    byte[] account = new byte[in.remaining()];
    in.get(account);
    return Optional.of(new Kept(new Entry(place.article(), moment, fingerprint), account));
  }

  byte[] packed() {
    byte[] fingerprint = entry.fingerprint();
    return ByteBuffer.allocate(HEAD + fingerprint.length + account.length).put(VERSION)
        .putLong(entry.out().getEpochSecond()).putShort((short) fingerprint.length).put(fingerprint)
        .put(account).array();
  }
}
