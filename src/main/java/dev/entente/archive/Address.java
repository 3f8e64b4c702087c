package dev.entente.archive;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a record stands in the archive. Addresses order as the records were written.
 *
 * @param file the number in the file's name, from 1
 * @param offset of the record's first byte in that file
 */
public record Address(int file, long offset) implements Comparable<Address> {

  private static final Pattern FORM = Pattern.compile("entente-(\\d{6,9})\\.warc\\.gz:(\\d{1,18})");
  private static final Comparator<Address> ORDER =
      Comparator.comparingInt(Address::file).thenComparingLong(Address::offset);

  /** Refuses a file number below 1 or a negative offset. */
  public Address {
    if (file < 1 || offset < 0) {
      throw new IllegalArgumentException("no address in an archive: file " + file + ", offset " + offset);
    }
  }

  /**
   * The address that a text such as {@code entente-000001.warc.gz:1234} stands for.
   *
   * @throws IllegalArgumentException where it is not one
   */
  public static Address parse(String text) {
    Matcher form = FORM.matcher(text);
    if (!form.matches()) {
      throw new IllegalArgumentException(
          "not an address in the archive: " + text + " (it looks like entente-000001.warc.gz:1234)");
    }
    return new Address(Integer.parseInt(form.group(1)), Long.parseLong(form.group(2)));
  }

  /** The name of the file, such as {@code entente-000001.warc.gz}. */
  public String fileName() {
    return WarcFolder.name(file);
  }

  @Override
  public int compareTo(Address other) {
    return ORDER.compare(this, other);
  }

  /** The form that {@link #parse} reads. */
  @Override
  public String toString() {
    return fileName() + ":" + offset;
  }
}
