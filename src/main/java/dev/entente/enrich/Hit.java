package dev.entente.enrich;

/**
 * A phrase of the vocabulary in a text.
 *
 * @param term what it stands for
 * @param form the phrase as the vocabulary has it
 * @param from its first word
 * @param to one past its last word
 */
record Hit(Term term, String form, int from, int to) {}
