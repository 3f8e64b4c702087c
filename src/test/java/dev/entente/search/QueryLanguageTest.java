package dev.entente.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.entente.index.Query;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class QueryLanguageTest {

  static Stream<Arguments> words() {
    return Stream.of(
        arguments("", "everything"),
        arguments("   ", "everything"),
        arguments("mali", "mali"),
        arguments("mali drones", "all(mali drones)"),
        arguments("mali AND drones", "all(mali drones)"),
        arguments("mali drones OR jets", "all(mali any(drones jets))"),
        arguments("mali AND drones OR jets", "all(mali any(drones jets))"),
        arguments("drones OR jets mali", "all(any(drones jets) mali)"),
        arguments("a1 OR b1 OR c1", "any(a1 b1 c1)"),
        arguments("(mali drones) OR jets", "any(all(mali drones) jets)"),
        arguments("mali (drones OR (jets OR tanks))", "all(mali any(drones jets tanks))"),
        arguments("((mali))", "mali"),
        arguments("mali or drones", "all(mali or drones)"),
        arguments("mali and not drones", "all(mali and not drones)"),
        arguments("mali -drones", "all(mali not(drones))"),
        arguments("mali NOT drones", "all(mali not(drones))"),
        arguments("mali AND NOT drones", "all(mali not(drones))"),
        arguments("-drones", "not(drones)"),
        arguments("-drones -jets", "all(not(drones) not(jets))"),
        arguments("NOT NOT drones", "drones"),
        arguments("-(drones jets)", "not(all(drones jets))"),
        arguments("-(drones OR jets) mali", "all(not(any(drones jets)) mali)"),
        arguments("mali OR -drones", "any(mali not(drones))"),
        arguments("--drones", "not(drones)"),
        arguments("-\"armed drones\"", "not(\"armed drones\")"),
        arguments("+mali +drones", "all(mali drones)"),
        arguments("\"armed drones\"", "\"armed drones\""),
        arguments("\u201carmed drones\u201d", "\"armed drones\""),
        arguments("\u201earmed drones\u201c mali", "all(\"armed drones\" mali)"),
        arguments("\u00ab\u00a0drones arm\u00e9s\u00a0\u00bb", "\"drones arm\u00e9s\""),
        arguments("\"armed   drones \"", "\"armed drones\""),
        arguments("mali\"armed drones\"jets", "all(mali \"armed drones\" jets)"),
        arguments("\"mali OR (niger\"", "\"mali OR (niger\""),
        arguments("drone*", "drone*"),
        arguments("dr* mali", "all(dr* mali)"),
        arguments("(drone*, jets)", "all(drone* jets)"),
        arguments("title:drones", "title:drones"),
        arguments("intitle:drones mali", "all(title:drones mali)"),
        arguments("TITLE:drone*", "title:drone*"),
        arguments("title:\"armed drones\"", "title:\"armed drones\""),
        arguments("-title:drones", "not(title:drones)"),
        arguments("title:(drones OR jets) mali", "all(any(title:drones title:jets) mali)"),
        arguments("title:drones OR title:jets", "any(title:drones title:jets)"),
        arguments("F-16", "F-16"),
        arguments("F-16 Su-35 S-400", "all(F-16 Su-35 S-400)"),
        arguments("F\u201116 or Su\u201335", "all(F-16 or Su-35)"),
        arguments("F -16", "F-16"),
        arguments("Su -35 mali", "all(Su-35 mali)"),
        arguments("mali -2024", "all(mali not(2024))"),
        arguments("F NOT 16", "all(F not(16))"),
        arguments("Mali \u2014 drones", "all(Mali drones)"),
        arguments("\u2013drones mali", "all(not(drones) mali)"),
        arguments("AC/DC", "AC/DC"),
        arguments("R&D", "R&D"),
        arguments("Smith & Wesson", "all(Smith Wesson)"),
        arguments("12:30", "12:30"),
        arguments("https://example.org/a?b=c", "https://example.org/a?b=c"),
        arguments("deal:drones", "deal:drones"),
        arguments("C++ mali", "all(C++ mali)"),
        arguments("c\u2019est l'arm\u00e9e", "all(c'est l'arm\u00e9e)"),
        arguments("\u043f\u043e\u0441\u0442\u0430\u0432\u043a\u0438 \u041c\u0430\u043b\u0438", 
            "all(\u043f\u043e\u0441\u0442\u0430\u0432\u043a\u0438 \u041c\u0430\u043b\u0438)"),
        arguments("Mali(2024)", "all(Mali 2024)"),
        arguments("e\u0301tat", "\u00e9tat"),
        arguments("mali\tdrones\njets", "all(mali drones jets)"));
  }

  @ParameterizedTest(name = "{0} means {1}")
  @MethodSource("words")
  void wordsAreReadAsJournalistsMeanThem(String typed, String meaning) {
    QueryLanguage.Parsed parsed = QueryLanguage.parse(typed);
    assertEquals(meaning, show(parsed.query()));
    assertEquals(List.of(), parsed.problems());
    assertEquals(List.of(), parsed.conditions());
  }

  static Stream<Arguments> fields() {
    return Stream.of(
        arguments("country:ml", "everything", "country:ml"),
        arguments("drones country:ml partner:ru", "drones", "country:ml partner:ru"),
        arguments("country:Mali", "everything", "country:Mali"),
        arguments("country:\"South Korea\" jets", "jets", "country:\"South Korea\""),
        arguments("Country:ML", "everything", "country:ML"),
        arguments("from:fr to:eg", "everything", "partner:fr country:eg"),
        arguments("-country:fr", "everything", "-country:fr"),
        arguments("NOT country:fr mali", "mali", "-country:fr"),
        arguments("country:ml,bf", "everything", "country:ml country:bf"),
        arguments("-country:ml,bf", "everything", "-country:ml -country:bf"),
        arguments("country:ml OR country:bf", "everything", "country:ml country:bf"),
        arguments("(country:ml OR country:bf) drones OR jets", "any(drones jets)", "country:ml country:bf"),
        arguments("country:(ml OR bf) drones", "drones", "country:ml country:bf"),
        arguments("-(country:ml OR partner:fr)", "everything", "-country:ml -partner:fr"),
        arguments("-(drones OR country:fr)", "not(drones)", "-country:fr"),
        arguments("(drones country:ml)", "drones", "country:ml"),
        arguments("party:tr equipment:uav region:011 kind:visit stage:agreed", "everything",
            "party:tr equipment:uav region:011 kind:visit stage:agreed"),
        arguments("source:\"Example Post\" lang:fr year:2025", "everything",
            "source:\"Example Post\" lang:fr year:2025"),
        arguments("since:2025-01-01 until:2025-03", "everything", "since:2025-01-01 until:2025-03"),
        arguments("date:2026-03..2026-04 mali", "mali", "date:2026-03..2026-04"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("fields")
  void fieldsBecomeConditions(String typed, String meaning, String conditions) {
    QueryLanguage.Parsed parsed = QueryLanguage.parse(typed);
    assertEquals(meaning, show(parsed.query()));
    assertEquals(conditions, parsed.conditions().stream().map(Printer::print).collect(Collectors.joining(" ")));
    assertEquals(List.of(), parsed.problems());
  }

  static Stream<Arguments> faults() {
    return Stream.of(
        arguments("\"mali drones", Problem.Kind.UNBALANCED_QUOTE, 0, "\"mali drones\"", "\"mali drones\""),
        arguments("mali \"drones", Problem.Kind.UNBALANCED_QUOTE, 5, "all(mali \"drones\")", "mali \"drones\""),
        arguments("mali \"\" drones", Problem.Kind.EMPTY_PHRASE, 5, "all(mali drones)", "mali drones"),
        arguments("\"armed dron*\"", Problem.Kind.STAR_IN_PHRASE, 0, "\"armed dron\"", "\"armed dron\""),
        arguments("(mali drones", Problem.Kind.UNBALANCED_PARENTHESIS, 0, "all(mali drones)", "mali drones"),
        arguments("mali (drones OR jets", Problem.Kind.UNBALANCED_PARENTHESIS, 5, "all(mali any(drones jets))",
            "mali (drones OR jets)"),
        arguments("mali) drones", Problem.Kind.UNBALANCED_PARENTHESIS, 4, "all(mali drones)", "mali drones"),
        arguments("mali () drones", Problem.Kind.EMPTY_PARENTHESES, 5, "all(mali drones)", "mali drones"),
        arguments("(())", Problem.Kind.EMPTY_PARENTHESES, 1, "everything", ""),
        arguments("*", Problem.Kind.LONE_STAR, 0, "everything", ""),
        arguments("mali *", Problem.Kind.LONE_STAR, 5, "mali", "mali"),
        arguments("*drone", Problem.Kind.LEADING_WILDCARD, 0, "drone", "drone"),
        arguments("*drone*", Problem.Kind.LEADING_WILDCARD, 0, "drone*", "drone*"),
        arguments("dr*ne", Problem.Kind.INNER_WILDCARD, 0, "dr*", "dr*"),
        arguments("d*", Problem.Kind.PREFIX_TOO_SHORT, 0, "d", "d"),
        arguments("mali OR", Problem.Kind.DANGLING_OPERATOR, 5, "mali", "mali"),
        arguments("OR mali", Problem.Kind.DANGLING_OPERATOR, 0, "mali", "mali"),
        arguments("mali OR OR drones", Problem.Kind.DANGLING_OPERATOR, 5, "any(mali drones)", "mali OR drones"),
        arguments("mali AND", Problem.Kind.DANGLING_OPERATOR, 5, "mali", "mali"),
        arguments("mali NOT", Problem.Kind.DANGLING_OPERATOR, 5, "mali", "mali"),
        arguments("NOT", Problem.Kind.DANGLING_OPERATOR, 0, "everything", ""),
        arguments("(mali OR) drones", Problem.Kind.DANGLING_OPERATOR, 6, "all(mali drones)", "mali drones"),
        arguments("mali - drones", Problem.Kind.LONE_MINUS, 5, "all(mali drones)", "mali -drones"),
        arguments("- drones", Problem.Kind.LONE_MINUS, 0, "drones", "-drones"),
        arguments("mali -", Problem.Kind.LONE_MINUS, 5, "mali", "mali"),
        arguments("country: mali", Problem.Kind.EMPTY_FIELD, 0, "mali", "mali"),
        arguments("title:\"\" mali", Problem.Kind.EMPTY_PHRASE, 6, "mali", "mali"),
        arguments("country:() mali", Problem.Kind.EMPTY_FIELD, 0, "mali", "mali"),
        arguments("drones OR country:ml", Problem.Kind.FIELD_IN_OR, 10, "drones", "drones"),
        arguments("country:ml OR partner:ml", Problem.Kind.FIELD_IN_OR, 0, "everything", ""),
        arguments("-(country:ml partner:ru) jets", Problem.Kind.FIELD_IN_OR, 2, "jets", "jets"),
        arguments("-since:2025 mali", Problem.Kind.FIELD_NOT_EXCLUDABLE, 1, "mali", "mali"),
        arguments("author:smith", Problem.Kind.UNKNOWN_FIELD, 0, "smith", "smith"),
        arguments("drone~1", Problem.Kind.NOT_OFFERED, 0, "drone", "drone"),
        arguments("\"armed drones\"~10", Problem.Kind.NOT_OFFERED, 14, "\"armed drones\"", "\"armed drones\""),
        arguments("mali NEAR/10 drones", Problem.Kind.NOT_OFFERED, 5, "all(mali drones)", "mali drones"),
        arguments("\u2026 &", Problem.Kind.NO_WORDS, 0, "everything", ""));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("faults")
  void aFaultIsNamedMendedAndSearchedAround(
      String typed, Problem.Kind kind, int position, String meaning, String repaired) {
    QueryLanguage.Parsed parsed = QueryLanguage.parse(typed);
    assertEquals(meaning, show(parsed.query()));
    Problem problem = parsed.problems().stream().filter(p -> p.kind() == kind).findFirst()
        .orElseThrow(() -> new AssertionError(parsed.problems().toString()));
    assertEquals(position, problem.position());
    assertEquals(repaired, problem.repaired());
    assertEquals(List.of(), QueryLanguage.parse(problem.repaired()).problems(), "the mended words have no fault");
    assertTrue(problem.message().endsWith("."), problem.message());
  }

  @Test
  void aMendedQueryKeepsItsFields() {
    QueryLanguage.Parsed parsed = QueryLanguage.parse("(drones country:\"South Korea\" -partner:fr");
    assertEquals("drones country:\"South Korea\" -partner:fr", parsed.problems().getFirst().repaired());
  }

  @Test
  void wordsStayAsTypedUnlessFieldsWereTakenOut() {
    assertEquals("mali AND (drones)", QueryLanguage.parse(" mali  AND (drones) ").text());
    assertEquals("mali drones", QueryLanguage.parse("mali AND (drones) country:ml").text());
  }

  @Test
  void aLongQueryIsCutAtAWord() {
    QueryLanguage.Parsed parsed = QueryLanguage.parse("abcdefghi ".repeat(1_000));
    assertEquals(1_999, parsed.text().length());
    assertTrue(parsed.text().endsWith("abcdefghi"));
    assertEquals(List.of(Problem.Kind.TOO_LONG), kinds(parsed));
    assertEquals(2_000, QueryLanguage.parse("x".repeat(10_000)).text().length());
  }

  @Test
  void twentyThousandParenthesesOverflowNothing() {
    String deep = "(".repeat(20_000);
    assertEquals("everything", show(QueryLanguage.parse(deep).query()));
    assertEquals("everything", show(QueryLanguage.parse(deep + "mali" + ")".repeat(20_000)).query()));
    assertEquals("everything", show(QueryLanguage.parse(")".repeat(20_000)).query()));
    assertEquals("everything", show(QueryLanguage.parse("NOT ".repeat(20_000)).query()));
    assertEquals("everything", show(QueryLanguage.parse("-(".repeat(20_000)).query()));
    assertEquals("everything", show(QueryLanguage.parse("\"".repeat(20_000)).query()));
  }

  @Test
  void tooDeepParenthesesAreLeftOutAndTheWordsKept() {
    QueryLanguage.Parsed parsed = QueryLanguage.parse("(".repeat(900) + "mali" + ")".repeat(900));
    assertEquals("mali", show(parsed.query()));
    assertEquals(List.of(Problem.Kind.TOO_DEEP), kinds(parsed));
    String alternating = "(a1 OR -(b1 ".repeat(60) + "c1" + "))".repeat(60);
    assertEquals(List.of(Problem.Kind.TOO_DEEP), kinds(QueryLanguage.parse(alternating)));
  }

  @Test
  void onlyTheFirstTermsAreUsed() {
    QueryLanguage.Parsed parsed = QueryLanguage.parse("x1 ".repeat(300));
    assertEquals(List.of(Problem.Kind.TOO_MANY_TERMS), kinds(parsed));
    assertEquals(Lexer.MOST_TERMS, parsed.query() instanceof Query.All all ? all.queries().size() : 0);
  }

  @Test
  void aFloodOfFaultsGivesOneProblemOfEachKind() {
    QueryLanguage.Parsed parsed = QueryLanguage.parse("* ) OR ".repeat(200));
    assertEquals(3, parsed.problems().size(), parsed.problems().toString());
  }

  private static List<Problem.Kind> kinds(QueryLanguage.Parsed parsed) {
    return parsed.problems().stream().map(Problem::kind).toList();
  }

  /** A query in a form that leaves no doubt. */
  static String show(Query query) {
    return switch (query) {
      case Query.Everything e -> "everything";
      case Query.Nothing n -> "nothing";
      case Query.Word(String text) -> text;
      case Query.Prefix(String text) -> text + "*";
      case Query.Phrase(String text) -> "\"" + text + "\"";
      case Query.InTitle(Query inner) -> "title:" + show(inner);
      case Query.All(List<Query> queries) -> list("all", queries);
      case Query.Any(List<Query> queries) -> list("any", queries);
      case Query.Not(Query inner) -> "not(" + show(inner) + ")";
    };
  }

  private static String list(String name, List<Query> queries) {
    return queries.stream().map(QueryLanguageTest::show)
        .collect(Collectors.joining(" ", name.toLowerCase(Locale.ROOT) + "(", ")"));
  }
}
