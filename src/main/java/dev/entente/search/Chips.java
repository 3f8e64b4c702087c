package dev.entente.search;

import dev.entente.article.Facet;
import java.util.ArrayList;
import java.util.List;

/** The filters that are on, each with the search without it. */
final class Chips {

  private Chips() {}

  static List<Results.Chip> of(SearchState state, Wording wording) {
    List<Results.Chip> chips = new ArrayList<>();
    for (Facet facet : Facet.values()) {
      for (String value : state.included(facet)) {
        chips.add(new Results.Chip(
            wording.labelled(facet, value), false, state.without(facet, value).canonical()));
      }
      for (String value : state.excluded(facet)) {
        chips.add(new Results.Chip(
            "not " + wording.labelled(facet, value), true, state.without(facet, value).canonical()));
      }
    }
    if (state.story() != null) {
      chips.add(new Results.Chip("Story: " + wording.story(state.story()), false, state.withStory(null).canonical()));
    }
    if (state.since() != null) {
      chips.add(new Results.Chip(
          "since " + state.since().words(false), false, state.withDates(null, state.until()).canonical()));
    }
    if (state.until() != null) {
      chips.add(new Results.Chip(
          "until " + state.until().words(true), false, state.withDates(state.since(), null).canonical()));
    }
    return chips;
  }
}
