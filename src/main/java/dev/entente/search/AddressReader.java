package dev.entente.search;

import dev.entente.article.Coded;
import dev.entente.article.Facet;
import dev.entente.index.Search;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the parameters of one address. */
final class AddressReader {

  private static final Pattern FACET = Pattern.compile("f\\[(-?\\w+)](?:\\[])?|(-?\\w+)");

  private final ValueNames names;
  private final Notices notices = new Notices();
  private SearchState state = SearchState.EMPTY;
  private String typed = "";
  private Search.Order sort = Search.Order.RELEVANCE;
  private int page = 1;
  private @Nullable Facet opened;

  AddressReader(ValueNames names) {
    this.names = names;
  }

  Address read(Map<String, List<String>> parameters) {
    parameters.forEach((name, values) -> {
      List<String> given = values.stream().map(BoxText::clean).map(String::strip).filter(v -> !v.isEmpty()).toList();
      if (!given.isEmpty()) {
        parameter(name, given);
      }
    });
    SearchState withoutWords = state;
    QueryLanguage.Parsed box = QueryLanguage.parse(typed);
    Conditions conditions = new Conditions(names, notices);
    state = conditions.merge(withoutWords, box);
    for (Problem problem : box.problems()) {
      String label = problem.repaired().isEmpty() ? "Search without it" : "Search " + BoxText.brief(problem.repaired());
      notices.add(problem.message(), label, now ->
          new Conditions(names, new Notices()).merge(withoutWords, QueryLanguage.parse(problem.repaired()))
              .withSort(sort));
    }
    state = state.withSort(sort).withPage(checkedPage());
    return new Address(state, QueryLanguage.parse(state.q()).query(), opened, notices.list(state));
  }

  private void parameter(String name, List<String> values) {
    switch (name) {
      case "q" -> typed = String.join(" ", values);
      case "since" -> state = state.withDates(date(name, only(name, values), state.since()), state.until());
      case "until" -> state = state.withDates(state.since(), date(name, only(name, values), state.until()));
      case "story" -> state = new Conditions(names, notices).story(state, only(name, values));
      case "reports" -> reports(only(name, values));
      case "sort" -> sort(only(name, values));
      case "page" -> page(only(name, values));
      case "size" -> size(only(name, values));
      case Address.OPENED -> opened(only(name, values));
      default -> facet(name, values);
    }
  }

  private void facet(String name, List<String> values) {
    Matcher form = FACET.matcher(name);
    String key = form.matches() ? Optional.ofNullable(form.group(1)).orElse(name) : "";
    boolean exclude = key.startsWith("-");
    Facet facet = switch (exclude ? key.substring(1) : key) {
      case "from" -> Facet.PARTNER;
      case "to" -> Facet.COUNTRY;
      default -> Facet.of(exclude ? key.substring(1) : key).orElse(null);
    };
    if (facet == null) {
      notices.add("The address has a part \"" + BoxText.brief(name) + "\" that means nothing here; it was left out.");
      return;
    }
    Conditions conditions = new Conditions(names, notices);
    for (String value : values) {
      state = conditions.add(state, facet, value, exclude);
    }
  }

  private String only(String name, List<String> values) {
    if (values.stream().distinct().count() > 1) {
      notices.add("The address says \"" + name + "\" more than once; the first was used.");
    }
    return values.getFirst();
  }

  private @Nullable DateLimit date(String name, String value, @Nullable DateLimit before) {
    DateLimit limit = DateLimit.read(value).orElse(null);
    if (limit == null) {
      notices.add(Conditions.noDate(name, value));
    }
    return limit == null ? before : limit;
  }

  private void reports(String value) {
    switch (value.toLowerCase(Locale.ROOT)) {
      case "all" -> state = state.withCollapse(false);
      case "first" -> state = state.withCollapse(true);
      default -> notices.add("There is no way \"" + BoxText.brief(value) + "\" to show reports; there are first (one"
          + " report of each story) and all.");
    }
  }

  private void sort(String value) {
    Optional<Search.Order> order = Arrays.stream(Search.Order.values())
        .filter(o -> Wording.code(o).equals(value.toLowerCase(Locale.ROOT))).findFirst();
    if (order.isEmpty()) {
      notices.add("There is no order \"" + BoxText.brief(value) + "\"; there are "
          + Arrays.stream(Search.Order.values()).map(Wording::code).collect(Collectors.joining(", ")) + ".");
    }
    sort = order.orElse(sort);
  }

  private void size(String value) {
    Optional<Integer> size = SearchState.SIZES.stream().filter(s -> s.toString().equals(value)).findFirst();
    if (size.isEmpty()) {
      notices.add("A page cannot have \"" + BoxText.brief(value) + "\" articles; it may have 10, 20, 50 or 100.");
    }
    state = state.withSize(size.orElse(state.size()));
  }

  private void page(String value) {
    try {
      page = Integer.parseInt(value);
    } catch (NumberFormatException e) {
      page = value.matches("\\d+") ? Integer.MAX_VALUE : 0;
    }
    if (page < 1) {
      notices.add("There is no page \"" + BoxText.brief(value) + "\"; this is the first.");
      page = 1;
    }
  }

  /** The size may come after the page, so this is checked at the end. */
  private int checkedPage() {
    if (page > state.deepest()) {
      notices.add(String.format(Locale.ENGLISH, "Only the first %,d articles can be paged through; this is the last of "
          + "those pages. Narrow the search to see the others.", Search.DEEPEST));
    }
    return Math.min(page, state.deepest());
  }

  private void opened(String value) {
    opened = Coded.of(Facet.class, value.toLowerCase(Locale.ROOT)).filter(f -> f != Facet.PARTY).orElse(null);
    if (opened == null) {
      notices.add("There is no list of \"" + BoxText.brief(value) + "\" to open.");
    }
  }
}
