package dev.entente.show;

import dev.entente.search.Searches;
import dev.entente.show.SavedShelf.Saved;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Saved searches. Everything that changes something is a POST that answers with a redirect, so that neither a reload
 * nor a browser that fetches links ahead changes anything; opening is one too, because it resets the count of what is
 * new.
 */
@Controller
@RequestMapping("/saved")
class SavedController {

  private final SavedShelf shelf;
  private final Searches searches;

  SavedController(SavedShelf shelf, Searches searches) {
    this.shelf = shelf;
    this.searches = searches;
  }

  @GetMapping
  ModelAndView list(@RequestParam(defaultValue = "") String done) {
    return new ModelAndView("saved/list", Map.of("saved", shelf.all(), "done", done));
  }

  @GetMapping("/new")
  ModelAndView blank(@RequestParam MultiValueMap<String, String> parameters) {
    return form(canonical(parameters), "", "");
  }

  @PostMapping
  ModelAndView save(@RequestParam(defaultValue = "") String name, @RequestParam(defaultValue = "") String query) {
    String canonical = canonical(Parameters.of(query));
    return shelf.save(name, canonical)
        .map(complaint -> form(canonical, name, complaint))
        .orElseGet(() -> seeOther("/saved?done=saved"));
  }

  @PostMapping("/{id}/open")
  ModelAndView open(@PathVariable String id) {
    return with(id, saved -> {
      shelf.opened(id);
      return seeOther(new Say().at("/search", saved.query()));
    });
  }

  @GetMapping("/{id}/rename")
  ModelAndView askName(@PathVariable String id) {
    return with(id, saved -> rename(saved, saved.name(), ""));
  }

  @PostMapping("/{id}/rename")
  ModelAndView rename(@PathVariable String id, @RequestParam(defaultValue = "") String name) {
    return with(id, saved -> shelf.rename(id, name)
        .map(complaint -> rename(saved, name, complaint))
        .orElseGet(() -> seeOther("/saved?done=renamed")));
  }

  @GetMapping("/{id}/delete")
  ModelAndView askDelete(@PathVariable String id) {
    return with(id, saved -> new ModelAndView("saved/delete", Map.of("saved", saved)));
  }

  @PostMapping("/{id}/delete")
  ModelAndView delete(@PathVariable String id) {
    return with(id, saved -> {
      shelf.remove(id);
      return seeOther("/saved?done=deleted");
    });
  }

  private ModelAndView with(String id, Function<Saved, ModelAndView> page) {
    Optional<Saved> saved = shelf.find(id);
    return saved.map(page).orElseGet(() -> Missing.page(
        "No such saved search", "It may have been deleted in another window.", "/saved", "All saved searches"));
  }

  private ModelAndView form(String query, String name, String complaint) {
    String words = searches.words(query);
    ModelAndView page = new ModelAndView("saved/new", Map.of(
        "query", query, "words", words.isBlank() ? "All articles" : words, "total", searches.count(query, null),
        "name", name, "complaint", complaint));
    return refusedIf(complaint, page);
  }

  private static ModelAndView rename(Saved saved, String name, String complaint) {
    return refusedIf(
        complaint, new ModelAndView("saved/rename", Map.of("saved", saved, "name", name, "complaint", complaint)));
  }

  private static ModelAndView refusedIf(String complaint, ModelAndView page) {
    if (!complaint.isEmpty()) {
      page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }
    return page;
  }

  /** A search is saved as a whole, not one page of it. */
  private String canonical(Map<String, List<String>> parameters) {
    Map<String, List<String>> whole = new LinkedHashMap<>(parameters);
    whole.remove("page");
    return searches.canonical(whole);
  }

  private static ModelAndView seeOther(String path) {
    return new ModelAndView(new SeeOther(path));
  }
}
