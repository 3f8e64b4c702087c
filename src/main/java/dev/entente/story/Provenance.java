package dev.entente.story;

import dev.entente.article.Article;
import dev.entente.article.Evidence;
import dev.entente.article.Mention;
import dev.entente.article.Publication;
import dev.entente.article.Reading;
import dev.entente.article.Sentence;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the {@link Signal}s of an article: a pure function of it and of the story that it belongs to. What depends on
 * words is looked for in the eight languages of {@link Speech}; in another language nothing is said about it.
 */
public final class Provenance {

  private static final int FEW_SENTENCES = 3;
  private static final Duration EARLIER = Duration.ofDays(1);
  private static final Pattern NO_NAME = Pattern.compile("(?iu)agency|agence|agencia|agência|news|press|the|of");

  private Provenance() {}

  /**
   * The signals of an article, in the order in which a page shows them.
   *
   * @param story the story that it belongs to; without one, nothing is said about older texts
   */
  public static List<Signal> of(Article article, Optional<Story> story) {
    Reading reading = article.reading();
    List<Signal> signals = new ArrayList<>();
    if (reading.partial() != null) {
      signals.add(new Signal.PartialText(reading.partial()));
    }
    date(reading, signals);
    older(article, story, signals);
    agency(reading, signals);
    words(article, signals);
    if (reading.titleDerived()) {
      signals.add(new Signal.DerivedTitle());
    }
    return List.copyOf(signals);
  }

  private static void date(Reading reading, List<Signal> signals) {
    switch (reading.published()) {
      case Publication.Unknown unknown -> signals.add(new Signal.NoDate());
      case Publication.Bounded bounded -> signals.add(new Signal.BoundedDate(bounded.reason()));
      case Publication.Stated stated -> {
        if (stated.doubt() != null) {
          signals.add(new Signal.DoubtfulDate(stated.doubt()));
        }
      }
    }
  }

  private static void older(Article article, Optional<Story> story, List<Signal> signals) {
    story.ifPresent(all -> all.reports().stream().filter(own -> own.article().equals(article.id())).findFirst()
        .filter(own -> all.reports().getFirst().out().plus(EARLIER).isBefore(own.out()))
        .ifPresent(own -> signals.add(new Signal.OlderText(all.reports().getFirst(), own.out()))));
  }

  private static void agency(Reading reading, List<Signal> signals) {
    String agency = reading.agency();
    if (agency != null && !isPublisher(agency, reading.source()) && !isPublisher(agency, host(reading.url()))) {
      signals.add(new Signal.AgencyCopy(agency, reading.source()));
    }
  }

  /** An agency is known again by a word of its name or its initials: Anadolu Agency as Anadolu Ajansı, aa.com.tr. */
  private static boolean isPublisher(String agency, @Nullable String publisher) {
    if (publisher == null) {
      return false;
    }
    List<String> parts = parts(publisher);
    List<String> names = parts(agency);
    StringBuilder initials = new StringBuilder();
    names.forEach(name -> initials.append(name.charAt(0)));
    return names.stream().filter(name -> !NO_NAME.matcher(name).matches())
        .anyMatch(name -> parts.contains(name) || parts.contains(name + "news"))
        || (names.size() > 1 && parts.contains(initials.toString()));
  }

  private static List<String> parts(String name) {
    return Pattern.compile("[^\\p{L}\\p{Nd}]+").splitAsStream(name.toLowerCase(Locale.ROOT))
        .filter(part -> !part.isEmpty()).toList();
  }

  private static @Nullable String host(@Nullable String url) {
    return url == null ? null : url.replaceFirst("^https?://", "").replaceFirst("[/?#].*", "");
  }

  /** What depends on words; a text in a language that is not known is left alone. */
  private static void words(Article article, List<Signal> signals) {
    Reading reading = article.reading();
    List<Integer> told = told(reading);
    Speech speech = Speech.of(reading.language()).orElse(null);
    if (speech == null || told.isEmpty()) {
      return;
    }
    Attributions attributions = Attributions.in(reading, told, speech);
    boolean person = attributions.person() || article.labels().mentions().stream()
        .anyMatch(m -> m.type() == Mention.Type.PERSON);
    boolean figure = told.stream().anyMatch(i -> Figures.in(reading.sentence(i), speech));
    if (!attributions.named()) {
      List<Evidence> unnamed = attributions.unnamed();
      signals.add(unnamed.isEmpty() ? new Signal.NoSource() : new Signal.UnnamedSources(unnamed));
    }
    if (!person) {
      signals.add(new Signal.NoPerson());
    }
    if (!figure) {
      signals.add(new Signal.NoFigure());
    }
    if (told.size() <= FEW_SENTENCES && !person && !figure) {
      signals.add(new Signal.LittleDetail(told.size()));
    }
  }

  /** The sentences that tell something: no headings, no captions. */
  private static List<Integer> told(Reading reading) {
    List<Integer> told = new ArrayList<>();
    for (int i = 0; i < reading.sentences().size(); i++) {
      Sentence.Block block = reading.sentences().get(i).block();
      if (block != Sentence.Block.HEADING && block != Sentence.Block.CAPTION) {
        told.add(i);
      }
    }
    return told;
  }
}
