package dev.entente.story;

import dev.entente.article.Reading;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** What is kept of an article's text to tell whether another carries the same. */
public final class Fingerprint {

  private Fingerprint() {}

  /** The fingerprint of a reading: some bytes that depend on nothing but it. */
  public static byte[] of(Reading reading) {
    try {
      String words = reading.text().toLowerCase(java.util.Locale.ROOT).replaceAll("\\W+", " ");
      return MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
