package dev.entente.collect;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What bytes are, judged by the bytes and never by the suffix of a file's name. */
enum Form {
  TEXT, HTML, JSON;

  private static final int HEAD = 8192;

  private record Magic(String latin1, int at, String what) {}

  private static final List<Magic> MAGIC = List.of(
      new Magic("%PDF-", 0, "a PDF file"),
      new Magic("PK\u0003\u0004", 0, "a zip archive or an Office file"),
      new Magic("PK\u0005\u0006", 0, "an empty zip archive"),
      new Magic("\u001f\u008b", 0, "a gzip file"),
      new Magic("BZh", 0, "a bzip2 file"),
      new Magic("\u00fd7zXZ", 0, "an xz file"),
      new Magic("(\u00b5/\u00fd", 0, "a zstd file"),
      new Magic("7z\u00bc\u00af", 0, "a 7-zip archive"),
      new Magic("Rar!", 0, "a RAR archive"),
      new Magic("\u00d0\u00cf\u0011\u00e0", 0, "an old Office file"),
      new Magic("{\\rtf", 0, "a Rich Text file"),
      new Magic("\u0089PNG", 0, "a PNG image"),
      new Magic("\u00ff\u00d8\u00ff", 0, "a JPEG image"),
      new Magic("GIF8", 0, "a GIF image"),
      new Magic("WEBP", 8, "a WebP image"),
      new Magic("ftyp", 4, "a video or HEIF image"),
      new Magic("ID3", 0, "an audio file"),
      new Magic("OggS", 0, "an audio file"),
      new Magic("\u007fELF", 0, "a program"),
      new Magic("MZ\u0090", 0, "a program"),
      new Magic("WARC/", 0, "a WARC archive"),
      new Magic("SQLite format 3", 0, "a database"));

  /** What makes the bytes no text at all, such as {@code a PDF file}; null where they are text. */
  static @Nullable String binary(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    for (Magic magic : MAGIC) {
      if (head.startsWith(magic.latin1(), magic.at())) {
        return magic.what();
      }
    }
    if (head.startsWith("\u00ff\u00fe") || head.startsWith("\u00fe\u00ff")) {
      return null;
    }
    int[] low = new int[2];
    int zeros = 0;
    int controls = 0;
    for (int i = 0; i < head.length(); i++) {
      char c = head.charAt(i);
      low[i & 1] += c < 8 ? 1 : 0;
      zeros += c == 0 ? 1 : 0;
      controls += c != 0 && c < ' ' && "\t\n\r\f\u001b".indexOf(c) < 0 ? 1 : 0;
    }
    // Text in UTF-16 without a mark has the number of its alphabet in every other byte, and hardly any such elsewhere.
    boolean wide = Math.max(low[0], low[1]) > head.length() * 2 / 5 && Math.min(low[0], low[1]) * 20 <= head.length();
    // One byte in ten of random data is a control character; text has next to none.
    return !wide && (zeros + controls) * 50 > head.length() ? "a binary file" : null;
  }

  /** The form of bytes that are text. */
  static Form of(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1)
        .replace("\0", "").replaceFirst("^(\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)", "")
        .stripLeading().toLowerCase(Locale.ROOT);
    if (head.matches("(?s)(\\{\\s*[\"}]|\\[\\s*[{\\]]).*")) {
      return JSON;
    }
    boolean page = head.matches("(?s)(<\\?xml[^>]*>\\s*)?(<!--.*?-->\\s*)*<(!doctype\\s+html|html|head|body)\\b.*");
    boolean pieces = head.matches("(?s)<(article|main|div|p|h1|section|meta|title|!--)\\b.*") && head.contains("</");
    return page || pieces ? HTML : TEXT;
  }

  /** The media type of a capture of this form. */
  String mediaType() {
    return switch (this) {
      case TEXT -> "text/plain";
      case HTML -> "text/html";
      case JSON -> "application/json";
    };
  }
}
