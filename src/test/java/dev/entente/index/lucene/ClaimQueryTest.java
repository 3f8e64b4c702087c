package dev.entente.index.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.entente.article.Facet;
import dev.entente.index.Filter;
import dev.entente.index.Query.Everything;
import dev.entente.index.Search;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.junit.jupiter.api.Test;

class ClaimQueryTest {

  private static final List<String> GEARS = List.of("uav.armed", "uav.isr");

  private static Query query(String country, List<String> gears) {
    Search search = Search.of(
        new Everything(), Filter.of(Facet.COUNTRY, country), Filter.of(Facet.EQUIPMENT, "uav", "tank"));
    return Plan.of(search, null, new GearCodes(gears).table()).matching();
  }

  @Test
  void visitorsSeeTheTermsThatItNeeds() {
    Set<Term> terms = new HashSet<>();
    query("ml", GEARS).visit(QueryVisitor.termCollector(terms));
    assertEquals(
        Set.of(new Term("country", "ml"), new Term("equipment", "uav"), new Term("equipment", "tank")), terms);
  }

  @Test
  void queriesAreEqualWhenTheyAskTheSameOfTheSameCodes() {
    assertEquals(query("ml", GEARS), query("ml", GEARS));
    assertEquals(query("ml", GEARS).hashCode(), query("ml", GEARS).hashCode());
    assertNotEquals(query("ml", GEARS), query("tr", GEARS));
    assertNotEquals(query("ml", GEARS), query("ml", List.of("uav.armed", "uav.isr", "uav.mini\tKestrel")));
  }
}
