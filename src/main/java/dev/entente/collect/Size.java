package dev.entente.collect;

import java.util.Locale;

/** How sizes are told to people. */
final class Size {

  private Size() {}

  /** Such as {@code 21.5 MB}; below a megabyte in bytes. */
  static String of(long bytes) {
    return bytes < 1_000_000 ? bytes + " bytes" : String.format(Locale.ROOT, "%.1f MB", bytes / 1e6);
  }
}
