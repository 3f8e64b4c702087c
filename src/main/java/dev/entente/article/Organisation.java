package dev.entente.article;

import org.jspecify.annotations.Nullable;

/**
 * An organisation that takes part in a claim's act.
 *
 * @param name the vocabulary's name for it
 * @param country the state that it belongs to, if any
 * @param role its part
 * @param evidence where it is named
 */
public record Organisation(String name, @Nullable Country country, Role role, Evidence evidence) {

  /** The part of an organisation in an act. */
  public enum Role implements Coded {
    /** Makes, sells or hands over. */
    SUPPLIER,
    /** Orders, buys or receives. */
    CUSTOMER,
    /** Is one of those who travelled. */
    DELEGATION,
    /** Shows its goods at a fair. */
    EXHIBITOR,
    /** Is the fair, the exercise or the programme itself. */
    EVENT,
    /** Takes part in another way. */
    PARTICIPANT
  }
}
