package dev.entente.show;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.entente.desk.Desk;
import dev.entente.desk.SavedSearches;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeskShelfTest {

  @TempDir Path folder;
  private Desk desk;
  private DeskShelf shelf;
  private Instant now = Instant.parse("2026-05-02T08:30:00Z");

  @BeforeEach
  void open() {
    desk = Desk.open(folder, () -> now, new Random(7));
    shelf = new DeskShelf(desk.savedSearches(), new CannedSearches(), () -> now);
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void aSavedSearchIsCountedAndSaidInWords() {
    assertTrue(shelf.save("Drones", "q=drones").isEmpty());
    assertTrue(shelf.save("All", "").isEmpty());
    assertEquals(List.of("All", "Drones"), shelf.all().stream().map(SavedShelf.Saved::name).toList());
    SavedShelf.Saved drones = shelf.all().getLast();
    assertEquals("words of q=drones", drones.words());
    assertEquals("All articles", shelf.all().getFirst().words());
    assertEquals(3, drones.fresh());
    assertEquals(12, drones.total());
    assertNull(drones.lastOpened(), "saving is not opening");
  }

  @Test
  void openingIsRemembered() {
    shelf.save("Drones", "q=drones");
    String id = shelf.all().getFirst().id();
    now = now.plusSeconds(60);
    shelf.opened(id);
    SavedShelf.Saved opened = shelf.find(id).orElseThrow();
    assertNotNull(opened.lastOpened());
    assertEquals(now, opened.lastOpened());
  }

  @Test
  void aNameThatWillNotDoIsAComplaintNotAnError() {
    shelf.save("Drones", "q=drones");
    String id = shelf.all().getFirst().id();
    assertTrue(shelf.save("drones", "q=x").orElseThrow().contains("drones"));
    assertTrue(shelf.save(" ", "q=x").isPresent());
    assertTrue(shelf.rename(id, "x".repeat(SavedSearches.LONGEST_NAME + 1)).isPresent());
    assertEquals("Drones", shelf.find(id).orElseThrow().name());
    assertTrue(shelf.rename(id, "UAVs").isEmpty());
    shelf.remove(id);
    assertTrue(shelf.find(id).isEmpty());
  }
}
