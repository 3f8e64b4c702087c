package dev.entente.show;

import dev.entente.article.Facet;
import dev.entente.search.Item;
import dev.entente.search.Results;
import dev.entente.search.Searches;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** All states, and one state: from whom it receives, whom it supplies. */
@Controller
class CountryController {

  private static final int NEWEST = 6;

  private final Searches searches;

  CountryController(Searches searches) {
    this.searches = searches;
  }

  @GetMapping("/country")
  ModelAndView all() {
    return new ModelAndView("countries", Map.of("countries", searches.countries(), "regions", searches.regions()));
  }

  @GetMapping("/country/{code}")
  ModelAndView one(@PathVariable String code) {
    String lower = code.toLowerCase(Locale.ROOT);
    if (code.length() != 2 || !searches.names().knows(Facet.COUNTRY, lower)) {
      return Missing.page("No such country",
          "Countries stand under their two-letter ISO code, such as /country/ml for Mali.", "/country",
          "All countries");
    }
    return lower.equals(code) ? page(code) : new ModelAndView(new SeeOther("/country/" + lower));
  }

  private ModelAndView page(String code) {
    Results receives = ask(Facet.COUNTRY, code);
    Results supplies = ask(Facet.PARTNER, code);
    return new ModelAndView("country", Map.of(
        "name", searches.names().label(Facet.COUNTRY, code),
        "code", code,
        "receives", side(receives, Facet.PARTNER, code),
        "supplies", side(supplies, Facet.COUNTRY, code),
        "either", searches.canonical(Map.of(Facet.PARTY.code(), List.of(code)))));
  }

  /** Newest first, so that the first hits are the news of the page. */
  private Results ask(Facet role, String code) {
    return searches.results(Map.of(role.code(), List.of(code), "sort", List.of("date")));
  }

  private Side side(Results results, Facet others, String self) {
    Results.FacetList none = new Results.FacetList(others, "", List.of(), 0, null);
    Results.FacetList partners = list(results, others, none);
    return new Side(
        results.total(), results.query(),
        partners.values().stream().filter(v -> !v.value().equals(self) && !v.value().equals(Facet.NONE)).toList(),
        partners.more(), partners.moreQuery(),
        list(results, Facet.EQUIPMENT, none).values(),
        results.items().stream().limit(NEWEST).toList());
  }

  private static Results.FacetList list(Results results, Facet facet, Results.FacetList none) {
    return results.facets().stream().filter(list -> list.facet() == facet).findFirst().orElse(none);
  }

  /** One side of a state: as recipient or host, or as supplier or visitor. */
  record Side(
      long total, String query, List<Results.FacetValue> states, int more,
      @Nullable String moreQuery, List<Results.FacetValue> equipment,
      List<Item> newest) {}
}
