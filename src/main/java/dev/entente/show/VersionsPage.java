package dev.entente.show;

import dev.entente.article.Article;
import dev.entente.article.Publication;
import dev.entente.article.Reading;
import dev.entente.pipeline.Versions.History;
import dev.entente.pipeline.Versions.Sight;
import dev.entente.pipeline.Versions.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The versions of an article laid out for their page.
 *
 * @param article the article
 * @param versions all, the newest first
 * @param older captures before them that were not read
 * @param comparison two of them set against each other; null where there are no two texts
 * @param notFound true where the address asks for a version that is not there
 */
record VersionsPage(
    Article article, List<Entry> versions, int older, @Nullable Comparison comparison, boolean notFound) {

  /** Two versions and what differs: facts that changed, headline, text. */
  record Comparison(
      Entry from, Entry to, List<Piece> title, boolean titleChanged, List<Fact> facts, Difference text,
      String language) {

    /** How much differs, in a sentence. */
    public String inWords() {
      if (text.isNone()) {
        return titleChanged ? "Only the headline differs." : "The texts do not differ.";
      }
      return text.added() + text.removed() == 0 ? "Only punctuation or spacing differs in the text."
          : Stream.of(counted(text.added(), "added"), counted(text.removed(), "removed"))
              .filter(words -> !words.isEmpty()).collect(Collectors.joining(", ", "", " in the text."));
    }

    private static String counted(int count, String how) {
      return count == 0 ? "" : new Say().count(count, "word ", "words ") + how;
    }
  }

  /** A fact about the article that differs; null where a version does not state it. */
  record Fact(String name, @Nullable String before, @Nullable String after) {}

  /**
   * A version in the list.
   *
   * @param number from 1, the oldest
   * @param reading null where it cannot be read
   * @param reason why it cannot be read, else null
   * @param before the address of the version that it can be compared with, or null
   * @param title its headline where it differs from that of the version before, else null
   */
  record Entry(
      int number, List<Sight> seen, @Nullable Reading reading, @Nullable String reason, @Nullable String before,
      @Nullable String title) {

    /** What names the version in addresses: where its first capture stands in the archive. */
    public String address() {
      return seen.getFirst().address();
    }

    /** When it was seen first, for {@code <time datetime>}. */
    public String iso() {
      return seen.getFirst().time().toString();
    }

    /** When it was seen again, without the first time. */
    public List<Sight> again() {
      return seen.subList(1, seen.size());
    }

    private boolean has(@Nullable String address) {
      return seen.stream().anyMatch(sight -> sight.address().equals(address));
    }
  }

  /**
   * Lays a history out.
   *
   * @param from the address of any capture of the earlier version, or null for the last but one
   * @param to the same of the later version, or null for the last
   */
  static VersionsPage of(Article article, History history, @Nullable String from, @Nullable String to) {
    List<Entry> entries = entries(history);
    List<Entry> texts = entries.stream().filter(e -> e.reading() != null).toList();
    Optional<Entry> later = find(texts, to, texts.size() - 1);
    int place = texts.indexOf(later.orElse(null));
    Optional<Entry> earlier = find(texts, from, Math.max(0, place - 1));
    boolean notFound = missing(texts, from) || missing(texts, to);
    Comparison comparison = null;
    if (texts.size() > 1 && earlier.isPresent() && later.isPresent()) {
      boolean inOrder = earlier.get().number() <= later.get().number();
      comparison = inOrder ? compare(earlier.get(), later.get()) : compare(later.get(), earlier.get());
    }
    return new VersionsPage(article, entries.reversed(), history.older(), comparison, notFound);
  }

  private static List<Entry> entries(History history) {
    List<Entry> entries = new ArrayList<>();
    Version.Text before = null;
    for (Version version : history.versions()) {
      int number = entries.size() + 1;
      switch (version) {
        case Version.Text text -> {
          String title = text.reading().title();
          boolean known = before != null && before.reading().title().equals(title);
          String other = before == null ? null : before.seen().getFirst().address();
          entries.add(new Entry(number, text.seen(), text.reading(), null, other, known ? null : title));
          before = text;
        }
        case Version.Unreadable no -> entries.add(new Entry(number, no.seen(), null, no.reason(), null, null));
      }
    }
    return entries;
  }

  private static Optional<Entry> find(List<Entry> texts, @Nullable String address, int otherwise) {
    return texts.stream().filter(e -> e.has(address)).findFirst()
        .or(() -> texts.isEmpty() ? Optional.empty() : Optional.of(texts.get(otherwise)));
  }

  private static boolean missing(List<Entry> texts, @Nullable String address) {
    return address != null && texts.stream().noneMatch(e -> e.has(address));
  }

  private static Comparison compare(Entry from, Entry to) {
    Reading before = Objects.requireNonNull(from.reading());
    Reading after = Objects.requireNonNull(to.reading());
    return new Comparison(
        from, to, WordDifference.of(before.title(), after.title()), !before.title().equals(after.title()),
        facts(before, after), Difference.of(before.text(), after.text()), after.language());
  }

  private static List<Fact> facts(Reading before, Reading after) {
    List<Fact> facts = new ArrayList<>();
    if (!sameDate(before.published(), after.published())) {
      add(facts, "Published", Dates.brief(before.published()), Dates.brief(after.published()));
    }
    add(facts, "Changed, by its own account", changed(before), changed(after));
    add(facts, "Publisher", before.source(), after.source());
    add(facts, "Author", before.author(), after.author());
    add(facts, "Agency", before.agency(), after.agency());
    add(facts, "Caption of the lead picture", before.caption(), after.caption());
    add(facts, "Only a part of it", before.partial(), after.partial());
    return facts;
  }

  /** A bound that follows from the day of the capture differs with each capture, and says nothing. */
  private static boolean sameDate(Publication before, Publication after) {
    return before instanceof Publication.Bounded one && after instanceof Publication.Bounded other
        ? Objects.equals(one.notBefore(), other.notBefore())
        : Objects.equals(before.isoOrNull(), after.isoOrNull()) && before.getClass() == after.getClass();
  }

  private static @Nullable String changed(Reading reading) {
    return reading.changed() == null ? null : Dates.words(reading.changed());
  }

  private static void add(List<Fact> facts, String name, @Nullable String before, @Nullable String after) {
    if (!Objects.equals(before, after)) {
      facts.add(new Fact(name, before, after));
    }
  }
}
