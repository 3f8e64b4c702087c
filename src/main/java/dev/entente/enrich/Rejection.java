package dev.entente.enrich;

import dev.entente.article.Mention;
import org.jspecify.annotations.Nullable;

/** Marks the states of a clause that tells of a quarrel: who criticises, who is the target, who was expelled. */
final class Rejection {

  private final Marked marked;
  private final Subjects subjects;
  private final Reach reach;

  Rejection(Marked marked, Subjects subjects, Reach reach) {
    this.marked = marked;
    this.subjects = subjects;
    this.reach = reach;
  }

  /** Critics and their targets are no parties, nor is who was expelled. */
  void reject(Hit hit, Term.Opening opening) {
    if (marked.language() == Language.EN && marked.words().form(hit.from()).startsWith("fir")
        && marked.has(Cue.DRILL) && !marked.has(Cue.COMBAT)) {
      // Who fires at an exercise quarrels with nobody.
      return;
    }
    boolean passive = Voice.of(marked, hit, opening.form()) == Voice.PASSIVE;
    int end = reach.rightEnd(hit);
    for (Party party : marked.parties()) {
      if (party.from() >= hit.to() && party.from() < end && party.passing == null && party.gear == null) {
        boolean object = party.slot == Slot.SUBJ && party.from() - hit.to() < 6 && !party.possessive;
        Slot slot = object && !passive ? Slot.OBJ : party.slot;
        pass(party, slot == Slot.SUBJ ? null : opening.frame().role(slot));
      }
    }
    if (!passive) {
      subjects.of(hit, false).forEach(party -> party.critic |= opening.frame().role(Slot.SUBJ) == Role.CRITIC);
    } else if (marked.has(hit.from() - 3, hit.from(), Cue.BE)) {
      subjects.of(hit, false).forEach(party -> {
        if (marked.clause(party.from()) == marked.clause(hit.from()) || marked.is(party.end, Cue.WHO)) {
          pass(party, opening.frame().role(Slot.OBJ));
        }
      });
      Party whose = whoseBefore(hit);
      if (whose != null) {
        pass(whose, opening.frame().role(Slot.OBJ));
      }
    }
  }

  /** "France, whose troops were expelled". */
  private @Nullable Party whoseBefore(Hit hit) {
    int clause = marked.clause(hit.from());
    for (Party party : marked.parties()) {
      if (marked.is(party.end, Cue.WHO) && marked.clause(party.end) == clause) {
        return party;
      }
    }
    return null;
  }

  private static void pass(Party party, @Nullable Role role) {
    if (role == Role.CRITIC) {
      party.passing = Mention.Role.CRITIC;
    } else if (role == Role.EXPELLED) {
      party.passing = Mention.Role.EXPELLED;
    }
  }
}
