package dev.entente.story;

import dev.entente.article.Country;
import dev.entente.article.Equipment;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What reports tell, over months, of one pair and one system family: what sources say, side by side, never a fact of
 * ours.
 *
 * @param id that of its first report, one that only trains left aside
 * @param country recipient; of a mutual one the first state
 * @param partner supplier; of a mutual one the second state
 * @param mutual true where no report says which way it goes
 * @param family the system where one is named, else the leaf
 * @param system the named system, or null
 * @param leaf the sort of equipment
 * @param steps in order of their dates; at least one
 * @param first the report that came first
 * @param latest the report that came last
 * @param quantities each number that is given
 * @param money each price that is given
 * @param standing where it stands
 * @param reports how many stories tell of it
 * @param sources how many publishers do, of those that are stated
 */
public record Deal(
    DealId id, Country country, Country partner, boolean mutual, String family, @Nullable String system, Equipment leaf,
    List<Step> steps, Telling first, Telling latest, List<Stated<Act.Counted>> quantities,
    List<Stated<Act.Priced>> money, Standing standing, int reports, int sources) {

  /** Copies the lists. */
  public Deal {
    steps = List.copyOf(steps);
    quantities = List.copyOf(quantities);
    money = List.copyOf(money);
  }
}
