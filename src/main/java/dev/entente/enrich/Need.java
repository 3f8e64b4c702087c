package dev.entente.enrich;

/** What must stand near the words that open a frame, so that it counts. */
enum Need {
  /** Equipment. */
  GEAR,
  /** Equipment with the adjective of a state: "Russian helicopters". */
  ORIGIN,
  /** Equipment before the verb. */
  GEARFIRST,
  /** Ships of a state before the verb: they call, they are not handed over. */
  SHIPFIRST,
  /** No equipment. */
  NOGEAR,
  AID, ARMS, TROOPS, TRAINEES, PEOPLE, BASE, FAIR, LOCAL,
  /** A word of defence in the sentence. */
  DEFENCE,
  /** An article about defence. */
  ARTICLE
}
