package dev.entente.index.lucene;

import dev.entente.article.Attribution;
import dev.entente.article.Coded;
import dev.entente.article.Confidence;
import dev.entente.article.Facet;
import dev.entente.article.Kind;
import dev.entente.article.Stage;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
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
  private final Counter says = new Counter(PackedRow.SPEAKERS + 1);
  private final Counter confidence = new Counter(Confidence.values().length + 1);
  private final GearTable gears;
  private final Counter leaf;
  private final Counter top;
  private final Counter system;
  private final boolean countsSystem;
  private final boolean countsSays;
  private final boolean countsConfidence;

  /** A count of these facets over rows whose pieces of equipment have these codes. */
  RowTally(GearTable gears, Set<Facet> counted) {
    this.gears = gears;
    leaf = new Counter(gears.leaves().size());
    top = new Counter(gears.tops().size());
    system = new Counter(gears.systems().size());
    countsSystem = counted.contains(Facet.SYSTEM);
    countsSays = counted.contains(Facet.SAYS);
    countsConfidence = counted.contains(Facet.CONFIDENCE);
  }

  /** Counts a row of an article for one facet. */
  void count(Facet facet, long row, int article) {
    switch (facet) {
      case COUNTRY -> country.count(PackedRow.country(row), article);
      case PARTNER -> partner.count(PackedRow.partner(row), article);
      case KIND -> kind.count(PackedRow.kind(row), article);
      case STAGE -> stage.count(PackedRow.stage(row), article);
      case EQUIPMENT -> equipment(PackedRow.gear(row), article);
      case SYSTEM -> system.count(gears.systemOf()[PackedRow.gear(row)], article);
      case SAYS -> speakers(PackedRow.says(row), article);
      case CONFIDENCE -> confidence.count(PackedRow.confidence(row), article);
      case PARTY, REGION, ORG, PERSON, MENTION, SOURCE, LANG, YEAR -> { }
    }
  }

  /** Counts a row of an article for all claim facets that are counted. */
  void count(long row, int article) {
    country.count(PackedRow.country(row), article);
    partner.count(PackedRow.partner(row), article);
    kind.count(PackedRow.kind(row), article);
    stage.count(PackedRow.stage(row), article);
    int gear = PackedRow.gear(row);
    equipment(gear, article);
    if (countsSystem) {
      system.count(gears.systemOf()[gear], article);
    }
    if (countsSays) {
      speakers(PackedRow.says(row), article);
    }
    if (countsConfidence) {
      confidence.count(PackedRow.confidence(row), article);
    }
  }

  private void equipment(int gear, int article) {
    leaf.count(gears.leafOf()[gear], article);
    top.count(gears.topOf()[gear], article);
  }

  private void speakers(int speakers, int article) {
    if (speakers == 0) {
      says.count(0, article);
    }
    for (int left = speakers; left != 0; left &= left - 1) {
      says.count(Integer.numberOfTrailingZeros(left) + 1, article);
    }
  }

  /** The values of a facet that were met, with their articles. */
  Map<String, Long> counts(Facet facet) {
    return switch (facet) {
      case COUNTRY -> country.met(PackedRow::state);
      case PARTNER -> partner.met(PackedRow::state);
      case KIND -> kind.met(code -> name(Kind.values(), code));
      case STAGE -> stage.met(code -> name(Stage.values(), code));
      case EQUIPMENT -> {
        Map<String, Long> both = top.met(gears.tops()::get);
        // A leaf that is called as its class ("unspec") is counted with the class already.
        leaf.met(gears.leaves()::get).forEach(both::putIfAbsent);
        yield both;
      }
      case SYSTEM -> system.met(gears.systems()::get);
      case SAYS -> says.met(code -> name(Attribution.Speaker.values(), code));
      case CONFIDENCE -> confidence.met(code -> name(Confidence.values(), code));
      case PARTY, REGION, ORG, PERSON, MENTION, SOURCE, LANG, YEAR ->
          throw new IllegalArgumentException(facet + " is not counted by row");
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
