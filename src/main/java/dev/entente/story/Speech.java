package dev.entente.story;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How a language says who says something. For each: verbs of saying; phrases that a source follows; institutions that
 * speak; titles before a person's name; words that end the part about who speaks; numbers in words.
 */
enum Speech {

  EN("(?<!was |were |been |is |are |be |being |as )(?:said(?! to (?:be|have))|says|told|tells|stated|announced|confirmed"
      + "|reported|explained|declared|claimed|acknowledged|denied|revealed|disclosed|warned|stressed|emphasi[sz]ed"
      + "|underlined|pointed out|remarked|commented|tweeted|wrote)",
      "according to|as reported by|citing|quoting|quoted by|in a statement by|cited by|told by",
      "ministry|army|navy|air force|armed forces|government|agency|presidency|embassy|company|manufacturer|police"
      + "|parliament|command|pentagon|kremlin|white house|nato|state media|state television|department|coast guard"
      + "|newspaper|institute|office|shipyard|military|defen[cs]e minister|foreign minister|prime minister|president",
      "president|prime minister|minister|secretary|general|gen\\.|lt\\.|maj\\.|col\\.|colonel|captain|capt\\.|admiral"
      + "|adm\\.|commander|chief|mr\\.?|mrs\\.?|ms\\.?|dr\\.?|ambassador|king|prince|sheikh|chairman|director|ceo"
      + "|spokes(?:man|woman|person)",
      "that|it|he|she|they|the deal|there",
      "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|dozens?"
      + "|hundreds?|thousands?|[mb]illions?|half"),
  FR("(?:a|ont) (?:déclaré|dit|annoncé|affirmé|indiqué|précisé|confirmé|expliqué|souligné|ajouté|révélé|assuré|rapporté"
      + "|fait savoir|estimé)|déclare|affirme|indique|précise|rapporte|assure|explique|souligne|annonce",
      "selon|d['’]après|au dire de|citant", "ministère|armée|marine|gouvernement|agence|présidence|ambassade|entreprise"
      + "|société|police|parlement|état-major|ministre|président|journal|élysée",
      "président|premier ministre|ministre|général|colonel|capitaine|amiral|commandant|chef|m\\.|mme|ambassadeur"
      + "|porte-parole|roi|prince|directeur|pdg", "que|qu['’]\\w*",
      "deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt|trente|quarante|cinquante|dizaines?"
      + "|douzaines?|centaines?|cents?|milliers?|mille|millions?|milliards?"),
  PT("disse(?:ram)?|diz|afirm(?:ou|aram)|declar(?:ou|aram)|anunci(?:ou|aram)|inform(?:ou|aram)|confirm(?:ou|aram)"
      + "|explic(?:ou|aram)|revel(?:ou|aram)|acrescent(?:ou|aram)|destac(?:ou|aram)|ressaltou|sublinhou|garantiu",
      "segundo(?= [oa]s? | um | uma | fonte| (?-i:\\p{Lu}))|de acordo com|conforme|citando",
      "ministério|exército|marinha|força aérea|governo|agência|presidência|embaixada|empresa|polícia|parlamento"
      + "|ministr[oa]|presidente|jornal|estado-maior",
      "presidente|primeiro-ministro|ministr[oa]|general|coronel|capitão|almirante|comandante|chefe|embaixador"
      + "|porta-voz|rei|príncipe|diretor", "que",
      "dois|duas|três|quatro|cinco|seis|sete|oito|nove|dez|onze|doze|quinze|vinte|trinta|quarenta|cinquenta|dezenas?"
      + "|dúzias?|centenas?|milhares|mil|milhão|milhões|bilh(?:ão|ões)"),
  ES("dij(?:o|eron)|dice|afirm(?:ó|aron)|declar(?:ó|aron)|anunci(?:ó|aron)|inform(?:ó|aron)|confirm(?:ó|aron)"
      + "|explic(?:ó|aron)|señal(?:ó|aron)|indic(?:ó|aron)|asegur(?:ó|aron)|manifest(?:ó|aron)|revel(?:ó|aron)"
      + "|añadi(?:ó|eron)|destac(?:ó|aron)|subray(?:ó|aron)",
      "según|de acuerdo con(?= fuentes| el ministerio| la agencia| el ejército| la armada)|citando",
      "ministerio|ejército|armada|fuerza aérea|gobierno|agencia|presidencia|embajada|empresa|compañía|policía"
      + "|parlamento|ministr[oa]|president[ea]|diario|estado mayor",
      "president[ea]|primer ministro|ministr[oa]|general|coronel|capitán|almirante|comandante|jefe|embajador|portavoz"
      + "|vocero|rey|príncipe|director", "que",
      "dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|quince|veinte|treinta|cuarenta|cincuenta|decenas?"
      + "|docenas?|cientos|centenares|miles|mil|millón|millones"),
  TR("dedi|söyledi(?:ler)?|belirtti(?:ler)?|açıkladı(?:lar)?|duyurdu(?:lar)?|bildirdi(?:ler)?|ifade etti|vurguladı"
      + "|kaydetti|aktardı|doğruladı|açıklamasında|açıklamada|göre", "(?!)",
      "bakanlı\\p{L}*|ordu\\p{L}*|donanma\\p{L}*|hükümet\\p{L}*|ajans\\p{L}*|cumhurbaşkan\\p{L}*|büyükelçili\\p{L}*"
      + "|şirket\\p{L}*|polis\\p{L}*|meclis\\p{L}*|komutanlı\\p{L}*|bakan\\p{L}*|başkanlı\\p{L}*|gazete\\p{L}*",
      "cumhurbaşkanı|başbakan|bakan|bakanı|general|albay|yüzbaşı|amiral|komutan|komutanı|başkan|başkanı|büyükelçi"
      + "|sözcüsü|müdürü", "(?!)",
      "iki|üç|dört|beş|altı|yedi|sekiz|dokuz|on|yirmi|otuz|kırk|elli|yüz|yüzlerce|bin|binlerce|onlarca|milyon|milyar"),
  RU("сказал[аио]?|заявил[аио]?|сообщил[аио]?|сообща[ею]т|отметил[аио]?|подчеркнул[аио]?|рассказал[аио]?"
      + "|уточнил[аио]?|пояснил[аио]?|подтвердил[аио]?|добавил[аио]?|переда[её]т|пишет|говорит",
      "по словам|по данным|по информации|со ссылкой на|согласно (?:данным|заявлению|сообщению|информации)|как пишет",
      "министерств\\p{L}*|минобороны|арми\\p{L}*|флот\\p{L}*|правительств\\p{L}*|агентств\\p{L}*|посольств\\p{L}*"
      + "|компани\\p{L}*|полици\\p{L}*|парламент\\p{L}*|генштаб\\p{L}*|кремл\\p{L}*|министр\\p{L}*|президент\\p{L}*"
      + "|газет\\p{L}*|пресс-служб\\p{L}*|мид|тасс|концерн\\p{L}*",
      "президент\\p{L}*|премьер-министр\\p{L}*|министр\\p{L}*(?: обороны| иностранных дел)?|генерал\\p{L}*(?:-\\p{L}+)?"
      + "|полковник\\p{L}*|капитан\\p{L}*|адмирал\\p{L}*"
      + "|командующ\\p{L}*|глав[аыу]|посол|посла|директор\\p{L}*", "что",
      "дв[ае]|двух|тр[иё]х?|четыр\\p{L}+|пят[ьи]|шест[ьи]|сем[ьи]|восем[ьи]|девят[ьи]|десят[ьи]|десятк\\p{L}+"
      + "|двадцат\\p{L}+|тридцат\\p{L}+|сорок|сто|сотн\\p{L}+|тысяч\\p{L}*|миллион\\p{L}*|миллиард\\p{L}*"),
  AR("[وف]?(?:قال(?:ت|وا)?|[أا]علن(?:ت|وا)?|صر[ّ]?ح(?:ت)?|[أا]ك[ّ]?د(?:ت|وا)?|ذكر(?:ت)?|[أا]فاد(?:ت)?|[أا]وضح(?:ت)?"
      + "|[أا]ضاف(?:ت)?|[أا]شار(?:ت)?|نف(?:ى|ت)|يقول|كشف(?:ت)?)",
      "[و]?(?:وفق[اًا]* ?ل\\p{L}*|بحسب|حسب|نقل[اًا]* عن|طبق[اًا]* ?ل\\p{L}*)",
      "وزارة|(?:ال)?جيش|(?:ال)?بحرية|(?:ال)?حكومة|وكالة|(?:ال)?رئاسة|(?:ال)?سفارة"
      + "|شركة|(?:ال)?شركة|(?:ال)?شرطة|(?:ال)?برلمان|(?:ال)?قيادة|وزير|رئيس"
      + "|(?:ال)?وزير|(?:ال)?رئيس|صحيفة|(?:ال)?كرملين|(?:ال)?بنتاغون|هيئة|(?:ال)?قوات",
      "(?:ال)?رئيس|(?:ال)?وزير|(?:ال)?لواء|(?:ال)?عقيد|(?:ال)?عميد|(?:ال)?فريق|(?:ال)?متحدث"
      + "|(?:ال)?سفير|(?:ال)?جنرال|(?:ال)?قائد|(?:ال)?ملك|(?:ال)?أمير|(?:ال)?شيخ|السيد",
      "[أإا]ن[ّ]?(?:ه|ها|هم)?",
      "اثن(?:ان|ين)|ثلاث(?:ة|ين|ون)?|[أا]ربع(?:ة|ين|ون)?|خمس(?:ة|ين|ون)?|ست(?:ة|ين|ون)?|سبع(?:ة|ين|ون)?|ثمان\\p{L}*"
      + "|تسع(?:ة|ين|ون)?|عشر(?:ة|ين|ون|ات)?|مئ(?:ة|ات)|مائة|[أا]لف|آلاف|مليون|ملايين|مليار\\p{L}*|عشرات|\\p{L}+تين"),
  DE("sagten?|sagt|erklärten?|erklärt|kündigten?|bestätigten?|betonten?|berichteten?|berichtet|teilten?|äußerten?"
      + "|gab bekannt|gaben bekannt|hieß es|schrieb|schreibt",
      "laut|nach angaben|nach aussage|nach den worten|wie aus|unter berufung auf",
      "ministeriums?|\\p{L}+ministeriums?|armee|marine|luftwaffe|regierung|bundeswehr|agentur|präsidialamt|botschaft"
      + "|unternehmen|konzern|polizei|parlament|\\p{L}*minister(?:in|s)?|präsident(?:in|en)?|zeitung|kreml"
      + "|streitkräfte",
      "präsident(?:in|en)?|premierminister|\\p{L}*minister(?:in)?|general\\p{L}*|oberst|hauptmann|admiral"
      + "|kommandeur|chef|herr|frau|dr\\.|botschafter(?:in)?|könig|prinz|direktor(?:in)?|sprecher(?:in)?|kanzler(?:in)?",
      "dass",
      "zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|zwanzig|dreißig|vierzig|fünfzig|dutzende?|hunderte?"
      + "|tausende?|million(?:en)?|milliarden?");

