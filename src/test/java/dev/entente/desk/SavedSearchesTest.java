package dev.entente.desk;

import static dev.entente.desk.SavedSearches.NEWSROOM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entente.desk.SavedSearchRefused.Reason;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class SavedSearchesTest {

  private final SavedSearches searches = Desks.inMemory().savedSearches();

  @Test
  void aSearchIsKeptAsItWasSaved() {
    SavedSearch saved = searches.save(NEWSROOM, "  Drones \n for  Mali ", "country=ml&q=drone", " for Friday ");
    assertThat(saved.name()).isEqualTo("Drones for Mali");
    assertThat(saved.note()).isEqualTo("for Friday");
    assertThat(saved.id()).matches("[a-z2-9]{12}");
    assertThat(saved.lastOpened()).isEqualTo(Desks.NOON);
    assertThat(searches.get(NEWSROOM, saved.id())).contains(saved);
    assertThat(searches.get("somebody else", saved.id())).isEmpty();
  }

  @Test
  void theyAreListedByName() {
    for (String name : List.of("zebra", "Alpha", "été", "beta")) {
      searches.save(NEWSROOM, name, "", null);
    }
    searches.save("somebody else", "private", "", null);
    assertThat(searches.list(NEWSROOM)).extracting(SavedSearch::name).containsExactly("Alpha", "beta", "zebra", "été");
  }

  @Test
  void aNameIsTakenWhateverItsCase() {
    searches.save(NEWSROOM, "Übung", "q=a", null);
    refused(Reason.NAME_TAKEN, () -> searches.save(NEWSROOM, "üBUNG", "q=b", null));
    refused(Reason.NAME_TAKEN, () -> searches.save(NEWSROOM, "u\u0308bung", "q=b", null));
    assertThat(searches.save("somebody else", "übung", "q=b", null).name()).isEqualTo("übung");
    assertThat(searches.list(NEWSROOM)).hasSize(1);
  }

  @Test
  void whatCannotBeKeptIsRefusedWithAdvice() {
    refused(Reason.NAME_BLANK, () -> searches.save(NEWSROOM, " \u00a0\t", "", null));
    refused(Reason.NAME_TOO_LONG, () -> searches.save(NEWSROOM, "x".repeat(121), "", null));
    refused(Reason.QUERY_TOO_LONG, () -> searches.save(NEWSROOM, "x", "q".repeat(4001), null));
    refused(Reason.NOTE_TOO_LONG, () -> searches.save(NEWSROOM, "x", "", "n".repeat(4001)));
    refused(Reason.UNKNOWN, () -> searches.rename(NEWSROOM, "nosuchsearch", "x"));
    assertThat(searches.list(NEWSROOM)).isEmpty();
  }

  @Test
  void theLongestThatIsAllowedFits() {
    String name = "𝒜".repeat(120);
    SavedSearch saved = searches.save(NEWSROOM, name, "ж".repeat(4000), "𝒜".repeat(4000));
    assertThat(searches.get(NEWSROOM, saved.id())).contains(saved);
    assertThat(searches.save(NEWSROOM, "ﷺ".repeat(120), "", null).name()).hasSize(120);
  }

  @Test
  void renamingKeepsEverythingElse() {
    SavedSearch saved = searches.save(NEWSROOM, "one", "q=a", null);
    searches.save(NEWSROOM, "two", "q=b", null);
    assertThat(searches.rename(NEWSROOM, saved.id(), "ONE").name()).isEqualTo("ONE");
    refused(Reason.NAME_TAKEN, () -> searches.rename(NEWSROOM, saved.id(), "Two"));
    assertThat(searches.get(NEWSROOM, saved.id()).orElseThrow().query()).isEqualTo("q=a");
  }

  @Test
  void deletingIsForGood() {
    SavedSearch saved = searches.save(NEWSROOM, "one", "q=a", null);
    assertThat(searches.delete("somebody else", saved.id())).isFalse();
    assertThat(searches.delete(NEWSROOM, saved.id())).isTrue();
    assertThat(searches.delete(NEWSROOM, saved.id())).isFalse();
    assertThat(searches.list(NEWSROOM)).isEmpty();
  }

  @Test
  void theTimeOfOpeningOnlyGoesForward() {
    SavedSearch saved = searches.save(NEWSROOM, "one", "q=a", null);
    searches.opened(NEWSROOM, saved.id(), Desks.NOON.plusSeconds(60));
    searches.opened(NEWSROOM, saved.id(), Desks.NOON.plusSeconds(30));
    assertThat(searches.get(NEWSROOM, saved.id()).orElseThrow().lastOpened()).isEqualTo(Desks.NOON.plusSeconds(60));
  }

  private static void refused(Reason reason, ThrowingCallable call) {
    assertThatThrownBy(call).isInstanceOfSatisfying(SavedSearchRefused.class, refusal -> {
      assertThat(refusal.reason()).isEqualTo(reason);
      assertThat(refusal.getMessage()).endsWith(".");
    });
  }
}
