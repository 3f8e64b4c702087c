package dev.entente.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.jspecify.annotations.Nullable;

/**
 * A capture of an e-mail: its subject, date and sender, and the lines of its first HTML part, else of its plain text.
 * Attached files are captures of their own.
 */
final class Mail {

  /** The reason of lines that tell why the e-mail was sent and how to end that. */
  static final String FOOTER = "mail_footer";
  private static final String BASIS = "the e-mail's Date header";
  private static final int DEEPEST = 40;
  private static final Pattern SENDER = Pattern.compile("^\\s*\"?([^\"<]*?)\"?\\s*<[^>]*>");
  private static final Pattern LIST = Pattern.compile("^\\s*\"?([^\"<]+?)\"?\\s*<");
  private static final Pattern LINK = Pattern.compile("<\\s*(https?://[^>\\s]+)\\s*>");
  private static final Pattern REPLY = Pattern.compile("^(?:\\s*(?:re|fwd?|aw|wg|tr|rv|enc|ynt|ilt)\\s*:)+\\s*",
      Pattern.CASE_INSENSITIVE);

  private final Map<String, String> fields = new HashMap<>();
  private final List<String> texts = new ArrayList<>();
  private @Nullable String html;
  private boolean named;

  private Mail() {}

  /** Reads an e-mail; of one that is damaged, what comes before the damage. */
  static Told told(byte[] bytes, Phrases footers) {
    Mail mail = new Mail();
    try {
      mail.walk(bytes);
    } catch (IOException | MimeException | RuntimeException | StackOverflowError e) {
      // What was found before is as good as it would be without the damage behind it.
      mail.named = false;
    }
    if (mail.fields.isEmpty() && mail.html == null && mail.texts.stream().allMatch(String::isBlank)) {
      return Told.of(PlainText.draft(Decoding.text(bytes), false));
    }
    List<Line> lines = mail.html != null ? MailPage.lines(mail.html)
        : PlainText.draft(String.join("\n\n", mail.texts), false).lines();
    String date = mail.fields.get("date");
    return new Told(new Draft(mail.facts(), MailFooter.drop(lines, footers), false),
        date == null ? null : MachineDate.iso(date.replaceAll("\\([^)]*\\)", " ")), BASIS, null, "", null);
  }

  private void walk(byte[] bytes) throws IOException, MimeException {
    MimeTokenStream stream = new MimeTokenStream(new MimeConfig.Builder().setMaxLineLen(-1).setMaxHeaderLen(1_000_000)
        .setMaxHeaderCount(2_000).setMaxContentLen(-1).build());
    stream.parse(new ByteArrayInputStream(bytes));
    int depth = 0;
    boolean head = true;
    for (EntityState state = stream.getState(); state != EntityState.T_END_OF_STREAM && depth <= DEEPEST;
        state = stream.next()) {
      switch (state) {
        case T_START_HEADER -> named = false;
        case T_FIELD -> field(stream.getField(), head);
        case T_END_HEADER -> head = false;
        case T_START_MULTIPART -> depth++;
        case T_END_MULTIPART -> depth--;
        case T_BODY -> body(stream.getBodyDescriptor(), stream);
        default -> { }
      }
    }
  }

  private void field(Field field, boolean head) {
    String name = field.getName().toLowerCase(Locale.ROOT);
    String body = String.valueOf(field.getBody());
    if (head) {
      fields.putIfAbsent(name, body);
    }
    named |= name.equals("content-disposition") && body.toLowerCase(Locale.ROOT).contains("filename")
        || name.equals("content-type") && body.toLowerCase(Locale.ROOT).matches("(?s).*;\\s*name\\*?\\d*\\*?\\s*=.*");
  }

  private void body(BodyDescriptor part, MimeTokenStream stream) throws IOException {
    String type = part.getMimeType().toLowerCase(Locale.ROOT);
    if (named || !type.equals("text/html") && !type.equals("text/plain")) {
      return;
    }
    byte[] bytes = stream.getDecodedInputStream().readAllBytes();
    String charset = part.getCharset();
    if (type.equals("text/plain")) {
      texts.add(Decoding.text(bytes, charset));
    } else if (html == null) {
      html = Decoding.page(bytes, charset);
    }
  }

  private Facts facts() {
    String subject = words("subject");
    String archived = LINK.matcher("<" + fields.getOrDefault("archived-at", "").strip().replaceAll("[<>]", "") + ">")
        .results().map(found -> found.group(1)).findFirst().orElse(null);
    return new Facts(archived, subject == null ? null : REPLY.matcher(subject).replaceFirst(""), null,
        words("content-language"), source(), null);
  }

  /** The sender's name; the list's where the sender has none; else the domain that the e-mail came from. */
  private @Nullable String source() {
    String from = words("from");
    Matcher sender = SENDER.matcher(from == null ? "" : from);
    if (sender.find() && !sender.group(1).isBlank() && !sender.group(1).contains("@")) {
      return sender.group(1);
    }
    String list = words("list-id");
    Matcher listed = LIST.matcher(list == null ? "" : list);
    if (listed.find() && !listed.group(1).isBlank()) {
      return listed.group(1);
    }
    return from == null ? null : from.replaceFirst("^.*@([\\w.-]+).*$", "$1").strip();
  }

  /** A field's words; bytes beyond ASCII, which should not be there, are read as UTF-8 where they are that. */
  private @Nullable String words(String name) {
    String body = fields.get(name);
    if (body == null || body.isBlank()) {
      return null;
    }
    boolean raw = body.chars().anyMatch(c -> c >= 0x80 && c <= 0xff) && body.chars().noneMatch(c -> c > 0xff);
    String text = raw ? Decoding.text(body.getBytes(StandardCharsets.ISO_8859_1)) : body;
    return DecoderUtil.decodeEncodedWords(text.replaceAll("[\\r\\n]+\\s*", " "), DecodeMonitor.SILENT).strip();
  }
}
