package dev.entente.story;

import dev.entente.article.Country;
import dev.entente.article.Equipment;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Between whom a deal is, and about what: its direction and its system as soon as one report knows them. */
record Subject(
    Country country, Country partner, boolean mutual, String family, @Nullable String system, Equipment leaf) {

  /** The subject of a deal's rows, which stand in order. */
  static Subject of(List<Row> rows) {
    Act first = rows.getFirst().act();
    Act sides = rows.stream().map(Row::act).filter(act -> !act.mutual()).findFirst().orElse(first);
    Act named = rows.stream().map(Row::act).filter(act -> act.system() != null).findFirst().orElse(first);
    return new Subject(
        sides.country(), sides.partner(), sides.mutual(), named.family(), named.system(), named.leaf());
  }
}
