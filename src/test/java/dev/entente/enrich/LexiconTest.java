package dev.entente.enrich;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.entente.article.Equipment;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LexiconTest {

  private final List<Lexicon.Entry> entries = new ArrayList<>();

  private void add(String form, Lexicon.Writing writing, boolean plural) {
    entries.add(new Lexicon.Entry(
        new Term.Gear(new Equipment(form.replace(" ", "-"))), Language.ALL, writing, form, plural));
  }

  /** What a lexicon finds, which must be the same while it is filled and once it is packed. */
  private List<String> found(String text) {
    Lexicon lexicon = new Lexicon();
    entries.forEach(lexicon::add);
    List<String> found = found(lexicon, text);
    lexicon.pack();
    assertEquals(found, found(lexicon, text));
    return found;
  }

  private static List<String> found(Lexicon lexicon, String text) {
    Words words = Words.of(text);
    return lexicon.at(words, 0, words.size(), Language.EN.bit()).stream()
        .map(hit -> hit.form() + ":" + (hit.to() - hit.from())).toList();
  }

  @Test
  void theLongestPhraseWins() {
    add("attack", Lexicon.Writing.ANY, true);
    add("attack helicopter", Lexicon.Writing.ANY, true);
    assertEquals(List.of("attack helicopter:2"), found("attack helicopters over"));
    assertEquals(List.of("attack:1"), found("attack on"));
  }

  @Test
  void aStarStandsForAnyEndingEvenInsideAPhrase() {
    add("ударн* беспилотник*", Lexicon.Writing.ANY, false);
    assertEquals(List.of("ударн* беспилотник*:2"), found("ударными беспилотниками"));
    assertEquals(List.of(), found("ударными ракетами"));
  }

  @Test
  void lettersWrittenOutBeatAStar() {
    add("tank*", Lexicon.Writing.ANY, false);
    add("tanker", Lexicon.Writing.ANY, false);
    assertEquals(List.of("tanker:1"), found("tanker"));
    assertEquals(List.of("tank*:1"), found("tankları"));
  }

  @Test
  void writingIsHeeded() {
    add("Turkey", Lexicon.Writing.CAPITAL, false);
    add("SOM", Lexicon.Writing.EXACT, false);
    assertEquals(List.of(), found("turkey"));
    assertEquals(List.of("Turkey:1"), found("TURKEY"));
    assertEquals(List.of(), found("Som"));
    assertEquals(List.of("SOM:1"), found("SOM"));
  }

  @Test
  void variantsOfATypeCount() {
    add("Su-30", Lexicon.Writing.CAPITAL, true);
    assertEquals(List.of("Su-30:2"), found("Su-30MK fighters"));
    assertEquals(List.of(), found("Su-305"));
  }

  @Test
  void aCommaEndsAPhraseAndAHyphenDoesNot() {
    add("Burkina Faso", Lexicon.Writing.CAPITAL, false);
    assertEquals(List.of("Burkina Faso:2"), found("Burkina-Faso"));
    assertEquals(List.of(), found("Burkina, Faso"));
  }

  @Test
  void arabicLettersBeforeAWordArePassedOver() {
    add("تركيا", Lexicon.Writing.ANY, false);
    add("الجزائر", Lexicon.Writing.ANY, false);
    assertEquals(List.of("تركيا:1"), found("وتركيا"));
    assertEquals(List.of("الجزائر:1"), found("للجزائر"));
    assertEquals(List.of("الجزائر:1"), found("بالجزائر"));
  }
}
