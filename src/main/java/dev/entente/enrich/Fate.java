package dev.entente.enrich;

import dev.entente.article.Claim;
import dev.entente.article.Kind;
import dev.entente.article.Quantity;
import dev.entente.article.Stage;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** Decides what became of a number of pieces: ordered, delivered, or only a part of a total. */
final class Fate {

  private static final int NOUN_REACH = 5;

  private final Claim claim;
  private final Act act;
  private final Gloss gloss;

  Fate(Claim claim, Act act, Gloss gloss) {
    this.claim = claim;
    this.act = act;
    this.gloss = gloss;
  }

  /** True for frames that order or hand over; counting a fleet or a fair is neither. */
  static boolean trades(Frame frame) {
    return (frame.kind() == Kind.DELIVERY || frame.kind() == Kind.CONTRACT)
        && !frame.id().equals("acquire.operate") && !frame.id().equals("acquire.used");
  }

  /** What became of a count; {@code ofTotal} tells whether a greater number of the same stands before. */
  Quantity.Sense of(Count count, BooleanSupplier ofTotal) {
    Hit noun = nounBefore(count.from());
    if (noun != null && frame(noun).kind() == Kind.CONTRACT && !count.share()) {
      return sense(Kind.CONTRACT, stage(noun));
    }
    boolean built = built(count.anchor());
    if (built && (count.share() || ofTotal.getAsBoolean())) {
      return Quantity.Sense.PART;
    }
    Hit verb = noun != null ? null : verb(count);
    Quantity.Sense own = verb == null ? null : sense(kind(verb), stage(verb));
    if (count.share()) {
      return own == Quantity.Sense.DELIVERED ? own : Quantity.Sense.PART;
    }
    if (own != null && own != Quantity.Sense.UNSTATED) {
      return own;
    }
    return trades(act.frame) ? sense(claim.kind(), claim.stage()) : Quantity.Sense.UNSTATED;
  }

  private static Frame frame(Hit hit) {
    return ((Term.Opening) hit.term()).frame();
  }

  private @Nullable Kind kind(Hit hit) {
    return trades(frame(hit)) ? frame(hit).kind() : null;
  }

  private Stage stage(Hit hit) {
    return Staging.of(gloss.marked, hit, frame(hit), 0).stage();
  }

  private static Quantity.Sense sense(@Nullable Kind kind, Stage stage) {
    if (stage == Stage.DENIED || kind == null) {
      return Quantity.Sense.UNSTATED;
    }
    return switch (kind) {
      case CONTRACT -> Quantity.Sense.ORDERED;
      case DELIVERY -> switch (stage) {
        case COMPLETED, IN_PROGRESS -> Quantity.Sense.DELIVERED;
        case PROPOSED, TALKS, AGREED, CONTRACTED, SUSPENDED, CANCELLED -> Quantity.Sense.ORDERED;
        case DENIED -> Quantity.Sense.UNSTATED;
      };
      case VISIT, TALKS, MOU, EXERCISE, TRAINING, COPRODUCTION, EXHIBITION, INTEL, BASING ->
          Quantity.Sense.UNSTATED;
    };
  }

  /** "A contract for 24", "the delivery of six": the noun to which the phrase belongs. */
  private @Nullable Hit nounBefore(int from) {
    Hit found = null;
    for (Hit hit : gloss.marked.openings()) {
      boolean near = hit.to() <= from && from - hit.to() < NOUN_REACH;
      if (near && frame(hit).kind() != null && !verbBetween(hit.to(), from)) {
        found = frame(hit).noun() ? hit : null;
      }
    }
    return found;
  }

  private boolean verbBetween(int from, int to) {
    for (int w = from; w < to; w++) {
      if (gloss.marked.verbAt(w) || gloss.words().parted(w, Words.COMMA | Words.DASH)) {
        return true;
      }
    }
    return false;
  }

  /** The verb of giving or getting in the clause of the phrase that stands nearest to it. */
  private @Nullable Hit verb(Count count) {
    int clause = gloss.marked.clause(count.anchor());
    Hit nearest = null;
    int least = Integer.MAX_VALUE;
    for (Hit hit : gloss.marked.openings()) {
      boolean own = gloss.marked.clause(hit.from()) == clause || !count.share()
          && gloss.marked.clause(hit.from()) == gloss.marked.clause(count.from());
      int distance = hit.from() >= count.to() ? hit.from() - count.to() : count.from() - hit.to();
      if (own && trades(frame(hit)) && !frame(hit).noun() && distance < least) {
        least = distance;
        nearest = hit;
      }
    }
    return nearest;
  }

  private boolean built(int anchor) {
    int clause = gloss.marked.clause(anchor);
    for (int w = anchor; w < gloss.end() && gloss.marked.clause(w) == clause; w++) {
      if (gloss.is(w, Wording.Sort.BUILD)) {
        return true;
      }
    }
    return false;
  }
}
