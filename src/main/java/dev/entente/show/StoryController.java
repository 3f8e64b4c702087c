package dev.entente.show;

import dev.entente.search.Searches;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/**
 * A story by the id of any of its reports, sent on to the search for all of them: so that a link holds when stories turn
 * out to be one, or one turns out to be two.
 */
@Controller
class StoryController {

  private final Searches searches;

  StoryController(Searches searches) {
    this.searches = searches;
  }

  @GetMapping("/story/{id}")
  ModelAndView story(@PathVariable String id) {
    return searches.story(id)
        .map(story -> new ModelAndView(new SeeOther("/search?story=" + story)))
        .orElseGet(() -> Missing.page("No such story",
            "A story has the address of one of its articles. It may be cut short, or that article was removed from this"
                + " archive.", "/search", "All articles"));
  }
}
