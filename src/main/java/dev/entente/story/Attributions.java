package dev.entente.story;

import dev.entente.article.Evidence;
import dev.entente.article.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who says what a text tells.
 *
 * @param named true where at least one who says it has a name or is an institution
 * @param unnamed the words that attribute something to nobody in particular
 * @param person true where a person is named by title or as the one who speaks
 */
record Attributions(boolean named, List<Evidence> unnamed, boolean person) {

  private static final int MOST_SHOWN = 3;
  /** What runs on for longer is no sentence that a person wrote. */
  private static final int LONGEST = 2_000;
  /** Those who speak stand between two of these. */
  private static final Pattern PAUSE = Pattern.compile("[,;:،؛—\"“”«»„()]");
  private static final int REACH = 90;

  private static final String LETTERS = "[\\p{L}\\p{M}’'.-]+";
  /** A name inside of the words, two in a row, or one that is all of them. */
  private static final Pattern NAME = Pattern.compile(
      "(?<=\\s)\\p{Lu}" + LETTERS + "|^\\p{Lu}" + LETTERS + "$|^\\p{Lu}\\p{L}+[’']\\p{Ll}");
  private static final Pattern FULL_NAME =
      Pattern.compile("\\p{Lu}" + LETTERS + "\\s+(?:\\p{Ll}{1,3}\\s+)?\\p{Lu}[\\p{L}\\p{M}’'-]+");
  /** The article that opens a sentence has a capital letter, too. */
  private static final Pattern ARTICLE = Pattern.compile(
      "^(?:The|An?|Some|Several|Ein|Eine|Der|Die|Das|Des|Les|Le|La|Los"
      + "|Las|El|Un|Una|Une|Os|As|Um|Uma|Uns|Umas|Bir)\\s+");
  private static final Pattern PRONOUN = words("he|she|it|they|we|i|who|which|il|elle|ils|elles|on|ele|ela|eles|elas|él"
      + "|ella|ellos|ellas|o|он|она|они|об этом|er|sie|es|هو|هي|هم");
  /** Those who speak without a name, in all languages: "a Malian official", "des sources". */
  private static final Pattern ROLE = words(
      "officials?|sources?|diplomats?|analysts?|experts?|observers?|insiders?|people"
      + "|residents?|witnesses|authorities|media|spokes(?:man|woman|person|men|people)|officers?|reports?|statement"
      + "|responsables?|officiels?|diplomates?|analystes?|porte-parole|témoins?|fontes?|funcionári[oa]s?|diplomatas?"
      + "|analistas?|especialistas?|porta-voz|autoridades|fuentes?|funcionari[oa]s?|diplomátic[oa]s?|expert[oa]s?"
      + "|portavoz|vocero|kaynak\\p{L}*|yetkili\\p{L}*|uzman\\p{L}*|diplomat\\p{L}*|sözcü\\p{L}*|источник\\p{L}*"
      + "|чиновник\\p{L}*|дипломат\\p{L}*|эксперт\\p{L}*|аналитик\\p{L}*|представител\\p{L}*|(?:ال)?مصدر|(?:ال)?مصادر"
      + "|(?:ال)?مسؤول\\p{L}*|دبلوماسي\\p{L}*|خبير|خبراء|محلل\\p{L}*|متحدث|quellen?|beamten?|diplomaten|experten"
      + "|analysten|sprecher(?:in)?|insider");

  private static Pattern words(String alternatives) {
    return Pattern.compile("(?iu)(?<![\\p{L}\\p{M}])(?:" + alternatives + ")(?![\\p{L}\\p{M}])");
  }

