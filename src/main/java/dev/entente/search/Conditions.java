package dev.entente.search;

import dev.entente.article.ArticleId;
import dev.entente.article.Facet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Adds conditions, from parameters or from the box, to a search; says which values nobody knows. */
final class Conditions {

  /** How many values one facet may have. */
  static final int MOST_VALUES = 100;

  private final ValueNames names;
  private final Notices notices;

  Conditions(ValueNames names, Notices notices) {
    this.names = names;
    this.notices = notices;
  }

  /** The search with a facet's value, which may be a code or a name. */
  SearchState add(SearchState state, Facet facet, String typed, boolean exclude) {
    if ((exclude ? state.excluded(facet) : state.included(facet)).size() >= MOST_VALUES) {
      notices.add("Only " + MOST_VALUES + " values of " + Wording.facet(facet) + " were used.");
      return state;
    }
    String value = names.resolve(facet, typed);
    if (value.isEmpty()) {
      return state;
    }
    if (!names.knows(facet, value)) {
      unknown(facet, value, exclude);
    }
    return state.adding(facet, value, exclude);
  }

  /** The search within the story that is named by one of its reports. */
  SearchState story(SearchState state, String typed) {
    String id = typed.toLowerCase(Locale.ROOT);
    if (!ArticleId.isValid(id)) {
      notices.add("\"" + BoxText.brief(typed) + "\" is no story, so it was left out. A story has the id of one of its"
          + " articles: thirteen letters and digits, as in an article's address.");
      return state;
    }
    return state.withStory(new ArticleId(id));
  }

  /** The search with what the box says: its conditions become filters, its words stay words. */
  SearchState merge(SearchState before, QueryLanguage.Parsed box) {
    SearchState state = before.withWords(QueryLanguage.parse(box.text()).text());
    DateLimit since = null;
    DateLimit until = null;
    for (Separation.Condition condition : box.conditions()) {
      Facet facet = condition.field().facet();
      if (facet != null) {
        state = add(state, facet, condition.value(), condition.exclude());
        continue;
      }
      if (condition.field() == BoxField.STORY) {
        state = story(state, condition.value());
        continue;
      }
      Span span = Span.read(condition.field(), condition.value());
      if (span == null) {
        notices.add(noDate(condition.field().code(), condition.value()));
      } else {
        since = span.since() == null ? since : span.since();
        until = span.until() == null ? until : span.until();
      }
    }
    boolean replaced = since != null && before.since() != null && !since.equals(before.since())
        || until != null && before.until() != null && !until.equals(before.until());
    if (replaced) {
      notices.add("The dates in the search box replace the ones that were chosen before.");
    }
    return state.withDates(since == null ? before.since() : since, until == null ? before.until() : until);
  }

  /** What to say of a date that is none. */
  static String noDate(String name, String value) {
    return "\"" + BoxText.brief(value) + "\" is no date for " + name + ", so it was left out. Write "
        + DateLimit.FORMS + ".";
  }

  private void unknown(Facet facet, String value, boolean exclude) {
    List<String> near = notices.full() ? List.of() : names.near(facet, value);
    String said = "\"" + BoxText.brief(value) + "\" is not known as a value of " + Wording.facet(facet)
        + (exclude ? ", so it excludes nothing." : ", so it finds nothing.");
    if (near.isEmpty()) {
      notices.add(said, "Search without it", now -> now.without(facet, value));
      return;
    }
    String best = near.getFirst();
    String labels = near.stream().map(v -> names.label(facet, v)).collect(Collectors.joining(" or "));
    notices.add(said + " Did you mean " + labels + "?", names.label(facet, best), now -> {
      SearchState bare = now.without(facet, value);
      return exclude ? bare.excluding(facet, best) : bare.with(facet, best);
    });
  }

  /** The days that a date field of the box stands for; an open end is null. */
  private record Span(@Nullable DateLimit since, @Nullable DateLimit until) {

    /** Null where it is none. */
    static @Nullable Span read(BoxField field, String value) {
      Optional<DateLimit> whole = DateLimit.read(value);
      return switch (field) {
        case SINCE -> whole.map(limit -> new Span(limit, null)).orElse(null);
        case UNTIL -> whole.map(limit -> new Span(null, limit)).orElse(null);
        default -> whole.map(limit -> new Span(limit, limit instanceof DateLimit.Back ? null : limit))
            .orElseGet(() -> range(value));
      };
    }

    private static @Nullable Span range(String value) {
      int dots = value.indexOf("..");
      int cut = dots >= 0 ? dots : value.indexOf('/');
      if (cut < 0) {
        return null;
      }
      String left = value.substring(0, cut);
      String right = value.substring(cut + (dots >= 0 ? 2 : 1));
      DateLimit first = DateLimit.read(left).orElse(null);
      DateLimit last = DateLimit.read(right).orElse(null);
      boolean broken = first == null && !left.isEmpty() || last == null && !right.isEmpty()
          || first == null && last == null;
      return broken ? null : new Span(first, last);
    }
  }
}
