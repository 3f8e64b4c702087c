package dev.entente.index.lucene;

import dev.entente.article.Coded;
import dev.entente.article.Equipment;
import dev.entente.article.Facet;
import dev.entente.article.Kind;
import dev.entente.article.Stage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * Counts the articles of each value of the claim facets, row by row. An article counts once for a value however many
 * rows have it: each counter remembers the last article that it counted.
 */
final class RowTally {

  private final Counter country = new Counter(PackedRow.STATES);
  private final Counter partner = new Counter(PackedRow.STATES);
  private final Counter kind = new Counter(Kind.values().length + 1);
  private final Counter stage = new Counter(Stage.values().length + 1);
  private final Counter leaf;
  private final Counter top;
  private final int[] topOf;
  private final List<String> leaves;
  private final List<String> tops;

  /** A count over rows whose leaves have these codes. */
  RowTally(List<String> leaves) {
    this.leaves = leaves;
    Map<String, Integer> known = new LinkedHashMap<>();
    topOf = new int[leaves.size()];
    for (int code = 0; code < topOf.length; code++) {
      topOf[code] = known.computeIfAbsent(new Equipment(leaves.get(code)).top(), name -> known.size());
    }
    tops = new ArrayList<>(known.keySet());
    leaf = new Counter(leaves.size());
    top = new Counter(tops.size());
  }

  /** Counts a row of an article for one facet. */
  void count(Facet facet, long row, int article) {
    switch (facet) {
      case COUNTRY -> country.count(PackedRow.country(row), article);
      case PARTNER -> partner.count(PackedRow.partner(row), article);
      case KIND -> kind.count(PackedRow.kind(row), article);
      case STAGE -> stage.count(PackedRow.stage(row), article);
      case EQUIPMENT -> {
        int code = PackedRow.leaf(row);
        leaf.count(code, article);
        top.count(topOf[code], article);
      }
      case PARTY, REGION, SOURCE, LANG, YEAR -> { }
    }
  }

  /** Counts a row of an article for all claim facets. */
  void count(long row, int article) {
    country.count(PackedRow.country(row), article);
    partner.count(PackedRow.partner(row), article);
    kind.count(PackedRow.kind(row), article);
    stage.count(PackedRow.stage(row), article);
    int code = PackedRow.leaf(row);
    leaf.count(code, article);
    top.count(topOf[code], article);
  }

  /** The values of a facet that were met, with their articles. */
  Map<String, Long> counts(Facet facet) {
    return switch (facet) {
      case COUNTRY -> country.met(PackedRow::state);
      case PARTNER -> partner.met(PackedRow::state);
      case KIND -> kind.met(code -> name(Kind.values(), code));
      case STAGE -> stage.met(code -> name(Stage.values(), code));
      case EQUIPMENT -> {
        Map<String, Long> both = top.met(tops::get);
        // A leaf that is called as its class ("unspec") is counted with the class already.
        leaf.met(leaves::get).forEach(both::putIfAbsent);
        yield both;
      }
      case PARTY, REGION, SOURCE, LANG, YEAR -> throw new IllegalArgumentException(facet + " is not counted by row");
    };
  }

  private static String name(Coded[] set, int code) {
    return code == 0 ? Facet.NONE : set[code - 1].code();
  }

  private static final class Counter {
    private final int[] counts;
    private final int[] last;

    Counter(int size) {
      counts = new int[size];
      last = new int[size];
    }

    void count(int code, int article) {
      if (last[code] != article) {
        last[code] = article;
        counts[code]++;
      }
    }

    Map<String, Long> met(IntFunction<String> name) {
      Map<String, Long> met = new HashMap<>();
      for (int code = 0; code < counts.length; code++) {
        if (counts[code] > 0) {
          met.put(name.apply(code), (long) counts[code]);
        }
      }
      return met;
    }
  }
}
