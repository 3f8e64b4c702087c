package dev.entente.archive;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Any text as printable ASCII, for header lines: what is not plain is written as {@code %} and two digits. */
final class Percent {

  private static final String IN_ADDRESSES = "-._~:/?#[]@!$&'()*+,;=%";
  private static final String IN_TEXT = "-._~:/?#[]@!$&'()*+,;=\"";

  private Percent() {}

  /** A text that {@link #decode} gives back unchanged. */
  static String encode(String text) {
    return encode(text, IN_TEXT);
  }

  /** A URL in which characters that no URL may hold are escaped; escapes that it already has stay. */
  static String url(String url) {
    return encode(url, IN_ADDRESSES);
  }

  /** The text before {@link #encode}. */
  static String decode(String encoded) {
    byte[] bytes = encoded.getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length);
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == '%' && i + 2 < bytes.length) {
        out.write(Character.digit(bytes[i + 1], 16) << 4 | Character.digit(bytes[i + 2], 16));
        i += 2;
      } else {
        out.write(bytes[i]);
      }
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  private static String encode(String text, String plain) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      int c = b & 0xff;
      if (c < 128 && (Character.isLetterOrDigit(c) || plain.indexOf(c) >= 0)) {
        out.append((char) c);
      } else {
        out.append('%').append(Character.toUpperCase(Character.forDigit(c >> 4, 16)))
            .append(Character.toUpperCase(Character.forDigit(c & 15, 16)));
      }
    }
    return out.toString();
  }
}
