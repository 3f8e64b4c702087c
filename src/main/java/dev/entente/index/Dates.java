package dev.entente.index;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A span of publication days, both ends included. An article is inside when its stated date (the whole month or year
 * where it is stated no finer), or its bounds, lie wholly inside. Articles whose date is not stated are counted apart.
 *
 * @param since first day, or null for no limit
 * @param until last day, or null for no limit
 */
public record Dates(@Nullable LocalDate since, @Nullable LocalDate until) {

  /** No limits. */
  public static final Dates ANY = new Dates(null, null);

  /** True where there is a limit. */
  public boolean limited() {
    return since != null || until != null;
  }
}
