package dev.entente.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.entente.article.Facet;
import dev.entente.index.Query;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Random words and addresses; the seed is part of every message. */
class SearchFuzzTest {

  private static final int ROUNDS = Integer.getInteger("entente.rounds", 800);
  private static final long SEED = Long.getLong("entente.seed", new Random().nextLong());
  private static final String[] PIECES = {
      " ", " ", " ", "(", ")", "\"", "*", "-", "+", "~", "~1", ":", ",", "/", "&", "..", "OR", " OR ", " AND ", " NOT ",
      "mali", "F-16", "16", "F", "dr", "title:", "intitle:", "country:", "country:ml", "-country:fr", "partner:Mali",
      "from:", "to:eg", "party:", "source:Example", "author:", "since:2025", "until:7d", "date:2026-03..2026-04",
      "date:", "year:2025", "system:\"K-4\"", "mention:fr.topic", "says:", "person:", "NEAR/3", "/s", "\u201c", "\u201d", "\u00ab", "\u00bb", "\u2013", "\u2014", "\u2011",
      "\u00a0", "\u200b", "\u0301", "\u0130", "\u00df", "\u041c\u0430\u043b\u0438", "\u0645\u0627\u0644\u064a",
      "\ud83d\ude80", "\ud83d", "\ude80", "\u0000", "\n", "%", "=", "?", "#", "<b>", "'", "\\", "[", "]", "{", "}",
      "^"};
  private static final String[] NAMES = {
      "q", "country", "-country", "partner", "f[country][]", "f[-country][]", "f[region]", "equipment", "-equipment",
      "region", "kind", "stage", "source", "-source", "lang", "year", "party", "system", "says", "-org", "person", "mention", "-mention", "confidence", "from", "to", "since", "until", "sort",
      "page", "size", "facets", "nonsense", "f[", "-", ""};
  private static final String[] VALUES = {
      "ml", "ML", "Mali", "none", "fr", "South Korea", "xx", "uav", "uav.armed", "011", "2025", "2025-03",
      "2025-13", "Mali.topic", "fr.expelled", "fr.", ".topic", "K-4", "\u00f6rs", "maker", "2025-02-30", "7d", "P7D", "today", "date", "seen", "relevance", "-1", "0", "2", "99999999999", "20",
      "100", "", " ", "Example Post", "lang"};

  private final ValueNames names = new ValueNames(new TinyNames());

  @Test
  void noWordsThrowAndPrintingThemReadsBackTheSame() {
    Random random = new Random(SEED);
    for (int round = 0; round < ROUNDS; round++) {
      String typed = words(random, 1 + random.nextInt(30));
      String message = "seed " + SEED + ", round " + round + ": " + visible(typed);
      QueryLanguage.Parsed parsed = parse(typed, message);
      String printed = QueryLanguage.print(parsed.query());
      QueryLanguage.Parsed again = parse(printed, message);
      assertEquals(parsed.query(), again.query(), () -> message + " | printed: " + visible(printed));
      assertEquals(List.of(), again.conditions(), () -> message + " | printed: " + visible(printed));
      assertEquals(List.of(), again.problems(), () -> message + " | printed: " + visible(printed));
    }
  }

  @Test
  void longFloodsOfSignsAreReadQuickly() {
    Random random = new Random(SEED);
    for (int round = 0; round < 100; round++) {
      String typed = words(random, 10_000);
      String message = "seed " + SEED + ", round " + round;
      QueryLanguage.Parsed parsed = parse(typed, message);
      assertTrue(parsed.problems().size() <= Problem.Kind.values().length, message);
      assertTrue(depth(parsed.query()) <= 3 * Parentheses.DEEPEST, message);
    }
  }

  @Test
  void anAddressAndItsCanonicalFormAreOneSearch() {
    Random random = new Random(SEED);
    for (int round = 0; round < ROUNDS; round++) {
      Map<String, List<String>> parameters = parameters(random);
      String message = "seed " + SEED + ", round " + round + ": " + visible(parameters.toString());
      Address first = read(parameters, message);
      String canonical = first.state().canonical();
      Address second = read(QueryString.read(canonical), message);
      assertEquals(first.state(), second.state(), () -> message + " | canonical: " + canonical);
      assertEquals(first.query(), second.query(), () -> message + " | canonical: " + canonical);
      assertEquals(canonical, second.state().canonical(), message);
    }
  }

