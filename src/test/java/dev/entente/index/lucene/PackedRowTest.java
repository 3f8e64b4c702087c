package dev.entente.index.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
    LeafCodes leaves = new LeafCodes(List.of("tank.mbt"));
    for (String country : List.of("aa", "zz", "ml", "none")) {
      for (Kind kind : Kind.values()) {
        for (Stage stage : Stage.values()) {
          long row = PackedRow.pack(
              new ClaimRow(country, "zz", kind.code(), stage.code(), TimeFrame.PLANNED.code(), "uav.armed"), leaves);
          assertEquals(country, PackedRow.state(PackedRow.country(row)));
          assertEquals("zz", PackedRow.state(PackedRow.partner(row)));
          assertEquals(kind.ordinal() + 1, PackedRow.kind(row));
          assertEquals(stage.ordinal() + 1, PackedRow.stage(row));
          assertEquals("uav.armed", leaves.leaves().get(PackedRow.leaf(row)));
        }
      }
    }
    assertEquals(0, PackedRow.pack(ClaimRow.EMPTY, leaves));
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
  }
}
