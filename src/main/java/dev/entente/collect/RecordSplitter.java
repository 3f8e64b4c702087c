package dev.entente.collect;

import dev.entente.article.Capture;
import dev.entente.collect.Collected.Refused;
import dev.entente.collect.Collected.Taken;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Cuts a file of records into captures, one a record, each with the record's own bytes. */
final class RecordSplitter {

  private final String file;
  private final Instant time;
  private final long limit;
  private final Consumer<Collected> to;

  RecordSplitter(String file, Instant time, long limit, Consumer<Collected> to) {
    this.file = file;
    this.time = time;
    this.limit = limit;
    this.to = to;
  }

  /** A record a line; only one line is held in memory. Returns how many lines held anything. */
  long lines(InputStream in) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    byte[] buffer = new byte[1 << 16];
    long number = 1;
    long filled = 0;
    long length = 0;
    for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
      int from = 0;
      for (int i = 0; i < read; i++) {
        if (buffer[i] == '\n') {
          length += i - from;
          append(line, buffer, from, i);
          filled += line(number++, line, length);
          length = 0;
          from = i + 1;
        }
      }
      length += read - from;
      append(line, buffer, from, read);
    }
    return filled + line(number, line, length);
  }

  private void append(ByteArrayOutputStream line, byte[] buffer, int from, int to) {
    if (line.size() <= limit) {
      line.write(buffer, from, to - from);
    }
  }

  private int line(long number, ByteArrayOutputStream line, long length) {
    byte[] bytes = line.toByteArray();
    line.reset();
    String name = file + " line " + number;
    if (length > limit) {
      to.accept(new Refused(name, "the line is " + Size.of(length) + ", over the limit of " + Size.of(limit)));
      return 1;
    }
    if (isBlank(bytes)) {
      return 0;
    }
    int end = bytes[bytes.length - 1] == '\r' ? bytes.length - 1 : bytes.length;
    record(name, Arrays.copyOf(bytes, end));
    return 1;
  }

  private static boolean isBlank(byte[] bytes) {
    for (byte b : bytes) {
      if (b != ' ' && b != '\t' && b != '\r') {
        return false;
      }
    }
    return true;
  }

  private void record(String name, byte[] bytes) {
    try {
      taken(name, bytes, JsonRecord.of(bytes));
    } catch (JsonRecord.Unusable e) {
      to.accept(new Refused(name, String.valueOf(e.getMessage())));
    }
  }

  private void taken(String name, byte[] bytes, JsonRecord record) {
    to.accept(new Taken(new Capture(
        record.url(), name, time, Form.JSON.mediaType(), Capture.Obtained.RECORD, bytes)));
  }

  /** An array of records, or one record alone. */
  void document(byte[] bytes) {
    int number = 0;
    try (JsonParser parser = JsonRecord.JSON.createParser(bytes)) {
      if (parser.nextToken() != JsonToken.START_ARRAY) {
        single(bytes);
        return;
      }
      for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
        element(file + " record " + (number + 1), bytes, parser, token);
        number++;
      }
      if (number == 0) {
        to.accept(new Refused(file, "the JSON array is empty"));
      }
    } catch (JacksonException e) {
      to.accept(new Refused(file + " record " + (number + 1), JsonRecord.complaint(e) + "; what follows is lost too"));
    }
  }

  /** The whole file is one record, unless each line of it is one. */
  private void single(byte[] bytes) {
    try {
      taken(file, bytes, JsonRecord.of(bytes));
    } catch (JsonRecord.Followed e) {
      try {
        lines(new ByteArrayInputStream(bytes));
      } catch (IOException impossible) {
        throw new UncheckedIOException(impossible);
      }
    } catch (JsonRecord.Unusable e) {
      to.accept(new Refused(file, String.valueOf(e.getMessage())));
    }
  }

  private void element(String name, byte[] bytes, JsonParser parser, JsonToken token) {
    int from = (int) parser.currentTokenLocation().getByteOffset();
    if (token != JsonToken.START_OBJECT) {
      parser.skipChildren();
      to.accept(new Refused(name, "not a JSON object; a record looks like {\"title\":\"…\",\"text\":\"…\"}"));
      return;
    }
    JsonRecord record = JsonRecord.object(parser);
    int end = (int) parser.currentTokenLocation().getByteOffset() + 1;
    if (record.hasText()) {
      taken(name, Arrays.copyOfRange(bytes, from, end), record);
    } else {
      to.accept(new Refused(name, "the record has neither \"text\" nor \"html\""));
    }
  }
}
