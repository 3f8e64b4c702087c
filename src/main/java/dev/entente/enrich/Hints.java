package dev.entente.enrich;

import dev.entente.article.Country;
import dev.entente.article.Kind;
import dev.entente.article.Stage;
import dev.entente.article.TimeFrame;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a sentence suggests in which no frame is met: equipment that one state owns or is given, and another makes or
 * gives. It counts for little and only where no violence is told.
 */
final class Hints {

  private static final int MOST_STATES = 3;
  private static final Frame FRAME = new Frame("context.equipment", Frame.Type.NOUN, Map.of(), Set.of(),
      Kind.DELIVERY, Kind.DELIVERY, Stage.COMPLETED, null, Set.of());

  private static final Frame DRILL = new Frame("context.forces", Frame.Type.NOUN, Map.of(), Set.of(), Kind.EXERCISE,
      Kind.EXERCISE, Stage.COMPLETED, null, Set.of());
  private static final Term DRILL_TERM = new Term.Duty(Cue.DRILL);

  private Hints() {}

  /** The act that it suggests, or null. */
  static @Nullable Act of(Marked marked) {
    if (violent(marked) || marked.has(Cue.NOT)) {
      return null;
    }
    Act drill = drill(marked);
    boolean named = marked.gear().stream().anyMatch(g -> !(g.term() instanceof Term.Gear gear && gear.unspecific()));
    return drill != null || !named ? drill : transfer(marked);
  }

  /** "Indian and Greek warships trained side by side". */
  private static @Nullable Act drill(Marked marked) {
    if (!marked.has(Cue.DRILL) || !marked.has(Cue.DEFENCE) || marked.has(Cue.CIVIL)) {
      return null;
    }
    for (Party one : marked.parties()) {
      for (Party other : marked.parties()) {
        boolean forces = one.from() < other.from() && one.group == other.group && one.passing == null
            && !one.country().equals(other.country()) && (other.actor || other.gear != null);
        if (forces) {
          Act act = new Act(marked, new Hit(DRILL_TERM, "", one.from(), other.end), DRILL, new Staging(
              Stage.COMPLETED, TimeFrame.CURRENT, false));
          act.give(one, Role.MUTUAL);
          act.give(other, Role.MUTUAL);
          act.inferred = true;
          return act;
        }
      }
    }
    return null;
  }

  private static @Nullable Act transfer(Marked marked) {
    Set<Country> receiving = new LinkedHashSet<>();
    Set<Country> giving = new LinkedHashSet<>();
    for (Party party : marked.parties()) {
      if (party.passing != null) {
        continue;
      }
      boolean owner = party.gear != null && party.possessive && !makes(party);
      boolean fitted = party.gear != null && party.slot == Slot.FOR;
      boolean maker = !fitted && party.gear != null && (party.adjective && !party.possessive || makes(party)) || party.maker
          || party.firm && party.slot == Slot.BY;
      boolean has = party.slot == Slot.SUBJ && party.eligible() && !party.firm && marked.is(party.end, Cue.HAVE)
          && marked.gear().stream().anyMatch(g -> g.from() > party.end && g.from() - party.end < 8);
      if (has || owner || fitted || party.eligible() && !party.firm && (party.slot == Slot.TO || party.slot == Slot.FOR)) {
        receiving.add(party.country());
      } else if (maker) {
        giving.add(party.country());
      }
    }
    giving.removeAll(receiving);
    if (receiving.isEmpty() || giving.isEmpty() || receiving.size() + giving.size() > MOST_STATES) {
      return null;
    }
    return act(marked, receiving, giving);
  }

  /** "South Korea's Cheongung": who designed the system is its maker, not its owner. */
  private static boolean makes(Party party) {
    return party.gear != null && party.gear.term() instanceof Term.Named named
        && party.country().equals(named.origin());
  }

  private static Act act(Marked marked, Set<Country> receiving, Set<Country> giving) {
    Hit first = marked.gear().getFirst();
    Staging found = Staging.of(marked, first, FRAME, 0);
    boolean negative = found.stage() != Stage.COMPLETED && found.stage() != Stage.AGREED;
    Act act = new Act(marked, first, FRAME, negative ? found
        : new Staging(found.stage(), found.time() == TimeFrame.CURRENT ? TimeFrame.CURRENT : found.time(), false));
    receiving.forEach(state -> act.give(state, Role.RECIPIENT));
    giving.forEach(state -> act.give(state, Role.SUPPLIER));
    marked.gear().forEach(act::about);
    marked.parties().stream().filter(p -> act.roles.containsKey(p.country())).forEach(p -> act.cover(p.from(), p.to()));
    act.inferred = true;
    return act;
  }

  private static boolean violent(Marked marked) {
    return marked.openings().stream().anyMatch(
        hit -> hit.term() instanceof Term.Opening opening && opening.frame().kind() == null);
  }
}
