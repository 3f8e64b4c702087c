package dev.entente.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.entente.article.Reading;
import org.junit.jupiter.api.Test;

class PageFactsTest extends ReadingTest {

  private static Reading head(String head) {
    return page("https://news.example.org/2024/ships", "<html><head>" + head + "</head><body><article><p>" + PROSE
        + PROSE + "</p></article></body></html>");
  }

  private static String author(String head) {
    return head(head).author();
  }

  @Test
  void authorsAreNamesAndNothingElse() {
    assertEquals("Ana Sousa", author("<meta name=author content='By Ana Sousa | Staff Reporter'>"));
    assertEquals("Ana Sousa", author("<meta name=author content='ana.sousa@example.org, Ana Sousa'>"));
    assertEquals("Ana Sousa, Ben Okoro", author("<meta name=author content='Ana Sousa and Ben Okoro'>"));
    assertEquals("Jean Moulin", author("<meta name=author content='Par Jean Moulin'>"));
    assertNull(author("<meta name=author content='admin'>"));
    assertNull(author("<meta name=author content='https://www.facebook.com/times'>"));
  }

  @Test
  void authorsOfJsonLdMayBeAListOfPeople() {
    assertEquals("Ana Sousa, Ben O'Hara", author("<script type='application/ld+json'>[{\"@graph\":[{\"@type\":"
        + "[\"NewsArticle\"],\"author\":[{\"@type\":\"Person\",\"name\":\"Ana Sousa\"},{\"name\":\"Ben O&#39;Hara\"},"
        + "{\"name\":\"Ana Sousa\"}]}]}]</script>"));
  }

  @Test
  void anElementMayBeMarkedAsTheAuthor() {
    assertEquals("Ana Sousa", page(null, "<body><article><a rel=author href='/ana'>by Ana Sousa</a><p>" + PROSE + PROSE
        + "</p></article>").author());
  }

  @Test
  void aBylineThatIsLeftOutStillNamesTheAuthor() {
    assertEquals("Ana Sousa", page(null, "<body><article><h1>Ships leave the harbour</h1><p class=byline>By Ana Sousa</p>"
        + "<p>" + PROSE + PROSE + "</p></article>").author());
  }

  @Test
  void theSiteIsTakenOffATitle() {
    assertEquals("Ships leave the harbour", head("<meta property='og:site_name' content='The Coast'>"
        + "<meta property='og:title' content='Ships leave the harbour - The Coast'>").title());
    assertEquals("Ships leave the harbour at night", head("<title>Ships leave the harbour at night | Coast</title>").title());
    assertEquals("Why the ships should stay at home", head("<meta property='og:title' content='Opinion | Why the ships "
        + "should stay at home'>").title());
  }

  @Test
  void theHeadlineThatTheHeadRepeatsWins() {
    assertEquals("Ships leave the harbour", page(null, "<head><title>Ships leave the harbour after the storm | Coast</title>"
        + "</head><body><h1>Coast of the north</h1><h1>Ships leave the harbour</h1><p>" + PROSE + PROSE).title());
  }

  @Test
  void theTextOverrulesALanguageThatIsDeclaredWrongly() {
    assertEquals("fr", page(null, "<html lang=en><body><p>Le ministre de la défense a signé un accord avec son homologue "
        + "pour la livraison de navires, et les deux pays ont dit que les équipages seront formés dans le nord.</p>"
        + "<p>Il est prévu que la marine du pays reçoive les navires dans le port au mois de mai.</p>").language());
  }
}
