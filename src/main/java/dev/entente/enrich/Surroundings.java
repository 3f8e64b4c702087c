package dev.entente.enrich;

import dev.entente.article.Kind;
import java.util.ArrayList;
import java.util.List;

/** What stands around the words that open a frame: how far they reach, and whether what they need is there. */
final class Surroundings {

  private static final int OBJECT_REACH = 4;
  private final Marked marked;
  private final boolean defence;

  Surroundings(Marked marked, boolean defence) {
    this.marked = marked;
    this.defence = defence;
  }

  /** One past the last word that belongs to the opening: up to the next verb of its own, or the end of the clause. */
  int rightEnd(Hit hit) {
    int clause = marked.clause(hit.from());
    int word = hit.to();
    while (word < marked.to() && marked.clause(word) == clause && !finite(word)) {
      word++;
    }
    return marked.language() == Language.TR || marked.language() == Language.AR ? marked.to() : word;
  }

  private boolean finite(int word) {
    return marked.verbAt(word) && !marked.is(word, Cue.ACTOR);
  }

  /** The first word that belongs to the opening on its left: after the verb before it, or where the clause begins. */
  int leftEnd(Hit hit) {
    if (marked.language() == Language.TR || marked.language() == Language.RU) {
      return marked.from();
    }
    int clause = marked.clause(hit.from());
    int word = hit.from();
    boolean noun = hit.term() instanceof Term.Opening opening && opening.frame().noun();
    while (word > marked.from() && marked.clause(word - 1) == clause && (noun || !finite(word - 1))) {
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

  /** True where a name may take part: ships and aircraft stand for their state where they meet or visit. */
  boolean eligible(Party party, Frame frame) {
    boolean meets = frame.kind() == Kind.EXERCISE || frame.kind() == Kind.VISIT || frame.kind() == Kind.BASING;
    return party.eligible() || meets && party.passing == null && !party.maker;
  }

  /** The equipment that is part of what is told; that which only drills, carries or trains is not. */
  List<Hit> topic(Hit hit, Frame frame, boolean passive) {
    if (frame.kind() == Kind.EXERCISE || frame.kind() == Kind.BASING || frame.kind() == Kind.INTEL) {
      return List.of();
    }
    List<Hit> found = gear(hit, passive);
    if (frame.kind() == Kind.TRAINING) {
      found.removeIf(gear -> gear.term() instanceof Term.Gear);
    } else if (frame.kind() == Kind.VISIT) {
      found.removeIf(gear -> gear.to() <= hit.from());
    }
    return found;
  }

  /** The equipment that the opening is about. */
  List<Hit> gear(Hit hit, boolean passive) {
    List<Hit> found = new ArrayList<>(marked.gearIn(hit.to(), rightEnd(hit)));
    boolean leftToo = passive || found.isEmpty() || marked.language() == Language.TR;
    if (leftToo) {
      for (Hit gear : marked.gearIn(leftEnd(hit), hit.from())) {
        found.add(gear);
      }
    }
    if (found.isEmpty()) {
      Hit before = antecedent(hit);
      if (before != null) {
        found.add(before);
      }
    }
    return found;
  }

  /** "Six submarines, all of which were supplied by Russia": the equipment before the relative clause. */
  private @org.jspecify.annotations.Nullable Hit antecedent(Hit hit) {
    int first = hit.from();
    while (first > marked.from() && marked.clause(first - 1) == marked.clause(hit.from())) {
      first--;
    }
    if (!marked.is(first, Cue.WHO) && !marked.is(first, Cue.CLAUSE)) {
      return null;
    }
    Hit found = null;
    for (Hit gear : marked.gear()) {
      found = gear.to() <= first ? gear : found;
    }
    return found;
  }

  /** True where one of the needs of a frame is met. */
  boolean meets(Hit hit, Frame frame, boolean passive) {
    if (frame.needs().isEmpty()) {
      return true;
    }
    if (frame.needs().contains(Need.NOGEAR) && !marked.gearIn(marked.from(), marked.to()).isEmpty()
        && !gear(hit, passive).isEmpty()) {
      return false;
    }
    for (Need need : frame.needs()) {
      if (need != Need.NOGEAR && meets(hit, need, passive)) {
        return true;
      }
    }
    return false;
  }

  private boolean meets(Hit hit, Need need, boolean passive) {
    int start = passive ? leftEnd(hit) : hit.to();
    int end = rightEnd(hit);
    return switch (need) {
      case GEAR -> !gear(hit, passive).isEmpty();
      case ORIGIN -> marked.parties().stream().anyMatch(p -> p.gear != null && p.from() >= hit.to());
      case GEARFIRST -> !marked.gearIn(leftEnd(hit), hit.from()).isEmpty() || antecedent(hit) != null;
      case NOGEAR -> true;
      case AID -> marked.has(start, end, Cue.AID);
      case ARMS -> marked.has(hit.from() - 3, end, Cue.ARMS);
      case TROOPS -> marked.has(start, end, Cue.TROOPS) || marked.has(hit.from() - 3, hit.from(), Cue.TROOPS);
      case TRAINEES -> marked.has(start, end, Cue.TRAINEES);
      case PEOPLE -> (marked.has(hit.to(), end, Cue.PEOPLE) || marked.has(leftEnd(hit), hit.from(), Cue.PEOPLE))
          && military();
      case BASE -> marked.has(hit.to(), end, Cue.BASE);
      case FAIR -> marked.has(Cue.FAIR);
      case LOCAL -> marked.has(hit.from(), end, Cue.LOCAL);
      case DEFENCE -> military();
      case ARTICLE -> military() || defence && !marked.has(Cue.CIVIL);
    };
  }

  /** True where the sentence itself is about defence. */
  private boolean military() {
    return (marked.has(Cue.DEFENCE) || !marked.gear().isEmpty() || marked.names().stream().anyMatch(h ->
        h.term() instanceof Term.Body body && body.country() != null && !body.reports()) && defence)
        && !(marked.has(Cue.CIVIL) && marked.gear().isEmpty());
  }
}
