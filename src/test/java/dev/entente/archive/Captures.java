package dev.entente.archive;

import dev.entente.article.Capture;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Random;

/** Captures for tests. */
final class Captures {

  static final Instant NOON = Instant.parse("2026-03-04T12:00:00.123456789Z");

  private Captures() {}

  static Capture text(int number) {
    return text(number, "The two ministers agreed on joint patrols, item " + number + ".");
  }

  static Capture text(int number, String words) {
    return new Capture("https://example.org/news/" + number, number + ".txt", NOON.plusSeconds(number), "text/plain",
        Capture.Obtained.FILE, words.getBytes(StandardCharsets.UTF_8));
  }

  /** Bytes that do not pack. */
  static Capture noise(int number, int length, long seed) {
    byte[] bytes = new byte[length];
    new Random(seed).nextBytes(bytes);
    return new Capture(null, number + ".bin", NOON, "application/json", Capture.Obtained.RECORD, bytes);
  }

  static boolean same(Capture a, Capture b) {
    return java.util.Objects.equals(a.url(), b.url()) && a.name().equals(b.name()) && a.time().equals(b.time())
        && a.mediaType().equals(b.mediaType()) && a.obtained() == b.obtained() && Arrays.equals(a.bytes(), b.bytes());
  }
}
