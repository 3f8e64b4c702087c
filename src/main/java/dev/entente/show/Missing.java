package dev.entente.show;

import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/** The page for an address that could exist but does not: says so and offers the way on. */
final class Missing {

  private Missing() {}

  /** Answers 404 with a heading, a sentence, and a link besides the search box. */
  static ModelAndView page(String heading, String sentence, String path, String label) {
    return new ModelAndView(
        "missing", Map.of("heading", heading, "sentence", sentence, "path", path, "label", label),
        HttpStatus.NOT_FOUND);
  }
}
