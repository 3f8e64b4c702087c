package dev.entente.enrich;

import java.util.Set;

/** Tells verbs from the nouns that are spelt alike: "to order" from "the order". */
final class Verbs {

  private static final long PREPOSITIONS =
      Cue.FROM.bit() | Cue.WITH.bit() | Cue.IN.bit() | Cue.FOR.bit() | Cue.ABOUT.bit();
  private static final Set<String> ADJECTIVES = Set.of("joint", "new", "possible", "naval", "military", "official",
      "under", "large", "light", "export", "major", "foreign");

  private static final Set<String> CURRENCIES = Set.of("dollar", "dollars", "euro", "euros", "pound", "pounds",
      "million", "billion", "follow", "initial", "firm", "follow-on");

  private Verbs() {}

  /** True where an English word that could open a frame as a verb is a noun or part of an adjective here. */
  static boolean onlyNoun(Marked marked, Hit hit) {
    if (!(hit.term() instanceof Term.Opening opening) || opening.frame().noun()) {
      return false;
    }
    if (marked.language() != Language.EN) {
      return marked.language() == Language.FR && otherAccent(marked, hit, opening)
          || marked.language().prepositional() && romanceNoun(marked, hit, opening);
    }
    int before = hit.from() - 1;
    String form = marked.words().form(hit.from());
    if ((form.equals("ship") || form.equals("ships") || form.equals("shipping")) && marked.gearIn(
        hit.to(), hit.to() + 5).isEmpty()) {
      return true;
    }
    if ((form.equals("base") || form.equals("bases")) && !marked.any(before, Cue.TO.bit() | Cue.WILL.bit())) {
      return true;
    }
    if (before < marked.from()) {
      return opening.form() == Frame.Form.PLAIN && marked.is(hit.to(), Cue.OF);
    }
    if (marked.words().parted(hit.from(), Words.HYPHEN) && !marked.words().parted(hit.from(), Words.SPACE)) {
      return true;
    }
    if (marked.sentence() >= 0 && marked.words().capital(hit.from()) && !marked.words().allCapitals(hit.from())
        && marked.words().capital(before) && (marked.words().gap(hit.from()) & ~Words.SPACE) == 0
        && marked.nameAt(before) == null) {
      // "Live Fire Range": part of a name.
      return true;
    }
    if (marked.is(hit.from(), Cue.SITE) && marked.is(before, Cue.SITE) && opening.form() == Frame.Form.PLAIN) {
      // "An air base".
      return true;
    }
    boolean possessive = marked.words().is(before, "s") && marked.words().parted(before, Words.APOSTROPHE);
    boolean noun = possessive || marked.any(before, Cue.OF.bit() | Cue.ARMS.bit())
        || marked.is(before, Cue.DET) && !marked.words().is(before, "all") && !marked.words().is(before, "both")
        || marked.words().number(before) || marked.gearAt(before) != null && marked.is(hit.to(), Cue.OF)
        || adjective(marked, before) || CURRENCIES.contains(marked.words().form(before)) || demonym(marked, before);
    boolean preposition = marked.any(before, PREPOSITIONS);
    return switch (opening.form()) {
      case PLAIN -> noun || preposition || marked.is(before, Cue.BY);
      case GERUND -> noun && !opening.frame().id().equals("visit.visit")
          || form.equals("training") && !teaches(marked, hit);
      // "Three refurbished helicopters".
      case PARTICIPLE -> marked.gearAt(hit.to()) != null && (marked.words().number(before) || preposition
          || marked.is(before, Cue.DET) || marked.is(before, Cue.ADJ));
      case PAST -> false;
    };
  }

  /** "A entrega de", "la compra de": behind an article stands the noun. */
  private static boolean romanceNoun(Marked marked, Hit hit, Term.Opening opening) {
    Words words = marked.words();
    boolean infinitive = words.endsWith(hit.from(), "r") || words.endsWith(hit.from(), "re");
    if (opening.form() == Frame.Form.PLAIN && !infinitive && hit.to() - hit.from() == 1
        && marked.is(hit.from() - 1, Cue.OF) && !words.parted(hit.from(), Words.COMMA)) {
      // "Drones de frappe", "aviones de ataque": no finite verb stands behind "of".
      return true;
    }
    return opening.form() == Frame.Form.PLAIN && !infinitive && hit.to() - hit.from() == 1
        && marked.is(hit.from() - 1, Cue.DET) && !words.parted(hit.from(), ~Words.SPACE)
        && (marked.is(hit.to(), Cue.OF) || marked.is(hit.to(), Cue.TO));
  }

  /** "Livre" and "livré" are told apart by the accent, which the folded letters have lost. */
  private static boolean otherAccent(Marked marked, Hit hit, Term.Opening opening) {
    Words words = marked.words();
    if (hit.to() - hit.from() > 1 || !words.endsWith(hit.from(), "e") || words.allCapitals(hit.from())) {
      return false;
    }
    boolean accent = words.lastLetter(hit.from()) != 'e';
    return accent != (opening.form() == Frame.Form.PARTICIPLE) && accent != hit.form().endsWith("é");
  }

  /** "Is training Iraqi police", "began training the recruits": with somebody to teach it is a verb. */
  private static boolean teaches(Marked marked, Hit hit) {
    int next = hit.to();
    boolean doing = false;
    for (int w = hit.from() - 1; w >= Math.max(marked.from(), hit.from() - 2); w--) {
      doing |= marked.any(w, Cue.BE.bit() | Cue.ONGOING.bit());
    }
    return doing || hit.to() - hit.from() == 1 && teachable(marked, next);
  }

  private static boolean teachable(Marked marked, int next) {
    return marked.is(next, Cue.DET) || marked.words().number(next) || marked.nameAt(next) != null
        || marked.any(next, Cue.TRAINEES.bit() | Cue.WITH.bit());
  }

  /** "A Chinese ship": after the adjective to a state stands a noun. */
  private static boolean demonym(Marked marked, int word) {
    Hit name = marked.nameAt(word);
    return name != null && name.term() instanceof Term.State state && state.naming() == Term.Naming.DEMONYM;
  }

  private static boolean adjective(Marked marked, int word) {
    return word >= marked.from() && ADJECTIVES.contains(marked.words().form(word));
  }
}
