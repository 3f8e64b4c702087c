package dev.entente.story;

import dev.entente.article.Country;
import org.jspecify.annotations.Nullable;

/**
 * Which deals are asked for; null leaves a part open.
 *
 * @param country the recipient; both states of a mutual deal are that
 * @param partner the supplier; both states of a mutual deal are that
 * @param family a system, a leaf ({@code uav.armed}) or a class ({@code uav}), in any spelling; a leaf or class finds the
 *     deals of its systems, too
 */
public record Wanted(@Nullable Country country, @Nullable Country partner, @Nullable String family) {

  /** All of them. */
  public static final Wanted ALL = new Wanted(null, null, null);

  /** True where a deal between these states may be asked for. */
  boolean between(Country one, Country other) {
    return (country == null || country.equals(one) || country.equals(other))
        && (partner == null || partner.equals(one) || partner.equals(other));
  }

  /** True where a deal of this subject is asked for. */
  boolean matches(Subject deal) {
    boolean asStated = is(country, deal.country()) && is(partner, deal.partner());
    boolean turned = deal.mutual() && is(country, deal.partner()) && is(partner, deal.country());
    return (asStated || turned) && (family == null || isFamily(DealId.slug(family), deal));
  }

  private static boolean is(@Nullable Country asked, Country country) {
    return asked == null || asked.equals(country);
  }

  private static boolean isFamily(String slug, Subject deal) {
    return slug.equals(DealId.slug(deal.family())) || slug.equals(deal.leaf().leaf()) || slug.equals(deal.leaf().top());
  }
}
