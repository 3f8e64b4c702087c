package dev.entente.enrich;

import org.jspecify.annotations.Nullable;

/** English, French, Portuguese, Spanish: the preposition before the noun phrase. */
final class PrepositionSlots implements Slots {

  private static final long HEADS =
      Cue.ACTOR.bit() | Cue.UNIT.bit() | Cue.DET.bit() | Cue.ADJ.bit() | Cue.DEFENCE.bit();
  private static final int STOP = Words.COMMA | Words.DASH | Words.BRACKET;
  /** An adjective reaches back so far for its noun. */
  private static final int HEAD = 4;
  private static final long BREAKS = Cue.BE.bit() | Cue.HAVE.bit() | Cue.WILL.bit() | Cue.NOT.bit()
      | Cue.CLAUSE.bit() | Cue.WHO.bit() | Cue.AND.bit() | Cue.SAY.bit() | Cue.BY.bit() | Cue.TO.bit()
      | Cue.WITH.bit() | Cue.IN.bit() | Cue.FOR.bit() | Cue.BETWEEN.bit() | Cue.FROM.bit();

  @Override
  public Slot slot(Marked marked, Party party) {
    return before(marked, party, party.from(), 0);
  }

  private static Slot before(Marked marked, Party party, int start, int depth) {
    int word = start - 1;
    int passed = 0;
    while (word >= marked.from() && !marked.words().parted(word + 1, STOP) && passed < 6) {
      boolean none = article(marked, word) || indefinite(marked, word) || estimate(marked, word);
      Slot slot = none ? null : preposition(marked, word);
      if (slot == Slot.ABOUT && depth == 0 && party.land && marked.words().is(word, "on")) {
        // "On Sudan's coast", "on Polish soil": where, not what about.
        return Slot.IN;
      }
      if (slot == Slot.OF && depth < 2 && actorBefore(marked, word)) {
        party.actor = true;
        return before(marked, party, phraseStart(marked, word), depth + 1);
      }
      if (slot == Slot.FROM && depth == 0 && leads(marked, word)) {
        party.actor = true;
        return Slot.SUBJ;
      }
      boolean measure = slot == Slot.OF && !marked.language().adjectiveFirst() && marked.is(word - 1, Cue.DET);
      // "Une dizaine de soldats maliens", "más de cien": what is counted stands in the place of the count.
      if (slot != null && !measure) {
        return slot;
      }
      if (!measure && !transparent(marked, word) && !noun(marked, party, word)) {
        return Slot.SUBJ;
      }
      // "A la Fuerza Aérea Paraguaya": the head stands before its adjective.
      party.actor |= party.adjective && party.from() - word <= 2 && !marked.language().adjectiveFirst()
          && marked.is(word, Cue.ACTOR);
      word--;
      passed++;
    }
    return Slot.SUBJ;
  }

  /** "Par des formateurs américains", "à l'armée de l'air nigérienne": the noun stands before the adjective. */
  private static boolean noun(Marked marked, Party party, int word) {
    boolean behind = party.adjective && !marked.language().adjectiveFirst() && party.from() - word <= HEAD;
    return behind && (word == party.from() - 1 || marked.any(word, Cue.ACTOR.bit() | Cue.DEFENCE.bit()
        | Cue.LAND.bit())) && !marked.any(word, BREAKS) && !marked.verbAt(word) && marked.nameAt(word) == null
        && marked.gearAt(word) == null;
  }

  /** "Des instructeurs russes": the French article for several looks like the preposition after a noun. */
  private static boolean indefinite(Marked marked, int word) {
    if (marked.language() != Language.FR || !marked.words().is(word, "des")) {
      return false;
    }
    int before = word - 1;
    return before < marked.from() || marked.words().parted(word, STOP) || marked.verbAt(before)
        || marked.any(before, BREAKS) && preposition(marked, before) != Slot.FROM;
  }

