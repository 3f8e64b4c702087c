package dev.entente.show;

import dev.entente.search.Searches;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The front page: the box, what is new, and the ways in by country and region. */
@Controller
class HomeController {

  private static final int NEWEST = 14;

  private final Searches searches;
  private final SavedShelf shelf;

  HomeController(Searches searches, SavedShelf shelf) {
    this.searches = searches;
    this.shelf = shelf;
  }

  @GetMapping("/")
  String home(Model model) {
    model.addAttribute("total", searches.total());
    model.addAttribute("newest", searches.newest(NEWEST));
    model.addAttribute("countries", searches.countries());
    model.addAttribute("regions", searches.regions());
    model.addAttribute("saved", shelf.all());
    return "home";
  }
}
