package dev.entente.benchmark;

import java.util.random.RandomGenerator;

/**
 * The words of the generated articles: a few hundred English ones first, for they make up half of any text, then made-up
 * ones by syllables, 400,000 with a Zipf tail, and beyond them millions that stand in one article or two.
 */
final class WordStock {

  private static final String[] ENGLISH = """
      the of and to in a that for on with is was by as at from it be has have said will are its an not his which their
      this were been he had but they would also after more who than or other about one when two new over minister
      defence military government president country forces agreement between security cooperation people officials
      during state army year years first under last national equipment foreign could last there into all out up some
      time three before against since while where many support according training ministry meeting statement told
      general countries region including week month both part visit air industry system systems project made work
      world only very local such international border joint talks contract operations force units officers capital
      delegation exercise company production programme million signed commander partners reporters weapons technology
      aircraft vehicles ships drones missiles second armed police attack areas attacks group peace war day report
      called expected through four most plan now may should against number without because these those them then
      public economic political decision process future interest relations bilateral partnership common exchange
      conference parliament budget spending cost price market deal order delivery delivered deliver received receive
      base bases port airport airfield navy naval ground troops soldiers personnel instructors mission missions
      crisis conflict threat threats terrorism intelligence information sources source experts analyst analysts
      opposition leader leaders member members committee council office department service services official
      early late recent recently earlier later next months weeks days today yesterday monday tuesday wednesday thursday
      friday saturday sunday january february march april june july august september october november december
      including among around near across along within outside towards however although despite further another each
      any no so if can what how why do does did being having make makes making take takes taking give gives given
      strengthen strengthening develop development build building continue continued increase increased improve
      provide provided offer offered help helped need needs include included remain remained become became begin began
      """.strip().split("\\s+");

  private static final String CONSONANTS = "bdfghjklmnprtvwzcxyq";
  private static final String VOWELS = "aeiou";
  private static final int SYLLABLES = 100;
  private static final int TAIL = 400_000;
  private static final int BEYOND = 3_000_000;
  private static final double ONCE = 0.006;

  private final Zipf zipf = new Zipf(TAIL, 2.7, 1.05);

  /** The next word of a running text. */
  String next(RandomGenerator random) {
    return random.nextDouble() < ONCE
        ? word(TAIL + random.nextInt(BEYOND)) : word(zipf.next(random));
  }

  /** The word of a rank; always the same, and no two ranks have the same. */
  static String word(int rank) {
    if (rank < ENGLISH.length) {
      return ENGLISH[rank];
    }
    StringBuilder word = new StringBuilder();
    // At least two syllables; the quickest changes first, so that a prefix holds words of every frequency.
    int code = rank - ENGLISH.length;
    int syllables = code < SYLLABLES * SYLLABLES ? 2 : code < SYLLABLES * SYLLABLES * SYLLABLES ? 3 : 4;
    for (int i = 0; i < syllables; i++) {
      int syllable = code % SYLLABLES;
      word.append(CONSONANTS.charAt(syllable / VOWELS.length())).append(VOWELS.charAt(syllable % VOWELS.length()));
      code /= SYLLABLES;
    }
    return word.toString();
  }

  /** A made-up name of a place, paper or person. */
  static String name(int number) {
    String word = word(ENGLISH.length + 31 * number + 17);
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }
}
