package dev.entente.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entente.article.ArticleId;
import java.util.List;
import org.junit.jupiter.api.Test;

class ForgottenTest {

  private final Desk desk = Desks.inMemory();
  private final Ledger ledger = desk.ledger();
  private final Forgotten forgotten = desk.forgotten();

  @Test
  void whatWasForgottenIsKnownByEveryKeyAndCapture() {
    ArticleId id = article();
    ForgottenArticle gone = forgotten.forget(id, List.of("sha256:other"), "the family asked");
    assertThat(gone).isEqualTo(new ForgottenArticle(id, List.of("https://a.org/1", "sha256:aa", "sha256:other"),
        List.of("sha256:aa https://a.org/1"), "the family asked", Desks.NOON, false));
    for (String key : List.of("https://a.org/1", "sha256:aa", "sha256:other", "sha256:aa https://a.org/1")) {
      assertThat(forgotten.isForgotten(key)).as(key).isTrue();
    }
    assertThat(forgotten.isForgotten(id)).isTrue();
    assertThat(forgotten.isForgotten("https://a.org/2")).isFalse();
    assertThat(forgotten.isForgotten(ArticleId.ofKey("other"))).isFalse();
    assertThat(forgotten.forgottenAmong(List.of("https://a.org/2", "sha256:aa"))).containsExactly("sha256:aa");
    assertThat(forgotten.list()).containsExactly(gone);
  }

  @Test
  void theAddressesStayUntilTheArchiveIsRewritten() {
    ArticleId id = article();
    forgotten.forget(id, List.of(), "the family asked");
    ledger.emptyCaptures();
    assertThat(forgotten.unfinished()).extracting(ForgottenArticle::article).containsExactly(id);
    assertThat(ledger.addresses(id)).containsExactly("entente-000001.warc.gz:0");
    forgotten.erased(id);
    assertThat(forgotten.unfinished()).isEmpty();
    assertThat(ledger.addresses(id)).isEmpty();
    assertThat(forgotten.isForgotten("sha256:aa https://a.org/1")).isTrue();
  }

  @Test
  void forgettingAgainKeepsTheFirstReasonAndAddsKeys() {
    ArticleId id = article();
    forgotten.forget(id, List.of(), "first");
    forgotten.erased(id);
    ForgottenArticle again = forgotten.forget(id, List.of("sha256:new"), "second");
    assertThat(again.reason()).isEqualTo("first");
    assertThat(again.keys()).contains("sha256:new");
    assertThat(again.erased()).isTrue();
  }

  @Test
  void aCaptureThatSlippedInMakesTheForgettingUnfinishedAgain() {
    ArticleId id = article();
    forgotten.forget(id, List.of(), "first");
    forgotten.erased(id);
    ledger.recordCapture("sha256:late", id, "entente-000002.warc.gz:0", Desks.NOON);
    assertThat(forgotten.forget(id, List.of(), "first").erased()).isFalse();
    assertThat(forgotten.isForgotten("sha256:late")).isTrue();
  }

  @Test
  void aReasonIsNeeded() {
    assertThatThrownBy(() -> forgotten.forget(article(), List.of(), " ")).hasMessageContaining("reason");
    assertThat(forgotten.list()).isEmpty();
  }

  private ArticleId article() {
    ArticleId id = ledger.idFor(List.of("https://a.org/1", "sha256:aa"), Desks.NOON);
    ledger.recordCapture("sha256:aa https://a.org/1", id, "entente-000001.warc.gz:0", Desks.NOON);
    return id;
  }
}
