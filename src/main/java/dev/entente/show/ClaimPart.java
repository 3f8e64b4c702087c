package dev.entente.show;

import java.util.List;

/**
 * What a claim says under one heading.
 *
 * @param heading in plain English, such as "How many"
 * @param facts at least one
 * @param listed true where each fact has a line of its own
 * @param remark what a reader should know of them together; may be empty
 */
record ClaimPart(String heading, List<Fact> facts, boolean listed, String remark) {}
