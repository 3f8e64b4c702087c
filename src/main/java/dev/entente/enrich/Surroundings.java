package dev.entente.enrich;

import dev.entente.article.Kind;
import java.util.ArrayList;
import java.util.List;

/** What stands around the words that open a frame: how far they reach, and whether what they need is there. */
final class Surroundings {

  private static final int OBJECT_REACH = 4;
  /** Who is received stands so close behind. */
  private static final int GUESTS = 9;
  private final Marked marked;
  private final Subject subject;
  private final boolean defence;

  Surroundings(Marked marked, Subject subject) {
    this.marked = marked;
    this.subject = subject;
    this.defence = subject.defence();
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
  private int complement(Hit hit) {
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
    }
    return false;
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
    boolean meets = frame.kind() == Kind.EXERCISE || frame.kind() == Kind.BASING
        || frame.kind() == Kind.VISIT && (party.gear == null || ship(party.gear));
    return party.eligible() || meets && party.passing == null && !party.maker;
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
    List<Hit> found = new ArrayList<>(marked.gearIn(hit.to(), complement(hit)));
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
      for (Hit gear : marked.gearIn(leftEnd(hit), hit.from())) {
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

  /** Spare parts, radios and lorries are civil goods as well, unless words of defence stand beside them. */
  private boolean weapon(Hit gear) {
    String leaf = leaf(gear);
    boolean civil = leaf.startsWith("sup.") || leaf.equals("c4i.comms") || leaf.equals("veh.truck");
    return !civil || defence || marked.has(Cue.DEFENCE) || gear.term() instanceof Term.Named
        || marked.language() != Language.EN;
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
  private @org.jspecify.annotations.Nullable Hit contact(Hit hit) {
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
  private @org.jspecify.annotations.Nullable Hit antecedent(Hit hit) {
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

  /** True where one of the needs of a frame is met. */
  boolean meets(Hit hit, Frame frame, boolean passive) {
    if (frame.kind() == Kind.CONTRACT && (subject.business() || marked.has(Cue.STAKE))
        && gear(hit, passive).stream().allMatch(g -> g.term() instanceof Term.Gear gear && gear.unspecific())) {
      // Who sells a share in an arms maker sells no arms.
      return false;
    }
    if (frame.needs().isEmpty()) {
      return true;
    }
    if (control(frame) && gear(hit, passive).stream().noneMatch(g -> g.term() instanceof Term.Named)) {
      return false;
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

  /** Where fewer arms are talked of, an offer of missiles sells none. */
  private boolean control(Frame frame) {
    return frame.needs().contains(Need.GEAR) && (subject.control() || marked.has(Cue.CONTROL))
        && marked.language() == Language.EN;
  }

  private boolean meets(Hit hit, Need need, boolean passive) {
    int start = passive ? leftEnd(hit) : hit.to();
    int end = rightEnd(hit);
    return switch (need) {
      case GEAR -> gear(hit, passive).stream().anyMatch(this::weapon);
      case ORIGIN -> !marked.has(Cue.COMBAT)
          && marked.parties().stream().anyMatch(p -> p.gear != null && p.from() >= hit.to());
      case GEARFIRST -> arriving(hit);
      case SHIPFIRST -> marked.parties().stream().anyMatch(p -> p.gear != null && p.adjective
          && p.to() <= hit.from() && p.from() >= leftEnd(hit) && ship(p.gear));
      case NOGEAR -> true;
      case AID -> marked.has(start, end, Cue.AID);
      case ARMS -> marked.has(hit.from() - 3, end, Cue.ARMS) && !marked.has(Cue.COMBAT);
      case TROOPS -> !subject.hostile() && !marked.has(Cue.COMBAT) && (hit.term() instanceof Term.Opening serve
          && serve.frame().id().equals("base.serve") && marked.has(Cue.TROOPS) || marked.has(start, end, Cue.TROOPS)
          || marked.has(hit.from() - 3, hit.from(), Cue.TROOPS) || marked.gearIn(
              hit.term() instanceof Term.Opening noun && noun.frame().noun() ? leftEnd(hit) : start, end).stream().anyMatch(
              Surroundings::deployable));
      case TRAINEES -> marked.has(start, end, Cue.TRAINEES);
      case PEOPLE -> (marked.has(hit.to(), Math.min(end, hit.to() + GUESTS), Cue.PEOPLE)
          || !marked.words().form(hit.from()).startsWith("receiv") && marked.has(leftEnd(hit), hit.from(), Cue.PEOPLE))
          && military();
      case BASE -> (military() || defence) && !subject.hostile() && !marked.has(Cue.COMBAT)
          && marked.has(hit.to(), end, Cue.BASE);
      case FAIR -> marked.has(Cue.FAIR);
      case LOCAL -> marked.has(hit.from(), end, Cue.LOCAL) && (military() || defence);
      case DEFENCE -> (military(hit) || namedExercise(hit)) && (!talk(hit) || friendly());
      case ARTICLE -> (military() || defence && !marked.has(Cue.CIVIL)) && friendly();
    };
  }

  /** "Exercise Eternity", "the Eternity exercise": a name beside it tells it from physical exercise. */
  private boolean namedExercise(Hit hit) {
    boolean drill = hit.term() instanceof Term.Opening frame && frame.frame().kind() == Kind.EXERCISE;
    int before = hit.from() - 1;
    return drill && (before > marked.from() && marked.words().capital(before) && marked.nameAt(before) == null
        || hit.to() < marked.to() && marked.words().capital(hit.to()) && marked.words().joins(hit.to()));
  }

  /** True for frames of words alone, which a war or a trade dispute brings about as well. */
  private static boolean talk(Hit hit) {
    return hit.term() instanceof Term.Opening o && (o.frame().kind() == Kind.TALKS || o.frame().kind() == Kind.VISIT
        || o.frame().kind() == Kind.MOU);
  }

  /** True where states that talk or travel do so for the sake of defence ties, as far as the sentence tells. */
  private boolean friendly() {
    return !marked.has(Cue.TREATY) && (marked.has(Cue.COOP)
        || defence && !subject.hostile() && !marked.has(Cue.COMBAT) && !marked.has(Cue.DIPLOMAT));
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
    return leaf.startsWith("nav.") || leaf.equals("air.transport");
  }

  /** Aircraft, ships and batteries are sent somewhere as troops are. */
  private static boolean deployable(Hit gear) {
    String leaf = leaf(gear);
    return leaf.startsWith("air.") || leaf.startsWith("heli.") || leaf.startsWith("nav.") || leaf.startsWith("ad.sam");
  }

  /** Equipment before the verb; ships and transports come and go, so that they count only with owner or sender. */
  private boolean arriving(Hit hit) {
    List<Hit> before = new ArrayList<>(marked.gearIn(leftEnd(hit), hit.from()));
    Hit outer = antecedent(hit);
    if (outer != null) {
      before.add(outer);
    }
    // "Electronic Warfare Squadron 3 arrived": the equipment only qualifies those who came.
    before.removeIf(gear -> marked.is(gear.to(), Cue.ACTOR));
    return before.stream().anyMatch(gear -> !ship(gear) || marked.parties().stream().anyMatch(
        p -> p.slot == Slot.FROM || p.possessive && gear.equals(p.gear)));
  }

  /** True where words beside the opening say that the sentence is about defence: an oil firm may drill as well. */
  private boolean military(Hit hit) {
    boolean drill = hit.term() instanceof Term.Opening frame && frame.frame().kind() == Kind.EXERCISE
        && hit.to() - hit.from() == 1;
    if (drill && marked.words().form(hit.from()).startsWith("drill") && wells()) {
      return false;
    }
    return military() && (!drill || !marked.gear().isEmpty() || defence
        || marked.has(marked.from(), hit.from(), Cue.DEFENCE) || marked.has(hit.to(), marked.to(), Cue.DEFENCE));
  }

  /** Oil firms drill as well. */
  private boolean wells() {
    Words words = marked.words();
    for (int w = marked.from(); w < marked.to(); w++) {
      if (words.is(w, "oil") || words.is(w, "gas") || words.is(w, "well") || words.is(w, "wells")) {
        return true;
      }
    }
    return false;
  }

  /** True where the sentence itself is about defence. */
  private boolean military() {
    return (marked.has(Cue.DEFENCE) || subject.home() != null || !marked.gear().isEmpty()
        || marked.names().stream().anyMatch(h ->
        h.term() instanceof Term.Body body && body.country() != null
            && (body.kind().equals("forces") || defence && !body.reports()))
        || marked.parties().stream().anyMatch(p -> p.actor && marked.words().is(p.end - 1, "forces")))
        && !(marked.has(Cue.CIVIL) && marked.gear().isEmpty());
  }
}
