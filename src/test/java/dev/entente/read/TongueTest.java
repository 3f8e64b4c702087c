package dev.entente.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TongueTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      tr | Katar, Türkiye'den dört adet Altay tankı teslim aldı.
      tr | Somali, Türkiye'den iki gemi satın aldı.
      en | President Erdoğan and General Tarakçı met in Ankara.
      de | Die Bundeswehr hat den Panzer von der Firma erhalten.
      fr | Le Tchad a reçu des véhicules offerts par l'Italie.
      pt | Angola vai receber dois navios da Itália.
      es | Chile recibió los helicópteros que compró en Francia.
      ru | Россия передала Мали вертолёты.
      ar | تسلم الأردن أربع طائرات من تركيا.
      """)
  void oneSentenceTellsTheLanguage(String language, String text) {
    assertThat(Tongue.of(text, null)).isEqualTo(language);
  }

  @Test
  void whatIsStatedStandsWhereTheTextSaysNothing() {
    assertThat(Tongue.of("Altay", "tr")).isEqualTo("tr");
  }
}