  @Test
  void theOrderOfParametersDoesNotMatter() {
    Random random = new Random(SEED);
    for (int round = 0; round < ROUNDS / 2; round++) {
      Map<String, List<String>> parameters = parameters(random);
      List<Map.Entry<String, List<String>>> entries = new ArrayList<>(parameters.entrySet());
      Collections.shuffle(entries, random);
      Map<String, List<String>> shuffled = new LinkedHashMap<>();
      entries.forEach(e -> shuffled.put(e.getKey(), e.getValue()));
      String message = "seed " + SEED + ", round " + round + ": " + visible(parameters.toString());
      assertEquals(read(parameters, message).state(), read(shuffled, message).state(), message);
    }
  }

  @Test
  void aLinkOfTheRailIsTheCanonicalAddressOfItsSearch() {
    Random random = new Random(SEED);
    for (int round = 0; round < ROUNDS / 2; round++) {
      Map<String, List<String>> parameters = parameters(random);
      String message = "seed " + SEED + ", round " + round + ": " + visible(parameters.toString());
      SearchState state = read(parameters, message).state();
      Facet facet = Facet.values()[random.nextInt(Facet.values().length)];
      List<String> chosen = state.included(facet);
      String value = chosen.isEmpty() || random.nextBoolean() ? "ml" : chosen.getFirst();
      FacetLinks links = new FacetLinks(state, facet);
      assertEquals(state.with(facet, value).canonical(), links.with(value, List.of()), message);
      assertEquals(state.excluding(facet, value).canonical(), links.excluding(value), message);
      assertEquals(state.without(facet, value).canonical(), links.without(value), message);
    }
  }

  @Test
  void brokenQueryStringsAreTakenAsTheyStand() {
    Random random = new Random(SEED);
    for (int round = 0; round < ROUNDS; round++) {
      String query = words(random, 12).replace(" ", "&");
      read(QueryString.read(query), "seed " + SEED + ": " + query);
    }
  }

  private static QueryLanguage.Parsed parse(String typed, String message) {
    try {
      return QueryLanguage.parse(typed);
    } catch (RuntimeException | StackOverflowError e) {
      throw new AssertionError(message, e);
    }
  }

  private Address read(Map<String, List<String>> parameters, String message) {
    try {
      return Address.read(parameters, names);
    } catch (RuntimeException | StackOverflowError e) {
      throw new AssertionError(message, e);
    }
  }

  private static Map<String, List<String>> parameters(Random random) {
    Map<String, List<String>> parameters = new LinkedHashMap<>();
    for (int i = random.nextInt(6); i >= 0; i--) {
      List<String> values = new ArrayList<>();
      for (int j = random.nextInt(3); j >= 0; j--) {
        values.add(random.nextInt(4) == 0 ? words(random, 4) : VALUES[random.nextInt(VALUES.length)]);
      }
      parameters.put(NAMES[random.nextInt(NAMES.length)], values);
    }
    if (random.nextInt(3) > 0) {
      parameters.put("q", List.of(words(random, random.nextInt(20) == 0 ? 800 : 12)));
    }
    return parameters;
  }

  private static String words(Random random, int pieces) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < pieces; i++) {
      text.append(PIECES[random.nextInt(PIECES.length)]);
    }
    return text.toString();
  }

  private static String visible(String text) {
    StringBuilder out = new StringBuilder();
    text.chars().forEach(c -> out.append(c >= 32 && c < 127 ? "" + (char) c : "\\u%04x".formatted(c)));
    return out.toString();
  }

  private static int depth(Query query) {
    return switch (query) {
      case Query.All(List<Query> queries) -> 1 + queries.stream().mapToInt(SearchFuzzTest::depth).max().orElse(0);
      case Query.Any(List<Query> queries) -> 1 + queries.stream().mapToInt(SearchFuzzTest::depth).max().orElse(0);
      case Query.Not(Query inner) -> 1 + depth(inner);
      case Query.InTitle(Query inner) -> 1 + depth(inner);
      default -> 1;
    };
  }
}
