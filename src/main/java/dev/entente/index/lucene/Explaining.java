package dev.entente.index.lucene;

import dev.entente.index.Dates;
import dev.entente.index.Explanation;
import dev.entente.index.Filter;
import dev.entente.index.Query;
import dev.entente.index.Search;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Says what a search would find if it asked for less. */
final class Explaining {

  private final View view;
  private final Answering answering;

  Explaining(View view, GearTable gears) {
    this.view = view;
    this.answering = new Answering(view, gears);
  }

  Explanation explain(Search search) throws IOException {
    Leaves.of(search.query());
    List<Explanation.Without> without = new ArrayList<>();
    for (Filter filter : search.filters()) {
      List<Filter> others = new ArrayList<>(search.filters());
      others.remove(filter);
      without.add(new Explanation.Without(filter, answering.count(search.withFilters(others))));
    }
    return new Explanation(
        answering.count(withoutWords(search)), answering.count(search.withDates(Dates.ANY)), without, apart(search));
  }

  private long apart(Search search) throws IOException {
    Plan plan = answering.plan(search);
    return view.count(plan.loosely()) - view.count(plan.matching());
  }

  private static Search withoutWords(Search search) {
    return new Search(
        new Query.Everything(), search.filters(), search.story(), search.dates(), search.seenAfter(), search.order(),
        false, 0, 0, Set.of(), false);
  }
}