  private static final String START = "(?<![\\p{L}\\p{M}\\p{Nd}])";
  private static final String END = "(?![\\p{L}\\p{M}\\p{Nd}])";
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  private final Pattern said;
  private final Pattern institutions;
  private final Pattern titled;
  private final Pattern that;
  private final Pattern numbers;
  private final Pattern dates;

  Speech(String verbs, String phrases, String institutions, String titles, String that, String numbers) {
    this.said = words("(?<phrase>" + phrases + ")|" + verbs);
    this.institutions = words(institutions);
    String name = cased() ? "(?-i:\\p{Lu}[\\p{Ll}\\p{M}’'-]+|(?:\\p{Lu}\\.\\s*)+\\p{Lu}\\p{Ll}+)"
        : "(?!ال|في|من|على|إلى|أن|إن|عن|مع)\\p{L}{3,}";
    String between = cased() ? "\\s+" : "(?:\\s+ال\\p{L}+){0,4}\\s+";
    this.titled = Pattern.compile(START + "(?:" + titles + ")" + between + name, FLAGS);
    this.that = words(that);
    this.numbers = words(numbers);
    this.dates = words("\\p{Nd}{1,2}(?:st|nd|rd|th|er|º|\\.)?\\s+(?:de\\s+)?(?:" + months() + ")\\p{L}*|(?:" + months()
        + ")\\p{L}*\\.?\\s+\\p{Nd}{1,2}(?:st|nd|rd|th)?");
  }

