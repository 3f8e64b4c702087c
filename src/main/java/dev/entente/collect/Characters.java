package dev.entente.collect;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Bytes of XML to characters: by a mark, as UTF-8 where they are, by the declaration, and at last as Windows-1252. */
final class Characters {

  private static final Pattern DECLARED =
      Pattern.compile("<\\?xml[^>]{0,200}?encoding\\s*=\\s*[\"']\\s*([\\w:.-]{2,40})");

  private Characters() {}

  /** The characters. Never throws; what cannot be decoded becomes U+FFFD. */
  static String of(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, 400), StandardCharsets.ISO_8859_1);
    if (head.startsWith("\u00ff\u00fe") || head.startsWith("<\0")) {
      return withoutMark(new String(bytes, StandardCharsets.UTF_16LE));
    }
    if (head.startsWith("\u00fe\u00ff") || head.startsWith("\0<")) {
      return withoutMark(new String(bytes, StandardCharsets.UTF_16BE));
    }
    try {
      return withoutMark(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      Matcher declared = DECLARED.matcher(head);
      Charset charset = declared.find() ? named(declared.group(1)) : null;
      String utf8 = withoutMark(new String(bytes, StandardCharsets.UTF_8));
      // Cut off inside a character, or with a few broken places, it is UTF-8 all the same.
      boolean mostly = utf8.chars().filter(c -> c == 0xFFFD).count() * 10 <= utf8.chars().filter(c -> c >= 0x80)
          .count();
      return charset == null && mostly
          ? utf8 : new String(bytes, charset == null ? Charset.forName("windows-1252") : charset);
    }
  }

  private static String withoutMark(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static @Nullable Charset named(String name) {
    try {
      return name.equalsIgnoreCase("iso-8859-1") ? Charset.forName("windows-1252") : Charset.forName(name);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }
}
