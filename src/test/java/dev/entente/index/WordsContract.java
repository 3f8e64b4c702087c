package dev.entente.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.entente.index.Query.All;
import dev.entente.index.Query.Any;
import dev.entente.index.Query.Everything;
import dev.entente.index.Query.InTitle;
import dev.entente.index.Query.Not;
import dev.entente.index.Query.Nothing;
import dev.entente.index.Query.Phrase;
import dev.entente.index.Query.Prefix;
import dev.entente.index.Query.Word;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What words find. */
public interface WordsContract extends IndexUnderTest {

  private void twoTexts() {
    given(
        Sketch.article("a").title("Bamako fair").body("Mali shows an armed drone.", "Russia sent rifles."),
        Sketch.article("b").title("Drone pact").body("Niger and Mali sign."));
  }

  @Test
  default void aWordIsFoundInTitleAndText() {
    twoTexts();
    assertEquals(ids("a", "b"), find(new Word("drone")));
    assertEquals(ids("a", "b"), find(new Word("MALI")));
    assertEquals(ids("b"), find(new Word("Niger")));
    assertEquals(Set.of(), find(new Word("tank")));
  }

  @Test
  default void inTitleLooksAtTheTitleOnly() {
    twoTexts();
    assertEquals(ids("b"), find(new InTitle(new Word("drone"))));
    assertEquals(ids("a"), find(new InTitle(new Prefix("bam"))));
    assertEquals(ids("b"), find(new InTitle(new Phrase("drone pact"))));
  }

  @Test
  default void aPhraseStandsTogetherInOneField() {
    twoTexts();
    assertEquals(ids("a"), find(new Phrase("armed drone")));
    assertEquals(Set.of(), find(new Phrase("drone armed")));
    assertEquals(Set.of(), find(new Phrase("pact Niger")));
  }

  @Test
  default void aPrefixFindsWordsThatBeginSo() {
    given(Sketch.article("a").body("The companies met."), Sketch.article("b").body("A company of one."));
    assertEquals(ids("a", "b"), find(new Prefix("compan")));
    assertEquals(ids("a"), find(new Prefix("compani")));
    assertEquals(Set.of(), find(new Prefix("ompany")));
  }

  @Test
  default void aPrefixMayConsistOfSeveralParts() {
    given(
        Sketch.article("a").body("An F-16 flew."), Sketch.article("b").body("An F and a 16."),
        Sketch.article("c").body("An F-35 flew."));
    assertEquals(ids("a"), find(new Prefix("F-1")));
    assertEquals(ids("a"), find(new Word("F-16")));
  }

  @Test
  default void allAnyAndNotCombine() {
    twoTexts();
    assertEquals(ids("a"), find(new All(List.of(new Word("mali"), new Word("rifles")))));
    assertEquals(ids("a", "b"), find(new Any(List.of(new Word("niger"), new Word("rifles")))));
    assertEquals(ids("b"), find(new All(List.of(new Word("mali"), new Not(new Word("rifles"))))));
    assertEquals(ids("b"), find(new Any(List.of(new Nothing(), new Not(new Word("rifles"))))));
    assertEquals(Set.of(), find(new All(List.of(new Word("mali"), new Nothing()))));
  }

  @Test
  default void notAloneFindsTheRest() {
    twoTexts();
    assertEquals(ids("b"), find(new Not(new Word("rifles"))));
    assertEquals(ids("a"), find(new Not(new Not(new Word("rifles")))));
    assertEquals(ids("b"), find(new All(List.of(new Not(new Word("rifles"))))));
    assertEquals(ids("a", "b"), find(new Everything()));
    assertEquals(Set.of(), find(new Nothing()));
    assertEquals(ids("a", "b"), find(new Not(new Nothing())));
  }

  @Test
  default void punctuationAloneMatchesNothingAndIsPassedOverInAll() {
    twoTexts();
    assertEquals(Set.of(), find(new Word("&")));
    assertEquals(Set.of(), find(new Phrase("- -")));
    assertEquals(ids("b"), find(new All(List.of(new Word("niger"), new Word("-")))));
    assertEquals(ids("b"), find(new Phrase("niger & and")));
    assertEquals(ids("b"), find(new Any(List.of(new Word("niger"), new Word("-")))));
  }

  @Test
  default void formsOfAWordAreFoldedTogether() {
    given(Sketch.article("a").body("Turkey's drones and a caf\u00e9."));
    boolean exact = traits().contains(Trait.NO_STEMMING);
    assertEquals(exact ? Set.of() : ids("a"), find(new Word("drone")));
    assertEquals(ids("a"), find(new Word("Drones")));
    assertEquals(ids("a"), find(new Word("turkey")));
    assertEquals(exact ? Set.of() : ids("a"), find(new Word("cafe")));
    assertEquals(exact ? Set.of() : ids("a"), find(new Phrase("drone and a cafe")));
  }

  @Test
  default void otherScriptsAreFound() {
    given(Sketch.article("a").body(
        "\u0648\u0635\u0644\u062a \u0637\u0627\u0626\u0631\u0627\u062a \u0645\u0633\u064a\u0631\u0629.",
        "\u041c\u0430\u043b\u0438 \u043f\u043e\u043b\u0443\u0447\u0438\u043b\u0430 \u0434\u0440\u043e\u043d\u044b."));
    assertEquals(ids("a"), find(new Word("\u0645\u0633\u064a\u0631\u0629")));
    assertEquals(ids("a"), find(new Word("\u0434\u0440\u043e\u043d\u044b")));
    assertEquals(ids("a"), find(new Prefix("\u0434\u0440\u043e")));
  }

  @Test
  default void aQueryOfManyWordsIsAnswered() {
    twoTexts();
    List<Query> words = IntStream.range(0, 3_000).mapToObj(i -> (Query) new Word("w" + i)).toList();
    assertEquals(Set.of(), find(new Any(words)));
    assertEquals(Set.of(), find(new All(words)));
  }

  @Test
  default void manyWordsWithOneBeginningAreNoFault() {
    String all = String.join(" ", IntStream.range(0, 3_000).mapToObj(i -> "zz" + i).toList());
    given(Sketch.article("a").body("First " + all + "."), Sketch.article("b").body("Nothing."));
    assertEquals(ids("a"), find(new Prefix("zz")));
  }

  @Test
  default void nestingIsAnsweredOrRefusedInWords() {
    twoTexts();
    assertEquals(ids("b"), find(nested(new Word("niger"), 300)));
    assertEquals(ids("b"), find(tangled(new Word("niger"), 300)));
    if (traits().isEmpty()) {
      Query deep = nested(new Word("niger"), 20_000);
      assertThrows(IllegalArgumentException.class, () -> find(deep));
    }
  }

  /** As deep, and such that no level can be folded into another. */
  private static Query tangled(Query core, int depth) {
    Query query = core;
    for (int i = 0; i < depth; i += 4) {
      Query all = new All(List.of(query, new Not(new Word("x" + i))));
      query = new Not(new Any(List.of(new Not(all), new Word("y" + i))));
    }
    return query;
  }

  private static Query nested(Query core, int depth) {
    Query query = core;
    for (int i = 0; i < depth; i++) {
      query = new All(List.of(query));
    }
    return query;
  }
}
