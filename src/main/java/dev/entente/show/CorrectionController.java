package dev.entente.show;

import dev.entente.article.Article;
import dev.entente.article.Correction;
import dev.entente.desk.CorrectionRefused;
import dev.entente.desk.Corrections;
import dev.entente.desk.GoldLine;
import dev.entente.pipeline.CopyDesk;
import dev.entente.search.Searches;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Labels that are wrong or missing: an editor says so, and it holds at once. Each decision is a POST that answers with a
 * redirect; one that cannot be kept comes back as a page with the form as it was filled.
 */
@Controller
class CorrectionController {

  private static final int PAGE = 50;

  private final Searches searches;
  private final Corrections corrections;
  private final CopyDesk desk;

  CorrectionController(Searches searches, Corrections corrections, CopyDesk desk) {
    this.searches = searches;
    this.corrections = corrections;
    this.desk = desk;
  }

  /** Checks what a form asks for. */
  private interface Check {
    CorrectionAsked of(CorrectionForm form, Article article);
  }

  @PostMapping("/article/{id}/corrections/reject")
  ModelAndView reject(@PathVariable String id, @RequestParam MultiValueMap<String, String> fields) {
    return decide(id, fields, "corrections/reject",
        (form, article) -> CorrectionAsked.wrong(form, article, searches.names()));
  }

  @PostMapping("/article/{id}/corrections/add")
  ModelAndView add(@PathVariable String id, @RequestParam MultiValueMap<String, String> fields) {
    return decide(id, fields, "corrections/add",
        (form, article) -> CorrectionAsked.missing(form, article, searches.names()));
  }

  private ModelAndView decide(String id, Map<String, List<String>> fields, String again, Check check) {
    Optional<Article> found = searches.article(id);
    if (found.isEmpty()) {
      return missing("No such article", "The address may be cut short, or the article was removed from this archive.");
    }
    Article article = found.get();
    CorrectionForm form = CorrectionForm.of(fields);
    try {
      CorrectionAsked asked = check.of(form, article);
      Correction kept = desk.correct(
          article.id(), asked.action(), asked.label(), asked.anchors(), form.reason(), form.editor());
      return new ModelAndView(new SeeOther("/article/" + id + "?corrected=" + kept.id() + "#corrections"));
    } catch (CorrectionRefused refused) {
      CorrectionsPart part = CorrectionsPart.of(article, corrections.of(article.id()), searches.names(), "")
          .refused(form, Objects.requireNonNullElse(refused.getMessage(), "This cannot be kept."));
      return new ModelAndView(
          again, Map.of("part", part, "title", article.reading().title()), HttpStatus.UNPROCESSABLE_CONTENT);
    }
  }

  @PostMapping("/corrections/{number:\\d{1,18}}/withdraw")
  ModelAndView withdraw(@PathVariable long number, @RequestParam(defaultValue = "") String back) {
    return desk.withdraw(number)
        .map(c -> new ModelAndView(new SeeOther(back.equals("list") ? "/corrections?withdrawn=" + c.id()
            : "/article/" + c.article() + "?corrected=" + c.id() + "#corrections")))
        .orElseGet(() -> missing("No such correction", "Its article may have been removed from this archive."));
  }

  @GetMapping("/corrections")
  ModelAndView list(@RequestParam(defaultValue = "1") String page, @RequestParam(defaultValue = "") String withdrawn) {
    int number = page.matches("[1-9]\\d{0,5}") ? Integer.parseInt(page) : 1;
    long total = corrections.count();
    List<CorrectionEntry> entries = corrections.list((number - 1) * PAGE, PAGE).stream().map(this::entry).toList();
    return new ModelAndView("corrections/list", Map.of("entries", entries, "total", total, "page", number,
        "more", (long) number * PAGE < total, "withdrawn", withdrawn));
  }

  private CorrectionEntry entry(Correction correction) {
    return CorrectionEntry.of(
        correction, searches.article(correction.article().value()).orElse(null), searches.names());
  }

  @GetMapping("/corrections.jsonl")
  ResponseEntity<String> gold(@RequestParam(defaultValue = "") String quotes) {
    String lines = corrections.articles().stream().flatMap(id -> searches.article(id.value()).stream())
        .map(article -> GoldLine.of(article, corrections.standing(article.id()), quotes.equals("yes")) + "\n")
        .collect(Collectors.joining());
    return ResponseEntity.ok().contentType(MediaType.parseMediaType("application/jsonl;charset=UTF-8")).body(lines);
  }

  private static ModelAndView missing(String heading, String sentence) {
    return Missing.page(heading, sentence, "/corrections", "All corrections");
  }
}
