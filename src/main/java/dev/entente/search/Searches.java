package dev.entente.search;

import dev.entente.article.Article;
import dev.entente.article.Names;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Everything that pages, feeds and saved searches ask of the archive. Thread-safe. */
public interface Searches {

  /** The results page for the parameters of an address. Wrong parameters become notices, never errors. */
  Results results(Map<String, List<String>> parameters);

  /** The canonical query string of the parameters, without the question mark; empty for no search at all. */
  String canonical(Map<String, List<String>> parameters);

  /** A search in plain English, from its query string; empty for no search at all. */
  String words(String query);

  /** How many articles match a query string; with a moment, only those first seen after it. */
  long count(String query, @Nullable Instant seenAfter);

  /** The newest articles by first sight, without snippets. */
  List<Item> newest(int howMany);

  /** Every state that gives or receives, by name. */
  List<CountryCount> countries();

  /** The values of region with their counts, nested as the rail shows them. */
  List<Results.FacetValue> regions();

  /** How many articles there are. */
  long total();

  /** An article by the id in its address; empty where there is none, or the id is none. */
  Optional<Article> article(String id);

  /** The id of the story that an article belongs to today; empty where there is no such article. */
  Optional<String> story(String id);

  /**
   * How the story of an article was reported; empty where there is no such article, or the stories are being put
   * together after a start.
   */
  Optional<Coverage> coverage(String id);

  /** The names of codes. */
  Names names();
}
