package dev.entente.collect;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.entente.article.Capture;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/** What a collector handed over, sorted into captures, refusals and what was passed over. */
final class Catch {

  static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
  static final InstantSource CLOCK = InstantSource.fixed(NOON);

  final List<Capture> taken = new ArrayList<>();
  final List<String> refused = new ArrayList<>();
  final List<String> skipped = new ArrayList<>();

  /** Everything that is found in bytes given under a name. */
  static Catch of(String name, byte[] bytes) {
    return of(new FileCollector(CLOCK), name, bytes);
  }

  static Catch of(FileCollector collector, String name, byte[] bytes) {
    Catch caught = new Catch();
    collector.collect(name, bytes, caught::accept);
    return caught;
  }

  static Catch of(String name, String text) {
    return of(name, text.getBytes(UTF_8));
  }

  void accept(Collected collected) {
    switch (collected) {
      case Collected.Taken(Capture capture) -> taken.add(capture);
      case Collected.Refused(String name, String reason) -> refused.add(name + ": " + reason);
      case Collected.Skipped none -> skipped.add(none.name() + ": " + none.inWords());
    }
  }

  String text(int i) {
    return new String(taken.get(i).bytes(), UTF_8);
  }
}
