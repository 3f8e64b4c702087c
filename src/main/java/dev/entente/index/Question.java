package dev.entente.index;

/**
 * Something that can be asked of the index; each kind has its own typed answer.
 *
 * @param <A> the answer
 */
public sealed interface Question<A> permits Search, Explain, Cards, Places {}
