package dev.entente.enrich;

import dev.entente.article.Claim;
import dev.entente.article.Particulars;
import dev.entente.article.Reading;
import java.util.List;

/** Finds what a claim says beyond who, whom and what, in and around the sentences of the acts that it was made of. */
final class Detailing {

  private final Reading reading;
  private final List<Marked> sentences;
  private final Days days;
  private final Tallies tallies;
  private final Cast cast;
  private final Speech speech;

  Detailing(Reading reading, List<Marked> sentences, Days days, Tallies tallies, Cast cast, States states) {
    this.cast = cast;
    this.speech = new Speech(cast, states);
    this.reading = reading;
    this.sentences = sentences;
    this.days = days;
    this.tallies = tallies;
  }

  /** The particulars of a claim that these acts tell. */
  Particulars of(Claim claim, List<Act> acts) {
    Involved involved = new Involved(cast, speech, claim, acts);
    return new Particulars(tallies.quantities(claim, acts), tallies.money(claim, acts), tallies.dates(claim, acts),
        involved.organisations(), involved.people(), involved.attributions());
  }
}
