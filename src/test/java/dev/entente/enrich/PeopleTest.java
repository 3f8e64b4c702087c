package dev.entente.enrich;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.entente.article.Labels;
import dev.entente.article.Mention;
import dev.entente.article.Person;
import dev.entente.article.Reading;
import dev.entente.article.Sentence;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeopleTest {

  private static Set<String> named(Labels labels) {
    return labels.mentions().stream().filter(m -> m.type() == Mention.Type.PERSON)
        .map(m -> m.name() + (m.country() == null ? "" : " " + m.country()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
      "en|Kenyan Defence Minister Ruth Achieng Otieno opened the hall.|Ruth Achieng Otieno ke",
      "en|Brig. Gen. Daudi Mwangi arrived on Monday.|Daudi Mwangi",
      "en|Selim Aydemir, the Turkish Secretary for Shipbuilding, spoke first.|Selim Aydemir tr",
      "en|Kemal Sonat, export specialist at Baykar, showed a model.|Kemal Sonat tr",
      "en|The Ghanaian army chief, General Kofi Mensah Boateng, took the salute.|Kofi Mensah Boateng gh",
      "en|Peru's Minister of Defense Julio Paredes was there.|Julio Paredes pe",
      "en|The US ambassador to Mali, Rachel Whitlock, watched.|Rachel Whitlock us",
      "en|Colonel Abdou ben Salah led the column.|Abdou ben Salah",
      "en|Maria Lindqvist, head of the Swedish delegation, declined.|Maria Lindqvist se",
      "en|Prime Minister Jonas van der Berg of Belgium left early.|Jonas van der Berg be",
      "en|Vice Admiral J P Harrow commands the fleet.|J P Harrow",
      "en|Chief of Army Staff Lt. Gen. Omar Farid Sethi of Pakistan was received.|Omar Farid Sethi pk",
      "en|A spokesman for the Serbian defence ministry, Milan Petrovic, confirmed it.|Milan Petrovic rs",
      "en|Hyundai Rotem spokesman Choi Min-jun told reporters.|Choi Min-jun kr",
      "en|South Korean Defence Minister Ahn Sung-ho-led talks ended.|Ahn Sung-ho kr",
      "fr|Le ministre malien de la Défense Ousmane Traoré a reçu la presse.|Ousmane Traoré ml",
      "fr|Le général de brigade Paul Nkoulou a pris la parole.|Paul Nkoulou",
      "pt|O ministro da Defesa de Angola, Rui Cardoso Neto, visitou o porto.|Rui Cardoso Neto ao",
      "pt|O general Tomás Vunge falou aos jornalistas.|Tomás Vunge",
      "es|El ministro de Defensa de Perú, Julio Paredes Soto, visitó la base.|Julio Paredes Soto pe",
      "es|El almirante Ramiro Quintana saludó a la tropa.|Ramiro Quintana",
      "tr|Milli Savunma Bakanı Orhan Demirtaş törende konuştu.|Orhan Demirtaş",
      "tr|Baykar Genel Müdürü Selin Aksoy fuarı gezdi.|Selin Aksoy tr",
      "ru|Министр обороны Казахстана Ерлан Садыков посетил завод.|Ерлан Садыков kz",
      "ru|Генерал-полковник Виктор Лапин осмотрел технику.|Виктор Лапин",
      "ar|استقبل وزير الدفاع الكويتي سالم العتيبي الضيوف.|سالم العتيبي kw",
      "ar|حضر الحفل اللواء حمد المنصوري أمس.|حمد المنصوري",
  })
  void anOfficeOrARankMakesAPersonOfAName(String language, String text, String person) {
    assertEquals(Set.of(person), named(Tagging.labels(language, text)));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
      "The parade passed General Ivan Petrov Street.",
      "The aircraft carrier USS Carl Vinson left port.",
      "The frigate Admiral Sergei Volkov fired a salute.",
      "Soldiers trained at Camp General Pablo Ruiz.",
      "They landed at General Rodrigo Diaz Airport.",
      "U.S. Army photo by Staff Sgt. Jane Roe.",
      "The hall belongs to General Dynamics Land Systems.",
      "Exercise General Bernardo Soto begins in May.",
      "President Street Market and Major League Baseball closed.",
      "The Eastern Shield drill ended in Fort Bragg.",
  })
  void streetsShipsBasesAndCreditsAreNobody(String text) {
    assertEquals(Set.of(), named(Tagging.labels(text)));
  }

  @Test
  void theSurnameStandsForTheWholeNameLater() {
    Labels labels = Tagging.labels("Kenyan Defence Minister Ruth Achieng spoke first. Achieng signed a contract for"
        + " drones with Turkey.");
    assertEquals(Set.of("Ruth Achieng ke"), named(labels));
    assertEquals("Ruth Achieng", labels.claims().getFirst().particulars().people().getFirst().name());
  }

  @Test
  void aRankBesideAnOfficeIsLeftOut() {
    Labels labels = Tagging.labels("The head of the Kenyan navy, Major General Thomas Njoroge, signed a contract for"
        + " patrol boats with India.");
    Person person = labels.claims().getFirst().particulars().people().getFirst();
    assertEquals("head of the Kenyan navy", person.office());
    assertEquals("ke", String.valueOf(person.side()));
  }

  @Test
  void theLongestFormIsTheName() {
    assertEquals(Set.of("Peter Mwangi Kariuki ke"), named(Tagging.labels(
        "Kenyan Brigadier Peter Kariuki spoke. General Peter Mwangi Kariuki left.")));
  }

  @Test
  void theOfficeIsPrintedElseThatOfTheVocabulary() {
    List<Person> people = Tagging.claim("Azerbaijan's Minister of Defense Zakir Hasanov and Ilham Aliyev signed a"
        + " contract for drones with Turkey.").particulars().people();
    assertEquals(List.of("Minister of Defense", "President"), people.stream().map(Person::office).toList());
  }

  @Test
  void oneWordTwoHundredThousandTimesEndsQuickly() {
    String text = "Minister Karibu ".repeat(5) + "Karibu ".repeat(200_000);
    Reading plain = Readings.of("x");
    Reading reading = new Reading(null, "Untitled", false, plain.published(), null, "en", null, null, null, null, null,
        null, text, List.of(new Sentence(0, text.length(), Sentence.Block.BODY)), List.of(), List.of(), List.of());
    assertTimeout(Duration.ofSeconds(20), () -> Tagging.ENRICHER.labels(reading));
  }
}
