package dev.entente.index;

import static dev.entente.article.Facet.COUNTRY;
import static dev.entente.article.Facet.EQUIPMENT;
import static dev.entente.article.Facet.PARTNER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.entente.article.Sentence.Block;
import dev.entente.index.Hit.Basis;
import dev.entente.index.Hit.Snippet;
import dev.entente.index.Hit.Span;
import dev.entente.index.Query.All;
import dev.entente.index.Query.InTitle;
import dev.entente.index.Query.Not;
import dev.entente.index.Query.Phrase;
import dev.entente.index.Query.Prefix;
import dev.entente.index.Query.Word;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Marks and snippets; an adapter with {@link Trait#NO_MARKS} has none at all. */
public interface MarksContract extends IndexUnderTest {

  private Hit hit(Query query, Filter... filters) {
    Found found = index().ask(Search.of(query, filters).withPage(0, 10, true));
    assertEquals(1, found.total(), () -> "finds " + query);
    return found.hits().getFirst();
  }

  /** The snippets with their marks in brackets, as one line each. */
  private List<String> shown(Query query, Filter... filters) {
    return hit(query, filters).snippets().stream().map(s -> s.basis() + ": " + marked(s.text(), s.marks())).toList();
  }

  private static String marked(String text, List<Span> marks) {
    StringBuilder shown = new StringBuilder();
    int at = 0;
    for (Span mark : marks) {
      shown.append(text, at, mark.start()).append('[').append(text, mark.start(), mark.end()).append(']');
      at = mark.end();
    }
    return shown.append(text.substring(at)).toString();
  }

  private void expect(List<String> snippets, Query query, Filter... filters) {
    assertEquals(traits().contains(Trait.NO_MARKS) ? List.of() : snippets, shown(query, filters));
  }

  private void expectTitle(String title, Query query) {
    Hit hit = hit(query);
    assertEquals(
        traits().contains(Trait.NO_MARKS) ? hit.title() : title, marked(hit.title(), hit.titleMarks()));
  }

  @Test
  default void aSnippetIsTheSentenceThatMatches() {
    given(Sketch.article("a").body("The fair opened.", "Mali showed an armed drone there.", "It closed."));
    expect(List.of("QUERY: Mali showed an armed [drone] there."), new Word("drone"));
    expect(List.of("QUERY: Mali showed an [armed drone] there."), new Phrase("armed drone"));
    expect(List.of("QUERY: [Mali] showed an armed drone there."), new Prefix("mal"));
    expect(List.of("QUERY: Mali [showed] an armed drone there."), 
        new All(List.of(new Word("showed"), new Not(new Word("tank")))));
  }

  @Test
  default void severalTermsAreFavouredOverOneRepeated() {
    given(Sketch.article("a").body(
        "Drone, drone, drone and drone again, as if there were nothing else under the sun to be talked of, were the"
            + " words that everyone at the long table used that evening, over and over, until the lights went out and"
            + " the last of the guests had gone home through the rain.",
        "Mali bought a drone from the maker, and the contract was signed in front of the press by the two ministers"
            + " who had come to the capital for that purpose.",
        "Drone, drone, said the paper, and it gave no other word about what had been agreed behind the doors of the"
            + " old palace that night."));
    expect(List.of("QUERY: [Mali] bought a [drone] from the maker, and the contract was signed in front of the press by"
            + " the two ministers who had come to the capital for that purpose.",
        "QUERY: [Drone], [drone], said the paper, and it gave no other word about what had been agreed behind the doors"
            + " of the old palace that night."),
        new All(List.of(new Word("drone"), new Word("mali"))));
  }

  @Test
  default void withoutWordsTheEvidenceOfTheFilteredClaimIsShown() {
    given(Sketch.article("a").block(Block.CAPTION, "A soldier in Bamako.")
        .body("The fair opened.", "Russia sent rifles to Mali.", "Mali received drones from Ankara.")
        .claimOn("Russia sent rifles", "ml", "ru", "small.rifle").claimOn("received drones", "ml", "tr", "uav.armed"));
    expect(List.of("EVIDENCE: Mali [received drones] from Ankara."),
        new Query.Everything(), Filter.of(COUNTRY, "ml"), Filter.of(PARTNER, "tr"));
    expect(List.of("EVIDENCE: [Russia sent rifles] to Mali."), new Query.Everything(), Filter.of(COUNTRY, "ml"));
    expect(List.of("EVIDENCE: Mali [received drones] from Ankara."),
        new Query.Everything(), Filter.of(EQUIPMENT, "uav"));
    expect(List.of("QUERY: The [fair] opened."), new Word("fair"), Filter.of(EQUIPMENT, "uav"));
  }

  @Test
  default void withNeitherTheLeadIsShown() {
    given(Sketch.article("a").title("Bamako").block(Block.CAPTION, "A soldier.").block(Block.BODY, "The fair opened.")
        .body("Many came.", "It closed."));
    expect(List.of("LEAD: The fair opened. Many came."), new Query.Everything());
    expect(List.of("LEAD: The fair opened. Many came."), new Word("bamako"));
    expect(List.of("LEAD: The fair opened. Many came."), new Query.Everything(), Filter.not(COUNTRY, "ml"));
  }

  @Test
  default void anEmptyTextHasNoSnippet() {
    given(Sketch.article("a").title("Bamako"));
    expect(List.of(), new Word("bamako"));
  }

  @Test
  default void titlesAreMarked() {
    given(Sketch.article("a").title("Drones for Mali: the drone fair").body("Mali."));
    expectTitle("[Drones] for Mali: the [drone] fair", new InTitle(new Prefix("drone")));
    expectTitle("Drones for [Mali]: the drone fair", new Word("mali"));
    expectTitle("Drones for Mali: [the drone fair]", new InTitle(new Phrase("the drone fair")));
    assertEquals(List.of(), hit(new Query.Everything()).titleMarks());
  }

  @Test
  default void wordsInTheTitleOnlyDoNotMarkTheText() {
    given(Sketch.article("a").title("Mali").body("Mali came.", "A drone came."));
    expect(List.of("QUERY: A [drone] came."), new All(List.of(new InTitle(new Word("mali")), new Word("drone"))));
  }

  @Test
  default void markupSurrogatesAndRightToLeftTextStayWhole() {
    String drones = "\u0637\u0627\u0626\u0631\u0627\u062a \u0645\u0633\u064a\u0631\u0629";
    String arrived = "\u0648\u0635\u0644\u062a ";
    String yesterday = " \u0623\u0645\u0633.";
    given(Sketch.article("a").title("<b>\uD83D\uDE81</b> & drone").body(
        "<script>\uD83D\uDE81\uD83D\uDE81 drone</script> & more.", arrived + drones + yesterday));
    expect(List.of("QUERY: <script>\uD83D\uDE81\uD83D\uDE81 [drone]</script> & more."), new Word("drone"));
    expect(List.of("QUERY: " + arrived + "[" + drones + "]" + yesterday), new Phrase(drones));
    expectTitle("<b>\uD83D\uDE81</b> & [drone]", new Word("drone"));
  }

  @Test
  default void aSentenceWithoutEndIsCutAtWords() {
    String endless = String.join(" ", IntStream.range(0, 400).mapToObj(i -> "word" + i + "\uD83D\uDE81").toList());
    given(Sketch.article("a").body(endless));
    if (traits().contains(Trait.NO_MARKS)) {
      expect(List.of(), new Word("word200"));
      return;
    }
    Snippet snippet = hit(new Word("word200")).snippets().getFirst();
    assertTrue(snippet.text().length() <= 320, () -> "length " + snippet.text().length());
    assertTrue(endless.contains(snippet.text()));
    assertTrue(!Character.isLowSurrogate(snippet.text().charAt(0)), snippet::text);
    assertTrue(marked(snippet.text(), snippet.marks()).contains("[word200]"), snippet::text);
    assertEquals(Basis.QUERY, snippet.basis());
  }

  @Test
  default void aPrefixWithManyWordsIsStillMarked() {
    String many = String.join(" ", IntStream.range(0, 3_000).mapToObj(i -> "zz" + i).toList());
    given(Sketch.article("a").body("First zzebra came.", many + "."));
    List<Snippet> snippets = hit(new Prefix("zze")).snippets();
    assertEquals(traits().contains(Trait.NO_MARKS) ? 0 : 1, snippets.size());
    assertEquals(traits().contains(Trait.NO_MARKS), hit(new Prefix("zz")).snippets().isEmpty());
  }

  @Test
  default void aMatchLateInALongTextIsMarked() {
    String[] before =
        IntStream.range(0, 2_000).mapToObj(i -> "Sentence number " + i + " says nothing.").toArray(String[]::new);
    given(Sketch.article("a").body(before).body("Here is the drone."));
    expect(List.of("QUERY: Here is the [drone]."), new Word("drone"));
  }
}
