package dev.entente.show;

import dev.entente.article.ArticleId;
import dev.entente.desk.Corrections;
import dev.entente.pipeline.Versions;
import dev.entente.search.Searches;
import dev.entente.search.StoryBook;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One article, each label beside the sentence that earned it. */
@Controller
class ArticleController {

  private final Searches searches;
  private final Versions versions;
  private final StoryBook stories;
  private final Corrections corrections;

  ArticleController(Searches searches, Versions versions, StoryBook stories, Corrections corrections) {
    this.searches = searches;
    this.versions = versions;
    this.stories = stories;
    this.corrections = corrections;
  }

  @GetMapping("/article/{id}")
  ModelAndView article(@PathVariable String id, @RequestParam(defaultValue = "") String corrected) {
    return searches.article(id)
        .map(article -> new ModelAndView("article", Map.of(
            "page", ArticlePage.of(article, searches, history(article.id()), stories.of(article.id())),
            "part", CorrectionsPart.of(article, corrections.of(article.id()), searches.names(), corrected))))
        .orElseGet(() -> Missing.page("No such article",
            "The address may be cut short, or the article was removed from this archive.", "/search",
            "All articles"));
  }

  /** Captures are read again only where there is something to compare. */
  private Versions.History history(ArticleId id) {
    return versions.isSeenAgain(id) ? versions.of(id) : Versions.History.NONE;
  }
}
