package dev.entente.index.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.entente.article.Attribution;
import dev.entente.article.Confidence;
import dev.entente.article.Kind;
import dev.entente.article.Stage;
import dev.entente.article.TimeFrame;
import dev.entente.index.ClaimRow;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class PackedRowTest {

  @Test
  void eachPartComesBack() {
    GearCodes gears = new GearCodes(List.of("tank.mbt", "uav.armed", "uav.armed\tKestrel 4"));
    for (String country : List.of("aa", "zz", "ml", "none")) {
      for (Kind kind : Kind.values()) {
        for (Stage stage : Stage.values()) {
          long row = PackedRow.pack(
              new ClaimRow(country, "zz", kind.code(), stage.code(), TimeFrame.PLANNED.code(), "uav.armed",
                  "Hornet", List.of("supplier", "paper"), "low"), gears);
          assertEquals(country, PackedRow.state(PackedRow.country(row)));
          assertEquals("zz", PackedRow.state(PackedRow.partner(row)));
          assertEquals(kind.ordinal() + 1, PackedRow.kind(row));
          assertEquals(stage.ordinal() + 1, PackedRow.stage(row));
          assertEquals(new Gear("uav.armed", "Hornet"), gears.table().gears().get(PackedRow.gear(row)));
          assertEquals(0b1000_0001, PackedRow.says(row));
          assertEquals(3, PackedRow.confidence(row));
        }
      }
    }
    assertEquals(0, PackedRow.pack(ClaimRow.EMPTY, gears));
  }

  @Test
  void theSetsThatAreStoredByPlaceOnlyGrow() {
    assertEquals(
        "[VISIT, TALKS, MOU, CONTRACT, DELIVERY, EXERCISE, TRAINING, COPRODUCTION, EXHIBITION, INTEL, BASING]",
        Arrays.toString(Kind.values()), "a change here makes old rows lie: add a schema");
    assertEquals(
        "[PROPOSED, TALKS, AGREED, CONTRACTED, IN_PROGRESS, COMPLETED, SUSPENDED, CANCELLED, DENIED]",
        Arrays.toString(Stage.values()), "a change here makes old rows lie: add a schema");
    assertEquals("[CURRENT, BACKGROUND, PLANNED]", Arrays.toString(TimeFrame.values()));
    assertEquals(
        "[SUPPLIER, RECIPIENT, BOTH, THIRD, MAKER, UNNAMED, OTHER, PAPER]",
        Arrays.toString(Attribution.Speaker.values()), "each has one of eight bits: a ninth needs a schema");
    assertEquals("[HIGH, MEDIUM, LOW]", Arrays.toString(Confidence.values()));
  }
}
