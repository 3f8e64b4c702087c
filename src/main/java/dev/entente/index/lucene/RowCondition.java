package dev.entente.index.lucene;

import dev.entente.article.Attribution;
import dev.entente.article.Confidence;
import dev.entente.article.Equipment;
import dev.entente.article.Facet;
import dev.entente.article.Kind;
import dev.entente.article.Stage;
import dev.entente.index.ArticleFields;
import dev.entente.index.Filter;
import java.util.BitSet;
import java.util.function.Predicate;

/**
 * What an including filter of a claim facet demands of a packed row.
 *
 * @param facet which part of the row
 * @param accepted the codes that meet it; not to be changed
 */
record RowCondition(Facet facet, BitSet accepted) {

  /** The condition of a filter; values that do not exist are met by no row. */
  static RowCondition of(Filter filter, GearTable gears) {
    BitSet accepted = new BitSet();
    for (String value : filter.values()) {
      switch (filter.facet()) {
        case COUNTRY, PARTNER, PARTY -> accept(accepted, PackedRow.stateCode(value));
        case KIND -> accept(accepted, PackedRow.code(Kind.class, value));
        case STAGE -> accept(accepted, PackedRow.code(Stage.class, value));
        case CONFIDENCE -> accept(accepted, PackedRow.code(Confidence.class, value));
        case SAYS -> speaks(accepted, PackedRow.code(Attribution.Speaker.class, value));
        case EQUIPMENT -> pieces(accepted, gears, gear ->
            gear.leaf().equals(value) || new Equipment(gear.leaf()).top().equals(value));
        case SYSTEM -> pieces(accepted, gears, gear -> gear.system().equals(ArticleFields.exact(value)));
        case REGION, ORG, PERSON, MENTION, SOURCE, LANG, YEAR ->
            throw new IllegalArgumentException("not of a claim: " + filter);
      }
    }
    return new RowCondition(filter.facet(), accepted);
  }

  private static void accept(BitSet accepted, int code) {
    if (code >= 0) {
      accepted.set(code);
    }
  }

  private static void pieces(BitSet accepted, GearTable gears, Predicate<Gear> wanted) {
    for (int code = 0; code < gears.size(); code++) {
      if (wanted.test(gears.gears().get(code))) {
        accepted.set(code);
      }
    }
  }

  /** Accepts every set of speakers that has this one; the empty set for none. */
  private static void speaks(BitSet accepted, int code) {
    if (code == 0) {
      accepted.set(0);
    }
    for (int speakers = 0; code > 0 && speakers < 1 << PackedRow.SPEAKERS; speakers++) {
      if ((speakers >> code - 1 & 1) == 1) {
        accepted.set(speakers);
      }
    }
  }

  /** True where the row meets it. */
  boolean accepts(long row) {
    return switch (facet) {
      case COUNTRY -> accepted.get(PackedRow.country(row));
      case PARTNER -> accepted.get(PackedRow.partner(row));
      case PARTY -> accepted.get(PackedRow.country(row)) || accepted.get(PackedRow.partner(row));
      case EQUIPMENT, SYSTEM -> accepted.get(PackedRow.gear(row));
      case SAYS -> accepted.get(PackedRow.says(row));
      case CONFIDENCE -> accepted.get(PackedRow.confidence(row));
      case KIND -> accepted.get(PackedRow.kind(row));
      case STAGE -> accepted.get(PackedRow.stage(row));
      case REGION, ORG, PERSON, MENTION, SOURCE, LANG, YEAR -> false;
    };
  }
}
