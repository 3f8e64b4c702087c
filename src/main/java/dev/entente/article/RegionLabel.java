package dev.entente.article;

/**
 * A region that an article belongs to.
 *
 * @param region which one
 * @param stated true where the text names it; false where it follows from the country of a claim
 * @param evidence the words that name it, or those of the claim
 */
public record RegionLabel(Region region, boolean stated, Evidence evidence) {}
