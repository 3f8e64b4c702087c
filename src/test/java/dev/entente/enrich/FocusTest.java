package dev.entente.enrich;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.entente.article.Country;
import dev.entente.article.Reading;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What an article is about, and who acts on whom in it. */
class FocusTest {

  private static String ranked(String dateline, String text) {
    Reading bare = Readings.of(text);
    Reading filed = new Reading(null, bare.title(), false, bare.published(), null, "en", null, null, null, dateline,
        null, null, text, bare.sentences(), List.of(), List.of(), List.of());
    return codes(Tagging.ENRICHER.focus(filed).ranked());
  }

  private static String sides(String text) {
    Focus focus = Tagging.ENRICHER.focus(Readings.of(text));
    return codes(focus.sources()) + ">" + codes(focus.targets());
  }

  private static String codes(List<Country> countries) {
    return countries.stream().map(Country::code).sorted().collect(Collectors.joining(","));
  }

  @Test
  void aStoryThatNamesNoStateIsAboutTheOneItWasFiledFrom() {
    assertEquals("us", ranked("Hammond, Ind.", "The steel works will hire two hundred people."));
    assertEquals("us", ranked("DALLAS", "The steel works will hire two hundred people."));
    assertEquals("ca", ranked("LONDON, Ontario", "The steel works will hire two hundred people."));
    assertEquals("de", ranked("Düsseldorf", "The steel works will hire two hundred people."));
    assertEquals("jp", ranked("Yokosuka, Japan", "The steel works will hire two hundred people."));
    assertEquals("", ranked("Nowhere-on-Sea", "The steel works will hire two hundred people."));
  }

  @Test
  void aTownOfDatelinesIsNoStateInTheText() {
    assertEquals("", ranked(null, "Columbus and Troy Reading met in the Garden City park."));
  }

  @Test
  void hongKongStandsForItself() {
    assertEquals("hk", ranked("HONG KONG", "The harbour was closed for six hours."));
  }

  @Test
  void whoStandsBeforeTheVerbActsOnTheFirstStateAfterIt() {
    assertEquals("zw>us", sides("Zimbabwean officials accused the United States of delaying a settlement for Namibia."));
    assertEquals("ru>ir,tr", sides(
        "Russia shut its southern border with Iran and Turkey because fighting went on between Armenians and Azerbaijanis."));
  }

  @Test
  void whoTellsOfItIsNeither() {
    assertEquals("kp>us", sides(
        "North Korea has launched cyber attacks against the United States, South Korea's defence ministry said Monday."));
    assertEquals("rs>me", sides("Serbian units shelled Montenegro on Friday, according to the French government."));
  }

  @Test
  void whoMeetsAndAgreesActsTogether() {
    assertEquals("fr,ro>", sides("The French president held talks with leaders of Romania on Tuesday."));
  }

  @Test
  void thePassiveTurnsItRound() {
    assertEquals(">us", sides("Three American servicemen were killed by a roadside bomb."));
  }

  @Test
  void whatAStateDoesAtHomeItDoesToItsOwn() {
    assertEquals("eg>eg", sides("Egyptian police opened fire on a crowd of students on Monday night."));
  }

  @Test
  void aDemonymBeforeACapitalisedOfficeIsNoSurname() {
    assertEquals("gb", ranked(null, "British Foreign Secretary John Miller spoke of peace on Friday."));
  }
}
