package dev.entente.enrich;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Marks a sentence: one pass over its words with the lexicons, the longest phrase winning. */
final class Tagger {

  /** "And" in the languages beside English: what follows is another thing. */
  private static final Set<String> JOINING = Set.of("et", "e", "y", "ve", "и", "و");

  /** So many words away, equipment or a maker still speaks for a name. */
  private static final int NEAR = 6;

  private final Vocabulary vocabulary;

  Tagger(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Marks the words of a sentence. */
  Marked mark(Words words, int sentence, int from, int to, Language language) {
    Marked marked = new Marked(words, sentence, from, to, language);
    names(marked);
    duties(marked);
    openings(marked);
    Clauses.number(marked);
    return marked;
  }

  private void names(Marked marked) {
    Lexicon lexicon = vocabulary.lexicon();
    int word = marked.from();
    while (word < marked.to()) {
      List<Hit> hits = lexicon.at(marked.words(), word, marked.to(), marked.language().bit());
      if (hits.isEmpty()) {
        word++;
        continue;
      }
      for (Hit hit : hits) {
        nested(marked, hit);
        sort(marked, hit);
      }
      word = hits.getFirst().to();
    }
    absorb(marked);
  }

  /** "Ammunition plant" is a plant, and it is about ammunition. */
  private void nested(Marked marked, Hit hit) {
    if (hit.term() instanceof Term.Gear gear && gear.equipment().leaf().equals("sup.facility")) {
      for (Hit inner : vocabulary.lexicon().at(marked.words(), hit.from(), hit.to() - 1, marked.language().bit())) {
        if (inner.term() instanceof Term.Gear || inner.term() instanceof Term.Named) {
          marked.addGear(inner);
        }
      }
    }
  }

  private static void sort(Marked marked, Hit hit) {
    switch (hit.term()) {
      case Term.State state -> marked.addName(hit);
      case Term.Person person -> marked.addName(hit);
      case Term.Place place -> marked.addName(hit);
      case Term.Body body -> marked.addName(hit);
      case Term.Gear gear -> marked.addGear(hit);
      case Term.Named named -> marked.addGear(hit);
      case Term.Area area -> marked.addArea(hit);
      case Term.Block block -> { }
      case Term.Opening opening -> marked.addOpening(hit);
      case Term.Duty duty -> marked.addDuty(hit);
      case Term.Called called -> { }
    }
  }

  /** "Akinci drones", "howitzer of the type K9": the named system decides, the noun beside it says no more. */
  private void absorb(Marked marked) {
    if (marked.gear().isEmpty()) {
      return;
    }
    List<Hit> kept = new ArrayList<>();
    List<Hit> gear = new ArrayList<>(marked.gear());
    gear.removeIf(hit -> hit.term() instanceof Term.Named named && doubtful(marked, hit, named));
    for (int i = 0; i < gear.size(); i++) {
      Hit hit = gear.get(i);
      Hit last = kept.isEmpty() ? hit : kept.getLast();
      if (hit.term() instanceof Term.Gear && beside(marked, last, hit, last)) {
        kept.set(kept.size() - 1, new Hit(last.term(), last.form(), last.from(), hit.to()));
      } else if (i + 1 == gear.size() || !(hit.term() instanceof Term.Gear)
          || !beside(marked, hit, gear.get(i + 1), gear.get(i + 1))) {
        kept.add(hit);
      }
    }
    marked.gear(kept);
  }

  private static boolean beside(Marked marked, Hit left, Hit right, Hit named) {
    if (!(named.term() instanceof Term.Named) || right.from() - left.to() > (named == left ? 3 : 1)) {
      return false;
    }
    for (int w = left.to(); w <= right.from(); w++) {
      if (marked.words().parted(w, Words.COMMA | Words.DASH)
          || marked.words().is(w, "and") || JOINING.contains(marked.words().form(w))
          || marked.words().is(w, "for") || marked.words().is(w, "with")) {
        return false;
      }
    }
    return true;
  }

  /** A name that is also a word or a person counts only near equipment, a maker or a number. */
  private static boolean doubtful(Marked marked, Hit hit, Term.Named named) {
    if (!named.doubtful()) {
      return false;
    }
    if (marked.words().parted(hit.from(), Words.QUOTE)) {
      return false;
    }
    for (Hit other : marked.gearFrom(hit.from() - NEAR, hit.from() + NEAR + 1)) {
      if (!other.equals(hit)) {
        return false;
      }
    }
    for (Hit other : marked.namesFrom(hit.from() - NEAR, hit.from() + NEAR + 1)) {
      if (other.term() instanceof Term.Body body && body.sells()) {
        return false;
      }
    }
    return true;
  }

  private void duties(Marked marked) {
    Lexicon lexicon = vocabulary.duties(marked.language());
    for (int word = marked.from(); word < marked.to(); word++) {
      Hit name = marked.nameAt(word);
      if (name == null || name.term() instanceof Term.Place) {
        for (Hit hit : lexicon.all(marked.words(), word, marked.to(), marked.language().bit())) {
          // An infantry fighting vehicle fights nobody, nor is a Typhoon a storm.
          if (!(hit.term() instanceof Term.Duty duty && duty.cue() == Cue.COMBAT && marked.gearAt(word) != null)) {
            marked.addDuty(hit);
          }
        }
      }
    }
  }

  private void openings(Marked marked) {
    Lexicon lexicon = vocabulary.openings(marked.language());
    int word = marked.from();
    while (word < marked.to()) {
      Hit gear = marked.gearAt(word);
      boolean last = gear != null && word == gear.to() - 1 && word > gear.from();
      // "Поставки оружия", "venta de armas": elsewhere the word for the act comes first.
      boolean free = gear == null || (last || marked.language() != Language.EN && gear.to() - gear.from() > 1)
          && gear.term() instanceof Term.Gear g && g.unspecific();
      List<Hit> hits = marked.nameAt(word) == null && free
          ? lexicon.at(marked.words(), word, marked.to(), marked.language().bit()) : List.of();
      for (Hit hit : hits) {
        if (!Verbs.onlyNoun(marked, hit)) {
          marked.addOpening(hit);
        }
      }
      word = hits.isEmpty() ? word + 1 : hits.getFirst().to();
    }
  }
}
