package dev.entente.article;

import org.jspecify.annotations.Nullable;

/**
 * A person who takes part in a claim's act or speaks about it.
 *
 * @param name the vocabulary's name, or the name as printed
 * @param office what the text or the vocabulary, for that day, says the person is; null where neither does
 * @param side the state that the person stands for, if it is known
 * @param evidence where the person is named
 */
public record Person(String name, @Nullable String office, @Nullable Country side, Evidence evidence) {}
