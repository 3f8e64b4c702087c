package dev.entente.article;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.regex.Pattern;

/**
 * The name of an article for good: 13 characters of lower-case base 32 (65 bits), safe in a URL and a file name.
 *
 * @param value the characters
 */
public record ArticleId(String value) implements Comparable<ArticleId> {

  private static final String ALPHABET = "abcdefghijkmnpqrstuvwxyz23456789";
  private static final Pattern FORM = Pattern.compile("[a-z0-9]{13}");

  /** Refuses anything that is not an id, so that a stray path or query can never be taken for one. */
  public ArticleId {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("not an article id: " + value);
    }
  }

  /** True where {@link #ArticleId(String)} would accept the text. */
  public static boolean isValid(String text) {
    return FORM.matcher(text).matches();
  }

  /** The id that belongs to a key (a normalised URL, or the digest of a capture): the same key, the same id. */
  public static ArticleId ofKey(String key) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
      StringBuilder text = new StringBuilder();
      for (int bit = 0; bit < 13 * 5; bit += 5) {
        int window = ((hash[bit / 8] & 0xff) << 8) | (hash[bit / 8 + 1] & 0xff);
        text.append(ALPHABET.charAt((window >> (11 - bit % 8)) & 31));
      }
      return new ArticleId(text.toString());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public int compareTo(ArticleId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
