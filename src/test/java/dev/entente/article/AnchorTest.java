package dev.entente.article;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.article.Sentence.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AnchorTest {

  private static final List<String> WORDS = List.of("harbour", "Minister", "of", "boats", "new", "the", "Kenya", "sent",
      "a", "treaty", "köprü", "عقد", "signed", "two", "radars", "𝒜lpha");

  /** A reading whose sentences are the lines of a text. */
  static Reading reading(String text, Block... blocks) {
    List<Sentence> sentences = new ArrayList<>();
    int start = 0;
    for (String line : text.split("\n")) {
      Block block = sentences.size() < blocks.length ? blocks[sentences.size()] : Block.BODY;
      if (!line.isEmpty()) {
        sentences.add(new Sentence(start, start + line.length(), block));
      }
      start += line.length() + 1;
    }
    return new Reading(null, "Title", false, new Publication.Unknown(), null, "en", null, null, null, null, null, null,
        text, sentences, List.of(), List.of(), List.of());
  }

  private static Anchor anchor(String text, String quote) {
    int at = text.indexOf(quote);
    return Anchor.of("sha256:1", reading(text), at, at + quote.length());
  }

  @Test
  void wordsAreFoundWhereTheyStand() {
    String text = "Kenya bought boats.\nThe navy of Kenya bought two radars from Italy.";
    Anchor anchor = anchor(text, "bought two radars");
    assertThat(anchor.before()).isEqualTo("Kenya bought boats. The navy of Kenya ");
    assertThat(anchor.after()).isEqualTo(" from Italy.");
    Evidence found = anchor.find(reading(text), "editor").orElseThrow();
    assertThat(reading(text).words(found)).isEqualTo("bought two radars");
    assertThat(found.sentence()).isEqualTo(1);
    assertThat(found.rule()).isEqualTo("editor");
  }

  @Test
  void ofSeveralPlacesTheOneWithTheSameSurroundingsIsMeant() {
    String text = "On Monday Kenya bought two radars from Italy.\nOn Friday Kenya bought two radars from Spain.";
    int second = text.indexOf("Kenya", 20);
    Anchor anchor = Anchor.of("d", reading(text), second, second + "Kenya bought two radars".length());
    String later = "A new first line.\n" + text;
    assertThat(anchor.find(reading(later), "editor").orElseThrow().sentence()).isEqualTo(2);
  }

  @Test
  void whiteSpaceMayChange() {
    Anchor anchor = anchor("The navy of Kenya bought two radars.", "Kenya bought two radars");
    Reading reading = reading("The navy\u00a0of Kenya  bought\u2009two   radars.");
    assertThat(reading.words(anchor.find(reading, "editor").orElseThrow())).isEqualTo("Kenya  bought\u2009two   radars");
  }

  @Test
  void fewLettersElsewhereAreNotTheWords() {
    Anchor anchor = anchor("The fleet was sold to Mali by Italy.", "Mali");
    assertThat(anchor.find(reading("Somalia has no such fleet, and Malian officers said so."), "editor")).isEmpty();
    assertThat(anchor.find(reading("Yes. The fleet was sold to Mali by Spain."), "editor")).isPresent();
  }

  @Test
  void aHeadingOrCaptionIsNoPlace() {
    String text = "Kenya bought two radars from Italy";
    Anchor anchor = anchor(text, "Kenya bought two radars");
    assertThat(anchor.find(reading(text, Block.HEADING), "editor")).isEmpty();
    assertThat(anchor.find(reading(text, Block.CAPTION), "editor")).isEmpty();
    assertThat(anchor.find(reading(text + "\n" + text, Block.CAPTION), "editor").orElseThrow().sentence()).isEqualTo(1);
  }

  @Test
  void aVeryLongSentenceIsHeldByItsBeginning() {
    String text = "𝒜 ".repeat(2000).strip() + ".";
    Anchor anchor = Anchor.of("d", reading(text), 0, text.length());
    assertThat(anchor.quote().length()).isLessThanOrEqualTo(Anchor.LONGEST);
    assertThat(anchor.find(reading(text), "editor")).isPresent();
  }

  /** Whatever is edited around the quote, it is found at its own place; once it is broken itself, it is lost. */
  @Test
  void editsAroundTheWordsDoNotLoseThem() {
    long seed = Long.getLong("entente.seed", new Random().nextLong());
    Random random = new Random(seed);
    for (int round = 0; round < 400; round++) {
      String mark = "zulu " + round + " over the river";
      String text = text(random) + " " + mark + " " + text(random);
      Anchor anchor = anchor(text, mark);
      String edited = text(random) + text.substring(random.nextInt(text.indexOf(mark)), text.indexOf(mark))
          + mark + text.substring(text.indexOf(mark) + mark.length(), text.length() - random.nextInt(20)) + text(random);
      Reading reading = reading(edited);
      Optional<Evidence> found = anchor.find(reading, "editor");
      assertThat(found.map(reading::words)).as("seed %s round %s: %s", seed, round, edited).contains(mark);
      String broken = edited.replace(mark, mark.substring(0, 1 + random.nextInt(mark.length() - 1)) + "#");
      assertThat(anchor.find(reading(broken), "editor")).as("seed %s round %s: %s", seed, round, broken).isEmpty();
    }
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(40) + 20; i > 0; i--) {
      text.append(WORDS.get(random.nextInt(WORDS.size()))).append(random.nextInt(12) == 0 ? ".\n" : " ");
    }
    return text.toString();
  }
}
