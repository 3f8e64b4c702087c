package dev.entente.collect;

import dev.entente.article.Capture;
import dev.entente.article.Capture.Obtained;
import dev.entente.collect.Collected.Refused;
import dev.entente.collect.Collected.Skipped;
import dev.entente.collect.Collected.Taken;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Where what is found in one file goes.
 *
 * @param name the file's name, for people
 * @param time when it was obtained
 * @param limit how many bytes one article may have
 * @param to who receives it
 */
record Basket(String name, Instant time, long limit, Consumer<Collected> to) {

  /** Refuses the file, or the rest of it. */
  void refuse(String reason) {
    to.accept(new Refused(name, reason));
  }

  /** Refuses a part of the file. */
  void refuse(String part, String reason) {
    to.accept(new Refused(name + " " + part, reason));
  }

  /** Passes over parts of the file of one kind. */
  void skip(String kind, long count) {
    to.accept(new Skipped(name, kind, count));
  }

  /** Takes a part of the file. */
  void take(String part, @Nullable String url, Instant when, String mediaType, Obtained obtained, byte[] bytes) {
    to.accept(new Taken(new Capture(url, name + " " + part, when, mediaType, obtained, bytes)));
  }

  /** Takes records, a line each; says so where there are none. */
  void lines(InputStream in) throws IOException {
    if (new RecordSplitter(name, time, limit, to).lines(in) == 0) {
      refuse("the file is empty");
    }
  }

  /** Takes the whole of a file that is no archive, whatever its form. */
  void file(byte[] bytes) {
    if (bytes.length > limit) {
      refuse(FileCollector.tooLarge(bytes.length, limit));
      return;
    }
    String binary = Form.binary(bytes);
    String refusal = binary != null ? "this is " + binary + ", " + Form.GIVE : Form.refusal(bytes);
    if (refusal != null) {
      refuse(refusal);
      return;
    }
    Form form = Form.of(bytes);
    if (form == Form.JSON || form == Form.TEXT && name.toLowerCase(Locale.ROOT).endsWith(".json")) {
      json(bytes);
    } else if (new String(bytes, StandardCharsets.ISO_8859_1).isBlank()) {
      refuse("the file is empty");
    } else if (form == Form.FEED) {
      new FeedFile(this, Characters.of(bytes)).collect();
    } else if (form == Form.PDF && PdfCheck.refusal(bytes) instanceof String reason) {
      refuse(reason);
    } else {
      keep(form, bytes);
    }
  }

  private void keep(Form form, byte[] bytes) {
    MailFile mail = form == Form.MAIL ? MailFile.of(bytes) : null;
    if (mail != null && mail.refusal() != null) {
      refuse(String.valueOf(mail.refusal()));
      return;
    }
    to.accept(new Taken(new Capture(null, name, time, form.mediaType(), Obtained.FILE, bytes)));
    if (mail != null) {
      mail.attachments(this);
    }
  }

  private void json(byte[] bytes) {
    if (!JsonFeedFile.isFeed(bytes) || !new JsonFeedFile(this).collect(bytes)) {
      new RecordSplitter(name, time, limit, to).document(bytes);
    }
  }
}