  private static boolean transparent(Marked marked, int word) {
    Words words = marked.words();
    boolean title = marked.is(word, Cue.TITLE) || marked.is(word, Cue.ACTOR)
        && (words.capital(word) || !marked.language().adjectiveFirst() && marked.is(word - 1, Cue.DET)
            && preposition(marked, word - 2) == Slot.WITH);
    return article(marked, word) || estimate(marked, word) || marked.is(word, Cue.DET) || marked.is(word, Cue.ADJ)
        || words.number(word) && !year(marked, word) || title;
  }

  /** "About 400 French soldiers", "up to 50 American tanks": how many, and neither a topic nor a direction. */
  private static boolean estimate(Marked marked, int word) {
    Words words = marked.words();
    if (marked.language() != Language.EN || !words.number(word + 1)) {
      return false;
    }
    return words.is(word, "about") || words.is(word, "over") || words.is(word, "to") && words.is(word - 1, "up")
        || words.is(word, "up") || words.is(word, "than") || words.is(word, "nearly") || words.is(word, "around")
        || words.is(word, "roughly") || words.is(word, "almost");
  }

  /** "In 2019 France sold", "in the 1980s Paris": the year ends the phrase that the preposition opens. */
  private static boolean year(Marked marked, int word) {
    String form = marked.words().form(word);
    boolean century = form.startsWith("19") || form.startsWith("20");
    return century && (form.length() == 5 && form.endsWith("s")
        || form.length() == 4 && preposition(marked, word - 1) == Slot.IN);
  }

  /** The Portuguese article "a" looks like the preposition; before the verb it is none. */
  private static boolean article(Marked marked, int word) {
    if (marked.language() != Language.PT || !marked.words().is(word, "a")) {
      return false;
    }
    for (int w = word - 1; w >= marked.from() && marked.clause(w) == marked.clause(word); w--) {
      if (marked.verbAt(w)) {
        return false;
      }
    }
    return true;
  }

  /** The place that a preposition marks, or null where the word is none. */
  static @Nullable Slot preposition(Marked marked, int word) {
    // Longer phrases such as "in talks with" end in the word that counts, so the order matters little but for "of".
    return marked.is(word, Cue.TO) ? marked.words().is(word - 1, "according") ? Slot.ABOUT : Slot.TO
        : marked.is(word, Cue.FROM) ? Slot.FROM
        : marked.is(word, Cue.BY) ? Slot.BY
        : marked.is(word, Cue.WITH) ? Slot.WITH
        : marked.is(word, Cue.BETWEEN) ? Slot.BETWEEN
        : marked.is(word, Cue.AGAINST) ? Slot.AGAINST
        : marked.is(word, Cue.ABOUT) ? Slot.ABOUT
        : marked.is(word, Cue.IN) ? Slot.IN
        : marked.is(word, Cue.FOR) ? Slot.FOR
        : marked.is(word, Cue.OF) ? Slot.OF : null;
  }

  /** "Officers from the Emirates trained": who opens the clause acts, wherever they come from. */
  private static boolean leads(Marked marked, int from) {
    if (marked.language() != Language.EN || !marked.words().is(from, "from")
        || !marked.is(from - 1, Cue.ACTOR) && !marked.is(from - 1, Cue.UNIT)) {
      return false;
    }
    int start = from - 1;
    while (start - 1 >= marked.from() && !marked.words().parted(start, STOP) && (marked.words().number(start - 1)
        || marked.any(start - 1, HEADS))) {
      start--;
    }
    return start == marked.from();
  }

  private static boolean actorBefore(Marked marked, int of) {
    return marked.is(of - 1, Cue.ACTOR) || marked.is(of - 2, Cue.ACTOR) && marked.words().capital(of - 1);
  }

  private static int phraseStart(Marked marked, int of) {
    int word = of - 1;
    while (word - 1 >= marked.from() && !marked.words().parted(word, STOP)
        && (marked.is(word - 1, Cue.ACTOR) || marked.is(word - 1, Cue.DET) || marked.is(word - 1, Cue.ADJ)
            || marked.is(word - 1, Cue.DEFENCE))) {
      word--;
    }
    return word;
  }
}