  private static Pattern words(String alternatives) {
    return Pattern.compile(START + "(?:" + alternatives + ")" + END, FLAGS);
  }

  private String months() {
    Locale locale = Locale.of(name().toLowerCase(Locale.ROOT));
    return Arrays.stream(Month.values())
        .flatMap(m -> Stream.of(TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT)
            .map(style -> m.getDisplayName(style, locale)))
        .map(month -> month.replace(".", "").strip()).filter(month -> month.length() > 2).distinct()
        .map(Pattern::quote).collect(Collectors.joining("|"));
  }

  /** The language of an ISO 639-1 code; empty where it is none of the eight. */
  static Optional<Speech> of(String language) {
    return Arrays.stream(values()).filter(s -> s.name().equalsIgnoreCase(language)).findFirst();
  }

  /** Words of saying; the group {@code phrase} where the source follows. */
  Pattern said() {
    return said;
  }

  /** Institutions that speak. */
  Pattern institutions() {
    return institutions;
  }

  /** A title with a name behind it. */
  Pattern titled() {
    return titled;
  }

  /** Numbers in words, from two. */
  Pattern numbers() {
    return numbers;
  }

  /** A day with its month. */
  Pattern dates() {
    return dates;
  }

  /** True where names begin with a capital letter. */
  boolean cased() {
    return !name().equals("AR");
  }

  /** True where every noun begins with one, so that only two in a row make a name. */
  boolean everyNounCased() {
    return this == DE;
  }

  /** True where the verb ends the sentence and who speaks opens it. */
  boolean opensTheSentence() {
    return this == TR;
  }

  /** True where who speaks may follow the verb although something stands before it. */
  boolean verbFirst() {
    return this != EN;
  }

  /** What stands before the word that opens what is said. */
  String untilThat(String words) {
    var matcher = that.matcher(words);
    return matcher.find() ? words.substring(0, matcher.start()) : words;
  }
}
