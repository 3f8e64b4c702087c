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

  private static final int REST = Integer.getInteger("rest", 80);

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
      case SHOWN, NEAR, LABELLED, MARKED, CHANGED, ELSEWHERE -> seen(mark, finder);
    }
  }

  /** The dates of a line, each with what stands in front of it and behind it. */
  private void seen(DateMark mark, DateFinder finder) {
    String text = mark.before() + " " + mark.words();
    int own = mark.before().length() + 1;
    List<StatedDate> found = finder.all(text, mark.tier().compareTo(Tier.MARKED) <= 0);
    for (int i = 0; i < found.size(); i++) {
      StatedDate date = found.get(i);
      int from = i == 0 ? 0 : found.get(i - 1).end();
      int to = i + 1 == found.size() ? text.length() : found.get(i + 1).start();
      Tier tier = date.end() <= own ? null : tier(mark, text, own, date, from, to);
      if (tier != null) {
        add(mark.in(tier), date);
      }
    }
    if (found.isEmpty() && mark.words().length() < 40) {
      add(mark, finder.field(mark.words()));
    }
  }

  private static @Nullable Tier tier(DateMark mark, String text, int own, StatedDate date, int from, int to) {
    DateLabel label = DateLabel.ofWords(Fold.of(text.substring(from, date.start())));
    if (label == DateLabel.NONE && to - date.end() < REST) {
      label = DateLabel.ofWords(Fold.of(text.substring(date.end(), to)));
    }
    boolean prose = text.length() - own - (date.end() - date.start()) > REST;
    if (prose && !opens(text, own, date) || label == DateLabel.OTHER) {
      return null;
    }
    return switch (label) {
      case CHANGED -> Tier.CHANGED;
      case PUBLISHED -> mark.tier() == Tier.NEAR ? Tier.SHOWN : mark.tier() == Tier.ELSEWHERE ? Tier.LABELLED : mark.tier();
      case DATE, OTHER, NONE -> mark.tier();
    };
  }

  /** True where a paragraph opens with the date: "(3.4.2024) The ministers met". */
  private static boolean opens(String text, int own, StatedDate date) {
    if (date.start() > own + 1 || date.end() + 2 > text.length()) {
      return false;
    }
    boolean numeric = text.substring(date.start(), date.end()).chars().noneMatch(Character::isLetter);
    return ").:|-–—".indexOf(text.charAt(date.end())) >= 0
        || numeric && text.charAt(date.end()) == ' ' && !Character.isLowerCase(text.charAt(date.end() + 1));
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
        return local(earlier(found));
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

  private Candidate earlier(Candidate stated) {
    int mode = Integer.getInteger("earlier", 0);
    if (stated.tier() != Tier.STATED || mode == 0) return stated;
    Candidate shown = best(Tier.SHOWN);
    if (shown == null) return stated;
    long days = java.time.temporal.ChronoUnit.DAYS.between(stated.date().day(), shown.date().day());
    if (Math.abs(days) <= 1) return stated;
    System.err.println("DIFF " + days + " " + stated + " " + shown);
    return mode == 1 && days < 0 || mode == 2 ? shown : stated;
  }

  private @Nullable Candidate best(Tier tier) {
    return candidates.stream().filter(c -> c.tier() == tier && isPlausible(c)).findFirst().orElse(null);
  }

  /** The day that a reader on the spot saw: a moment in UTC may lie on the day before or after. */
  private Publication.Stated local(Candidate chosen) {
    Candidate seen = chosen;
    ZoneOffset zone = chosen.date().zone();
    if (zone != null && chosen.date().time() != null && (ANY || zone.equals(ZoneOffset.UTC))) {
      OffsetDateTime moment = chosen.date().day().atTime(chosen.date().time()).atOffset(zone);
      seen = candidates.stream().filter(c -> sameElsewhere(c, moment)).findFirst().orElse(chosen);
    }
    return seen.date().publication(seen.mark().basis(), captured);
  }
  static final boolean ANY = Boolean.getBoolean("any");

  private static boolean sameElsewhere(Candidate other, OffsetDateTime moment) {
    StatedDate date = other.date();
    if (date.day().equals(moment.toLocalDate())) {
      return false;
    }
    if (date.time() != null && date.zone() != null) {
      return !date.zone().equals(ZoneOffset.UTC)
          && Math.abs(date.day().atTime(date.time()).atOffset(date.zone()).toEpochSecond() - moment.toEpochSecond()) < 120;
    }
    return (other.tier() == Tier.SHOWN || other.tier() == Tier.ADDRESS)
        && !date.day().isBefore(moment.withOffsetSameInstant(ZoneOffset.ofHours(-12)).toLocalDate())
        && !date.day().isAfter(moment.withOffsetSameInstant(ZoneOffset.ofHours(14)).toLocalDate());
  }
}
