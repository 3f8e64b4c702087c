package dev.entente.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentenceSplitterTest {

  @TempDir
  static Path folder;
  private static SentenceSplitter splitter;

  @BeforeAll
  static void open() {
    splitter = new SentenceSplitter(new Abbreviations(Vocabularies.in(folder)));
  }

  /** The bar marks where a sentence must end. */
  @ParameterizedTest
  @CsvSource(delimiter = ';', quoteCharacter = '\0', value = {
      "en;Talks between Lt. Gen. Ali Kaya and Rear Adm. J. K. Smith ended.|They left.",
      "en;The U.S. Army sent No. 5 Squadron.|It arrived on 3 Apr. 2024 at 5 p.m. local time.",
      "en;The navy bought Kongsberg's NASAMS 3.|It will arrive in the U.S.|The crews follow.",
      "en;“We agreed on boats.”|He left. ”|Then they flew home.", "en;\"Will you sign?\" he asked.|\"No.\"|He went.",
      "en;The A. S. Popov plant made 3.5 mln. rounds.|Prices rose to $1.2 bln.|The plant grew.",
      "en;He saw the sun.|Turkey sent boats.", "en;It was carried out.|Turkey said so.",
      "ru;В 2024 г. поставлено 12 ед. техники на 3 млрд. руб. по контракту.|Это много.",
      "ru;По словам ген. А. С. Иванова, г. Москва готов.|Он уехал.",
      "ar;هل وقع الوزير الاتفاق؟|نعم، وقعه د. سامي يوم الإثنين.", 
      "tr;Org. Ali Kaya, A.Ş. temsilcileriyle görüştü.|Bu önemli.",
      "fr;M. Jean Dupont a signé.|Le ministre est parti.", "pt;O Sr. João Lima visitou a base.|O navio chegou.",
      "en;Is it true?!|Yes.|Perhaps.", "en;Wait ...|What?"})
  void sentencesEndWhereAReaderEndsThem(String language, String marked) {
    String text = marked.replace("|", " ");
    List<String> found = splitter.split(text, language).stream().map(s -> text.substring(s.start(), s.end())).toList();
    assertEquals(List.of(marked.split("\\|")), found);
  }
}
