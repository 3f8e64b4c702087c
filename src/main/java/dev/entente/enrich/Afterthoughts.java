package dev.entente.enrich;

import dev.entente.article.Country;
import dev.entente.article.Kind;
import org.jspecify.annotations.Nullable;

/** What the parts of an act tell only when all are known: who really calls on whom, and who orders from whom. */
final class Afterthoughts {

  private final Marked marked;
  private final @Nullable Country home;

  Afterthoughts(Marked marked, @Nullable Country home) {
    this.marked = marked;
    this.home = home;
  }

  /** Sets the parts right. */
  void apply(Act act) {
    calls(act);
    orders(act);
  }

  /** Units of one force that train with each other, be it abroad. */
  boolean amongThemselves(Act act) {
    return home != null && act.roles.entrySet().stream().allMatch(
        e -> e.getKey().equals(home) || e.getValue() == Role.HOST)
        && marked.parties().stream().noneMatch(p -> p.slot == Slot.WITH && !p.country().equals(home));
  }

  /** A ship of the force whose press tells it calls at a foreign port, even at a pier of its own there. */
  private void calls(Act act) {
    Country other = act.roles.keySet().stream().filter(state -> !state.equals(home)).findFirst().orElse(null);
    boolean named = other != null && marked.parties().stream().anyMatch(
        p -> p.country().equals(other) && (p.actor || p.adjective || p.slot == Slot.FROM));
    if (home != null && other != null && act.frame.kind() == Kind.VISIT && act.roles.size() == 2 && !named
        && act.role(home).lean() > 0) {
      act.roles.put(home, Role.VISITOR);
      act.roles.put(other, Role.HOST);
    }
  }

  /** "Hanwha's order from Norway": from whom a firm has an order is the buyer. */
  private void orders(Act act) {
    Party firm = marked.parties().stream().filter(p -> p.firm && act.role(p.country()) == Role.RECIPIENT)
        .findFirst().orElse(null);
    boolean state = marked.parties().stream().anyMatch(
        p -> !p.firm && p.slot == Slot.FROM && act.role(p.country()) == Role.SUPPLIER);
    if (firm != null && state && act.frame.id().equals("acquire.purchase")) {
      act.roles.replaceAll((country, role) -> country.equals(firm.country()) ? Role.SUPPLIER : Role.RECIPIENT);
    }
  }
}
