package dev.entente.enrich;

import dev.entente.article.Country;
import dev.entente.article.Kind;
import dev.entente.article.Stage;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the verb frames of a sentence. */
final class Acts {

  private final Marked marked;
  private final Subjects subjects;
  private final Surroundings near;
  private final Reach reach;
  private final Goods goods;
  private final boolean listItem;
  private final int year;
  private final @Nullable Country government;
  private final Bystanders bystanders;
  private final Afterthoughts after;

  /**
   * Prepares a sentence.
   *
   * @param subject what the article is about
   * @param listItem true for an item of a list
   * @param year the year of publication, or 0
   */
  Acts(Marked marked, Memory memory, Subject subject, boolean listItem, int year) {
    this.listItem = listItem;
    this.marked = marked;
    this.subjects = new Subjects(marked, memory);
    this.near = new Surroundings(marked, subject);
    this.reach = new Reach(marked);
    this.goods = new Goods(marked);
    this.year = year;
    this.government = subject.government();
    this.bystanders = new Bystanders(marked);
    this.after = new Afterthoughts(marked, subject.home());
  }

  /** All acts of the sentence, complete or not; rejected states are marked on the way. */
  List<Act> find() {
    Rejection rejection = new Rejection(marked, subjects, reach);
    Map<Integer, Act> acts = new LinkedHashMap<>();
    for (Hit hit : marked.openings()) {
      if (hit.term() instanceof Term.Opening opening && opening.frame().kind() == null) {
        rejection.reject(hit, opening);
      }
    }
    for (Hit hit : marked.openings()) {
      Act first = acts.get(hit.from());
      if (hit.term() instanceof Term.Opening opening && opening.frame().kind() != null
          && (first == null || !first.complete()) && !Lookalikes.only(marked, hit, opening)
          && !Unreal.supposed(marked, hit, opening.frame())) {
        Act act = act(hit, opening);
        if (act != null && (first == null || act.complete() && yields(first))) {
          acts.put(hit.from(), act);
        }
      }
    }
    return List.copyOf(acts.values());
  }

  /** Of several readings of one word the first counts, or else the first that names both sides. */
  private static boolean yields(Act first) {
    return first.gear.isEmpty();
  }

  private @Nullable Act act(Hit hit, Term.Opening opening) {
    Frame frame = opening.frame();
    boolean passive = !frame.noun() && !frame.needs().contains(Need.GEARFIRST)
        && !frame.needs().contains(Need.SHIPFIRST) && Voice.of(marked, hit, opening.form()) == Voice.PASSIVE
        && !frame.filled().contains(Slot.WITH);
    boolean voice = switch (frame.type()) {
      case VERB, NOUN -> true;
      case ACTIVE -> !passive;
      case PASSIVE -> passive;
    };
    boolean leaves = frame.id().equals("base.leave") || frame.id().equals("base.pull");
    if (!voice || !near.meets(hit, frame, passive) || leaves && reach.demanded(hit)) {
      return null;
    }
    Act act = new Act(marked, hit, frame, listItem ? Staging.of(marked, hit, frame, year).asPlan(frame)
        : Staging.of(marked, hit, frame, year));
    Set<Slot> filled = new HashSet<>();
    doers(act, hit, frame, passive, filled);
    around(act, hit, frame, passive, filled);
    // "No arms deal was signed" names no arms: the words are those of the act that did not happen.
    goods.topic(hit, frame, passive).stream().filter(gear -> act.staging.stage() != Stage.DENIED
        || gear.to() <= hit.from() || gear.from() >= hit.to()).forEach(gear -> {
      act.about(gear);
      act.cover(gear.from(), gear.to());
    });
    if (!filled.containsAll(frame.filled()) || frame.id().equals("exercise.with") && after.amongThemselves(act)) {
      return null;
    }
    after.apply(act);
    return act;
  }

  private void doers(Act act, Hit hit, Frame frame, boolean passive, Set<Slot> filled) {
    boolean turned = passive && frame.type() != Frame.Type.PASSIVE;
    Slot slot = turned && frame.role(Slot.OBJ) != null ? Slot.OBJ : Slot.SUBJ;
    Role role = frame.role(slot);
    if (frame.id().equals("acquire.arrive") || frame.id().equals("acquire.rolled")
        || frame.id().equals("supply.overhaul") || frame.id().equals("supply.upgrade")) {
      owners(act, hit, false);
    }
    if (role == null || turned && slot == Slot.SUBJ && role != Role.RECIPIENT) {
      return;
    }
    Party compound = frame.noun() && !frame.mutual() ? compound(hit) : null;
    if (compound != null) {
      act.give(compound, compound.country().equals(government) || marked.parties().stream().anyMatch(
          p -> p.slot == Slot.TO && p.from() >= hit.to() && p.from() - hit.to() < 3) ? role : Role.RECIPIENT);
      filled.add(slot);
      return;
    }
    List<Party> doers = passive && slot == Slot.SUBJ && turned ? List.of()
        : passive ? passiveSubject(hit) : subjects.of(hit, frame.noun());
    if (visiting(hit, frame)) {
      return;
    }
    boolean said = frame.noun() && role.decides() && sayer(hit, frame, role);
    boolean moves = frame.id().equals("base.arrive");
    for (Party doer : said ? List.<Party>of() : doers) {
      boolean able = !doer.critic || role.decides() && !frame.noun();
      if (doer.passing == null && able && (!moves || doer.actor || doer.adjective)) {
        act.give(doer, together(hit) ? Role.MUTUAL : role);
        filled.add(slot);
      }
    }
    if (passive && doers.isEmpty() && role == Role.RECIPIENT) {
      owners(act, hit, true);
    }
  }

