package dev.entente.benchmark;

import dev.entente.article.Facet;
import dev.entente.index.Dates;
import dev.entente.index.Filter;
import dev.entente.index.Query;
import dev.entente.index.Search;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One search, as an address has it and as the index is asked for it.
 *
 * @param sort what sort of search it is
 * @param words what stands in the box
 * @param query the same for the index
 * @param filters one value each, in the order of the facets
 * @param dates the limits
 */
record Ask(Sort sort, String words, Query query, List<Filter> filters, Dates dates) {

  /** The facets that a results page counts unless more are opened. */
  static final Set<Facet> COUNTED = EnumSet.of(Facet.COUNTRY, Facet.PARTNER, Facet.EQUIPMENT, Facet.SYSTEM,
      Facet.REGION, Facet.KIND, Facet.STAGE, Facet.SOURCE, Facet.LANG, Facet.YEAR);

  /** The sorts of searches; each is as frequent as the others. */
  enum Sort {
    RARE_WORD, COMMON_WORD, TWO_WORDS, PHRASE, WORD_AND_COUNTRY, COUNTRY_AND_PARTNER, COUNTRY_PARTNER_EQUIPMENT,
    REGION, DATES, PREFIX
  }

  /** The question of the results page. */
  Search search() {
    return new Search(query, filters, null, dates, null, Search.Order.RELEVANCE, true, 0, 10, COUNTED, true);
  }

  /** The parameters of the address. */
  Map<String, List<String>> parameters() {
    Map<String, List<String>> parameters = new LinkedHashMap<>();
    if (!words.isEmpty()) {
      parameters.put("q", List.of(words));
    }
    filters.forEach(filter -> parameters.put(filter.facet().code(), new ArrayList<>(filter.values())));
    if (dates.since() != null) {
      parameters.put("since", List.of(dates.since().toString()));
    }
    if (dates.until() != null) {
      parameters.put("until", List.of(dates.until().toString()));
    }
    return parameters;
  }

  /** Path and query string. */
  String address() {
    return "/search?" + parameters().entrySet().stream().flatMap(parameter -> parameter.getValue().stream()
            .map(value -> parameter.getKey() + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)))
        .collect(Collectors.joining("&"));
  }

  /** Filters in the order that addresses have. */
  static List<Filter> filters(Filter... filters) {
    return Arrays.stream(filters).sorted(java.util.Comparator.comparing(Filter::facet)).toList();
  }
}
