package dev.entente.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.entente.article.Reading;
import org.junit.jupiter.api.Test;

/** What stands above and below a story on its page, and boxes inside it. */
class PageEndsTest extends ReadingTest {

  private static final String FIRST = "The frigate left the shipyard on Tuesday after two years of repairs. " + PROSE;
  private static final String SECOND = "Officials of the navy said the crew would train with its neighbours. " + PROSE;
  private static final String THIRD = "A second ship is to follow in the autumn, the ministry said in a note. " + PROSE;

  private static Reading story(String above, String between, String below) {
    return page(null, "<html lang=en><head><title>Frigate leaves the yard again</title>"
        + "<meta name=author content='Ana Costa'></head><body><main><article><h1>Frigate leaves the yard again</h1>"
        + "<div class='article-body'>" + above + "<p>" + FIRST + "</p><p>" + SECOND + "</p>" + between + "<p>" + THIRD
        + "</p>" + below + "</div></article></main></body></html>");
  }

  private static void isDropped(Reading reading, String words, String reason) {
    assertEquals(reason, reason(reading, words), () -> reading.dropped().toString());
    assertFalse(reading.text().contains(words), reading.text());
    assertTrue(reading.text().contains(FIRST.strip()) && reading.text().contains(THIRD.strip()), reading.text());
  }

  @Test
  void aLastParagraphThatSaysWhoTheAuthorIsGoes() {
    String bio = "Ana Costa is a reporter who has covered ports and navies from Maputo for ten years. She "
        + "studied law before she turned to writing, and keeps a small boat of her own in the harbour of Beira.";
    isDropped(story("", "", "<p>" + bio + "</p>"), bio, "author_bio");
    assertTrue(story("", "<p>" + bio + "</p>", "<p>" + FIRST + SECOND + "</p><p>Tug.</p>".repeat(8)).text().contains(bio));
  }

  @Test
  void aParagraphAboutAnyoneElseStays() {
    String other = "Rui Mabote is an engineer at the yard. He said that the work had been hard.";
    assertTrue(story("", "", "<p>" + other + "</p>").text().endsWith(other));
  }

  @Test
  void aLongNoteAtTheEndIsKnownByWordsInTheMiddle() {
    String note = "The two writers of this letter read all that is new about ports, ships and sailors, and what they find "
        + "worth knowing comes every week with a picture of the quay to your inbox, without any cost to you at all.";
    isDropped(story("", "", "<p>" + note + "</p>"), note, "closing");
    String study = "A. Costa et al, Rust on hulls in warm water, Journal of Ships (2024). DOI: 10.1234/hull.5678";
    isDropped(story("", "", "<p>" + study + "</p>"), study, "closing");
  }

  @Test
  void aLineOfBothDatesTellsAboutTheStory() {
    String dates = "PUBLISHED: April 3, 2024 at 1:52 p.m. | UPDATED: April 4, 2024 at 1:55 p.m.";
    Reading reading = story("<p>" + dates + "</p>", "", "");
    isDropped(reading, dates, "metadata");
    isDropped(story("<ul><li>Apr 3, 2024</li></ul>", "", ""), "Apr 3, 2024", "metadata");
  }

  @Test
  void aListItemWithADateAndWordsStays() {
    assertTrue(story("", "<ul><li>April 3, 2024: the frigate leaves the yard</li><li>Later: the trials</li></ul>", "")
        .text().contains("the frigate leaves the yard"));
  }

  @Test
  void whatAClassOfItsOwnHidesGoes() {
    isDropped(story("", "<div class='box hidden'><p>Please help us with a gift, we ask you kindly.</p></div>", ""),
        "Please help us with a gift, we ask you kindly.", "hidden");
    assertTrue(story("", "<p class='hidden lg:block'>The captain waved.</p>", "").text().contains("The captain waved."));
  }

  @Test
  void aHeadingThatATableOfContentsListsStays() {
    assertTrue(story("", "<h2 class='toc'>What the yard did</h2>", "").text().contains("What the yard did"));
  }

  @Test
  void titlesOfFilmsAndCardsOfStoriesGo() {
    isDropped(story("", "<div class='video-details'><p>Watch how a tug pulls a ship from the mud.</p></div>", ""),
        "Watch how a tug pulls a ship from the mud.", "video");
    isDropped(story("", "<div class='display-card'><h5><a href='/x'>Tugs for sale</a></h5><span>Four tugs are cheap "
        + "now.</span></div>", ""), "Tugs for sale Four tugs are cheap now.", "related_link");
  }

  @Test
  void anAsideBelowTheStoryIsNoStoryHoweverLong() {
    Reading reading = page(null, "<html lang=en><body><div><div class='story-body'><p>" + FIRST + "</p><p>" + SECOND
        + "</p><p>" + THIRD + "</p></div><aside><div class='story-body'><p>" + "We tell you here how we use what we know "
        + "of you. ".repeat(12) + "</p></div></aside></div>");
    assertTrue(reading.text().endsWith(THIRD.strip()), reading.text());
  }

  @Test
  void theNameOfCommentsOnWhatHoldsTheHeadlineSaysThatThereMayBeSome() {
    Reading reading = page(null, "<html lang=en><body><article class='single comments-open'><h1>Frigate leaves again</h1>"
        + "<p>" + FIRST + "</p></article><div class='thread'><p>" + "I saw this ship and I liked it very much. ".repeat(30)
        + "</p></div>");
    assertTrue(reading.text().contains(FIRST.strip()), () -> reading.dropped().toString());
  }
}
