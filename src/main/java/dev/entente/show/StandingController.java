package dev.entente.show;

import dev.entente.article.Facet;
import dev.entente.article.Names;
import dev.entente.search.Item;
import dev.entente.search.Searches;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The pages that explain the portal. */
@Controller
class StandingController {

  private final Searches searches;

  StandingController(Searches searches) {
    this.searches = searches;
  }

  @GetMapping("/about")
  String about(Model model) {
    model.addAttribute("total", searches.total());
    return "about";
  }

  @GetMapping("/how-labels-are-made")
  String labels(Model model) {
    Names names = searches.names();
    model.addAttribute("equipment", names.values(Facet.EQUIPMENT).stream()
        .filter(value -> names.parent(Facet.EQUIPMENT, value).isEmpty())
        .map(value -> new Item.Label(value, names.label(Facet.EQUIPMENT, value))).toList());
    model.addAttribute("levels", Calibrated.all());
    return "how-labels-are-made";
  }
}
