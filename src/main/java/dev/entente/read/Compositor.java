package dev.entente.read;

import dev.entente.article.Capture;
import dev.entente.article.Dropped;
import dev.entente.article.Reading;
import dev.entente.article.Sentence;
import dev.entente.article.Sentence.Block;
import dev.entente.article.VocabularyFolder;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts a reading together from a draft: judges the lines, takes out title and dateline, cuts sentences, dates it. */
final class Compositor {

  private static final int DERIVED_TITLE = 110;

  private final Agencies agencies;
  private final LineRules rules;
  private final SentenceSplitter splitter;
  private final DateBounds bounds;
  private final TemplateLines templates;

  /** Reads the vocabulary. */
  Compositor(VocabularyFolder vocabulary, TemplateLines templates) {
    this.templates = templates;
    agencies = new Agencies(vocabulary);
    rules = new LineRules(vocabulary, agencies);
    splitter = new SentenceSplitter(new Abbreviations(vocabulary));
    bounds = new DateBounds(vocabulary);
  }

  /** The reading of a draft. */
  Reading compose(Capture capture, Draft draft) {
    Facts facts = draft.facts();
    String sample = draft.lines().stream().filter(line -> !(line.shape() instanceof Line.Shape.Aside)).map(Line::text).limit(20).collect(Collectors.joining("\n"));
    String language = Tongue.of(sample, facts.language());
    String url = facts.url() != null ? facts.url() : capture.url();
    Judgement judgement = templates.judge(draft.lines(), TemplateLine.sourceOf(url, facts.source()),
        lines -> Judgement.of(lines, facts.title(), facts.author(), language, rules));
    Composition composition = new Composition(splitter, language);
    Dateline dateline = fill(composition, judgement, language);
    MappedText text = composition.text();
    String title = title(facts, judgement);
    String derived = title == null ? derived(composition.sentences(), text.text(), capture.name()) : title;
    LocalDate captured = capture.time().atOffset(ZoneOffset.UTC).toLocalDate();
    Dating dating = Dating.of(draft, judgement.noted, dateline, language, captured,
        bounds.of(derived + "\n" + text.text(), captured));
    return new Reading(
        UrlKey.address(url), derived, title == null, dating.published(), dating.changed(),
        language, facts.source(), facts.author() != null ? facts.author() : judgement.noted.author(),
        agency(judgement.noted, dateline, text.text()), dateline == null ? null : dateline.place(),
        draft.caption(), draft.partial() != null ? draft.partial() : Paywall.partial(judgement, text.text().length()),
        text.text(), composition.sentences(), composition.passages(),
        draft.mapped() ? Composition.runs(text) : List.of(),
        dropped(judgement));
  }

  /** Adds what is kept; the dateline of the first paragraph of the story is taken out. */
  private @Nullable Dateline fill(Composition composition, Judgement judgement, String language) {
    Dateline dateline = null;
    boolean first = true;
    for (int i = 0; i < judgement.lines.size(); i++) {
      if (judgement.verdict(i) instanceof Verdict.Kept(Block block)) {
        MappedText words = judgement.lines.get(i).words();
        if (first && block == Block.BODY) {
          dateline = Dateline.of(words.text(), language, agencies);
          words = dateline == null ? words : words.from(dateline.end());
          first = false;
        }
        composition.add(words, block);
      }
    }
    return dateline;
  }

  private static @Nullable String title(Facts facts, Judgement judgement) {
    if (facts.title() != null) {
      return facts.title();
    }
    Line line = judgement.title();
    return line == null ? null : line.text();
  }

  /** The first sentence of the story, cut at a word where it is long. */
  private static String derived(List<Sentence> sentences, String text, String name) {
    Sentence first = sentences.stream().filter(s -> s.block() == Block.BODY).findFirst()
        .or(() -> sentences.stream().findFirst()).orElse(null);
    if (first == null || text.substring(first.start(), first.end()).codePoints().noneMatch(Character::isLetter)) {
      return name.isBlank() ? "Untitled" : "Untitled (" + name.strip() + ")";
    }
    String words = text.substring(first.start(), first.end());
    if (words.length() <= DERIVED_TITLE) {
      return words;
    }
    int cut = words.lastIndexOf(' ', DERIVED_TITLE - 1);
    cut = cut < DERIVED_TITLE / 2 ? DERIVED_TITLE - 1 : cut;
    cut -= Character.isHighSurrogate(words.charAt(cut - 1)) ? 1 : 0;
    return words.substring(0, cut).replaceFirst("[\\s,;:–—-]+$", "") + "…";
  }

  private @Nullable String agency(Noted noted, @Nullable Dateline dateline, String text) {
    if (dateline != null && dateline.agency() != null) {
      return dateline.agency();
    }
    return noted.agency() != null ? noted.agency() : agencies.inProse(text);
  }

  private static List<Dropped> dropped(Judgement judgement) {
    List<Dropped> dropped = new ArrayList<>();
    for (int i = 0; i < judgement.lines.size(); i++) {
      if (judgement.verdict(i) instanceof Verdict.Left(String reason)) {
        dropped.add(new Dropped(judgement.lines.get(i).raw(), reason));
      }
    }
    return dropped;
  }
}
