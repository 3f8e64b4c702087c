package dev.entente.enrich;

import dev.entente.article.Kind;
import dev.entente.article.Stage;
import dev.entente.article.TimeFrame;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A row of the frame table: which words open it and who plays what.
 *
 * @param id the rule's name, such as {@code supply.deliver}
 * @param type which voice of the verb, or a noun
 * @param roles the role of each place in the clause
 * @param filled the places that must be filled
 * @param kind the kind of cooperation, or null where the mentioned states are no parties
 * @param later the kind where it is only promised; most often the same
 * @param stage how far it has got unless the sentence says otherwise
 * @param time its time unless the sentence says otherwise, or null
 * @param needs one of these must be met; none for an empty set
 */
record Frame(String id, Type type, Map<Slot, Role> roles, Set<Slot> filled, @Nullable Kind kind,
    @Nullable Kind later, Stage stage, @Nullable TimeFrame time, Set<Need> needs) {

  /** What opens the frame. */
  enum Type {
    VERB, ACTIVE, PASSIVE, NOUN
  }

  /** The grammatical form of an opening. */
  enum Form {
    /** Infinitive, present or stem without more. */
    PLAIN,
    /** A past form that is no participle. */
    PAST,
    /** A participle; in English also the past of a regular verb. */
    PARTICIPLE,
    /** {@code -ing}. */
    GERUND
  }

  /** The role of a place, or null. */
  @Nullable Role role(Slot slot) {
    return roles.get(slot);
  }

  /** True for a noun, whose doer stands before it. */
  boolean noun() {
    return type == Type.NOUN;
  }

  /** True where states meet as equals. */
  boolean mutual() {
    return roles.get(Slot.SUBJ) == Role.MUTUAL;
  }
}
