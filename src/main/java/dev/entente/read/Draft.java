package dev.entente.read;

import java.util.List;

/**
 * What the form of a capture yields before anything is judged.
 *
 * @param facts what is stated beside the text
 * @param lines the text
 * @param mapped whether the lines know their place in the capture
 */
record Draft(Facts facts, List<Line> lines, boolean mapped) {}
