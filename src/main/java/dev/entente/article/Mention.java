package dev.entente.article;

import org.jspecify.annotations.Nullable;

/**
 * Somebody or something that the text names.
 *
 * @param name the vocabulary's name for it (for a state its English name)
 * @param type what it is
 * @param country the state it is or belongs to, if any
 * @param role the part it plays
 * @param evidence where it is named first in that role
 */
public record Mention(String name, Type type, @Nullable Country country, Role role, Evidence evidence) {

  /** What is named. */
  public enum Type implements Coded {
    STATE, ORGANISATION, PERSON, SYSTEM, PLACE
  }

  /** The part it plays; every role but {@code PARTY} keeps a state out of the country and partner facets. */
  public enum Role implements Coded {
    PARTY, TOPIC, NEIGHBOUR, DATELINE, AGENCY, CAPTION, CONTRAST, CRITIC, EXPELLED, OBSERVER, USER, ADVERSARY, CONTEXT
  }
}
