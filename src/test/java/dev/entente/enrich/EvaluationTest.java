package dev.entente.enrich;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.entente.article.Country;
import dev.entente.article.Equipment;
import dev.entente.article.Kind;
import dev.entente.article.Region;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EvaluationTest {

  private static Answer answer(String country, String partner, String leaf, Kind kind) {
    return new Answer(Set.of(new Country(country)), Set.of(new Country(partner)),
        Set.of(new Answer.Pair(new Country(country), new Country(partner))), Set.of(new Equipment(leaf)),
        Set.of(new Region("011")), Set.of(kind), Set.of(), Set.of(), Set.of());
  }

  @Test
  void aPairTheWrongWayRoundIsRightOnlyWithoutDirection() {
    Evaluation evaluation = new Evaluation();
    evaluation.add(answer("ml", "tr", "uav.armed", Kind.VISIT), answer("tr", "ml", "uav.isr", Kind.VISIT));
    assertEquals(new Scores(1, 0, 0), evaluation.scores().get("pair"));
    assertEquals(new Scores(0, 1, 1), evaluation.scores().get("pair, directed"));
    assertEquals(new Scores(0, 1, 1), evaluation.scores().get("equipment leaf"));
    assertEquals(new Scores(1, 0, 0), evaluation.scores().get("equipment class"));
    assertEquals(new Scores(1, 0, 0), evaluation.scores().get("kind"));
  }

  @Test
  void figuresAreAveragedOverAllValues() {
    Scores scores = new Scores(6, 2, 4);
    assertEquals(0.75, scores.precision());
    assertEquals(0.6, scores.recall());
    assertEquals(2 * 0.75 * 0.6 / 1.35, scores.f1(), 1e-9);
    assertEquals(10, scores.n());
    assertEquals(1, Scores.NONE.f1());
  }

  @Test
  void theTableHasALineForEachMeasure() {
    Evaluation evaluation = new Evaluation();
    evaluation.add(Answer.of(Tagging.labels("Mali bought tanks from India.")),
        answer("ml", "in", "veh.tank", Kind.CONTRACT));
    assertEquals(14, evaluation.table().size());
    assertTrue(evaluation.table().getFirst().contains("1 articles"));
    assertTrue(evaluation.table().get(1).startsWith("country"));
    assertTrue(evaluation.table().get(4).contains("1.000"), evaluation.table().get(4));
  }
}
