package dev.entente.show;

import dev.entente.article.Country;
import dev.entente.search.DealBook;
import dev.entente.story.DealForm;
import dev.entente.story.DealId;
import dev.entente.story.Wanted;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** Deals for programs. */
@Controller
class DealController {

  private static final MediaType JSON = MediaType.parseMediaType("application/json;charset=UTF-8");

  private final DealBook deals;

  DealController(DealBook deals) {
    this.deals = deals;
  }

  @GetMapping("/deals.json")
  ResponseEntity<Object> deals(
      @RequestParam(required = false) @Nullable String country,
      @RequestParam(required = false) @Nullable String partner,
      @RequestParam(required = false) @Nullable String family, @RequestParam(required = false) @Nullable String page) {
    Wanted wanted;
    int number;
    try {
      wanted = new Wanted(state(country), state(partner), family == null || family.isBlank() ? null : family);
      number = page == null || page.isBlank() ? 1 : Integer.parseInt(page.strip());
      if (number < 1 || number > DealAnswer.MOST_PAGES) {
        throw new IllegalArgumentException("no such page");
      }
    } catch (IllegalArgumentException e) {
      return ResponseEntity.badRequest().contentType(JSON).body(Map.of("error",
          "country and partner are codes of two letters, such as mz; page is a number from 1 to " + DealAnswer.MOST_PAGES));
    }
    UriComponentsBuilder path = UriComponentsBuilder.fromPath("/deals.json");
    add(path, "country", wanted.country());
    add(path, "partner", wanted.partner());
    add(path, "family", wanted.family());
    return ResponseEntity.ok().contentType(JSON)
        .body(DealAnswer.of(deals, wanted, number, path.build().encode().toUriString()));
  }

  @GetMapping("/deal/{id}.json")
  ResponseEntity<Map<String, @Nullable Object>> deal(@PathVariable String id) {
    return DealId.parse(id).flatMap(deals::of)
        .map(deal -> ResponseEntity.ok().contentType(JSON).body(DealForm.of(deal)))
        .orElseGet(() -> ResponseEntity.notFound().build());
  }

  private static @Nullable Country state(@Nullable String code) {
    return code == null || code.isBlank() ? null : new Country(code.strip().toLowerCase(Locale.ROOT));
  }

  private static void add(UriComponentsBuilder path, String name, @Nullable Object value) {
    if (value != null) {
      path.queryParam(name, value.toString());
    }
  }
}
