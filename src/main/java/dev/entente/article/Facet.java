package dev.entente.article;

import java.util.Optional;

/**
 * What the archive can be filtered by. {@link #code()} is the name in URLs.
 *
 * <p>Several facets are answered by one claim: the values that a search asks of them must hold together in a single
 * claim of the article.
 */
public enum Facet implements Coded {
  /** Recipient, buyer, trainee or host. */
  COUNTRY(true),
  /** Supplier, seller, trainer or visitor. */
  PARTNER(true),
  /** Either role. It is a filter without counts of its own. */
  PARTY(true),
  /** Equipment, top classes and leaves. */
  EQUIPMENT(true),
  /** The named system of the equipment. */
  SYSTEM(true),
  /** Regions, every level of the M49 chain and the security regions. */
  REGION(false),
  /** The sort of cooperation. */
  KIND(true),
  /** How far it has got. */
  STAGE(true),
  /** Which side says that it is so. */
  SAYS(true),
  /** How far the claim can be trusted. It is a filter; pages show no counts of it. */
  CONFIDENCE(true),
  /** Organisations that take part in an act or are named; news agencies are no part of the news. */
  ORG(false),
  /** People who act, speak or are named. */
  PERSON(false),
  /** States that are named but no party to a claim, alone ({@code fr}) and with their part ({@code fr.topic}). */
  MENTION(false),
  /** The publisher. */
  SOURCE(false),
  /** Language, ISO 639-1. */
  LANG(false),
  /** Year of publication. */
  YEAR(false);

  /** The filter value that finds articles for which a facet is not stated. */
  public static final String NONE = "none";

  private final boolean ofClaim;

  Facet(boolean ofClaim) {
    this.ofClaim = ofClaim;
  }

  /** True where the value belongs to a claim, so that it must hold together with others in one claim. */
  public boolean ofClaim() {
    return ofClaim;
  }

  /** The facet of that name in URLs, if there is one. */
  public static Optional<Facet> of(String code) {
    return Coded.of(Facet.class, code);
  }
}
