package dev.entente.article;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * Bytes as they came from the world. Two captures are told apart by {@link #digest()}, not by {@code equals}.
 *
 * @param url where it was fetched from, or null for a file that does not know
 * @param name the file or record it came from, for people: {@code 004.txt}, {@code dump.jsonl line 7}
 * @param time when it was obtained
 * @param mediaType as sniffed: {@code text/plain}, {@code text/html}, {@code application/json} (one record with url,
 *     title, date, text or html), {@code application/rss+xml}, {@code application/atom+xml} or
 *     {@code application/feed+json} (a feed of one item), {@code message/rfc822}, {@code application/pdf}; a
 *     {@code charset} that a server stated stands behind it as a parameter: {@code text/html; charset=windows-1251}
 * @param obtained how
 * @param bytes the content; not to be changed by anyone
 */
public record Capture(
    @Nullable String url, String name, Instant time, String mediaType, Obtained obtained, byte[] bytes) {

  /** How a capture was obtained. */
  public enum Obtained implements Coded {
    /** A file of its own. */
    FILE,
    /** One of the records of a file. */
    RECORD,
    /** Of the sample corpus. */
    SAMPLE,
    /** An item of a feed. */
    FEED_ITEM,
    /** A record of a WARC or WACZ file. */
    WEB_ARCHIVE,
    /** A file that came with an e-mail. */
    ATTACHMENT
  }

  /** The content's digest, {@code sha256:} and 64 hexadecimal digits. */
  public String digest() {
    try {
      return "sha256:" + HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
