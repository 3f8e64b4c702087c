package dev.entente.article;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.article.Correction.Action;
import dev.entente.article.Correction.Label;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CorrectedTest {

  private static final Country KE = new Country("ke");
  private static final Country IT = new Country("it");
  private static final Equipment RADAR = new Equipment("c4i.radar");
  private static final String TEXT = "Italy sold two radars to Kenya.\nItaly will sell more to Kenya in May.\n"
      + "Officers of both states met.";
  private static final Reading READING = AnchorTest.reading(TEXT);

  private static Evidence words(String quote) {
    return Anchor.of("one", READING, TEXT.indexOf(quote), TEXT.indexOf(quote) + quote.length())
        .find(READING, "sell.to").orElseThrow();
  }

  private static Claim claim(Stage stage, TimeFrame time, String... quotes) {
    return new Claim(KE, IT, false, Kind.CONTRACT, stage, time,
        List.of(new EquipmentMention(RADAR, null, words("radars"))), Particulars.NONE, Confidence.MEDIUM,
        Stream.of(quotes).map(CorrectedTest::words).toList());
  }

  private static final Claim SOLD = claim(Stage.CONTRACTED, TimeFrame.CURRENT, "Italy sold two radars to Kenya");
  private static final Claim WILL = claim(Stage.AGREED, TimeFrame.PLANNED, "Italy will sell more to Kenya");

  private static Correction correction(Action action, Label label, String... quotes) {
    List<Anchor> anchors = Stream.of(quotes).map(q -> Anchor.of(
        "one", READING, TEXT.indexOf(q), TEXT.indexOf(q) + q.length())).toList();
    return new Correction(1, ArticleId.ofKey("a"), action, label, anchors, "wrong", "", Instant.EPOCH, null);
  }

  private static Correction reject(Claim claim) {
    return correction(Action.REJECT, Label.of(claim),
        claim.evidence().stream().map(READING::words).toArray(String[]::new));
  }

  private static List<Claim> after(List<Claim> claims, Correction... corrections) {
    return Corrected.of(READING, "one", claims, List.of(corrections)).claims();
  }

  @Test
  void withoutCorrectionsNothingChanges() {
    assertThat(after(List.of(SOLD, WILL))).containsExactly(SOLD, WILL);
  }

  @Test
  void aRejectedClaimIsGoneAndItsNeighbourOfAnotherStageStays() {
    assertThat(after(List.of(SOLD, WILL), reject(SOLD))).containsExactly(WILL);
    assertThat(after(List.of(SOLD, WILL), reject(WILL))).containsExactly(SOLD);
  }

  @Test
  void aRejectionHoldsWhenTheTaggerNamesAnotherStageOrOtherEquipment() {
    Claim other = claim(Stage.IN_PROGRESS, TimeFrame.BACKGROUND, "sold two radars to Kenya");
    assertThat(after(List.of(other, WILL), reject(SOLD))).containsExactly(WILL);
  }

  @Test
  void aRejectionHoldsInTheSameCaptureWhenTheTaggerRestsTheClaimOnOtherWords() {
    Claim elsewhere = claim(Stage.CONTRACTED, TimeFrame.CURRENT, "Officers of both states met");
    assertThat(after(List.of(elsewhere, WILL), reject(SOLD))).containsExactly(WILL);
  }

  @Test
  void inALaterVersionNewWordsCanEarnTheClaimAnew() {
    Claim both = claim(Stage.CONTRACTED, TimeFrame.CURRENT, "Italy sold two radars to Kenya", "Officers of both states met");
    List<Claim> left = Corrected.of(READING, "two", List.of(both), List.of(reject(SOLD))).claims();
    assertThat(left).singleElement().satisfies(
        claim -> assertThat(claim.evidence()).containsExactly(words("Officers of both states met")));
    assertThat(after(List.of(both), reject(SOLD))).isEmpty();
  }

  @Test
  void anotherKindOrDirectionIsAnotherLabel() {
    Claim turned = new Claim(IT, KE, false, Kind.CONTRACT, Stage.CONTRACTED, TimeFrame.CURRENT, List.of(),
        Particulars.NONE, Confidence.MEDIUM, SOLD.evidence());
    assertThat(after(List.of(turned), reject(SOLD))).containsExactly(turned);
  }

  @Test
  void aMutualClaimIsRejectedWhateverItsOrder() {
    Claim one = new Claim(KE, IT, true, Kind.TALKS, Stage.TALKS, TimeFrame.CURRENT, List.of(), Particulars.NONE,
        Confidence.MEDIUM, List.of(words("Officers of both states met")));
    Claim turned = new Claim(IT, KE, true, Kind.TALKS, Stage.TALKS, TimeFrame.CURRENT, List.of(), Particulars.NONE,
        Confidence.MEDIUM, one.evidence());
    assertThat(after(List.of(turned), reject(one))).isEmpty();
  }

  @Test
  void anAddedClaimRestsOnTheEditorsWords() {
    Label talks = new Label(KE, IT, true, Kind.TALKS, Stage.TALKS, TimeFrame.CURRENT, List.of(RADAR));
    Claim added = after(List.of(SOLD), correction(Action.ADD, talks, "Officers of both states met")).getLast();
    assertThat(added.confidence()).isEqualTo(Confidence.HIGH);
    assertThat(added.evidence()).singleElement().satisfies(e -> {
      assertThat(READING.words(e)).isEqualTo("Officers of both states met");
      assertThat(e.rule()).isEqualTo(Correction.RULE);
    });
    assertThat(added.equipment()).extracting(EquipmentMention::equipment).containsExactly(RADAR);
  }

  @Test
  void anAddedClaimThatTheTaggerKnowsGivesItItsWordsAndEquipment() {
    Label label = Label.of(WILL).with(List.of(RADAR, new Equipment("nav.patrol")));
    List<Claim> claims = after(List.of(SOLD, WILL), correction(Action.ADD, label, "in May"));
    assertThat(claims).hasSize(2);
    assertThat(claims.getLast().evidence()).hasSize(2);
    assertThat(claims.getLast().equipment()).extracting(e -> e.equipment().leaf())
        .containsExactly("c4i.radar", "nav.patrol");
  }

  @Test
  void equipmentThatIsWrongIsTakenFromItsClaimOnly() {
    Correction wrong = correction(
        Action.REJECT_EQUIPMENT, Label.of(SOLD).with(List.of(RADAR)), "Italy sold two radars to Kenya");
    List<Claim> claims = after(List.of(SOLD, WILL), wrong);
    assertThat(claims.getFirst().equipment()).isEmpty();
    assertThat(claims.getLast()).isEqualTo(WILL);
  }

  @Test
  void theNumberOfTheWrongEquipmentGoesWithIt() {
    Quantity radars = new Quantity(2L, 2L, "radars", RADAR, Quantity.Sense.ORDERED, words("two radars"));
    Quantity boats = new Quantity(2L, 2L, "boats", new Equipment("nav.patrol"), Quantity.Sense.ORDERED, words("two"));
    Claim counted = SOLD.with(
        new Particulars(List.of(radars, boats), List.of(), List.of(), List.of(), List.of(), List.of()));
    Correction wrong = correction(
        Action.REJECT_EQUIPMENT, Label.of(SOLD).with(List.of(RADAR)), "Italy sold two radars to Kenya");
    assertThat(after(List.of(counted), wrong).getFirst().particulars().quantities()).containsExactly(boats);
  }

  @Test
  void rejectingALabelTwiceDoesNotTakeItsNeighbour() {
    Claim neighbour = claim(Stage.IN_PROGRESS, TimeFrame.CURRENT, "Italy sold two radars to Kenya");
    assertThat(after(List.of(SOLD, neighbour), reject(SOLD), reject(SOLD))).containsExactly(neighbour);
  }

  @Test
  void whatWasRejectedCanBeAddedAsItShouldBe() {
    Label right = new Label(KE, IT, false, Kind.CONTRACT, Stage.DENIED, TimeFrame.CURRENT, List.of());
    assertThat(after(List.of(SOLD), reject(SOLD), correction(Action.ADD, right, "Italy sold two radars to Kenya")))
        .singleElement().satisfies(claim -> assertThat(claim.stage()).isEqualTo(Stage.DENIED));
  }

  @Test
  void aCorrectionWhoseWordsAreGoneIsToldAsLostAndChangesNothing() {
    Reading rewritten = AnchorTest.reading("Italy gave Kenya nothing at all this year.");
    Corrected corrected = Corrected.of(rewritten, "two", List.of(SOLD), List.of(reject(SOLD)));
    assertThat(corrected.claims()).containsExactly(SOLD);
    assertThat(corrected.lost()).containsExactly(reject(SOLD));
  }
}
