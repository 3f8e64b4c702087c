package dev.entente.desk;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/**
 * A key of an article or a capture, and the 128 bits by which the database finds it.
 *
 * @param text the key
 * @param hash the beginning of its SHA-256
 */
record Key(String text, UUID hash) {

  static Key of(String text) {
    try {
      ByteBuffer hash = ByteBuffer.wrap(
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
      return new Key(text, new UUID(hash.getLong(), hash.getLong()));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
