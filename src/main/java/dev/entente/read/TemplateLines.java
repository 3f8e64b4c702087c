package dev.entente.read;

import dev.entente.article.Sentence.Block;
import dev.entente.article.VocabularyFolder;
import dev.entente.read.TemplateLine.Decision;
import dev.entente.read.TemplateLine.Where;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The template lines of all sources. A text is judged as if it had none; where it turns out to have some, it is judged
 * once more without them, since they may have passed for the story, its title or its end.
 */
final class TemplateLines {

  /** Why such a line was left out. */
  static final String REASON = "template_line";

  /** No lines at all. */
  static final TemplateLines NONE = new TemplateLines(List.of());

  private record Rule(LineForm form, Decision decision, Where where) {}

  private final Map<String, Map<String, List<Rule>>> bySource = new HashMap<>();

  TemplateLines(List<TemplateLine> lines) {
    for (TemplateLine line : lines) {
      LineForm form = LineForm.of(line.line());
      bySource.computeIfAbsent(line.source(), source -> new HashMap<>())
          .computeIfAbsent(form.key(), key -> new ArrayList<>())
          .add(new Rule(form, line.decision(), line.where()));
    }
  }

  /** Reads the vocabulary. */
  static TemplateLines of(VocabularyFolder vocabulary) {
    return new TemplateLines(TemplateLine.all(vocabulary));
  }

  /**
   * Judges the lines of a page, without the template lines of its source. A page of which nothing but such lines would be
   * left keeps them.
   *
   * @param source see {@link TemplateLine#sourceOf}
   * @param judging how lines are judged
   */
  Judgement judge(List<Line> lines, String source, Function<List<Line>, Judgement> judging) {
    Judgement judged = judging.apply(lines);
    Map<String, List<Rule>> rules = bySource.get(source);
    if (rules == null) {
      return judged;
    }
    List<Line> marked = marked(judged, rules);
    if (marked.equals(judged.lines)) {
      return judged;
    }
    Judgement without = judging.apply(marked);
    return keepsText(without) ? without : judged;
  }

  private static boolean keepsText(Judgement judgement) {
    for (int i = 0; i < judgement.lines.size(); i++) {
      if (judgement.verdict(i) instanceof Verdict.Kept(Block block) && block != Block.CAPTION) {
        return true;
      }
    }
    return false;
  }

  /** The lines, those that are known from the template set aside; the same where all of the text is of that sort. */
  private static List<Line> marked(Judgement judged, Map<String, List<Rule>> rules) {
    List<List<Rule>> found = new ArrayList<>();
    int story = 0;
    for (int i = 0; i < judged.lines.size(); i++) {
      boolean kept = judged.verdict(i) instanceof Verdict.Kept;
      boolean stays = kept || judged.verdict(i) instanceof Verdict.Title;
      found.add(stays ? rules(judged.lines.get(i).text(), rules) : List.of());
      story += kept && found.get(i).isEmpty() ? 1 : 0;
    }
    if (story == 0) {
      return judged.lines;
    }
    List<Line> marked = new ArrayList<>(judged.lines);
    int before = 0;
    for (int i = 0; i < marked.size(); i++) {
      Line line = marked.get(i);
      int above = before;
      int below = story - before;
      if (!found.get(i).isEmpty()) {
        if (found.get(i).stream().anyMatch(rule -> stands(rule.where, above, below))) {
          marked.set(i, new Line(line.raw(), line.words(), new Line.Shape.Aside(REASON), line.gapBefore()));
        }
      } else if (judged.verdict(i) instanceof Verdict.Kept) {
        before++;
      }
    }
    return marked;
  }

  /** The rules by which a line is left out; none where a person wants it kept. */
  private static List<Rule> rules(String text, Map<String, List<Rule>> rules) {
    LineForm form = LineForm.of(text);
    @Nullable List<Rule> candidates = rules.get(form.key());
    List<Rule> fit = candidates == null ? List.of() : candidates.stream().filter(r -> r.form.covers(form)).toList();
    return fit.stream().anyMatch(rule -> rule.decision == Decision.KEEP) ? List.of() : fit;
  }

  /** True where a place with so many lines of the story before and after it lies in a part of the page. */
  static boolean stands(Where where, int before, int after) {
    return switch (where) {
      case HEAD -> before < after;
      case TAIL -> before > after;
      case ANY -> true;
    };
  }
}
