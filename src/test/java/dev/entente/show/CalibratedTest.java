package dev.entente.show;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CalibratedTest {

  private static final String HEAD =
      "# words\nset\tlevel\tclaims\tright_pair\tper_cent_pair\tright_kind\tper_cent_kind\n";

  @Test
  void aLevelIsToldInPerCentWithItsCount() {
    assertThat(Calibrated.of(HEAD + "tuning\thigh\t40\t36\t90\t30\t75\nheld-out\thigh\t20\t17\t85\t12\t60\n").getFirst())
        .isEqualTo(new Calibrated("high", "90 % (36 of 40)", "85 % (17 of 20)"));
  }

  @Test
  void ofAFewClaimsNoPerCentIsTold() {
    assertThat(Calibrated.of(HEAD + "tuning\tlow\t9\t3\t33\t3\t33\n").getLast())
        .isEqualTo(new Calibrated("low", "3 of 9, too few to say", "none counted"));
  }

  @Test
  void theFileInTheJarHasAllLevels() {
    assertThat(Calibrated.all()).extracting(Calibrated::level).containsExactly("high", "medium", "low");
  }
}
