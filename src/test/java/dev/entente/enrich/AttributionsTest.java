package dev.entente.enrich;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.entente.article.Attribution;
import dev.entente.article.Claim;
import dev.entente.article.Labels;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttributionsTest {

  private static String said(Labels labels) {
    assertFalse(labels.claims().isEmpty(), "no claim");
    Attribution first = labels.claims().getFirst().particulars().attributions().getFirst();
    return first.speaker() + (first.name() == null ? "" : " " + first.name());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
      "Kenya will buy six drones from Turkey, said Ruth Achieng, the Kenyan defence minister.|RECIPIENT Ruth Achieng",
      "According to the Turkish Defence Ministry, Turkey delivered armoured vehicles to Kenya.|SUPPLIER"
          + " Ministry of Defence of Türkiye",
      "Serbia received helicopters from Russia, the Serbian government announced on Friday.|RECIPIENT Serbia",
      "In a joint statement, Poland and South Korea said Poland had signed a contract for tanks with South Korea.|BOTH",
      "Egypt received frigates from Italy, said two officials who asked not to be named.|UNNAMED",
      "Sources in Rabat said Morocco had ordered drones from Israel.|UNNAMED",
      "Baykar said it had delivered drones to Mali.|MAKER Baykar",
      "Morocco ordered drones from Turkey, said Selin Aksoy, a spokeswoman for Baykar.|MAKER Selin Aksoy",
      "NATO said Ukraine had received air defence systems from Germany.|THIRD NATO",
      "The United States said that Iran had supplied drones to Russia.|THIRD United States",
      "Ghana bought patrol boats from China, Reuters reported.|OTHER Reuters",
      "Analysts said Rwanda had bought drones from China.|OTHER",
      "Ghana received patrol boats from China in March.|PAPER",
      "Chad received rifles from Hungary, the army said in a statement.|RECIPIENT Chad",
      "The delivery of Indian rifles to Nepal was confirmed by the Nepali Army.|RECIPIENT Nepali Army",
      "Peru's defence minister, Julio Paredes, told reporters that Peru had bought helicopters from"
          + " Spain.|RECIPIENT Julio Paredes",
  })
  void whoSaysSo(String text, String speaker) {
    assertEquals(speaker, said(Tagging.labels(text)));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
      "fr|Le Mali a reçu des drones de la Turquie, a annoncé le ministère malien de la Défense.|RECIPIENT",
      "fr|L'armée malienne a reçu des drones de la Turquie, a annoncé lundi le ministre turc de la Défense, le général Orhan Aksoy.|SUPPLIER",
      "es|La Armada del Perú recibió dos patrulleras de Corea del Sur, informó el ministro de Defensa, Julio Paredes.|RECIPIENT",
      "fr|Selon une source militaire, le Niger a reçu des hélicoptères de la Russie.|UNNAMED",
      "pt|Moçambique recebeu viaturas blindadas da Índia, segundo fontes militares.|UNNAMED",
      "pt|Angola recebeu helicópteros da Rússia, anunciou o governo angolano.|RECIPIENT",
      "es|Perú recibió helicópteros de España, informó el Ministerio de Defensa de Perú.|RECIPIENT",
      "es|Según fuentes militares, Chile recibió fragatas de Australia.|UNNAMED",
      "tr|Bangladeş Türkiye'den obüs teslim aldı, yetkililer söyledi.|UNNAMED",
      "tr|Azerbaycan'ın Türkiye'den insansız hava aracı teslim aldığını Azerbaycan Savunma Bakanlığı"
          + " duyurdu.|RECIPIENT",
      "ru|Мали получила вертолёты от России, сообщило министерство обороны Мали.|RECIPIENT",
      "ru|По словам источника, Сербия получила вертолёты от Китая.|UNNAMED",
      "ar|تسلمت مصر مقاتلات من روسيا، بحسب مصادر عسكرية.|UNNAMED",
      "ar|أعلنت وزارة الدفاع المصرية أن مصر تسلمت مقاتلات من روسيا.|RECIPIENT",
  })
  void whoSaysSoInOtherLanguages(String language, String text, String speaker) {
    assertEquals(speaker, said(Tagging.labels(language, text)).split(" ")[0]);
  }

  @Test
  void heIsWhoSpokeBefore() {
    Labels labels = Tagging.labels("Kenyan Defence Minister Ruth Achieng said the army was ready. \"Kenya will buy"
        + " drones from Turkey,\" she added.");
    assertEquals("RECIPIENT Ruth Achieng", said(labels));
  }

  @Test
  void theMinistryIsTheOneNamedBefore() {
    Labels labels = Tagging.labels("The Serbian Ministry of Defence held a ceremony on Friday. Serbia received"
        + " helicopters from Russia, the ministry said.");
    assertEquals("RECIPIENT Ministry of Defence of Serbia", said(labels));
  }

  @Test
  void thePaperSpeaksByTheFirstWordsOfTheClaim() {
    Claim claim = Tagging.claim("Ghana received patrol boats from China in March.");
    Attribution paper = claim.particulars().attributions().getFirst();
    assertEquals(claim.evidence().getFirst().start(), paper.evidence().start());
    assertEquals(claim.evidence().getFirst().end(), paper.evidence().end());
  }
}
