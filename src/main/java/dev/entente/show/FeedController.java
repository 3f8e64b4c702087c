package dev.entente.show;

import dev.entente.search.Item;
import dev.entente.search.Results;
import dev.entente.search.Searches;
import java.time.Instant;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** What other programs read: a search as Atom and as JSON, and how a browser can search here. */
@Controller
class FeedController {

  private final Searches searches;

  FeedController(Searches searches) {
    this.searches = searches;
  }

  @GetMapping("/search.atom")
  ResponseEntity<String> atom(@RequestParam MultiValueMap<String, String> parameters) {
    // Whoever follows a feed is told of each article that comes in, whichever story it belongs to.
    MultiValueMap<String, String> every = new LinkedMultiValueMap<>(parameters);
    every.set("reports", "all");
    Results results = searches.results(every);
    return answer("application/atom+xml",
        new AtomFeed(base(), newestSight(results)).of(results, searches.canonical(parameters)));
  }

  @GetMapping("/search.json")
  ResponseEntity<SearchAnswer> json(@RequestParam MultiValueMap<String, String> parameters) {
    return answer("application/json", SearchAnswer.of(searches.results(parameters), searches::article));
  }

  @GetMapping("/article/{id}.json")
  ResponseEntity<ArticleAnswer> article(@PathVariable String id) {
    return searches.article(id).map(article -> answer("application/json", ArticleAnswer.of(article)))
        .orElseGet(() -> ResponseEntity.notFound().build());
  }

  @GetMapping("/opensearch.xml")
  ResponseEntity<String> description() {
    return answer("application/opensearchdescription+xml", OpenSearchDescription.at(base()));
  }

  /** An address has one form: what the asker would rather have is not considered. */
  private static <T> ResponseEntity<T> answer(String type, T body) {
    return ResponseEntity.ok().contentType(MediaType.parseMediaType(type + ";charset=UTF-8")).body(body);
  }

  /** No clock: a feed is as new as its newest article, an empty one as new as the archive. */
  private Instant newestSight(Results results) {
    List<Item> items = results.items().isEmpty() ? searches.newest(1) : results.items();
    return items.stream().map(Item::firstSeen).max(Instant::compareTo).orElse(Instant.EPOCH);
  }

  private static String base() {
    return ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
  }
}
