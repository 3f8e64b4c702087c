package dev.entente.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ten and more texts for each language; a bar marks where a sentence must end. */
class SentencesOfTheLanguagesTest {

  @TempDir
  static Path folder;
  private static SentenceSplitter splitter;

  @BeforeAll
  static void open() {
    splitter = new SentenceSplitter(new Abbreviations(Vocabularies.in(folder)));
  }

  private static void hold(String language, String texts) {
    List<String> wrong = new ArrayList<>();
    for (String marked : texts.strip().split("\n")) {
      String text = marked.strip().replace("|", " ");
      String found = String.join("|", splitter.split(text, language).stream()
          .map(s -> text.substring(s.start(), s.end())).toList());
      if (!found.equals(marked.strip())) {
        wrong.add(found);
      }
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void englishSentencesEndWhereAReaderEndsThem() {
    hold("en", """
        Lt. Gen. Omar Saidi met Brig. Gen. A. B. Stone at the base.|They spoke for an hour.
        The frigate arrives on 3 Apr. in Mombasa.|Its crew numbers 120.
        The U.S. Navy and the U.K. Ministry agreed.|No. 5 Squadron will train there.
        The talks began at 9 a.m. on Monday.|They ended at 5 p.m. local time.
        “We will sign tomorrow.” he said.|The minister smiled.
        "Are they ready?" she asked.|"They are."
        The price rose by 3.5 percent to $1.25 billion.|Nobody objected.
        See www.example.org/page.html for the list.|It is long.
        They waited ... and waited.|Then the ship came.
        Maj. J. R. Okoro (Ret.) led the team.|It won.
        Acme Corp. and Delta Ltd. built the radar.|The army bought it.
        The law passed in Washington, D.C., last week.|It takes effect in May.
        Patrol boats for the coast guard
        """);
  }

  @Test
  void frenchSentencesEndWhereAReaderEndsThem() {
    hold("fr", """
        M. Diallo a reçu Mme. Traoré à Dakar.|Ils ont signé un accord.
        Le gén. Koné commande la base.|Elle compte 300 soldats.
        La livraison aura lieu le 3 avr. 2024 à Abidjan.|Le navire est prêt.
        Le fort date du 2e siècle av. J.-C. selon l'historien.|On le visite.
        « Nous sommes prêts. »|Le ministre est reparti.
        Le contrat vaut 3,5 millions d'euros.|Il couvre cinq ans.
        Est-ce un don ?|Oui, dit le colonel.
        Le Dr. Sylla et Me. Camara étaient présents.|La séance a duré une heure.
        L'art. 5 du traité s'applique.|Le Parlement votera.
        Ils attendaient… Puis le convoi est arrivé.|La ville a applaudi.
        Quel accueil !|La foule chantait.
        """);
  }

  @Test
  void portugueseSentencesEndWhereAReaderEndsThem() {
    hold("pt", """
        O Sr. Matos recebeu a Dra. Ana Reis em Maputo.|Eles assinaram o acordo.
        O Gen. A. B. Costa visitou a base.|O navio partiu.
        A entrega será em 3 de abr. de 2024.|Os pilotos já treinam.
        O contrato vale 2,5 milhões de euros.|O prazo é de três anos.
        “Estamos prontos.”|O ministro saiu.
        Quem paga a conta?|O Estado paga.
        A empresa Naval Ltda. entregou o barco.|Ele patrulha a costa.
        O art. 12 da lei permite isso.|O Congresso aprovou.
        A sessão foi às 10.30 horas.|Durou pouco.
        Que surpresa!|Ninguém esperava.
        O Cel. Lima e o Cap. Souza voaram juntos.|O voo foi curto.
        """);
  }

  @Test
  void spanishSentencesEndWhereAReaderEndsThem() {
    hold("es", """
        El Sr. Rojas recibió a la Sra. Vega en Lima.|Firmaron un acuerdo.
        El Gral. A. B. Soto visitó la base.|El buque zarpó.
        EE.UU. entregó dos aviones.|Perú los recibió.
        La Dra. Paz y el Ing. Ruiz hablaron.|Nadie preguntó.
        ¿Quién paga?|El Estado paga.
        ¡Qué sorpresa!|Nadie lo esperaba.
        El contrato vale 3.5 millones.|Dura tres años.
        La entrega será el 3 de abr. de 2024.|Los pilotos entrenan.
        «Estamos listos».|El ministro salió.
        El núm. 5 de la lista ganó.|Fue una fiesta.
        El Cnel. Mora y el Cap. Luna volaron juntos.|El vuelo fue corto.
        """);
  }

  @Test
  void turkishSentencesEndWhereAReaderEndsThem() {
    hold("tr", """
        Org. Ali Demir ile Korg. Veli Kaya görüştü.|Toplantı bir saat sürdü.
        Gn.Kur. Bşk. Org. Can Er üsse geldi.|Askerler karşıladı.
        Tören 3 Nis. 2024 tarihinde yapılacak.|Gemi hazır.
        3. Ordu Komutanı konuştu.|Salon doluydu.
        Anlaşma 2,5 milyon dolar değerinde.|Süre üç yıl.
        "Hazırız." dedi.|Bakan ayrıldı.
        Kim ödeyecek?|Devlet ödeyecek.
        Savunma A.Ş. iki gemi yaptı.|Donanma aldı.
        T.C. Dışişleri Bakanlığı açıkladı.|Karar kesin.
        Prof. Dr. Ece Su konuştu.|Herkes dinledi.
        Ne sürpriz!|Kimse beklemiyordu.
        """);
  }

  @Test
  void russianSentencesEndWhereAReaderEndsThem() {
    hold("ru", """
        Ген. А. Б. Орлов прибыл в г. Минск.|Его встретили.
        Завод им. Петрова выпустил 5 тыс. изделий.|Это рекорд.
        Поставка начнётся 3 апр. 2024 г. в порту.|Корабль готов.
        Цена — 2,5 млрд. руб. за партию.|Срок — три года.
        Он живёт на ул. Мира.|Дом старый.
        — Мы готовы. — Он кивнул.|Министр уехал.
        Кто платит?|Платит государство.
        Страны, т. е. союзники, договорились.|Текст опубликован.
        Проф. Иванов и акад. Сидоров выступили.|Зал молчал.
        Какая неожиданность!|Никто не ждал.
        См. рис. 5 и стр. 12.|Там есть карта.
        """);
  }

  @Test
  void arabicSentencesEndWhereAReaderEndsThem() {
    hold("ar", """
        وصل الوزير إلى القاهرة.|استقبله السفير.
        هل وقع الوزير الاتفاق؟|نعم، وقعه أمس.
        قال د. سامي إن السفينة جاهزة.|ثم غادر.
        «نحن مستعدون».|وغادر الوزير القاعة.
        بلغت القيمة 3.5 مليار دولار.|المدة ثلاث سنوات.
        يا لها من مفاجأة!|لم يتوقعها أحد.
        وصلت الطائرة في 3 أبريل 2024.|كان الجو صافيا.
        التقى اللواء أحمد بالعميد سالم.|ناقشا التدريب.
        من يدفع؟|تدفع الدولة.
        انتهى التدريب… وعاد الجنود.|كان يوما طويلا.
        تسلم الجيش 20 مدرعة.|هي صناعة محلية.
        """);
  }

  @Test
  void germanSentencesEndWhereAReaderEndsThem() {
    hold("de", """
        Gen. A. B. Krause traf Dr. Vogel in Kiel.|Sie sprachen lange.
        Die Übergabe ist am 3. April in Rostock.|Das Schiff ist fertig.
        Viele Staaten, z. B. Polen, liefern Panzer.|Andere zahlen.
        Das Gerät, d. h. das Radar, ist neu.|Es wiegt 2,5 Tonnen.
        Der Vertrag kostet 1,3 Mrd. Euro.|Er läuft bis 2030.
        „Wir sind bereit.“|Der Minister ging.
        Wer zahlt?|Der Staat zahlt.
        Die 10. Division übt in Nr. 5 des Lagers.|Sie bleibt zwei Wochen.
        Das Treffen begann um 10.30 Uhr.|Es war kurz.
        Welch eine Überraschung!|Niemand hatte es erwartet.
        Die Truppe hat u. a. Drohnen bekommen.|Sie fliegen schon.
        """);
  }

  @Test
  void anEnumerationStaysWithItsNumbers() {
    hold("en", """
        1. The first boat is ready.|2. The second follows.
        The list: 1. boats, 2. radars.|Both are new.
        """);
  }
}
