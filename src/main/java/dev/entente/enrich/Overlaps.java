package dev.entente.enrich;

import dev.entente.article.Kind;
import dev.entente.article.Stage;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * Drops what a sentence only says on the way to something firmer between the same states: that they agreed, where it
 * tells on what; that one was host, where it tells of the exercise; that they discussed training, where it
 * tells of talks.
 */
final class Overlaps {

  private static final Set<String> WORDS = Set.of("talks.agree", "talks.cooperation");
  private static final Set<String> HOSTS = Set.of("host.host", "host.received", "base.host", "base.keep");

  private Overlaps() {}

  /** Drops them from the acts of a sentence. */
  static void drop(Marked marked, List<Act> acts) {
    drop(acts, Overlaps::host);
    drop(acts, Overlaps::talkedOf);
    drop(acts, (act, other) -> words(act, other) || inTalks(marked, act, other));
  }

  private static void drop(List<Act> acts, BiPredicate<Act, Act> covered) {
    List<Act> all = List.copyOf(acts);
    acts.removeIf(act -> all.stream().anyMatch(
        other -> other != act && other.roles.keySet().containsAll(act.roles.keySet()) && covered.test(act, other)));
  }

  private static boolean words(Act act, Act other) {
    return WORDS.contains(act.frame.id()) && !other.frame.id().equals(act.frame.id())
        && !(act.frame.id().equals("talks.agree") && other.frame.id().equals("talks.cooperation"));
  }

  /** Whose guests drilled is the host of the exercise. */
  private static boolean host(Act act, Act other) {
    boolean drilled = HOSTS.contains(act.frame.id()) && (other.frame.kind() == Kind.EXERCISE
        || other.frame.kind() == Kind.TRAINING || act.frame.kind() == Kind.VISIT && other.frame.kind() == Kind.BASING);
    if (drilled && other.frame.kind() == Kind.EXERCISE) {
      act.roles.forEach(other::give);
    }
    return drilled;
  }

  private static boolean talkedOf(Act act, Act other) {
    return act.staging.stage() == Stage.TALKS && act.frame.kind() != Kind.CONTRACT && act.frame.kind() != Kind.DELIVERY
        && act.frame.kind() != Kind.COPRODUCTION && act.frame.kind() != Kind.TALKS && other.frame.kind() == Kind.TALKS;
  }

  /** "In talks to buy": how far the purchase has got. */
  private static boolean inTalks(Marked marked, Act act, Act other) {
    return act.frame.kind() == Kind.TALKS && other.staging.stage() == Stage.TALKS
        && marked.is(act.opening.from(), Cue.TALKING) && other.frame.kind() == Kind.CONTRACT;
  }
}
