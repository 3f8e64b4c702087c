package dev.entente.enrich;

import dev.entente.article.Kind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the equipment that the words which open a frame are about. */
final class Goods {

  private final Marked marked;
  private final Reach reach;

  Goods(Marked marked) {
    this.marked = marked;
    this.reach = new Reach(marked);
  }

  /** The equipment that is part of what is told; that which only drills, carries or trains is not. */
  List<Hit> topic(Hit hit, Frame frame, boolean passive) {
    if (frame.kind() == Kind.BASING) {
      // "An F-16 squadron deployed to": what those who are sent come with.
      return marked.gear().stream().filter(gear -> gear.term() instanceof Term.Named && !ship(gear)
          && !leaf(gear).startsWith("c4i.")).toList();
    }
    if (frame.kind() == Kind.EXERCISE || frame.kind() == Kind.INTEL
        || frame.needs().contains(Need.SHIPFIRST)) {
      return List.of();
    }
    List<Hit> found = gear(hit, passive);
    if (frame.kind() == Kind.TRAINING) {
      found.clear();
      found.addAll(marked.gear());
      found.removeIf(gear -> gear.term() instanceof Term.Gear);
    } else if (frame.kind() == Kind.VISIT || frame.kind() == Kind.TALKS) {
      // Who is shown round a ship buys none.
      found.removeIf(gear -> gear.to() <= hit.from() || frame.kind() == Kind.VISIT && leaf(gear).startsWith("nav.")
          && !marked.has(Cue.OFFER) && !marked.has(Cue.PLAN));
    }
    return found;
  }

  /** The equipment that the opening is about. */
  List<Hit> gear(Hit hit, boolean passive) {
    List<Hit> found = new ArrayList<>(marked.gearIn(hit.to(), reach.complement(hit)));
    for (Hit inside : marked.gear()) {
      // "Arms sales", "sale of arms": the words for the sale and for what is sold overlap.
      if (inside.from() < hit.to() && hit.from() < inside.to()) {
        found.add(inside);
      }
    }
    if (hit.term() instanceof Term.Opening o && o.frame().id().equals("acquire.receive")) {
      // "Received a briefing on a proposal to modify its jets": the object is something else.
      found.removeIf(gear -> about(hit, gear));
    }
    if (hit.term() instanceof Term.Opening o && o.frame().id().equals("supply.deliver")) {
      // "Gave approval to a shipment of arms": what is shipped is not what is given.
      found.removeIf(gear -> gear.from() > hit.to() && marked.openings().stream().anyMatch(other ->
          other.from() > hit.to() && other.to() <= gear.from() && other.term() instanceof Term.Opening noun
              && noun.frame().noun() && noun.frame().kind() == Kind.DELIVERY));
    }
    boolean verb = hit.term() instanceof Term.Opening opening && !opening.frame().noun()
        && !opening.frame().needs().contains(Need.GEARFIRST);
    boolean leftToo = passive || found.isEmpty() && !(verb && marked.language().prepositional())
        || marked.language() == Language.TR;
    if (leftToo) {
      for (Hit gear : marked.gearIn(reach.leftEnd(hit), hit.from())) {
        found.add(gear);
      }
    }
    if (found.isEmpty()) {
      Hit before = contact(hit);
      before = before == null ? antecedent(hit) : before;
      if (before != null) {
        found.add(before);
      }
    }
    return found;
  }

  private boolean about(Hit hit, Hit gear) {
    for (int w = hit.to(); w < gear.from(); w++) {
      if (marked.is(w, Cue.ABOUT) && marked.words().is(w, "on") && !marked.words().number(w + 1)
          && !marked.words().capital(w + 1)) {
        return true;
      }
    }
    return false;
  }

  /** "The jets it ordered", "the drones Turkey gave Mali": the equipment right before the subject. */
  private @Nullable Hit contact(Hit hit) {
    Hit found = null;
    for (Hit gear : marked.gear()) {
      boolean close = gear.to() < hit.from() && hit.from() - gear.to() <= 5;
      for (int w = gear.to(); close && w <= gear.to() + 1; w++) {
        boolean subject = marked.is(w, Cue.IT) || marked.nameAt(w) != null;
        found = subject && w < hit.from() && !marked.words().parted(w, Words.COMMA) ? gear : found;
      }
    }
    return found;
  }

  /** "Six submarines, all of which were supplied by Russia": the equipment before the relative clause. */
  private @Nullable Hit antecedent(Hit hit) {
    int first = hit.from();
    while (first > marked.from() && marked.clause(first - 1) == marked.clause(hit.from())) {
      first--;
    }
    boolean of = marked.is(first - 1, Cue.OF);
    if (!marked.is(first, Cue.WHO) && !(marked.words().is(first, "that") && (marked.gearAt(first - 1) != null || of
        || marked.words().number(first - 1)))) {
      return null;
    }
    Hit found = null;
    for (Hit gear : marked.gear()) {
      found = gear.to() <= first ? gear : found;
    }
    return found;
  }

  /** The leaf of a sort of equipment or a named system. */
  static String leaf(Hit gear) {
    return switch (gear.term()) {
      case Term.Gear kind -> kind.equipment().leaf();
      case Term.Named named -> named.equipment().leaf();
      default -> "";
    };
  }

  /** True for ships and transports, which come and go. */
  static boolean ship(Hit gear) {
    String leaf = leaf(gear);
    return leaf.startsWith("nav.") || leaf.equals("air.transport") || gear.form().startsWith("warship");
  }

  /** Aircraft, ships and batteries are sent somewhere as troops are. */
  static boolean deployable(Hit gear) {
    String leaf = leaf(gear);
    return leaf.startsWith("air.") || leaf.startsWith("heli.") || leaf.startsWith("nav.") || leaf.startsWith("ad.sam");
  }

  /** Equipment before the verb; ships and transports come and go, so that they count only with owner or sender. */
  boolean arriving(Hit hit) {
    List<Hit> before = new ArrayList<>(marked.gearIn(reach.leftEnd(hit), hit.from()));
    Hit outer = antecedent(hit);
    if (outer != null) {
      before.add(outer);
    }
    // "Electronic Warfare Squadron 3 arrived": the equipment only qualifies those who came.
    before.removeIf(gear -> marked.is(gear.to(), Cue.ACTOR));
    return before.stream().anyMatch(gear -> !ship(gear) || marked.parties().stream().anyMatch(
        p -> p.slot == Slot.FROM || p.possessive && gear.equals(p.gear)));
  }
}
