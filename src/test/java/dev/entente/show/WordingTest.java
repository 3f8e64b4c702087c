package dev.entente.show;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordingTest {

  @Test
  void aTemplateLineIsCalledWhatItIs() {
    assertThat(Wording.reason("template_line")).isEqualTo("stands on many pages of this source (learned)");
  }

  @Test
  void aNewsroomsOwnReasonIsSaidAsItIsWritten() {
    assertThat(Wording.reason("horoscope_box")).isEqualTo("horoscope box");
  }
}
