package dev.entente.enrich;

import dev.entente.article.Country;
import dev.entente.article.Kind;
import dev.entente.article.Mention;
import dev.entente.article.Stage;
import dev.entente.article.TimeFrame;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Weapons that one state holds and another made, in whatever words: "Chinese-built missiles installed in Iran", "fired
 * a Soviet-made rocket". Who holds them was once supplied; it needs "-made" or the like, and somebody who has them.
 */
final class Origins {

  /** The rule's name. */
  static final String RULE = "context.made";
  /** So near before the maker stands whose they are. */
  private static final int OWNER = 7;
  /** So near behind the weapons stands where they are. */
  private static final int PLACE = 8;
  private static final int VAGUE = 5;
  private static final Set<String> WEAPONS = Set.of("missile", "missiles", "rocket", "rockets", "weapon", "weapons",
      "guns", "planes", "jets", "arms", "aircraft", "vehicles", "warplanes", "tanks", "shells");
  private static final Term WEAPON = new Term.Duty(Cue.ARMS);
  private static final Frame FRAME = new Frame(RULE, Frame.Type.NOUN, Map.of(), Set.of(), Kind.DELIVERY, Kind.DELIVERY,
      Stage.COMPLETED, null, Set.of());

  private Origins() {}

  /** Such acts of a sentence, beyond those that its frames have told. */
  static List<Act> of(Marked marked, List<Act> told) {
    List<Act> found = new ArrayList<>();
    for (Party maker : marked.parties()) {
      if (!maker.maker || maker.passing != null && maker.passing != Mention.Role.CRITIC
          || marked.language() != Language.EN) {
        continue;
      }
      Hit gear = made(marked, maker);
      int end = gear == null ? weapon(marked, maker) : gear.to();
      Party owner = end < 0 ? null : owner(marked, maker, end);
      if (owner != null && told.stream().noneMatch(act -> tells(act, owner.country(), maker.country()))) {
        Act act = new Act(marked, gear == null ? new Hit(WEAPON, "", maker.from(), end) : gear, FRAME,
            new Staging(Stage.COMPLETED,
            marked.has(Cue.PAST) ? TimeFrame.BACKGROUND : TimeFrame.CURRENT, false));
        act.give(owner, Role.RECIPIENT);
        act.give(maker, Role.MAKER);
        if (gear != null) {
          act.about(gear);
        }
        act.cover(maker.from(), end);
        found.add(act);
      }
    }
    return found;
  }

  private static boolean tells(Act act, Country owner, Country maker) {
    return act.role(owner).lean() > 0 && act.role(maker).lean() < 0;
  }

  private static @Nullable Hit made(Marked marked, Party maker) {
    for (Hit gear : marked.gear()) {
      if (gear.from() >= maker.to() && gear.from() - maker.to() <= OWNER) {
        return gear;
      }
    }
    return null;
  }

  /** One past a weapon that is named too vaguely for a class ("Chinese-built missiles"), or -1. */
  private static int weapon(Marked marked, Party maker) {
    for (int w = maker.to(); w < Math.min(marked.to(), maker.to() + VAGUE); w++) {
      if (WEAPONS.contains(marked.words().form(w))) {
        return w + 1;
      }
    }
    return -1;
  }

  private static @Nullable Party owner(Marked marked, Party maker, int end) {
    Party before = null;
    for (Party party : marked.parties()) {
      boolean other = !party.maker && !party.firm && !party.country().equals(maker.country())
          && (party.passing == null || party.passing == Mention.Role.TOPIC || party.passing == Mention.Role.CRITIC);
      if (other && party.from() >= end) {
        boolean there = party.slot == Slot.IN && party.from() - end <= PLACE && !party.adjective;
        if (there) {
          return party;
        }
      } else if (other && party.to() <= maker.from() && !speaks(marked, party, maker)) {
        boolean whose = party.possessive && maker.from() - party.to() <= OWNER;
        before = whose || party.slot == Slot.SUBJ && !party.possessive ? party : before;
      }
    }
    return before;
  }

  /** Who says, warns or fears something of the weapons does not have them. */
  private static boolean speaks(Marked marked, Party party, Party maker) {
    if (marked.has(party.end, party.end + 3, Cue.SAY)) {
      return true;
    }
    for (Hit hit : marked.openings()) {
      boolean quarrel = hit.term() instanceof Term.Opening opening && opening.frame().id().equals("reject.critic")
          && !marked.words().form(hit.from()).startsWith("fir");
      if (quarrel && hit.from() >= party.end && hit.to() <= maker.from()) {
        return true;
      }
    }
    return false;
  }
}
