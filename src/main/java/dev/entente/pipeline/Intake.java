package dev.entente.pipeline;

import dev.entente.article.Capture;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Where captures are handed in. */
public interface Intake {

  /**
   * Takes captures in. Returns after all that were taken are forced to disk and written to the index, where they are
   * seen at the latest one second later.
   *
   * @return a receipt for each, in order
   */
  List<Receipt> take(List<Capture> captures);

  /** The long work that is going on, if any; until it is done, what is shown may be incomplete. */
  Optional<Work> work();

  /** A changed vocabulary that cannot be used; labels are made with the one before until it is mended. */
  default Optional<Unusable> unusable() {
    return Optional.empty();
  }

  /**
   * Why a changed vocabulary cannot be used.
   *
   * @param message file, line and what is wrong
   * @param since when it was met
   */
  record Unusable(String message, Instant since) {}

  /** Long work: what it is, and how far it has got in per cent. */
  record Work(String what, int percent) {}
}
