package dev.entente.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.article.Article;
import dev.entente.article.ArticleId;
import dev.entente.article.Evidence;
import dev.entente.article.Labels;
import dev.entente.article.Mention;
import dev.entente.article.Origin;
import dev.entente.article.Publication;
import dev.entente.article.Reading;
import dev.entente.article.Sentence;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ProvenanceTest {

  private static final Instant SEEN = Instant.parse("2026-05-02T08:30:00Z");
  private static final Publication DATED = new Publication.Stated(
      LocalDate.of(2026, 5, 1), Publication.Precision.DAY, "2026-05-01", "the page's description", null);

  private static Article article(
      String language, Publication published, @Nullable String source, @Nullable String agency, boolean derived,
      @Nullable String partial, List<Mention> mentions, String... sentences) {
    List<Sentence> spans = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (String sentence : sentences) {
      text.append(text.isEmpty() ? "" : " ");
      spans.add(new Sentence(text.length(), text.length() + sentence.length(), Sentence.Block.BODY));
      text.append(sentence);
    }
    Reading reading = new Reading("https://post.example/a", "Boats", derived, published, null, language, source, null,
        agency, null, null, partial, text.toString(), spans, List.of(), List.of(), List.of());
    return new Article(ArticleId.ofKey("a"), SEEN, new Origin("sha256:0", null, false, "1", "1"), reading,
        new Labels(List.of(), List.of(), mentions));
  }

  private static List<Signal> of(String language, String... sentences) {
    return Provenance.of(article(language, DATED, "Example Post", null, false, null, List.of(), sentences),
        Optional.empty());
  }

  private static List<Signal> signals(Article article) {
    return Provenance.of(article, Optional.empty());
  }

  private static boolean has(List<Signal> signals, Class<? extends Signal> sort) {
    return signals.stream().anyMatch(sort::isInstance);
  }

  @Test
  void anArticleWithAllThatAReporterAsksForHasNoSignal() {
    assertThat(of("en", "Brazil delivered two patrol boats to Namibia on 3 May 2026.",
        "“We thank Brazil,” said Rear Admiral John Doe, who commands the navy.")).isEmpty();
  }

  @Test
  void aDateThatIsMissingOrDoubtfulOrOnlyBoundedIsSaid() {
    String[] text = {"The navy said that two boats came.", "Captain Ali Khan was there."};
    assertThat(signals(article("en", new Publication.Unknown(), "P", null, false, null, List.of(), text)))
        .containsExactly(new Signal.NoDate());
    assertThat(signals(article("en", new Publication.Bounded(null, LocalDate.of(2026, 1, 1), "it names a fair"), "P",
        null, false, null, List.of(), text))).containsExactly(new Signal.BoundedDate("it names a fair"));
    assertThat(signals(article("en", new Publication.Stated(LocalDate.of(2086, 1, 1), Publication.Precision.DAY,
        "2086-01-01", "the page", "it lies in the future"), "P", null, false, null, List.of(), text)))
        .containsExactly(new Signal.DoubtfulDate("it lies in the future"));
  }

  @Test
  void aDerivedTitleAndAPartialTextAreSaid() {
    assertThat(signals(article("en", DATED, "P", null, true, "the rest is for subscribers", List.of(),
        "The navy said that two boats came.", "Captain Ali Khan was there.")))
        .containsExactly(new Signal.PartialText("the rest is for subscribers"), new Signal.DerivedTitle());
  }

  @Test
  void theTextOfAnAgencyIsACopyUnlessTheAgencyPublishesIt() {
    assertThat(agency("Reuters", "Example Post")).containsExactly(new Signal.AgencyCopy("Reuters", "Example Post"));
    assertThat(agency("Reuters", null)).containsExactly(new Signal.AgencyCopy("Reuters", null));
    assertThat(agency("Reuters", "Thomson Reuters")).isEmpty();
    assertThat(agency("Anadolu Agency", "Anadolu Ajansı")).isEmpty();
    assertThat(agency("Anadolu Agency", "www.aa.com.tr")).isEmpty();
    assertThat(agency("AP", "apnews.com")).isEmpty();
    assertThat(agency("Emirates News Agency", "Daily News Agency of Elsewhere")).hasSize(1);
  }

  private static List<Signal> agency(String agency, @Nullable String source) {
    return signals(article("en", DATED, source, agency, false, null, List.of(),
        "The navy said that two boats came.", "Captain Ali Khan was there."));
  }

  @Test
  void aTextThatWasSeenMoreThanADayBeforeIsAMirror() {
    Report earlier = new Report(ArticleId.ofKey("b"), SEEN.minus(Duration.ofHours(25)));
    Article here = article("en", DATED, "P", null, false, null, List.of(),
        "The navy said that two boats came.", "Captain Ali Khan was there.");
    Report own = new Report(here.id(), SEEN);
    assertThat(Provenance.of(here, Optional.of(new Story(List.of(earlier, own), 1))))
        .containsExactly(new Signal.OlderText(earlier, SEEN));
    Report sameDay = new Report(ArticleId.ofKey("b"), SEEN.minus(Duration.ofHours(23)));
    assertThat(Provenance.of(here, Optional.of(new Story(List.of(sameDay, own), 1)))).isEmpty();
    assertThat(Provenance.of(here, Optional.of(new Story(List.of(own, sameDay), 1)))).isEmpty();
  }

  @TestFactory
  Stream<DynamicTest> aSourceWithANameIsFound() {
    return Stream.of(
        "en|The defence ministry said the boats had arrived.", "en|According to Reuters, the boats have arrived.",
        "en|“They are here,” said Ali Khan.", "en|The boats are here, Akar said.", "en|Turkey said it would send boats.",
        "en|Ali Khan, a spokesman for the army, said the boats had come.",
        "en|Minister Ali Khan told reporters that the boats had come.",
        "fr|Le ministre a déclaré que les bateaux sont arrivés.", "fr|Selon Le Monde, les bateaux sont là.",
        "pt|O ministério anunciou a chegada dos navios.", "pt|Segundo a agência Lusa, os navios chegaram.",
        "es|El general Juan Pérez afirmó que los barcos llegaron.", "es|Según El País, los barcos llegaron.",
        "tr|Savunma Bakanı Ali Kaya, gemilerin geldiğini söyledi.", "tr|Reuters'ın haberine göre gemiler geldi.",
        "ru|Об этом сообщил министр обороны.", "ru|По данным ТАСС, корабли прибыли.",
        "ar|قال وزير الدفاع إن السفن وصلت.", "ar|ووفقا لوكالة رويترز وصلت السفن.",
        "de|Das Verteidigungsministerium bestätigte die Lieferung.", "de|Laut der Zeitung sind die Schiffe da.")
        .map(line -> line.split("\\|")).map(part -> DynamicTest.dynamicTest(part[1], () ->
            assertThat(of(part[0], part[1])).noneMatch(
                s -> s instanceof Signal.NoSource || s instanceof Signal.UnnamedSources)));
  }

  @TestFactory
  Stream<DynamicTest> aSourceWithoutANameIsQuoted() {
    return Stream.of(
        "en|Russia has sent rifles to Mali since 2022, an official said.|an official said",
        "en|A Malian official said the boats had come.|A Malian official said",
        "en|Security sources told reporters that boats had come.|Security sources told",
        "fr|Des responsables maliens ont déclaré que les bateaux sont là.|Des responsables maliens ont déclaré",
        "es|Fuentes militares dijeron que los barcos llegaron.|Fuentes militares dijeron",
        "ru|Источник сообщил о поставке.|Источник сообщил", "ar|قال مسؤول إن السفن وصلت.|قال مسؤول",
        "de|Ein Sprecher sagte, die Schiffe seien da.|Ein Sprecher sagte")
        .map(line -> line.split("\\|")).map(part -> DynamicTest.dynamicTest(part[1], () -> {
          List<Evidence> words = of(part[0], part[1]).stream().filter(Signal.UnnamedSources.class::isInstance)
              .findFirst().map(s -> ((Signal.UnnamedSources) s).words()).orElse(List.of());
          assertThat(words).hasSize(1);
          assertThat(part[1].substring(words.getFirst().start(), words.getFirst().end())).isEqualTo(part[2]);
        }));
  }

  @Test
  void aTextThatTellsWithoutSayingWhoSaysItHasNoSource() {
    assertThat(has(of("en", "Two boats came to Namibia.", "French forces were told to leave."), Signal.NoSource.class))
        .isTrue();
    assertThat(has(of("fr", "Deux bateaux sont arrivés."), Signal.NoSource.class)).isTrue();
    assertThat(has(of("ar", "وصلت سفينتان إلى الميناء."), Signal.NoSource.class)).isTrue();
  }

  @Test
  void aPronounLeadsBackToThePersonThatIsNamed() {
    assertThat(of("en", "General John Doe came with two boats.", "He said that more would follow.")).isEmpty();
    assertThat(has(of("en", "Two boats came.", "He said that more would follow."), Signal.UnnamedSources.class)).isTrue();
  }

  @Test
  void aPersonWhomTheVocabularyKnowsIsNamed() {
    Mention known = new Mention("Ali Khan", Mention.Type.PERSON, null, Mention.Role.CONTEXT,
        new Evidence(0, 0, 4, "person"));
    assertThat(has(signals(article("en", DATED, "P", null, false, null, List.of(known), "Khan came with two boats.")),
        Signal.NoPerson.class)).isFalse();
    assertThat(has(of("en", "The navy said two boats came."), Signal.NoPerson.class)).isTrue();
  }

  @TestFactory
  Stream<DynamicTest> aFigureIsAQuantityAndNoDateOrName() {
    return Stream.of(
        "en|yes|It cost $1.2 million.", "en|yes|Dozens of boats came.", "en|yes|It ordered 12 boats in 2024.",
        "en|no|On 3 May 2026 boats came at 10:30.", "en|no|It flew T-72s past an F-16 and a TB2 in 2024.",
        "en|no|On May 3rd, 2026-05-03 or 03.05.2026, they came.", "en|no|The 2nd Brigade has boats.",
        "fr|yes|Des dizaines de bateaux.", "fr|no|Le 3 mai 2026, des bateaux.", "es|no|El 3 de mayo de 2026.",
        "ru|no|3 мая 2026 года прибыли корабли.", "ru|yes|Прибыли пять кораблей.", "ar|yes|وصلت ٣ سفن.",
        "ar|no|في عام ٢٠٢٦ وصلت سفن.", "de|no|Am 3. Mai 2026 kamen Schiffe.", "tr|no|3 Mayıs 2026 günü gemiler geldi.",
        "pt|no|A 3 de maio de 2026 chegaram navios.")
        .map(line -> line.split("\\|")).map(part -> DynamicTest.dynamicTest(part[2], () ->
            assertThat(Figures.in(part[2], Speech.of(part[0]).orElseThrow())).isEqualTo(part[1].equals("yes"))));
  }

  @Test
  void aFewSentencesWithoutFigureAndNameAreLittleDetail() {
    assertThat(of("en", "Boats came.", "The navy said it was glad."))
        .contains(new Signal.LittleDetail(2)).noneMatch(s -> s instanceof Signal.NoSource);
    assertThat(has(of("en", "Two boats came."), Signal.LittleDetail.class)).isFalse();
    assertThat(has(of("en", "Boats came.", "All was well.", "It rained.", "Nobody spoke."), Signal.LittleDetail.class))
        .isFalse();
  }

  @Test
  void nothingIsSaidOfWordsInALanguageThatIsNotKnown() {
    assertThat(of("fi", "Laivat saapuivat.")).isEmpty();
    assertThat(of("und")).isEmpty();
  }

  @Test
  void aHugeTextIsDealtWithInItsLength() {
    assertThat(of("en", "said ".repeat(20_000), "(, ".repeat(20_000), "Aa ".repeat(20_000))).isNotNull();
  }
}
