package dev.entente.show;

import dev.entente.search.Results;
import dev.entente.search.Searches;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The results page. */
@Controller
class SearchController {

  private final Searches searches;

  SearchController(Searches searches) {
    this.searches = searches;
  }

  @GetMapping("/search")
  String search(@RequestParam MultiValueMap<String, String> parameters, Model model) {
    Results results = searches.results(parameters);
    model.addAttribute("r", results);
    model.addAttribute("words", results.words().isBlank() ? "All articles" : results.words());
    model.addAttribute("kept", Parameters.hidden(results.query(), "q"));
    model.addAttribute("keptDates", Parameters.hidden(results.query(), "since", "until"));
    Map<String, List<String>> asked = Parameters.of(results.query());
    model.addAttribute("since", first(asked.get("since")));
    model.addAttribute("until", first(asked.get("until")));
    return "search";
  }

  private static String first(@Nullable List<String> values) {
    return values == null || values.isEmpty() ? "" : values.getFirst();
  }
}
