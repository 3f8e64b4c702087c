package dev.entente.enrich;

/** The place of a name in its clause, seen from the verb or noun that opens the frame. */
enum Slot {
  SUBJ, OBJ, TO, FROM, BY, WITH, FOR, IN, OF, BETWEEN, AGAINST, ABOUT
}
