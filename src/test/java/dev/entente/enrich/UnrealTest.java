package dev.entente.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.article.Attribution.Speaker;
import dev.entente.article.Claim;
import dev.entente.article.Stage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a sentence calls false or only supposes is not told as done. */
class UnrealTest {

  @ParameterizedTest
  @ValueSource(strings = {
      "Mali received no helicopters from Russia.",
      "It is false that Türkiye delivered drones to Ethiopia.",
      "Had Türkiye delivered drones to Ethiopia, the dispute would have ended.",
      "Reports that Türkiye delivered drones to Ethiopia are false.",
      "The rumour that China gave Pakistan fighter jets was dismissed by Islamabad.",
  })
  void whatIsCalledFalseIsDenied(String text) {
    assertThat(Tagging.labels(text).claims()).isNotEmpty().extracting(Claim::stage).containsOnly(Stage.DENIED);
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "If Türkiye delivers drones to Ethiopia, prices will rise.",
      "It is unclear whether Türkiye delivered drones to Ethiopia.",
      "There is no evidence that Türkiye delivered drones to Ethiopia.",
  })
  void whatIsOnlySupposedIsNoClaim(String text) {
    assertThat(Tagging.labels(text).claims()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "Mali received no fewer than 12 helicopters from Russia.",
      "Reports that Türkiye delivered drones to Ethiopia were confirmed.",
      "Türkiye delivered drones to Ethiopia, whether it likes to admit it or not.",
      "Türkiye delivered drones to Ethiopia even if it is late.",
      "It is true that Türkiye delivered drones to Ethiopia.",
  })
  void whatIsSoStays(String text) {
    assertThat(Tagging.labels(text).claims()).isNotEmpty().extracting(Claim::stage).containsOnly(Stage.COMPLETED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Türkiye delivered drones to Ethiopia, said opposition leader Merera Gudina."})
  void theOppositionDoesNotSpeakForItsState(String text) {
    assertThat(Tagging.claim(text).particulars().attributions()).extracting(a -> a.speaker())
        .containsExactly(Speaker.OTHER);
  }
}
