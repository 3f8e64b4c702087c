package dev.entente.collect;

import dev.entente.article.Capture.Obtained;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
 * An e-mail: whether it has anything to read, and the files that came with it.
 *
 * @param refusal why it cannot be taken, or null
 * @param attached the files
 */
record MailFile(@Nullable String refusal, List<Attached> attached) {

  private static final Pattern FILE_NAME =
      Pattern.compile("(?i)(?:file)?name\\*?\\d*\\*?\\s*=\\s*(\"[^\"]*\"|[^;\\s]+)");
  private static final int DEEPEST = 40;
  private static final int MOST = 1000;
  private static final int LONGEST_NAME = 1000;
  private static final String BROKEN = "the e-mail cannot be taken apart; export it again as .eml";

  /** A file that came with the e-mail. */
  record Attached(String name, String mediaType, byte[] bytes) {}

  /** Takes an e-mail apart; never fails. */
  static MailFile of(byte[] bytes) {
    try {
      return new Walk().over(bytes);
    } catch (IOException | MimeException | RuntimeException | StackOverflowError e) {
      return new MailFile(BROKEN, List.of());
    }
  }

  /** Takes the attached files that can be read, and tells of the others in a line for each kind. */
  void attachments(Basket basket) {
    Skips skips = new Skips(basket);
    skips.took();
    int number = 0;
    for (Attached file : attached) {
      number++;
      String part = "attachment " + number + (file.name().isBlank() ? "" : " (" + file.name() + ")");
      String binary = Form.binary(file.bytes());
      if (binary != null || file.mediaType().startsWith("image/")) {
        skips.skip(binary == null || binary.contains("image") ? "attached images" : "attachments that cannot be read");
        continue;
      }
      Form form = Form.of(file.bytes());
      switch (form) {
        case TEXT, HTML, PDF -> {
          String reason = form == Form.PDF ? PdfCheck.refusal(file.bytes()) : Form.refusal(file.bytes());
          if (reason == null) {
            basket.take(part, null, basket.time(), form.mediaType(), Obtained.ATTACHMENT, file.bytes());
          } else {
            basket.refuse(part, reason);
          }
        }
        case JSON, FEED, MAIL, WARC, GZIP, ZIP -> basket.refuse(part,
            "only text, HTML and PDF are taken out of an e-mail; give this attachment as a file of its own");
      }
    }
    skips.report();
  }

  /** One pass through the parts. */
  private static final class Walk {
    private final List<Attached> attached = new ArrayList<>();
    private boolean words;
    private boolean encrypted;
    private String fileName = "";

    MailFile over(byte[] bytes) throws IOException, MimeException {
      MimeTokenStream stream = new MimeTokenStream(new MimeConfig.Builder().setMaxLineLen(-1).setMaxHeaderLen(1_000_000)
          .setMaxHeaderCount(2_000).setMaxContentLen(-1).build());
      stream.parse(new ByteArrayInputStream(bytes));
      int depth = 0;
      for (EntityState state = stream.getState(); state != EntityState.T_END_OF_STREAM; state = stream.next()) {
        switch (state) {
          case T_START_HEADER -> fileName = "";
          case T_FIELD -> field(stream.getField());
          case T_START_MULTIPART -> depth++;
          case T_END_MULTIPART -> depth--;
          case T_BODY -> body(stream.getBodyDescriptor(), stream);
          default -> { }
        }
        if (depth > DEEPEST || attached.size() > MOST) {
          return new MailFile("the e-mail has too many parts inside each other", List.of());
        }
      }
      String refusal = words || !attached.isEmpty() ? null
          : encrypted ? "the e-mail is encrypted; decrypt it and give its text" : "the e-mail has no text";
      return new MailFile(refusal, attached);
    }

    private void field(Field field) {
      String name = field.getName().toLowerCase(Locale.ROOT);
      if (name.equals("content-disposition") || name.equals("content-type")) {
        Matcher found = FILE_NAME.matcher(field.getBody());
        if (found.find() && (fileName.isEmpty() || name.equals("content-disposition"))) {
          // Cut before it is decoded: the decoder takes for ever over a long name of half encoded words.
          String raw = found.group(1).replace("\"", "");
          String plain = DecoderUtil.decodeEncodedWords(
              raw.substring(0, Math.min(raw.length(), LONGEST_NAME)), DecodeMonitor.SILENT);
          fileName = plain.replaceAll("[\\p{Cntrl}/\\\\]", "_").strip();
          fileName = fileName.length() > 120 ? fileName.substring(0, 120) + "…" : fileName;
        }
      }
      encrypted |= name.equals("content-type")
          && field.getBody().toLowerCase(Locale.ROOT)
              .matches("(?s)\\s*(multipart/encrypted|application/(x-)?pkcs7-mime).*");
    }

    private void body(BodyDescriptor part, MimeTokenStream stream) throws IOException {
      String type = part.getMimeType().toLowerCase(Locale.ROOT);
      byte[] bytes = stream.getDecodedInputStream().readAllBytes();
      boolean text = type.equals("text/plain") || type.equals("text/html");
      if (text && fileName.isEmpty()) {
        words |= new String(bytes, StandardCharsets.ISO_8859_1).codePoints().anyMatch(
            Character::isLetter);
      } else if (bytes.length > 0 && !encrypted && !type.equals("application/pgp-signature")
          && !type.equals("application/pkcs7-signature") && !type.equals("application/x-pkcs7-signature")) {
        attached.add(new Attached(fileName, type, bytes));
      }
    }
  }
}
