package dev.entente.read;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Text that was decoded with the wrong character set on its way: what can be told from it, and what can be mended. */
final class Mojibake {

  private static final Charset WESTERN = Charset.forName("windows-1252");
  private static final int LEAST = 4;
  private static final String LEADS = "ÃÂÐÑØÙÄÅâ";

  private Mojibake() {}

  /** Text that was UTF-8, was taken for Windows-1252 and encoded once more, as it was meant; other text as it is. */
  static String mended(String text) {
    if (LEADS.chars().noneMatch(lead -> text.indexOf(lead) >= 0)) {
      return text;
    }
    int signs = 0;
    int others = 0;
    for (int i = 0; i + 1 < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 0x80) {
        continue;
      }
      if (LEADS.indexOf(c) >= 0 && isContinued(text.charAt(i + 1))) {
        signs++;
        i++;
      } else if (c > 0xff && !isContinued(c)) {
        return text;
      } else {
        others++;
      }
    }
    return signs < LEAST || others > signs ? text : decoded(text);
  }

  private static boolean isContinued(char c) {
    return c >= 0x80 && c <= 0xbf || "€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ".indexOf(c) >= 0;
  }

  private static String decoded(String text) {
    byte[] bytes = new byte[text.length()];
    for (int i = 0; i < bytes.length; i++) {
      char c = text.charAt(i);
      ByteBuffer one = c <= 0xff ? null : WESTERN.encode(CharBuffer.wrap(new char[] {c}));
      bytes[i] = one == null ? (byte) c : one.get();
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return text;
    }
  }

  /** True for text with so many accented letters that it cannot be of a language written in Latin letters. */
  static boolean isForeign(String text) {
    int plain = 0;
    int accented = 0;
    int inTag = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      inTag = c == '<' ? 1 : c == '>' ? 0 : inTag;
      if (inTag == 0 && Character.isLetter(c)) {
        plain += c < 0x80 ? 1 : 0;
        accented += c >= 0xc0 && c <= 0xff ? 1 : 0;
      }
    }
    return accented > 40 && accented > plain;
  }
}
