package dev.entente.story;

import static dev.entente.story.Writing.on;
import static dev.entente.story.Writing.reading;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.entente.article.ArticleId;
import dev.entente.article.Publication;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class EventsTest {

  private static final Publication UNDATED = new Publication.Unknown();

  private static Events.Told told(String key, String title, String text) {
    return told(key, title, text, UNDATED);
  }

  private static Events.Told told(String key, String title, String text, Publication published) {
    return new Events.Told(ArticleId.ofKey(key), reading(title, text, null, null, published));
  }

  private static Set<ArticleId> ids(String... keys) {
    Set<ArticleId> ids = new TreeSet<>();
    for (String key : keys) {
      ids.add(ArticleId.ofKey(key));
    }
    return ids;
  }

  /** Three handovers told in two or three ways each, among other news. */
  private static List<Events.Told> news() {
    List<Events.Told> news = new ArrayList<>(List.of(
        told("boats 1", "Portugal gives Angola two patrol boats", "Portugal handed two patrol boats over to Angola in "
            + "Luanda. Admiral Rui Sereno said the Tagus class boats will watch the coast."),
        told("boats 2", "Two Tagus boats for Luanda", "The Angolan navy took over a pair of patrol boats of the Tagus "
            + "class on Monday. Their crews were trained in Lisbon, Admiral Sereno told the press in Luanda."),
        told("boats 3", "Angola's coast guard grows by two", "With two Tagus boats from Portugal the navy in Luanda "
            + "doubles its patrol fleet, said Rui Sereno."),
        told("boats elsewhere 1", "Italy gives Kenya three patrol boats", "Italy handed three patrol boats over to Kenya "
            + "in Mombasa. Commander Ada Moretti said the Brenta class boats will watch the coast."),
        told("boats elsewhere 2", "Mombasa receives Brenta class", "The Kenyan navy took over three boats of the Brenta "
            + "class, built in Genoa. Commander Moretti praised the crews in Mombasa."),
        told("drill 1", "Norway and Finland drill in the snow", "Some 4,000 troops of Norway and Finland train near "
            + "Tromso this week in the drill Cold Lantern, General Ketil Aas said."),
        told("drill 2", "Cold Lantern begins", "General Aas opened the winter drill Cold Lantern near Tromso, in which "
            + "4,000 Norwegian and Finnish troops take part.")));
    Writing writing = new Writing(3);
    for (int i = 0; i < 12; i++) {
      news.add(told("other " + i, writing.sentence(6), writing.text(2)));
    }
    return news;
  }

  @Test
  void reportsOfOneEventInOtherWordsAreOneGroup() {
    List<Set<ArticleId>> events = new ArrayList<>();
    Events.of(news()).forEach(group -> events.add(new TreeSet<>(group)));
    assertTrue(events.contains(ids("boats 1", "boats 2", "boats 3")), events::toString);
    assertTrue(events.contains(ids("boats elsewhere 1", "boats elsewhere 2")), events::toString);
    assertTrue(events.contains(ids("drill 1", "drill 2")), events::toString);
  }

  @Test
  void theOrderOfTheArticlesDoesNotMatter() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    List<List<ArticleId>> events = Events.of(news());
    for (int i = 0; i < 5; i++) {
      List<Events.Told> shuffled = news();
      Collections.shuffle(shuffled, random);
      assertEquals(events, Events.of(shuffled), () -> "seed " + seed);
    }
  }

  @Test
  void everyArticleStandsInOneGroup() {
    List<ArticleId> all = Events.of(news()).stream().flatMap(List::stream).toList();
    assertEquals(news().size(), all.size());
    assertEquals(news().size(), new TreeSet<>(all).size());
  }

  @Test
  void aYearBetweenThemMakesReportsLessAlike() {
    float near = Events.resemblances(List.of(told("a", "Talks in Oran", "Talks went on.", on("2024-03-01")),
        told("b", "Talks in Oran", "Talks went on.", on("2024-03-05"))))[1][0];
    float far = Events.resemblances(List.of(told("a", "Talks in Oran", "Talks went on.", on("2024-03-01")),
        told("b", "Talks in Oran", "Talks went on.", on("2025-03-01"))))[1][0];
    assertTrue(far < near, far + " < " + near);
  }

  @Test
  void noArticlesAreNoEvents() {
    assertEquals(List.of(), Events.of(List.of()));
    assertEquals(1, Events.of(List.of(told("a", "Talks", ""))).size());
  }

  @Test
  void tooManyAreRefusedWithTheBound() {
    Events.Told one = told("a", "Talks", "");
    assertTrue(assertThrows(IllegalArgumentException.class, () -> Events.of(Collections.nCopies(Events.MOST + 1, one)))
        .getMessage().contains("5000"));
  }

  @Test
  void groupsAreJoinedWhileTheyAreNearEnoughOnAverage() {
    float[][] rows = {{}, {0.9f}, {0.5f, 0.1f}, {0, 0, 0.8f}};
    assertEquals(List.of(List.of(0, 1), List.of(2, 3)), new AverageLink(rows, 0.5).groups());
    float[][] looser = {{}, {0.9f}, {0.5f, 0.1f}, {0, 0, 0.8f}};
    assertEquals(List.of(List.of(0, 1, 2, 3)), new AverageLink(looser, 0.1).groups());
  }
}
