package dev.entente.enrich;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.entente.article.Claim;
import dev.entente.article.Kind;
import dev.entente.article.Labels;
import dev.entente.article.Stage;
import dev.entente.article.TimeFrame;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StagesTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "CONTRACT|CONTRACTED|CURRENT|Peru bought helicopters from Russia.",
      "CONTRACT|AGREED|PLANNED|Peru will buy helicopters from Russia.",
      "CONTRACT|PROPOSED|PLANNED|Peru is considering buying helicopters from Russia.",
      "CONTRACT|PROPOSED|PLANNED|Peru wants to buy helicopters from Russia.",
      "CONTRACT|TALKS|PLANNED|Peru is in talks to buy helicopters from Russia.",
      "CONTRACT|DENIED|CURRENT|Peru will not buy helicopters from Russia.",
      "CONTRACT|DENIED|CURRENT|Peru denied that it would buy helicopters from Russia.",
      "CONTRACT|CANCELLED|CURRENT|Peru cancelled an order for helicopters from Russia.",
      "CONTRACT|SUSPENDED|CURRENT|Peru suspended the purchase of helicopters from Russia.",
      "CONTRACT|CONTRACTED|BACKGROUND|Peru bought helicopters from Russia in the 1980s.",
      "CONTRACT|PROPOSED|PLANNED|Russia pledged to supply Peru with helicopters.",
      "DELIVERY|COMPLETED|CURRENT|Russia delivered helicopters to Peru.",
      "DELIVERY|AGREED|PLANNED|Russia will deliver helicopters to Peru.",
      "DELIVERY|PROPOSED|PLANNED|Russia offered to donate helicopters to Peru.",
      "EXERCISE|COMPLETED|CURRENT|Peruvian and Chilean troops held a joint exercise.",
      "TRAINING|AGREED|PLANNED|Chile will train Peruvian military pilots.",
      "MOU|AGREED|CURRENT|Peru and Chile signed a defence memorandum.",
      "BASING|CANCELLED|CURRENT|French troops withdrew from their base in Senegal.",
  })
  void theWordsAroundTheVerbSayHowFarItHasGot(Kind kind, Stage stage, TimeFrame time, String text) {
    Claim claim = Tagging.labels(text).claims().stream().filter(c -> c.kind() == kind).findFirst()
        .orElseThrow(() -> new AssertionError("no " + kind + " in " + Tagging.labels(text).claims()));
    assertEquals(stage + " " + time, claim.stage() + " " + claim.time());
  }

  @Test
  void aYearBeforeThatOfPublicationIsBackground() {
    String text = "In July 2018, Kenya bought tanks from India.";
    Labels then = Tagging.ENRICHER.labels(Readings.of("Tanks", "en", LocalDate.of(2018, 8, 1), text));
    Labels later = Tagging.ENRICHER.labels(Readings.of("Tanks", "en", LocalDate.of(2021, 8, 1), text));
    assertEquals(TimeFrame.CURRENT, then.claims().getFirst().time());
    assertEquals(TimeFrame.BACKGROUND, later.claims().getFirst().time());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "fr|AGREED|La Grèce va acheter des avions de chasse à la France.",
      "pt|AGREED|Angola vai comprar helicópteros à Rússia.",
      "es|AGREED|Perú va a comprar helicópteros a Rusia.",
      "tr|AGREED|Türkiye, Kenya'ya zırhlı araç teslim edecek.",
      "ru|AGREED|Россия передаст Кении вертолёты.",
  })
  void theFutureShowsInEveryLanguage(String language, Stage stage, String text) {
    Labels labels = Tagging.labels(language, text);
    assertEquals(stage, labels.claims().getFirst().stage(), () -> labels.claims().toString());
  }
}