  /** What the sentences of a reading attribute. */
  static Attributions in(Reading reading, List<Integer> sentences, Speech speech) {
    boolean named = false;
    boolean person = false;
    List<Evidence> roles = new ArrayList<>();
    List<Evidence> pronouns = new ArrayList<>();
    for (int i : sentences) {
      String whole = reading.sentence(i);
      String sentence = whole.substring(0, Math.min(whole.length(), LONGEST));
      person |= speech.titled().matcher(sentence).find();
      Matcher said = speech.said().matcher(sentence);
      while (said.find()) {
        Speaker found = speaker(sentence, said, speech);
        String speaker = found.words().strip();
        boolean institution = speech.institutions().matcher(speaker).find();
        boolean pronoun = speaker.isEmpty() || PRONOUN.matcher(speaker).matches();
        boolean hasName = !pronoun && (institution || hasName(speaker, speech));
        named |= hasName;
        person |= hasName && !institution && speech.cased() && FULL_NAME.matcher(speaker).find();
        if (!hasName) {
          int start = reading.sentences().get(i).start();
          (pronoun ? pronouns : roles).add(
              new Evidence(i, start + found.start(), start + found.end(), "provenance.unnamed"));
        }
      }
    }
    // "He said" leads back to a person whom the text names elsewhere.
    named |= roles.isEmpty() && !pronouns.isEmpty() && person;
    List<Evidence> unnamed = roles.isEmpty() ? pronouns : roles;
    return new Attributions(named, unnamed.subList(0, Math.min(MOST_SHOWN, unnamed.size())), person);
  }

  /** Where it cannot be told, the words count as a name: it is worse to say wrongly that there is none. */
  private static boolean hasName(String words, Speech speech) {
    String speaker = ARTICLE.matcher(words).replaceFirst("");
    boolean role = ROLE.matcher(speaker).find();
    if (speech.titled().matcher(speaker).find() || !speech.cased()) {
      return !role || speech.titled().matcher(speaker).find();
    }
    boolean full = FULL_NAME.matcher(speaker).find();
    return role || speech.everyNounCased() ? full : full || NAME.matcher(speaker).find();
  }

  /** Who may have said it: the words that may name them, and where these and the words of saying stand. */
  private record Speaker(String words, int start, int end) {

    static Speaker before(String words, Matcher said) {
      int spaces = words.length() - words.stripLeading().length();
      return new Speaker(words, said.start() - words.length() + spaces, said.end());
    }

    static Speaker after(String words, Matcher said) {
      return new Speaker(words, said.start(), said.end() + words.stripTrailing().length());
    }
  }

  private static Speaker speaker(String sentence, Matcher said, Speech speech) {
    String after = piece(sentence, said.end(), true);
    if (said.group("phrase") != null) {
      return Speaker.after(after, said);
    }
    if (speech.opensTheSentence()) {
      return Speaker.before(sentence.substring(Math.max(0, said.start() - 3 * REACH), said.start()), said);
    }
    String before = piece(sentence, said.start(), false);
    String object = speech.untilThat(after);
    if (before.isBlank()) {
      int comma = said.start() - before.length() - 1;
      String title = comma > 0 && sentence.charAt(comma) == ',' ? piece(sentence, comma, false) : "";
      // "Ali Khan, a spokesman for the army, said": the name stands before the title.
      String name = title.isEmpty() ? "" : piece(sentence, comma - title.length() - 1, false) + " " + title + " ";
      return new Speaker(name + object, said.start(), said.end() + object.stripTrailing().length());
    }
    return speech.verbFirst() && !object.isBlank()
        ? new Speaker(before + " " + object, Speaker.before(before, said).start(), said.end())
        : Speaker.before(before, said);
  }

  /** The stretch up to the next pause, or to the one before. */
  private static String piece(String sentence, int at, boolean forward) {
    if (at < 0) {
      return "";
    }
    if (forward) {
      Matcher pause = PAUSE.matcher(sentence).region(at, sentence.length());
      int end = pause.find() ? pause.start() : sentence.length();
      return sentence.substring(at, Math.min(end, at + REACH));
    }
    int start = at;
    while (start > 0 && at - start < REACH && !PAUSE.matcher(sentence.substring(start - 1, start)).matches()) {
      start--;
    }
    return sentence.substring(start, at);
  }
}
