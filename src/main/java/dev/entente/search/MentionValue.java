package dev.entente.search;

import dev.entente.article.Coded;
import dev.entente.article.Facet;
import dev.entente.article.Mention;
import dev.entente.article.Names;

/**
 * A state that is named but no party, as a value.
 *
 * @param country its code, or whatever stands in its place
 * @param role the part that it plays, or empty for any
 */
record MentionValue(String country, String role) {

  /** The value in two parts; a full stop parts them only where a role follows. */
  static MentionValue of(String value) {
    int dot = value.lastIndexOf('.');
    String role = dot < 0 ? "" : value.substring(dot + 1);
    return dot > 0 && Coded.of(Mention.Role.class, role).isPresent()
        ? new MentionValue(value.substring(0, dot), role) : new MentionValue(value, "");
  }

  /** {@code France}, {@code France (expelled)}. */
  String label(Names names) {
    String state = names.label(Facet.COUNTRY, country);
    return role.isEmpty() ? state : state + " (" + role + ")";
  }

  /** True where there is such a state. */
  boolean isKnown(Names names) {
    return names.knows(Facet.COUNTRY, country);
  }
}
