package dev.entente.enrich;

import dev.entente.article.Country;
import dev.entente.article.Kind;
import dev.entente.article.Stage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One frame met in a sentence: who plays what, on which equipment. */
final class Act {

  /** An adjective reaches back so far for its noun. */
  private static final int PHRASE = 4;

  final Marked marked;
  final Hit opening;
  final Frame frame;
  final Staging staging;
  final Map<Country, Role> roles = new LinkedHashMap<>();
  final List<Hit> gear = new ArrayList<>();
  /** True where a side was filled from beyond the frame. */
  boolean inferred;
  private int start;
  private int end;

  Act(Marked marked, Hit opening, Frame frame, Staging staging) {
    this.marked = marked;
    this.opening = opening;
    this.frame = frame;
    this.staging = staging;
    this.start = opening.from();
    this.end = opening.to();
  }

  /** The kind that it is at this stage; null where no cooperation is told. */
  @Nullable Kind kind() {
    boolean held = frame.id().equals("acquire.buy") && staging.stage() == Stage.CONTRACTED
        && opening.form().startsWith("acquir") && giving().stream().allMatch(state -> role(state) == Role.MAKER);
    // "Had acquired Chinese-made missiles": they are there, and who sold them is not told.
    return held ? Kind.DELIVERY : staging.promised() ? frame.later() : frame.kind();
  }

  /** Gives a party its role; the role that decides more stays. */
  void give(Party party, Role role) {
    cover(phraseStart(party), party.to());
    give(party.country(), party.firm && role == Role.MUTUAL ? Role.VISITOR : role);
  }

  /** "L'armée malienne": where adjectives follow their noun, the words begin with the noun and its article. */
  private int phraseStart(Party party) {
    if (!party.adjective || marked.language().adjectiveFirst()) {
      return party.from();
    }
    for (int w = party.from() - 1; w >= Math.max(marked.from(), party.from() - PHRASE); w--) {
      if (marked.words().parted(w + 1, Words.COMMA | Words.DASH | Words.BRACKET | Words.QUOTE) || marked.verbAt(w)
          || marked.nameAt(w) != null) {
        break;
      }
      if (marked.is(w, Cue.DET)) {
        return w;
      }
    }
    return marked.is(party.from() - 1, Cue.ACTOR) ? party.from() - 1 : party.from();
  }

  /** Gives a party the role that its preposition says, whatever the subject search has guessed. */
  void say(Party party, Role role, Slot slot) {
    boolean sure = role.decides() && (slot == Slot.TO || slot == Slot.FROM || slot == Slot.BY || slot == Slot.FOR);
    if (sure) {
      roles.remove(party.country());
    }
    give(party, role);
  }

  /** Gives a state its role without words of its own. */
  void give(Country country, Role role) {
    roles.merge(country, role, (old, fresh) -> Math.abs(fresh.lean()) > Math.abs(old.lean()) ? fresh : old);
  }

  /** The role of a state. */
  Role role(Country country) {
    return roles.getOrDefault(country, Role.NONE);
  }

  /** Takes equipment in. */
  void about(Hit hit) {
    if (!gear.contains(hit)) {
      gear.add(hit);
    }
  }

  /** Lets the evidence reach over these words. */
  void cover(int from, int to) {
    start = Math.min(start, from);
    end = Math.max(end, to);
  }

  int start() {
    return start;
  }

  int end() {
    return end;
  }

  /** The states on the side of the recipient. */
  List<Country> receiving() {
    return roles.entrySet().stream().filter(e -> e.getValue().lean() > 0).map(Map.Entry::getKey).toList();
  }

  /** The states on the side of the supplier. */
  List<Country> giving() {
    return roles.entrySet().stream().filter(e -> e.getValue().lean() < 0).map(Map.Entry::getKey).toList();
  }

  /** The states that meet as equals. */
  List<Country> meeting() {
    return roles.entrySet().stream().filter(e -> e.getValue() == Role.MUTUAL).map(Map.Entry::getKey).toList();
  }

  /** Makes equals of two states that do the same ("Russia and Ghana will expand the base"); false where it is one. */
  boolean together() {
    Role doers = frame.role(Slot.SUBJ);
    if (roles.size() < 2 || roles.size() > 3 || roles.values().stream().anyMatch(
        role -> role != doers && !(doers == Role.MUTUAL && role == Role.VISITOR))) {
      return false;
    }
    roles.replaceAll((state, role) -> Role.MUTUAL);
    return true;
  }

  /** True where at least two states stand on different sides or meet. */
  boolean complete() {
    boolean sides = !receiving().isEmpty() && !giving().isEmpty();
    boolean met = meeting().size() > 1 || meeting().size() == 1 && roles.size() > 1;
    return sides || met;
  }
}
