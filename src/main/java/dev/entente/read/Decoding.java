package dev.entente.read;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Bytes to characters, whatever they are: a mark, a declaration, UTF-8, and at last a good guess. */
final class Decoding {

  private static final Pattern DECLARED =
      Pattern.compile("(?i)<(?:meta[^>]{0,200}?charset|\\?xml[^>]{0,100}?encoding)\\s*=\\s*[\"']?\\s*([\\w:.-]{2,40})");
  private static final Pattern PARAMETER =
      Pattern.compile("(?i);\\s*+charset\\s*+=\\s*+[\"']?\\s*+([\\w:.-]{2,40})");
  private static final String LATIN = "(?i)iso-?8859-1|latin1|us-ascii|ascii";
  // What the detector may answer without loss; its other guesses (EBCDIC, Hebrew by rule …) are wrong far more often.
  private static final List<String> TRUSTED = List.of("UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE", "windows-1251",
      "windows-1252", "windows-1256", "windows-1254", "windows-1253", "windows-1250", "ISO-8859-1", "ISO-8859-2",
      "ISO-8859-5", "ISO-8859-6", "ISO-8859-7", "ISO-8859-9", "KOI8-R", "GB18030", "Shift_JIS", "EUC-JP", "EUC-KR",
      "Big5");

  private static final Charset WESTERN = Charset.forName("windows-1252");

  private Decoding() {}

  /** The characters of plain text. Never throws; what cannot be decoded becomes U+FFFD. */
  static String text(byte[] bytes) {
    return decode(bytes, null);
  }

  /** The same, where whoever sent it may have named a character set. */
  static String text(byte[] bytes, @Nullable String sent) {
    return decode(bytes, sent);
  }

  /**
   * The characters of a page, where whoever sent it may have named a character set. That counts for more than what the
   * page says, except Latin 1, which servers name without having looked.
   */
  static String page(byte[] bytes, @Nullable String sent) {
    String own = declared(bytes);
    boolean looked = sent != null && named(sent) != null && !sent.matches(LATIN);
    return decode(bytes, looked || own == null ? sent : own);
  }

  /** The character set among the parameters of a media type, or null. */
  static @Nullable String charset(String mediaType) {
    Matcher parameter = PARAMETER.matcher(mediaType);
    return parameter.find() ? parameter.group(1) : null;
  }

  /** The characters of a page, which may declare its own character set. */
  static String page(byte[] bytes) {
    return decode(bytes, declared(bytes));
  }

  private static @Nullable String declared(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, 4096), StandardCharsets.ISO_8859_1);
    Matcher declared = DECLARED.matcher(head);
    return declared.find() ? declared.group(1) : null;
  }

  private static String decode(byte[] bytes, @Nullable String declared) {
    String marked = marked(bytes);
    if (marked != null) {
      return marked;
    }
    String utf8 = utf8(bytes);
    if (utf8 != null && utf8.indexOf('\0') < 0) {
      return Mojibake.mended(utf8);
    }
    Charset charset = named(declared);
    // A page that declares UTF-8 and breaks it in a few places is UTF-8 with a few broken places.
    if (charset != null && (!charset.equals(StandardCharsets.UTF_8) || isMostlyUtf8(bytes))) {
      String text = new String(bytes, charset);
      return charset.equals(WESTERN) && Mojibake.isForeign(text) ? guessed(bytes) : text;
    }
    return isMostlyUtf8(bytes) && utf8 == null ? new String(bytes, StandardCharsets.UTF_8) : guessed(bytes);
  }

  private static @Nullable String marked(byte[] bytes) {
    if (starts(bytes, 0xef, 0xbb, 0xbf)) {
      return new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8);
    }
    if (starts(bytes, 0xff, 0xfe)) {
      return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
    }
    return starts(bytes, 0xfe, 0xff) ? new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE) : null;
  }

  private static boolean starts(byte[] bytes, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xff) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  /** The characters of well-formed UTF-8, else null; the quick way shows by its sign where it had to replace. */
  private static @Nullable String utf8(byte[] bytes) {
    String quick = new String(bytes, StandardCharsets.UTF_8);
    return quick.indexOf('\uFFFD') < 0 ? quick : strictly(bytes, StandardCharsets.UTF_8);
  }

  private static @Nullable String strictly(byte[] bytes, Charset charset) {
    try {
      return charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }

  /** True where well-formed sequences of two bytes and more are at least ten times as many as broken places. */
  private static boolean isMostlyUtf8(byte[] bytes) {
    int good = 0;
    int broken = 0;
    for (char c : new String(bytes, StandardCharsets.UTF_8).toCharArray()) {
      if (c == '\uFFFD') {
        broken++;
      } else if (c >= 0x80) {
        good++;
      }
    }
    return good > 0 && good >= broken * 10;
  }

  private static String guessed(byte[] bytes) {
    CharsetDetector detector = new CharsetDetector();
    detector.setText(bytes.length > 200_000 ? java.util.Arrays.copyOf(bytes, 200_000) : bytes);
    for (CharsetMatch match : detector.detectAll()) {
      boolean trusted = TRUSTED.contains(match.getName()) && match.getConfidence() >= 10;
      Charset charset = trusted ? named(match.getName()) : null;
      if (charset != null) {
        return new String(bytes, charset);
      }
    }
    String utf8 = strictly(bytes, StandardCharsets.UTF_8);
    return utf8 != null ? utf8 : new String(bytes, WESTERN);
  }

  private static @Nullable Charset named(@Nullable String name) {
    if (name == null) {
      return null;
    }
    try {
      String lower = name.toLowerCase(Locale.ROOT);
      // As browsers do: what calls itself Latin 1 is Windows-1252.
      boolean latin = lower.matches(LATIN);
      return Charset.forName(latin ? "windows-1252" : name);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }
}
