package dev.entente.enrich;

import dev.entente.article.Claim;
import dev.entente.article.Particulars;
import java.util.List;

/** Finds what a claim says beyond who, whom and what, in and around the sentences of the acts that it was made of. */
final class Detailing {

  private final Tallies tallies;
  private final Cast cast;
  private final Speech speech;

  Detailing(Tallies tallies, Cast cast, States states) {
    this.cast = cast;
    this.speech = new Speech(cast, states);
    this.tallies = tallies;
  }

  /** The particulars of a claim that these acts tell. */
  Particulars of(Claim claim, List<Act> acts) {
    Involved involved = new Involved(cast, speech, claim, acts);
    return new Particulars(tallies.quantities(claim, acts), tallies.money(claim, acts), tallies.dates(claim, acts),
        involved.organisations(), involved.people(), involved.attributions());
  }
}
