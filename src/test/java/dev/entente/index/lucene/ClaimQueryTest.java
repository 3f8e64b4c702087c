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

  private static final List<String> LEAVES = List.of("none", "uav.armed", "uav.isr");

  private static Query query(String country, List<String> leaves) {
    Search search = Search.of(
        new Everything(), Filter.of(Facet.COUNTRY, country), Filter.of(Facet.EQUIPMENT, "uav", "tank"));
    return Plan.of(search, null, leaves).matching();
  }

  @Test
  void visitorsSeeTheTermsThatItNeeds() {
    Set<Term> terms = new HashSet<>();
    query("ml", LEAVES).visit(QueryVisitor.termCollector(terms));
    assertEquals(
        Set.of(new Term("country", "ml"), new Term("equipment", "uav"), new Term("equipment", "tank")), terms);
  }

  @Test
  void queriesAreEqualWhenTheyAskTheSameOfTheSameCodes() {
    assertEquals(query("ml", LEAVES), query("ml", LEAVES));
    assertEquals(query("ml", LEAVES).hashCode(), query("ml", LEAVES).hashCode());
    assertNotEquals(query("ml", LEAVES), query("tr", LEAVES));
    assertNotEquals(query("ml", LEAVES), query("ml", List.of("none", "uav.armed", "uav.isr", "uav.mini")));
  }
}
