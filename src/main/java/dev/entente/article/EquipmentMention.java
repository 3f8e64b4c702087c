package dev.entente.article;

import org.jspecify.annotations.Nullable;

/**
 * Equipment that is part of a claim, with the words that name it.
 *
 * @param equipment the most specific leaf that the text states
 * @param system the named system by its vocabulary name ({@code Bayraktar TB2}), if one is named
 * @param evidence where it is named
 */
public record EquipmentMention(Equipment equipment, @Nullable String system, Evidence evidence) {}
