package dev.entente.index.lucene;

import dev.entente.article.Equipment;
import dev.entente.article.Facet;
import dev.entente.article.Kind;
import dev.entente.article.Stage;
import dev.entente.index.Filter;
import java.util.BitSet;
import java.util.List;

/**
 * What an including filter of a claim facet demands of a packed row.
 *
 * @param facet which part of the row
 * @param accepted the codes that meet it; not to be changed
 */
record RowCondition(Facet facet, BitSet accepted) {

  /** The condition of a filter; values that do not exist are met by no row. */
  static RowCondition of(Filter filter, List<String> leaves) {
    BitSet accepted = new BitSet();
    for (String value : filter.values()) {
      switch (filter.facet()) {
        case COUNTRY, PARTNER, PARTY -> accept(accepted, PackedRow.stateCode(value));
        case KIND -> accept(accepted, PackedRow.code(Kind.class, value));
        case STAGE -> accept(accepted, PackedRow.code(Stage.class, value));
        case EQUIPMENT -> {
          for (int code = 0; code < leaves.size(); code++) {
            Equipment leaf = new Equipment(leaves.get(code));
            if (leaf.leaf().equals(value) || leaf.top().equals(value)) {
              accepted.set(code);
            }
          }
        }
        case REGION, SOURCE, LANG, YEAR -> throw new IllegalArgumentException("not of a claim: " + filter);
      }
    }
    return new RowCondition(filter.facet(), accepted);
  }

  private static void accept(BitSet accepted, int code) {
    if (code >= 0) {
      accepted.set(code);
    }
  }

  /** True where the row meets it. */
  boolean accepts(long row) {
    return switch (facet) {
      case COUNTRY -> accepted.get(PackedRow.country(row));
      case PARTNER -> accepted.get(PackedRow.partner(row));
      case PARTY -> accepted.get(PackedRow.country(row)) || accepted.get(PackedRow.partner(row));
      case EQUIPMENT -> accepted.get(PackedRow.leaf(row));
      case KIND -> accepted.get(PackedRow.kind(row));
      case STAGE -> accepted.get(PackedRow.stage(row));
      case REGION, SOURCE, LANG, YEAR -> false;
    };
  }
}
