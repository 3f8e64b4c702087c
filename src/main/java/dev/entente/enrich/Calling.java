package dev.entente.enrich;

/** What a word does for people, bodies and speech; which words do which is in {@code voices.tsv}. */
enum Calling {
  /** Parts of an office: the post itself, a military rank, words inside, words between, where an envoy is posted. */
  HEAD, RANK, FIELD, LINK, POSTED,
  /** Small words inside a name. */
  PARTICLE,
  /** Beside these a name is none of a person who takes part. */
  THING, CREDIT, DAY,
  /** Offices outside of governments. */
  EXPERT, BUSINESS,
  /** What the bodies of a state are called. */
  ARMY, NAVY, AIR, GUARD, MARINES, STAFF, FORCES, MINISTRY, FOREIGN, PROCUREMENT,
  /** Fairs and exercises. */
  EVENT, FAIRNAME,
  /** Sentences that go on with who came along. */
  LIST, GROUP,
  /** Speech: verbs, phrases before and after the speaker. */
  SAY, ACCORDING, FOLLOWS,
  /** Speech: who speaks. */
  JOINT, UNNAMED, MEDIA, OFFICE, FIRM, HE, COMMUNIQUE;

  /** All that can name a body of a state. */
  static final long BODIES = ARMY.bit() | NAVY.bit() | AIR.bit() | GUARD.bit() | MARINES.bit() | STAFF.bit()
      | FORCES.bit() | MINISTRY.bit() | FOREIGN.bit() | PROCUREMENT.bit();

  /** All that can stand in an office. */
  static final long POSTS = HEAD.bit() | RANK.bit() | FIELD.bit();

  /** Its bit in a set. */
  long bit() {
    return 1L << ordinal();
  }
}
