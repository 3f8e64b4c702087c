package dev.entente.enrich;

import dev.entente.article.Kind;
import dev.entente.article.Reading;
import dev.entente.article.Sentence;
import java.util.ArrayList;
import java.util.List;

/** What only the article as a whole tells: what a sentence on equipment belongs to. */
final class Context {

  private static final int REACH = 3;

  private Context() {}

  /**
   * Hangs equipment that a sentence names without a pair of its own ("expressed interest in rifles") on the claim
   * about a fair or visit shortly before, or on one without equipment that the sentence plainly goes on about.
   */
  static List<Act> attach(List<Act> acts, List<Marked> sentences, Reading reading) {
    List<Act> all = new ArrayList<>(acts);
    for (Marked marked : sentences) {
      Sentence.Block block = reading.sentences().get(marked.sentence()).block();
      boolean own = acts.stream().anyMatch(a -> a.marked == marked);
      if (marked.gear().isEmpty() || own || block == Sentence.Block.HEADING || block == Sentence.Block.CAPTION) {
        continue;
      }
      Act before = both(acts, marked);
      before = before == null ? before(acts, marked) : before;
      before = before == null ? posted(acts, marked) : before;
      before = before == null ? made(acts, marked) : before;
      if (before != null) {
        Act act = new Act(marked, marked.gear().getFirst(), before.frame, before.staging);
        act.roles.putAll(before.roles);
        act.inferred = true;
        marked.gear().forEach(gear -> {
          act.about(gear);
          act.cover(gear.from(), gear.to());
        });
        all.add(act);
      }
    }
    return all;
  }

  /** An act before on the pair that the sentence names, such as talks at which products were praised. */
  private static @org.jspecify.annotations.Nullable Act both(List<Act> acts, Marked marked) {
    Act found = null;
    for (Act act : acts) {
      boolean named = act.marked.sentence() <= marked.sentence() && act.roles.size() == 2
          && act.roles.keySet().stream().allMatch(state -> marked.parties().stream().anyMatch(
              p -> p.country().equals(state) && p.passing == null && !p.critic));
      found = named ? act : found;
    }
    return found;
  }

  /** Forces abroad, where the sentence tells of the air defence that such a unit is there with. */
  private static @org.jspecify.annotations.Nullable Act posted(List<Act> acts, Marked marked) {
    boolean defence = marked.has(Cue.UNIT) && marked.gear().stream().allMatch(
        gear -> Goods.leaf(gear).startsWith("ad."));
    return !defence ? null
        : acts.stream().filter(act -> act.frame.id().equals(Postings.RULE)).findFirst().orElse(null);
  }

  /** "Chinese-made missiles" of one sentence are the Silkworms of another. */
  private static @org.jspecify.annotations.Nullable Act made(List<Act> acts, Marked marked) {
    for (Act act : acts) {
      boolean vague = act.frame.id().equals(Origins.RULE) && act.gear.isEmpty();
      if (vague && marked.gear().stream().allMatch(gear -> gear.term() instanceof Term.Named named
          && named.origin() != null && act.role(named.origin()) == Role.MAKER)) {
        return act;
      }
    }
    return null;
  }

  private static boolean wanted(Marked marked) {
    boolean others = marked.parties().stream().anyMatch(p -> p.passing == null && !p.firm);
    return marked.is(marked.from(), Cue.AND) || !others
        && (marked.has(Cue.OFFER) || marked.has(Cue.PLAN) || marked.has(Cue.FAIR));
  }

  private static @org.jspecify.annotations.Nullable Act before(List<Act> acts, Marked marked) {
    Act found = null;
    for (Act act : wanted(marked) ? acts : List.<Act>of()) {
      int distance = marked.sentence() - act.marked.sentence();
      boolean open = act.kind() == Kind.EXHIBITION || distance <= REACH && act.kind() == Kind.VISIT;
      if (open && distance > 0 && act.marked.gear().stream().noneMatch(g -> g.term() instanceof Term.Named)) {
        found = act;
      }
    }
    return found;
  }
}
