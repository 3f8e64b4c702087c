package dev.entente.enrich;

import dev.entente.article.Country;
import dev.entente.article.Kind;
import java.util.Set;

/** Tells which names around an opening belong to something else that the sentence says. */
final class Bystanders {

  private final Marked marked;

  Bystanders(Marked marked) {
    this.marked = marked;
  }

  /** Firms do not drill, "the port of Busan" does not either, and an own office abroad is no host. */
  boolean bystander(Hit hit, Frame frame, boolean passive, Party party, Set<Country> doers) {
    boolean fetched = party.slot == Slot.TO && marked.openingAt(party.from() - 2) != null
        && !frame.id().equals("base.deployment") && deployment(party.from() - 2);
    boolean aside = frame.id().equals("base.station") && party.to() <= hit.from() && party.from() - marked.from() > 3
        && frame.role(party.slot) == Role.HOST && !passive;
    if (aside || fetched || frame.kind() == Kind.BASING && party.slot == Slot.TO && (party.adjective || party.actor)
        && !party.land) {
      // "In preparation for their deployment to Kosovo", "sent to support French operations".
      return true;
    }
    if (frame.kind() != Kind.EXERCISE) {
      // "Welcomed Egypt's offer": an offer is no guest.
      return frame.id().equals("host.host") && party.possessive && marked.has(party.to(), party.end + 1, Cue.PLAN);
    }
    boolean port = party.slot == Slot.OF && !party.actor && !party.adjective
        && (marked.is(party.from() - 2, Cue.SITE) || marked.is(party.from() - 2, Cue.LAND));
    boolean own = frame.id().equals("exercise.with") && party.slot == Slot.IN && party.actor
        && doers.contains(party.country());
    return party.firm || port || own;
  }

  private boolean deployment(int word) {
    Hit hit = marked.openingAt(word);
    return hit != null && hit.term() instanceof Term.Opening opening
        && opening.frame().id().equals("base.deployment");
  }

  /** "Arms sales to Kenya were linked to Chad", "sales to Kenya and aid to Chad": the first belongs to the sales. */
  boolean stray(Hit hit, Frame frame, Party party) {
    if (party.slot != Slot.TO || party.from() < hit.to() || frame.kind() != Kind.CONTRACT) {
      return false;
    }
    if (frame.role(Slot.TO) == Role.SUPPLIER && marked.parties().stream().anyMatch(
        p -> p.slot == Slot.FROM && p.from() >= hit.to() && p.group != party.group)) {
      // "The purchase from Turkey will allow Mali to": who sells is named already.
      return true;
    }
    boolean later = marked.parties().stream().anyMatch(p -> p.slot == Slot.TO && p.group != party.group
        && p.from() >= hit.to() && p.from() < party.from());
    return later || marked.has(hit.to(), party.from(), Cue.BE) || party.possessive;
  }
}
