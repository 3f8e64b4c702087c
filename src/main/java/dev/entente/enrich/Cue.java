package dev.entente.enrich;

/** The duties of words that carry no name; which words do which is in {@code cues.tsv}. */
enum Cue {
  /** Prepositions: recipient, source, doer, company, purpose, place, belonging, adversary, topic. */
  TO, FROM, BY, WITH, FOR, IN, OF, AGAINST, BETWEEN, ABOUT,
  /** Words between a preposition and a name that do not part them. */
  DET, ADJ,
  /** Heads that stand for the state: army, government, minister. */
  ACTOR,
  /** Heads that stand for its soil: territory, port, city. */
  LAND,
  /** Heads of intent: decision, plan, request. */
  PLAN,
  AND, BE, HAVE,
  /** What shifts the stage. */
  NOT, WILL, OFFER, TALKING, CANCEL, SUSPEND, ONGOING,
  /** What shifts the time. */
  PAST,
  /** What opens a clause of its own, or one about the name before it. */
  CLAUSE, WHO,
  SAY,
  /** Proof that it is about defence, or about something else. */
  DEFENCE, CIVIL,
  /** Talks of another kind, on treaties and money; fighting; words of defence ties. */
  TREATY, COMBAT, COOP, STAKE,
  /** Talks on having fewer arms; people who speak for a state abroad. */
  CONTROL, DIPLOMAT,
  /** Soldiers and their units; that they are sent somewhere; how one state writes of its own forces. */
  UNIT, POSTED, STYLE,
  /** Ends a compound that makes somebody else of a state: "Libyan-backed". What forces live and train on. */
  BACKED, SITE,
  /** Heads that stand against the state whose adjective they bear. */
  REBEL,
  /** "Both sides", "the two countries". */
  BOTH,
  /** Stands for the state named before. */
  IT, STATE,
  /** Passing mentions. */
  NEIGHBOUR, UNLIKE, MADE, USED, OBSERVER, AGENCY, REJECT,
  /** Titles before a person's name. */
  TITLE,
  /** What frames need. */
  DRILL, ARMS, AID, TROOPS, TRAINEES, PEOPLE, BASE, FAIR, LOCAL;

  /** Its bit in a set. */
  long bit() {
    return 1L << ordinal();
  }
}
