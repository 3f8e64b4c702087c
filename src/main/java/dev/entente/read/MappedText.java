package dev.entente.read;

import com.ibm.icu.text.Normalizer2;
import java.util.Arrays;
import java.util.List;

/**
 * Text of which each character knows where it came from.
 *
 * @param text the characters
 * @param origins for each character its place in the decoded text, or -1 where it does not stand there as it is
 */
record MappedText(String text, int[] origins) {

  private static final Normalizer2 NFC = Normalizer2.getNFCInstance();

  /**
   * Cleans decoded text: NUL and control characters out (line ends and tabs stay), soft hyphens, invisible characters
   * and direction marks out, halves of surrogate pairs replaced, NFC.
   */
  static MappedText clean(String decoded) {
    char[] out = new char[decoded.length()];
    int[] origins = new int[decoded.length()];
    int length = 0;
    for (int i = 0; i < decoded.length(); i++) {
      char c = decoded.charAt(i);
      if (isVisible(c) || isJoinerInPlace(decoded, i)) {
        boolean half = Character.isSurrogate(c) && isUnpaired(decoded, i);
        origins[length] = half ? -1 : i;
        out[length++] = half ? '\uFFFD' : c;
      }
    }
    MappedText cleaned = new MappedText(new String(out, 0, length), Arrays.copyOf(origins, length));
    return NFC.isNormalized(cleaned.text) ? cleaned : cleaned.composed();
  }

  private static boolean isVisible(char c) {
    if (c < ' ') {
      return c == '\n' || c == '\r' || c == '\t' || c == '\f' || c == '\u000b';
    }
    if (c < 0x7f) {
      return true;
    }
    return !(c < 0xa0 && c != 0x85 || c == 0x7f || c == 0xad || c >= 0x200b && c <= 0x200f || c >= 0x202a && c <= 0x202e
        || c >= 0x2060 && c <= 0x206f || c == 0xfeff || c == 0x180e || c >= 0xfff9 && c <= 0xfffb);
  }

  /** The joiners U+200C and U+200D carry meaning between letters of the Arabic script. */
  private static boolean isJoinerInPlace(String text, int i) {
    char c = text.charAt(i);
    return (c == '\u200c' || c == '\u200d') && i > 0
        && Character.UnicodeScript.of(text.charAt(i - 1)) == Character.UnicodeScript.ARABIC;
  }

  private static boolean isUnpaired(String text, int i) {
    char c = text.charAt(i);
    return Character.isHighSurrogate(c)
        ? i + 1 >= text.length() || !Character.isLowSurrogate(text.charAt(i + 1))
        : i == 0 || !Character.isHighSurrogate(text.charAt(i - 1));
  }

  /** Composes stretch by stretch; a stretch that changes loses its way back. */
  private MappedText composed() {
    Builder builder = new Builder(text.length());
    int from = 0;
    for (int i = 1; i <= text.length(); i++) {
      if (i < text.length() && !NFC.hasBoundaryBefore(text.codePointAt(i))) {
        continue;
      }
      if (i - from == 1) {
        builder.add(text.charAt(from), origins[from]);
      } else {
        String stretch = text.substring(from, i);
        String normal = NFC.normalize(stretch);
        boolean same = normal.equals(stretch);
        for (int k = 0; k < normal.length(); k++) {
          builder.add(normal.charAt(k), same ? origins[from + k] : -1);
        }
      }
      from = i;
    }
    return builder.build();
  }

  /** From a place to the end, trimmed and each run of spaces made one. */
  MappedText line(int from) {
    return line(from, text.length());
  }

  /** A part of it, both ends trimmed and each run of spaces made one. */
  MappedText line(int from, int to) {
    Builder builder = new Builder(to - from);
    boolean space = false;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c <= ' ' ? Character.isWhitespace(c) : c >= 0x7f && isSpace(c)) {
        space = builder.length > 0;
        continue;
      }
      if (space) {
        builder.add(' ', text.charAt(i - 1) == ' ' ? origins[i - 1] : -1);
        space = false;
      }
      builder.add(c, origins[i]);
    }
    return builder.build();
  }

  private static boolean isSpace(char c) {
    return Character.isSpaceChar(c) || Character.isWhitespace(c);
  }

  /** From a place to the end. */
  MappedText from(int start) {
    return new MappedText(text.substring(start), Arrays.copyOfRange(origins, start, origins.length));
  }

  /** Parts with a space between each two. */
  static MappedText joined(List<MappedText> parts) {
    Builder builder = new Builder(parts.stream().mapToInt(part -> part.text.length() + 1).sum());
    for (MappedText part : parts) {
      if (part != parts.getFirst()) {
        builder.add(' ', -1);
      }
      builder.add(part);
    }
    return builder.build();
  }

  /** Text that does not know where it came from. */
  static MappedText unmapped(String text) {
    int[] origins = new int[text.length()];
    Arrays.fill(origins, -1);
    return new MappedText(text, origins);
  }

  /** Grows a mapped text. */
  static final class Builder {
    private char[] chars;
    private int[] origins;
    int length;

    Builder(int capacity) {
      chars = new char[Math.max(16, capacity)];
      origins = new int[chars.length];
    }

    void add(char c, int origin) {
      if (length == chars.length) {
        chars = Arrays.copyOf(chars, length * 2);
        origins = Arrays.copyOf(origins, length * 2);
      }
      chars[length] = c;
      origins[length++] = origin;
    }

    void add(MappedText part) {
      for (int i = 0; i < part.text.length(); i++) {
        add(part.text.charAt(i), part.origins[i]);
      }
    }

    MappedText build() {
      return new MappedText(new String(chars, 0, length), Arrays.copyOf(origins, length));
    }
  }
}
