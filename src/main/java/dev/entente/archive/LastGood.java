package dev.entente.archive;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * How far a file of the archive is known to be sound, so that a start need not read a gigabyte. It is derived and never
 * forced: it may lag behind or be gone, and is believed only after the record that it names was read again.
 */
final class LastGood implements Closeable {

  private static final Pattern FORM = Pattern.compile("(\\d{19}) (\\d{19}) ([0-9a-f]{8})\n");

  private final FileChannel channel;

  /** The side file, ready to be written over. */
  LastGood(Path file) throws IOException {
    this.channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
  }

  /**
   * The last record that was forced.
   *
   * @param start its offset
   * @param end the offset after it
   */
  record Mark(long start, long end) {}

  /** Notes the last forced record; always the same number of bytes in one write. */
  void note(Mark mark) throws IOException {
    String body = String.format(Locale.ROOT, "%019d %019d", mark.start(), mark.end());
    ByteBuffer line = StandardCharsets.US_ASCII.encode(body + " " + check(body) + "\n");
    for (long at = 0; line.hasRemaining(); ) {
      at += channel.write(line, at);
    }
  }

  /** What the side file says; null where it is missing or cannot be believed. */
  static @Nullable Mark read(Path file) throws IOException {
    try {
      Matcher form = FORM.matcher(Files.readString(file, StandardCharsets.ISO_8859_1));
      if (!form.matches() || !check(form.group(1) + " " + form.group(2)).equals(form.group(3))) {
        return null;
      }
      return new Mark(Long.parseLong(form.group(1)), Long.parseLong(form.group(2)));
    } catch (NoSuchFileException | NumberFormatException e) {
      return null;
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }

  private static String check(String body) {
    CRC32 check = new CRC32();
    check.update(body.getBytes(StandardCharsets.US_ASCII));
    return String.format(Locale.ROOT, "%08x", check.getValue());
  }
}