  /** "The Chad arms sales": a bare name before the words for the goods; whose sales they are depends on who governs. */
  private @Nullable Party compound(Hit hit) {
    Hit gear = marked.gearAt(hit.from());
    gear = gear == null ? marked.gearAt(hit.from() - 1) : gear;
    for (Party party : marked.parties()) {
      boolean bare = !party.adjective && !party.possessive && !party.actor && party.passing == null;
      if (gear != null && bare && party.to() == gear.from() && !marked.words().parted(gear.from(), Words.COMMA)
          && marked.gear().contains(gear)) {
        return party;
      }
    }
    return null;
  }

  /** "Took in a shipment from Israel": the noun names its own doer, so that the subject of the sentence is another. */
  private boolean sayer(Hit hit, Frame frame, Role role) {
    int end = reach.rightEnd(hit);
    return marked.parties().stream().anyMatch(p -> p.from() >= hit.to() && p.from() < end && p.eligible()
        && (p.slot == Slot.FROM || p.slot == Slot.BY) && frame.role(p.slot) == role);
  }

  /** "Will jointly procure": neither gets it from the other. */
  private boolean together(Hit hit) {
    return marked.words().is(hit.from() - 1, "jointly") || marked.words().is(hit.from() - 1, "together");
  }

  /** "Croatia's Rafales, bought from France": whose equipment it is. */
  private void owners(Act act, Hit hit, boolean passive) {
    for (Party party : marked.parties()) {
      if (party.possessive && party.gear != null && party.passing == null
          && goods.gear(hit, passive).contains(party.gear)) {
        act.give(party, Role.RECIPIENT);
      }
    }
  }

  /** In the passive the subject is what the active has as object; the owner of the equipment counts as well. */
  private List<Party> passiveSubject(Hit hit) {
    int clause = marked.clause(hit.from());
    Party found = null;
    for (Party party : marked.parties()) {
      boolean owner = party.gear != null && (party.possessive || !party.adjective);
      boolean left = party.to() <= hit.from() && marked.clause(party.from()) == clause && party.slot == Slot.SUBJ;
      if (left && party.passing == null && !party.maker && (party.gear == null || owner)) {
        found = party;
      }
    }
    return found == null ? List.of() : subjects.group(found);
  }

  private boolean visiting(Hit hit, Frame frame) {
    return frame.id().equals("visit.visit") && marked.words().is(hit.from(), "visiting")
        && (marked.is(hit.from() - 1, Cue.DET) || marked.is(hit.from() - 1, Cue.WITH));
  }

  private void around(Act act, Hit hit, Frame frame, boolean passive, Set<Slot> filled) {
    int end = reach.rightEnd(hit);
    int start = reach.leftEnd(hit);
    boolean visiting = visiting(hit, frame);
    Set<Country> doers = Set.copyOf(act.roles.keySet());
    for (Party party : marked.parties()) {
      if (bystanders.bystander(hit, frame, passive, party, doers) || !near.eligible(party, frame)
          || party.critic && frame.mutual()
          || party.to() <= hit.from() && party.from() < start || party.from() >= end
          || party.from() < hit.to() && party.to() > hit.from()) {
        continue;
      }
      boolean outdone = party.slot == Slot.IN && frame.role(Slot.IN) == Role.RECIPIENT && !party.actor
          && marked.parties().stream().anyMatch(p -> p.slot == Slot.TO && p.passing == null);
      boolean otherDoer = outdone || party.slot == Slot.BY && (party.to() <= hit.from()
          || frame.type() == Frame.Type.VERB && !passive && marked.language().prepositional());
      Slot slot = otherDoer || frame.noun() && bystanders.stray(hit, frame, party) ? null : place(hit, party, visiting);
      Role role = slot == null ? null : slot == Slot.SUBJ && visiting ? Role.VISITOR : frame.role(slot);
      // A place named again ("Benin received … in Cotonou") does not turn who acts into the other side.
      boolean again = !frame.noun() && doers.contains(party.country()) && role != null
          && role.lean() * act.role(party.country()).lean() < 0;
      if (again && role == Role.SITE && doers.size() > 1) {
        // "A Spanish and a Saudi firm will assemble it in Saudi Arabia": one of the makers is at home there.
        act.roles.put(party.country(), role);
        filled.add(Slot.IN);
      }
      if (role != null && slot != null && !again) {
        act.say(party, role, slot);
        filled.add(slot);
      }
    }
  }

  /** The place of a name seen from the frame; null where it has none. */
  private @Nullable Slot place(Hit hit, Party party, boolean visiting) {
    boolean after = party.from() >= hit.to();
    if (party.slot != Slot.SUBJ) {
      return party.slot;
    }
    if (visiting) {
      return after && party.from() - hit.to() < 3 ? Slot.SUBJ : null;
    }
    if (marked.language() == Language.AR) {
      return after && subjects.of(hit, false).stream().noneMatch(p -> p.from() >= party.from()) ? Slot.OBJ : null;
    }
    return after && reach.objectReach(hit, party) ? Slot.OBJ : null;
  }
}
