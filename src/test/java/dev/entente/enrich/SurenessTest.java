package dev.entente.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.article.Claim;
import dev.entente.article.Confidence;
import dev.entente.article.Country;
import dev.entente.article.Labels;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SurenessTest {

  private static Confidence of(String title, String text) {
    List<Claim> claims = Tagging.ENRICHER.labels(Readings.of(title, "en", null, text)).claims();
    assertThat(claims).as(text).isNotEmpty();
    return claims.getFirst().confidence();
  }

  private static Confidence of(String text) {
    return of("News of the day", text);
  }

  @Test
  void whatHeadlineAndFirstSentenceSayPlainlyIsHigh() {
    assertThat(of("Portugal gives Angola two patrol boats",
        "Portugal handed over two patrol boats to Angola on Monday, the navy said.")).isEqualTo(Confidence.HIGH);
  }

  @Test
  void aSideThatWasFilledInIsMediumAtMost() {
    assertThat(of("Kenya to get rifles", "Officials met in Nairobi. Kenya received new Bayraktar TB2 drones at the base."))
        .isNotEqualTo(Confidence.HIGH);
  }

  @Test
  void theMakeOfAWeaponInCombatIsLow() {
    String text = "The rebels in the north grew stronger all year, a diplomat said. Fighting went on near the lake. "
        + "Sudan's army shelled the town with Chinese-made howitzers, and many were killed.";
    Tagging.labels(text).claims().forEach(claim -> assertThat(claim.confidence()).isEqualTo(Confidence.LOW));
  }

  @Test
  void theMakeAloneIsNeverHigh() {
    Tagging.labels("Chad has Chinese-made howitzers, and Chad bought Chinese-made rifles.").claims()
        .forEach(claim -> assertThat(claim.confidence()).isNotEqualTo(Confidence.HIGH));
  }

  @Test
  void aNameThatHoldsUnlessRejectedIsNotDoubtful() {
    assertThat(of("Sweden sold four radars to Peru.")).isEqualTo(Confidence.HIGH);
  }

  @Test
  void backgroundIsLessSureThanNews() {
    assertThat(of("Norway sold four radars to Poland on Friday, the ministry said.").ordinal()).isLessThan(of(
        "The harbour has new lamps. Its mayor was pleased with them. Ships come and go at all hours. Many carry fish. "
            + "In 1988 Norway sold four radars to Poland.").ordinal());
  }

  @Test
  void theSameClaimOfManySentencesIsSurerThanOfOne() {
    String one = "The talk of the day was rain. Fields stood under water. The mayor had no boots. "
        + "Peru ordered six helicopters from Sweden.";
    String more = one + " Sweden will deliver the helicopters to Peru in May."
        + " Peru bought the helicopters from Sweden after long talks.";
    assertThat(Set.of(Confidence.HIGH, Confidence.MEDIUM)).contains(of(more));
    assertThat(of(more).ordinal()).isLessThanOrEqualTo(of(one).ordinal());
  }

  @Test
  void everyReasonCanBeNamed() {
    for (Sureness.Reason reason : Sureness.Reason.values()) {
      assertThat(reason.words()).isNotBlank().doesNotEndWith(".");
      assertThat(reason.points()).isNotZero();
    }
  }

  @Test
  void calibrationCountsRightPairsAndKindsForEachLevel() {
    Labels found = Tagging.labels("Portugal handed over two patrol boats to Angola on Monday, the navy said.");
    Claim claim = found.claims().getFirst();
    Judgement right = new Judgement(List.of(new Judgement.Pair(
        claim.country(), claim.partner(), false, claim.kind())), Set.of(), Set.of());
    Judgement turned = new Judgement(List.of(new Judgement.Pair(
        new Country("pt"), new Country("ao"), false, claim.kind())), Set.of(), Set.of());
    Calibration calibration = new Calibration();
    calibration.add("tuning", right, found);
    calibration.add("tuning", turned, found);
    assertThat(calibration.lines()).startsWith(Calibration.COLUMNS)
        .contains("tuning\t" + claim.confidence().code() + "\t2\t1\t50\t1\t50");
    assertThat(calibration.lines()).hasSize(4).anyMatch(line -> line.endsWith("\t0\t0\t\t0\t"));
  }
}
