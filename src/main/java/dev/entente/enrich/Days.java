package dev.entente.enrich;

import dev.entente.article.Publication;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days on which an article may have come out.
 *
 * @param first the earliest, or null where nothing bounds it
 * @param last the latest, or null where nothing bounds it
 */
record Days(@Nullable LocalDate first, @Nullable LocalDate last) {

  /** Those of a publication; a doubted date counts as none. */
  static Days of(Publication published) {
    return switch (published) {
      case Publication.Stated stated -> stated.doubt() == null ? new Days(stated.date(), stated.date())
          : new Days(null, null);
      case Publication.Bounded bounded -> new Days(bounded.notBefore(), bounded.notAfter());
      case Publication.Unknown unknown -> new Days(null, null);
    };
  }

  /** True where nothing is known. */
  boolean unknown() {
    return first == null && last == null;
  }

  /** True where every one of the days lies between the two, either of which may be open. */
  boolean within(@Nullable LocalDate from, @Nullable LocalDate to) {
    return (from == null || first != null && !first.isBefore(from))
        && (to == null || last != null && !last.isAfter(to));
  }

  /** True where none of the days lies between the two, either of which may be open. */
  boolean outside(@Nullable LocalDate from, @Nullable LocalDate to) {
    return from != null && last != null && last.isBefore(from) || to != null && first != null && first.isAfter(to);
  }
}
