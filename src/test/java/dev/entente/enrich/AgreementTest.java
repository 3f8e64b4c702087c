package dev.entente.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.article.Country;
import dev.entente.article.Equipment;
import dev.entente.article.Kind;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AgreementTest {

  private static Judgement judgement(String country, String partner, boolean mutual, Kind kind) {
    return new Judgement(List.of(new Judgement.Pair(new Country(country), new Country(partner), mutual, kind)),
        Set.of(new Equipment("veh.tank")), Set.of(new Country("fr")));
  }

  private static final Judgement NOTHING = new Judgement(List.of(), Set.of(), Set.of(new Country("pl")));

  @Test
  void thePairCountsWhateverTheDirectionAndAgainWithIt() {
    Agreement agreement = new Agreement();
    agreement.add(judgement("pl", "kr", false, Kind.CONTRACT), judgement("kr", "pl", false, Kind.CONTRACT));
    assertThat(agreement.scores().get("pair").f1()).isEqualTo(1);
    assertThat(agreement.scores().get("pair, directed").f1()).isZero();
    assertThat(agreement.scores().get("kind of a pair").f1()).isEqualTo(1);
  }

  @Test
  void aMutualPairMatchesOnlyAMutualOne() {
    Agreement agreement = new Agreement();
    agreement.add(judgement("pl", "kr", true, Kind.EXERCISE), judgement("kr", "pl", true, Kind.EXERCISE));
    agreement.add(judgement("pl", "kr", true, Kind.EXERCISE), judgement("pl", "kr", false, Kind.EXERCISE));
    assertThat(agreement.scores().get("pair, directed").recall()).isEqualTo(0.5);
  }

  @Test
  void statesThatAreNoPartyAndPairsWithoutCooperationAreCounted() {
    Agreement agreement = new Agreement();
    agreement.add(NOTHING, judgement("pl", "kr", false, Kind.CONTRACT));
    agreement.add(NOTHING, NOTHING);
    assertThat(agreement.falsePartyRate()).isEqualTo(0.5);
    assertThat(agreement.emptyRate()).isEqualTo(0.5);
    assertThat(agreement.table()).anyMatch(line -> line.contains("(1 of 2)"));
  }

  @Test
  void differencesNameWhatIsMissedAndWhatIsTooMuch() {
    assertThat(Agreement.differences(NOTHING, judgement("pl", "kr", false, Kind.CONTRACT)))
        .contains("pair: missed [], too much [kr-pl]", "no party, but shown as one: [pl]");
    assertThat(Agreement.differences(NOTHING, NOTHING)).isEmpty();
  }
}
