package dev.entente.search;

import dev.entente.article.Facet;
import dev.entente.index.ArticleIndex;
import dev.entente.index.Explain;
import dev.entente.index.Explanation;
import dev.entente.index.Filter;
import dev.entente.index.Query;
import dev.entente.index.Search;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Says why a search found nothing, and which searches near it would find something. */
final class WhyNothing {

  private static final List<Facet> STATES = List.of(Facet.COUNTRY, Facet.PARTNER, Facet.PARTY);
  private static final int MOST_STATES = 4;

  private final ArticleIndex index;
  private final Wording wording;
  private final SearchState state;
  private final Search search;
  private final List<String> reasons = new ArrayList<>();
  private final List<Results.Link> tries = new ArrayList<>();

  private WhyNothing(ArticleIndex index, Wording wording, SearchState state, Search search) {
    this.index = index;
    this.wording = wording;
    this.state = state;
    this.search = search;
  }

  static Results.Nothing of(ArticleIndex index, Wording wording, SearchState state, Search search, long undated) {
    return new WhyNothing(index, wording, state, search).explain(undated);
  }

  private Results.Nothing explain(long undated) {
    if (state.q().isEmpty() && !state.filtered()) {
      return new Results.Nothing(List.of("There is no article in the archive yet."), List.of());
    }
    Explanation explanation = index.ask(new Explain(search.withPage(0, 0, false)));
    if (explanation.apart() > 0) {
      boolean one = explanation.apart() == 1;
      reasons.add(Wording.articles(explanation.apart()) + (one ? " has" : " have")
          + " all of these labels, but not together in one claim: " + (one ? "it says" : "they say")
          + " them in different claims.");
    }
    if (undated > 0) {
      reasons.add(Wording.articles(undated) + (undated == 1 ? " matches but does" : " match but do")
          + " not state the date.");
    }
    eachAlone(explanation.without());
    explanation.without().forEach(this::withoutFilter);
    if (!state.q().isEmpty() && state.filtered()) {
      attempt("Without the words", explanation.withoutWords(), state.withWords(""));
    }
    if (state.story() != null) {
      attempt("In all stories", index.ask(search.withStory(null).withPage(0, 0, false).withFacets(Set.of())).total(),
          state.withStory(null));
    }
    if (state.since() != null || state.until() != null) {
      attempt("Without the dates", explanation.withoutDates(), state.withDates(null, null));
    }
    STATES.forEach(this::states);
    mentions();
    if (reasons.isEmpty()) {
      reasons.add(state.filtered() ? "No article meets all of these conditions." : "No article has these words.");
    }
    return new Results.Nothing(List.copyOf(reasons), List.copyOf(tries));
  }

  /** Of two filters, what is left without one is what the other finds alone. */
  private void eachAlone(List<Explanation.Without> without) {
    boolean two = without.size() == 2 && state.story() == null && without.stream().noneMatch(w -> w.filter().exclude());
    if (!reasons.isEmpty() || !two || !state.q().isEmpty() || search.dates().limited()) {
      return;
    }
    Explanation.Without first = without.get(0);
    Explanation.Without second = without.get(1);
    reasons.add(alone(second.total(), first.filter()) + ", " + alone(first.total(), second.filter())
        + ", none has both.");
  }

  private String alone(long total, Filter filter) {
    return Wording.articles(total) + (total == 1 ? " has " : " have ")
        + wording.labelled(filter.facet(), filter.values());
  }

  private void withoutFilter(Explanation.Without without) {
    Filter filter = without.filter();
    String labels = wording.labelled(filter.facet(), filter.values());
    attempt((filter.exclude() ? "Allowing " : "Without ") + labels, without.total(),
        state.without(filter.facet(), filter.exclude()));
  }

  /** Whether a state stands under a facet at all, and if not, whether it does in the other role. */
  private void states(Facet facet) {
    for (String value : state.included(facet).stream().limit(MOST_STATES).toList()) {
      if (value.equals(Facet.NONE) || count(facet, value) > 0) {
        continue;
      }
      reasons.add("No article at all has " + wording.labelled(facet, value) + ".");
      if (facet != Facet.PARTY) {
        attempt("Only " + wording.labelled(Facet.PARTY, value), count(Facet.PARTY, value),
            SearchState.EMPTY.withSize(state.size()).with(Facet.PARTY, value));
      }
      attempt("Only " + wording.labelled(Facet.MENTION, value), count(Facet.MENTION, value),
          SearchState.EMPTY.withSize(state.size()).with(Facet.MENTION, value));
    }
  }

  /** Whether a state that no article names as a bystander is a party somewhere. */
  private void mentions() {
    for (String value : state.included(Facet.MENTION).stream().limit(MOST_STATES).toList()) {
      int dot = value.indexOf('.');
      String country = dot < 0 ? value : value.substring(0, dot);
      if (!value.equals(Facet.NONE) && count(Facet.MENTION, value) == 0) {
        reasons.add("No article at all has " + wording.labelled(Facet.MENTION, value) + ".");
        attempt("Only " + wording.labelled(Facet.MENTION, country), dot < 0 ? 0 : count(Facet.MENTION, country),
            SearchState.EMPTY.withSize(state.size()).with(Facet.MENTION, country));
        attempt("Only " + wording.labelled(Facet.PARTY, country), count(Facet.PARTY, country),
            SearchState.EMPTY.withSize(state.size()).with(Facet.PARTY, country));
      }
    }
  }

  private long count(Facet facet, String value) {
    return index.ask(Search.of(new Query.Everything(), Filter.of(facet, value))
        .withPage(0, 0, false)).total();
  }

  private void attempt(String label, long total, SearchState other) {
    if (total > 0) {
      tries.add(new Results.Link(label + ": " + Wording.articles(total), other.canonical(), false));
    }
  }
}
