package dev.entente.enrich;

import java.util.Set;

/** How far the words that open a frame reach to the left and to the right. */
final class Reach {

  private static final int OBJECT_REACH = 4;
  private static final Set<String> WISHES = Set.of("want", "wants", "wanted", "asked", "asks", "urged", "urges",
      "demanded", "demands", "told", "called", "calls", "pressed");

  private final Marked marked;

  Reach(Marked marked) {
    this.marked = marked;
  }

  /** One past the last word that belongs to the opening: up to the next verb of its own, or the end of the clause. */
  int rightEnd(Hit hit) {
    int clause = marked.clause(hit.from());
    int word = hit.to();
    boolean whole = hit.term() instanceof Term.Opening opening && opening.frame().noun() && opening.frame().mutual();
    // "Picked a Korean firm to build the ships": what the object is to do belongs to it.
    boolean through = hit.term() instanceof Term.Opening opening && opening.frame().filled().contains(Slot.OBJ);
    while (word < marked.to() && marked.clause(word) == clause
        && (whole || !finite(word) || through && marked.words().is(word - 1, "to"))) {
      word++;
    }
    return marked.language() == Language.TR || marked.language() == Language.AR ? marked.to() : word;
  }

  /** "The sale would lead to control of weapons": what a noun is about ends where its own verb begins. */
  int complement(Hit hit) {
    int end = rightEnd(hit);
    boolean noun = hit.term() instanceof Term.Opening opening && opening.frame().noun() && !opening.frame().mutual();
    for (int w = hit.to(); noun && marked.language() == Language.EN && w < end; w++) {
      if (marked.words().is(w, "would") || marked.words().is(w, "could") || marked.words().is(w, "might")) {
        return w;
      }
    }
    return end;
  }

  /** "Until Turkey withdraws", "unless they leave": a demand tells of no withdrawal. */
  boolean demanded(Hit hit) {
    for (int w = hit.from() - 1; w >= marked.from() && marked.clause(w) == marked.clause(hit.from()); w--) {
      if (marked.words().is(w, "until") || marked.words().is(w, "unless") || marked.words().is(w, "if")) {
        return true;
      }
      // "Wants them to withdraw" is a wish of others; "wants to withdraw" is a plan.
      if (w < hit.from() - 2 && marked.words().is(hit.from() - 1, "to") && WISHES.contains(marked.words().form(w))) {
        return true;
      }
    }
    return false;
  }

  private boolean finite(int word) {
    return marked.verbAt(word) && !marked.is(word, Cue.ACTOR);
  }

  /** "Trois radars, acquis auprès de la France, ont été livrés": a participle by itself does not part them. */
  private boolean apposed(int word) {
    Hit hit = marked.openingAt(word);
    return marked.language() != Language.EN && hit != null && hit.term() instanceof Term.Opening opening
        && opening.form() == Frame.Form.PARTICIPLE
        && !marked.any(hit.from() - 1, Cue.HAVE.bit() | Cue.BE.bit());
  }

  /** The first word that belongs to the opening on its left: after the verb before it, or where the clause begins. */
  int leftEnd(Hit hit) {
    if (marked.language() == Language.TR || marked.language() == Language.RU) {
      return marked.from();
    }
    int clause = marked.clause(hit.from());
    int word = hit.from();
    boolean noun = hit.term() instanceof Term.Opening opening && opening.frame().noun();
    while (word > marked.from() && marked.clause(word - 1) == clause
        && (noun || !finite(word - 1) || apposed(word - 1))) {
      word--;
    }
    return word;
  }

  /** True where a bare name stands close enough behind a verb to be its object. */
  boolean objectReach(Hit hit, Party party) {
    if (marked.language() == Language.RU || marked.language() == Language.TR) {
      return true;
    }
    for (int w = hit.to(); w <= party.from(); w++) {
      if (marked.words().parted(w, Words.COMMA | Words.DASH) || w < party.from() && (marked.gearAt(w) != null
          || marked.any(w, Cue.CLAUSE.bit() | Cue.WHO.bit() | Cue.BE.bit() | Cue.HAVE.bit()))) {
        return false;
      }
    }
    return party.from() - hit.to() <= OBJECT_REACH;
  }
}
