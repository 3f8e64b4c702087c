package dev.entente.enrich;

import dev.entente.article.Country;
import dev.entente.article.Kind;
import dev.entente.article.Mention;
import dev.entente.article.Stage;
import dev.entente.article.TimeFrame;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Forces that a sentence shows abroad without a verb that says so: "Soldiers of the 3rd Battalion trained at Camp X,
 * Poland". It needs the manner in which a force writes of its own, a unit, and a place in another state.
 */
final class Postings {

  /** The rule's name. */
  static final String RULE = "context.posting";
  private static final Frame FRAME = new Frame(RULE, Frame.Type.NOUN, Map.of(), Set.of(), Kind.BASING,
      Kind.BASING, Stage.IN_PROGRESS, null, Set.of());
  private static final Frame DRILL = new Frame(RULE, Frame.Type.NOUN, Map.of(), Set.of(), Kind.EXERCISE,
      Kind.EXERCISE, Stage.IN_PROGRESS, null, Set.of());
  private static final Term UNIT = new Term.Duty(Cue.UNIT);

  private Postings() {}

  /** The act that it shows, or null. */
  static @Nullable Act of(Marked marked, @Nullable Country home, @Nullable Country dateline, List<Act> acts) {
    if (home == null || marked.has(Cue.COMBAT) || marked.has(Cue.TREATY)) {
      return null;
    }
    int unit = unit(marked, home);
    boolean stay = marked.has(Cue.POSTED) || marked.has(Cue.SITE) || marked.has(Cue.DRILL);
    List<Party> hosts = unit < 0 || !stay ? List.of() : hosts(marked, home);
    Set<Country> states = new LinkedHashSet<>();
    hosts.forEach(host -> states.add(host.country()));
    if (unit >= 0 && hosts.isEmpty() && dateline != null && !dateline.equals(home)) {
      states.add(dateline);
    }
    states.removeIf(state -> acts.stream().anyMatch(act -> act.role(state) != Role.NONE && act.role(home) != Role.NONE
        && (act.frame.kind() == Kind.BASING || act.frame.kind() == Kind.EXERCISE || act.frame.kind() == Kind.VISIT)));
    if (states.isEmpty()) {
      return null;
    }
    boolean planned = marked.has(Cue.WILL) || marked.has(Cue.OFFER);
    Frame frame = states.size() == 1 && beside(marked, home, states.iterator().next()) ? DRILL : FRAME;
    Act act = new Act(marked, new Hit(UNIT, "", unit, unit + 1), frame, new Staging(
        planned ? Stage.AGREED : Stage.IN_PROGRESS, planned ? TimeFrame.PLANNED : TimeFrame.CURRENT, false));
    states.forEach(state -> act.give(state, Role.SITE));
    hosts.forEach(host -> act.cover(host.from(), host.to()));
    act.give(home, Role.VISITOR);
    act.inferred = true;
    // The ships are those who are there, and not what they are there with.
    marked.gear().stream().filter(gear -> !Goods.ship(gear) && !Goods.leaf(gear).startsWith("c4i.")
        && !(gear.term() instanceof Term.Gear sort && sort.unspecific())).forEach(act::about);
    return act;
  }

  /** "With Bulgarian engineers", "and Philippine Army troops": the host's own forces take part. */
  private static boolean beside(Marked marked, Country home, Country host) {
    for (Party party : marked.parties()) {
      boolean forces = party.country().equals(host) && party.actor && party.adjective && party.passing == null
          && !host.equals(home) && (marked.is(party.end - 1, Cue.TROOPS) || marked.is(party.end - 1, Cue.UNIT));
      if (forces && (party.slot == Slot.WITH || marked.is(party.from() - 1, Cue.AND))) {
        return true;
      }
    }
    return false;
  }

  /** "U.S. forces in the southern Philippines", outside war reports; or null. */
  static @Nullable Act abroad(Marked marked, Subject subject, List<Act> acts) {
    if (subject.hostile() || marked.has(Cue.COMBAT) || marked.has(Cue.TREATY) || marked.has(Cue.NOT)
        || marked.language() != Language.EN) {
      return null;
    }
    Party last = null;
    for (Party party : marked.parties()) {
      boolean place = last != null && party.slot == Slot.IN && !party.adjective && !party.possessive && !party.actor
          && party.passing == null && party.gear == null && party.from() - last.end <= 3
          && marked.is(last.end, Cue.IN);
      if (place && last != null && told(acts, last.country(), party.country())) {
        Act act = new Act(marked, new Hit(UNIT, "", last.from(), last.end), FRAME, new Staging(
            Stage.IN_PROGRESS, TimeFrame.CURRENT, false));
        act.give(party, Role.HOST);
        act.give(last, Role.VISITOR);
        act.inferred = true;
        return act;
      }
      boolean forces = (party.actor || marked.words().is(party.end - 1, "bases")) && party.passing == null
          && !party.firm && marked.is(party.end - 1, Cue.TROOPS);
      last = forces ? party : null;
    }
    return null;
  }

  private static boolean told(List<Act> acts, Country visitor, Country host) {
    return !visitor.equals(host) && acts.stream().noneMatch(
        act -> act.role(visitor) != Role.NONE && act.role(host) != Role.NONE);
  }

  /** The word that names forces of the home state, or -1; "Senegalese soldiers" are those of another. */
  private static int unit(Marked marked, Country home) {
    for (Party party : marked.parties()) {
      if (party.country().equals(home) && party.actor && forces(marked, party)) {
        return party.from();
      }
    }
    for (int w = marked.from(); w < marked.to(); w++) {
      boolean ours = marked.words().is(w - 1, "our") || marked.words().is(w - 1, "my")
          || marked.words().is(w - 1, "merchant");
      if (marked.is(w, Cue.UNIT) && !ours && !foreign(marked, w, home)) {
        return w;
      }
    }
    for (int w = marked.from(); w < marked.to(); w++) {
      if (marked.is(w, Cue.POSTED) && (marked.words().endsWith(w, "deployment") || marked.words().is(w, "rotation"))) {
        return w;
      }
    }
    return -1;
  }

  private static boolean forces(Marked marked, Party party) {
    Hit name = marked.nameAt(party.to() - 1);
    return marked.has(party.from(), party.end + 1, Cue.UNIT)
        || name != null && name.term() instanceof Term.Body body && body.kind().equals("forces");
  }

  private static boolean foreign(Marked marked, int word, Country home) {
    for (Party party : marked.parties()) {
      boolean other = !party.country().equals(home);
      if (other && party.from() <= word && word <= party.end) {
        return true;
      }
    }
    return false;
  }

  private static List<Party> hosts(Marked marked, Country home) {
    for (Party party : marked.parties()) {
      boolean dateline = party.passing == Mention.Role.DATELINE;
      boolean place = !party.adjective && !party.possessive && party.gear == null && !party.firm && !party.maker
          && (party.passing == null || dateline || party.passing == Mention.Role.TOPIC);
      if (place && !party.country().equals(home) && (dateline || Addresses.within(marked, party))) {
        return marked.parties().stream().filter(p -> p.group == party.group && !p.country().equals(home)).toList();
      }
    }
    return List.of();
  }
}
