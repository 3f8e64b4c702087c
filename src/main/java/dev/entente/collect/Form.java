package dev.entente.collect;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What bytes are, judged by the bytes and never by the suffix of a file's name. */
enum Form {
  TEXT, HTML, JSON, FEED, MAIL, PDF, WARC, GZIP, ZIP;

  /** How many bytes of the beginning are enough to tell the form. */
  static final int HEAD = 8192;

  /** What every refusal of a form that cannot be read ends with. */
  static final String GIVE =
      "which cannot be read; give text, HTML, JSON, a feed, an e-mail (.eml), a PDF or a web archive (WARC, WACZ)";

  private record Magic(String latin1, int at, String what) {}

  private static final List<Magic> MAGIC = List.of(
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
      new Magic("SQLite format 3", 0, "a database"));
  private static final Pattern JSON_START = Pattern.compile("(\\{\\s*[\"}]|\\[\\s*[{\\]])");
  private static final Pattern PIECES = Pattern.compile("<(article|main|div|p|h1|section|meta|title|!--)\\b");

  /** What makes the bytes nothing that can be read, such as {@code a PNG image}; null where nothing speaks against. */
  static @Nullable String binary(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    for (Magic magic : MAGIC) {
      if (head.startsWith(magic.latin1(), magic.at())) {
        return magic.what();
      }
    }
    if (packed(head) != null || head.startsWith("\u00ff\u00fe") || head.startsWith("\u00fe\u00ff")) {
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

  /** The form of bytes that {@link #binary} does not name; of a longer file the beginning is enough. */
  static Form of(byte[] bytes) {
    String raw = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    Form packed = packed(raw);
    if (packed != null) {
      return packed;
    }
    String plain = raw.replace("\0", "").replaceFirst("^(\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)", "");
    if (MailHead.isMail(plain)) {
      return MAIL;
    }
    String head = plain.stripLeading().toLowerCase(Locale.ROOT);
    if (JSON_START.matcher(head).lookingAt()) {
      return JSON;
    }
    String root = MarkupRoot.of(head);
    if (MarkupRoot.isFeed(root)) {
      return FEED;
    }
    boolean pieces = PIECES.matcher(head).lookingAt() && head.contains("</");
    return MarkupRoot.isPage(root) || pieces ? HTML : TEXT;
  }

  private static @Nullable Form packed(String head) {
    if (head.startsWith("PK\u0003\u0004") || head.startsWith("PK\u0005\u0006")) {
      return ZIP;
    }
    if (head.startsWith("\u001f\u008b")) {
      return GZIP;
    }
    if (head.startsWith("WARC/0.") || head.startsWith("WARC/1.")) {
      return WARC;
    }
    // The mark may stand behind a few bytes of rubbish.
    int mark = head.indexOf("%PDF-");
    return mark >= 0 && mark < 1024 && head.substring(0, mark).isBlank() ? PDF : null;
  }

  /** Why bytes that are text cannot be taken all the same; null where nothing speaks against it. */
  static @Nullable String refusal(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1)
        .replace("\0", "").replaceFirst("^(\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)", "");
    if (MailHead.isMailbox(head)) {
      return "this is a mailbox of several e-mails; give each of them as an .eml file of its own";
    }
    String lower = head.stripLeading().toLowerCase(Locale.ROOT);
    return of(bytes) == TEXT ? MarkupRoot.refusal(lower, MarkupRoot.of(lower)) : null;
  }

  /** The media type of a capture of this form. */
  String mediaType() {
    return switch (this) {
      case TEXT -> "text/plain";
      case HTML -> "text/html";
      case JSON -> "application/json";
      case FEED -> "application/xml";
      case MAIL -> "message/rfc822";
      case PDF -> "application/pdf";
      case WARC -> "application/warc";
      case GZIP -> "application/gzip";
      case ZIP -> "application/zip";
    };
  }
}
