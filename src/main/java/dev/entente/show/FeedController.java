package dev.entente.show;

import dev.entente.search.Results;
import dev.entente.search.Searches;
import java.time.Instant;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** What other programs read: a search as Atom and as JSON, and how a browser can search here. */
@Controller
class FeedController {

  private final Searches searches;

  FeedController(Searches searches) {
    this.searches = searches;
  }

  @GetMapping(path = "/search.atom", produces = "application/atom+xml;charset=UTF-8")
  @ResponseBody
  String atom(@RequestParam MultiValueMap<String, String> parameters) {
    Results results = searches.results(parameters);
    return new AtomFeed(base(), newestSight(results)).of(results);
  }

  @GetMapping(path = "/search.json", produces = "application/json;charset=UTF-8")
  @ResponseBody
  SearchAnswer json(@RequestParam MultiValueMap<String, String> parameters) {
    return SearchAnswer.of(searches.results(parameters));
  }

  @GetMapping(path = "/opensearch.xml", produces = "application/opensearchdescription+xml;charset=UTF-8")
  @ResponseBody
  String description() {
    return OpenSearchDescription.at(base());
  }

  /** No clock: a feed is as new as its newest article, an empty one as new as the archive. */
  private Instant newestSight(Results results) {
    var items = results.items().isEmpty() ? searches.newest(1) : results.items();
    return items.stream().map(item -> item.firstSeen()).max(Instant::compareTo).orElse(Instant.EPOCH);
  }

  private static String base() {
    return ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
  }
}
