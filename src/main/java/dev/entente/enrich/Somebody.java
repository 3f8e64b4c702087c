package dev.entente.enrich;

/**
 * A place where a person is named.
 *
 * @param figure who it is
 * @param from the first word of the name
 * @param to one past its last word
 * @param start the first word of the name with the office before it
 * @param end one past the last word of the office behind it
 */
record Somebody(Figure figure, int from, int to, int start, int end) {}
