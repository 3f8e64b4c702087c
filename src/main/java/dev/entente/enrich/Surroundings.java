package dev.entente.enrich;

import dev.entente.article.Kind;

/** What stands around the words that open a frame: how far they reach, and whether what they need is there. */
final class Surroundings {

  /** Who is received stands so close behind. */
  private static final int GUESTS = 9;
  private final Marked marked;
  private final Reach reach;
  private final Goods goods;
  private final Subject subject;
  private final boolean defence;

  Surroundings(Marked marked, Subject subject) {
    this.marked = marked;
    this.reach = new Reach(marked);
    this.goods = new Goods(marked);
    this.subject = subject;
    this.defence = subject.defence();
  }

  /** True where a name may take part: ships and aircraft stand for their state where they meet or visit. */
  boolean eligible(Party party, Frame frame) {
    boolean meets = frame.kind() == Kind.EXERCISE || frame.kind() == Kind.BASING
        || frame.kind() == Kind.VISIT && (party.gear == null || Goods.ship(party.gear));
    // "Radars for Spanish and Japanese warships": the ships are those of who buys.
    boolean fitted = frame.kind() == Kind.CONTRACT && party.slot == Slot.FOR && party.adjective;
    return party.eligible() || (meets || fitted) && party.passing == null && !party.maker;
  }

  /** Spare parts, radios and lorries are civil goods as well, unless words of defence stand beside them. */
  private boolean weapon(Hit gear) {
    String leaf = Goods.leaf(gear);
    boolean civil = leaf.startsWith("sup.") || leaf.equals("c4i.comms") || leaf.equals("veh.truck");
    return !civil || defence || marked.has(Cue.DEFENCE) || gear.term() instanceof Term.Named
        || marked.language() != Language.EN;
  }

  /** True where one of the needs of a frame is met. */
  boolean meets(Hit hit, Frame frame, boolean passive) {
    if (frame.kind() == Kind.CONTRACT && (subject.business() || marked.has(Cue.STAKE))
        && goods.gear(hit, passive).stream().allMatch(g -> g.term() instanceof Term.Gear gear && gear.unspecific())) {
      // Who sells a share in an arms maker sells no arms.
      return false;
    }
    if (frame.needs().isEmpty()) {
      return true;
    }
    if (control(frame) && goods.gear(hit, passive).stream().noneMatch(g -> g.term() instanceof Term.Named)) {
      return false;
    }
    if (frame.needs().contains(Need.NOGEAR) && !marked.gearIn(marked.from(), marked.to()).isEmpty()
        && !goods.gear(hit, passive).isEmpty()) {
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
    int start = passive ? reach.leftEnd(hit) : hit.to();
    int end = reach.rightEnd(hit);
    return switch (need) {
      case GEAR -> goods.gear(hit, passive).stream().anyMatch(this::weapon);
      case ORIGIN -> !marked.has(Cue.COMBAT)
          && marked.parties().stream().anyMatch(p -> p.gear != null && p.from() >= hit.to());
      case GEARFIRST -> goods.arriving(hit);
      case SHIPFIRST -> marked.parties().stream().anyMatch(p -> p.to() <= hit.from()
          && p.from() >= reach.leftEnd(hit) && (p.gear != null && p.adjective && Goods.ship(p.gear)
              || p.actor && Disambiguation.SHIPS.contains(marked.words().form(p.to() - 1))));
      case NOGEAR -> true;
      case AID -> marked.has(start, end, Cue.AID);
      case ARMS -> marked.has(hit.from() - 3, end, Cue.ARMS) && !marked.has(Cue.COMBAT);
      case TROOPS -> !subject.hostile() && !marked.has(Cue.COMBAT) && (hit.term() instanceof Term.Opening serve
          && serve.frame().id().equals("base.serve") && marked.has(Cue.TROOPS) || marked.has(start, end, Cue.TROOPS)
          || marked.has(hit.from() - 3, hit.from(), Cue.TROOPS)
          || passes(hit) && marked.has(reach.leftEnd(hit), end, Cue.TROOPS) || marked.gearIn(
              hit.term() instanceof Term.Opening noun && noun.frame().noun() ? reach.leftEnd(hit) : start, end).stream()
              .anyMatch(
              Goods::deployable));
      case TRAINEES -> marked.has(start, end, Cue.TRAINEES);
      case PEOPLE -> (marked.has(hit.to(), Math.min(end, hit.to() + GUESTS), Cue.PEOPLE)
          || !marked.words().form(hit.from()).startsWith("receiv")
              && marked.has(reach.leftEnd(hit), hit.from(), Cue.PEOPLE))
          && military() && !marked.has(Cue.TREATY);
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
    // Arabic has no capitals.
    return drill && marked.language() != Language.AR && (before > marked.from()
        && marked.words().capital(before) && marked.nameAt(before) == null
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

  /** True where words beside the opening say that the sentence is about defence: an oil firm may drill as well. */
  private boolean military(Hit hit) {
    boolean drill = hit.term() instanceof Term.Opening frame && frame.frame().kind() == Kind.EXERCISE
        && hit.to() - hit.from() == 1;
    if (drill && marked.words().form(hit.from()).startsWith("drill") && wells()) {
      return false;
    }
    return military() && (!drill || !marked.gear().isEmpty() || defence || forces()
        || marked.has(marked.from(), hit.from(), Cue.DEFENCE) || marked.has(hit.to(), marked.to(), Cue.DEFENCE));
  }

  /** "In preparation for their deployment": the noun stands behind those who are sent. */
  private static boolean passes(Hit hit) {
    return hit.term() instanceof Term.Opening opening
        && (opening.frame().id().equals("base.deployment") || opening.frame().id().equals("base.arrive"));
  }

  private boolean forces() {
    return marked.parties().stream().anyMatch(p -> p.actor && marked.words().is(p.end - 1, "forces"));
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
        || forces())
        && !(marked.has(Cue.CIVIL) && marked.gear().isEmpty());
  }
}
