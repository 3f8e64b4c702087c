package dev.entente.read;

import dev.entente.article.Publication;
import dev.entente.article.Publication.Precision;
import dev.entente.read.DateMark.Tier;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Which of the dates of a page is that of its publication, by these rules, the first that gives one:
 */
final class DateChoice {

  private record Candidate(DateMark mark, StatedDate date) {

    Tier tier() {
      return mark.tier();
    }
  }

  private final List<Candidate> candidates = new ArrayList<>();
  private final LocalDate captured;

  /** The choice among a page's dates, for a language and the day of the capture. */
  DateChoice(PageDates dates, String language, LocalDate captured) {
    this.captured = captured;
    DateFinder finder = new DateFinder(language, DateOrder.of(language, dates.tag(), dates.host()));
    for (DateMark mark : dates.marks()) {
      read(mark, finder);
    }
  }

  private void read(DateMark mark, DateFinder finder) {
    switch (mark.tier()) {
      case STATED, ADDRESS, HEAD, SCRIPT -> add(mark, finder.field(mark.words()));
      case SHOWN, NEAR, LABELLED, MARKED, CHANGED, ELSEWHERE -> {
        String text = mark.before() + " " + mark.words();
        int own = mark.before().length() + 1;
        List<StatedDate> found = finder.all(text, mark.tier().compareTo(Tier.MARKED) <= 0);
        int from = 0;
        for (StatedDate date : found) {
          if (date.end() > own) {
            DateLabel label = DateLabel.ofWords(Fold.of(text.substring(from, date.start())));
            Tier tier = label == DateLabel.CHANGED ? Tier.CHANGED : mark.tier();
            add(mark.in(tier), date);
          }
          from = date.end();
        }
        if (found.isEmpty() && mark.words().length() < 40) {
          add(mark, finder.field(mark.words()));
        }
      }
    }
  }

  private void add(DateMark mark, @Nullable StatedDate date) {
    if (date != null && date.precision().compareTo(Precision.DAY) >= 0) {
      candidates.add(new Candidate(mark, date));
    }
  }

  private boolean isPlausible(Candidate candidate) {
    return !candidate.date().day().isAfter(captured.plusDays(1)) && candidate.date().day().getYear() >= 1990;
  }

  /** The date of publication; null where the page tells none that can be trusted. */
  Publication.@Nullable Stated published() {
    for (Tier tier : new Tier[] {Tier.STATED, Tier.SHOWN, Tier.ADDRESS, Tier.HEAD, Tier.NEAR, Tier.LABELLED, Tier.MARKED}) {
      Candidate found = best(tier);
      if (found != null) {
        return local(found);
      }
    }
    return null;
  }

  /** A date that is hardly evidence, with the doubt said; null where the page has none. */
  Publication.@Nullable Stated doubtful() {
    for (Tier tier : new Tier[] {Tier.CHANGED, Tier.SCRIPT, Tier.ELSEWHERE}) {
      Candidate found = best(tier);
      if (found != null) {
        Publication.Stated stated = found.date().publication(found.mark().basis(), captured);
        return new Publication.Stated(stated.date(), stated.precision(), stated.iso(), stated.basis(),
            "the page does not say when it was published");
      }
    }
    return null;
  }

  private @Nullable Candidate best(Tier tier) {
    return candidates.stream().filter(c -> c.tier() == tier && isPlausible(c)).findFirst().orElse(null);
  }

  private Publication.Stated local(Candidate chosen) {
    return chosen.date().publication(chosen.mark().basis(), captured);
  }
}
