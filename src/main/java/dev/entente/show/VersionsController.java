package dev.entente.show;

import dev.entente.article.Article;
import dev.entente.pipeline.Versions;
import dev.entente.search.Searches;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** When an article changed, and what. */
@Controller
class VersionsController {

  private final Searches searches;
  private final Versions versions;

  VersionsController(Searches searches, Versions versions) {
    this.searches = searches;
    this.versions = versions;
  }

  @GetMapping("/article/{id}/versions")
  ModelAndView versions(
      @PathVariable String id, @RequestParam(required = false) @Nullable String from,
      @RequestParam(required = false) @Nullable String to) {
    Optional<Article> article = searches.article(id);
    return article.map(a -> new ModelAndView(
            "versions", Map.of("page", VersionsPage.of(a, versions.of(a.id()), blankless(from), blankless(to)))))
        .orElseGet(() -> Missing.page("No such article",
            "The address may be cut short, or the article was removed from this archive.", "/search",
            "All articles"));
  }

  @GetMapping("/article/{id}/versions.json")
  ResponseEntity<VersionsAnswer> json(@PathVariable String id) {
    return searches.article(id)
        .map(a -> ResponseEntity.ok().contentType(MediaType.parseMediaType("application/json;charset=UTF-8"))
            .body(VersionsAnswer.of(a, versions.of(a.id()))))
        .orElseGet(() -> ResponseEntity.notFound().build());
  }

  /** A form sends an empty field for what was not chosen. */
  private static @Nullable String blankless(@Nullable String text) {
    return text == null || text.isBlank() ? null : text;
  }
}
