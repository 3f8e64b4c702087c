package dev.entente.story;

import dev.entente.article.Kind;
import dev.entente.article.Stage;
import java.time.LocalDate;

/**
 * Where a deal stands, by the last report that says so.
 *
 * @param kind the sort of act that the report is of
 * @param stage how far it is
 * @param since the day by which it was so
 * @param step its place among the deal's steps, from 0
 */
public record Standing(Kind kind, Stage stage, LocalDate since, int step) {}
