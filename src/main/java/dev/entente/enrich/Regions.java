package dev.entente.enrich;

import dev.entente.article.Claim;
import dev.entente.article.Country;
import dev.entente.article.Evidence;
import dev.entente.article.Region;
import dev.entente.article.RegionLabel;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The regions of an article: those of its claims' countries, and those that it names. */
final class Regions {

  private final RegionTable table;
  private final @Nullable LocalDate date;

  Regions(RegionTable table, @Nullable LocalDate date) {
    this.table = table;
    this.date = date;
  }

  /** The labels; a region that is named stands as stated even where it follows from a claim as well. */
  List<RegionLabel> of(List<Claim> claims, List<Marked> sentences) {
    Map<Region, RegionLabel> labels = new LinkedHashMap<>();
    for (Claim claim : claims) {
      Stream.of(claim.country(), claim.partner()).limit(claim.mutual() ? 2 : 1).forEach(country -> {
        for (RegionTable.Row row : derived(country)) {
          Region region = new Region(row.code());
          labels.putIfAbsent(region, new RegionLabel(region, false, claim.evidence().getFirst()));
        }
      });
    }
    if (!claims.isEmpty()) {
      for (Marked marked : sentences) {
        for (Hit hit : marked.areas()) {
          if (hit.term() instanceof Term.Area area) {
            RegionLabel old = labels.get(area.region());
            if (old == null || !old.stated()) {
              labels.put(area.region(), new RegionLabel(area.region(), true, evidence(marked, hit)));
            }
          }
        }
      }
    }
    return List.copyOf(labels.values());
  }

  private List<RegionTable.Row> derived(Country country) {
    return table.of(country, date);
  }

  private static Evidence evidence(Marked marked, Hit hit) {
    return new Evidence(
        marked.sentence(), marked.words().start(hit.from()), marked.words().end(hit.to() - 1), "region.named");
  }
}
