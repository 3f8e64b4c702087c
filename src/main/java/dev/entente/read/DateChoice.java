package dev.entente.read;

import dev.entente.article.Publication;
import dev.entente.article.Publication.Precision;
import dev.entente.read.DateMark.Tier;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which of the dates of a page is that of its publication. The rules:
 *
 * <ol>
 *   <li>Places are asked in the order of {@link DateMark.Tier}; within a tier, what the page's description (JSON-LD)
 *       says comes before its meta elements and those before its text, and what stands higher before what is lower.
 *   <li>Only a day between 1990 and the day after the capture is plausible. Where a page has no other, it is given
 *       with that doubt.
 *   <li>A moment stated in UTC is given as the day that a reader on the spot saw, where the same moment with another
 *       zone, the address or the line beside the headline tells that day.
 *   <li>A date of a change never counts as one of publication: where there is no other, it is given with that doubt.
 *       So is a short line at the side of the page. Comments, other stories, captions, calendars, copyright lines,
 *       events and dates inside a paragraph never count.
 *   <li>{@code 03/04/2024} is read by the order that the same page shows elsewhere, else by {@link DateOrder}; where
 *       nothing tells, the two days are given as bounds.
 * </ol>
 */
final class DateChoice {

  private record Candidate(DateMark mark, StatedDate date) {

    Tier tier() {
      return mark.tier();
    }
  }

  /** Why the date of a change is doubtful as one of publication. */
  static final String ONLY_CHANGED = "the source says only when it was last changed, not when it was published";

  private static final Set<Tier> STRONG = EnumSet.range(Tier.STATED, Tier.MARKED);
  private static final Set<Tier> WEAK = EnumSet.range(Tier.CHANGED, Tier.PICTURE);
  private static final int REST = 80;

  private final List<Candidate> candidates = new ArrayList<>();
  private final List<DateMark> marks;
  private final LocalDate captured;

  /** The choice among a page's dates, for a language and the day of the capture. */
  DateChoice(PageDates dates, String language, LocalDate captured) {
    this.captured = captured;
    marks = dates.marks();
    DateOrder order = DateOrder.of(language, dates.tag(), dates.host());
    DateFinder finder = new DateFinder(language, order == DateOrder.OPEN ? shown() : order);
    marks.forEach(mark -> read(mark, finder));
  }

  /** The order of a numeric date on the page that can only be read in one. */
  private DateOrder shown() {
    return marks.stream().map(mark -> DateFinder.order(mark.words())).filter(order -> order != DateOrder.OPEN)
        .findFirst().orElse(DateOrder.OPEN);
  }

  private void read(DateMark mark, DateFinder finder) {
    switch (mark.tier()) {
      case STATED, ADDRESS, HEAD, SCRIPT, PICTURE -> add(mark, finder.field(mark.words()));
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
      DateLabel behind = DateLabel.ofWords(Fold.of(text.substring(date.end(), to)));
      label = behind == DateLabel.PUBLISHED ? behind : label;
    }
    boolean prose = text.length() - own - (date.end() - date.start()) > REST;
    if (prose && !opens(text, own, date) || label == DateLabel.OTHER) {
      return null;
    }
    return switch (label) {
      case CHANGED -> Tier.CHANGED;
      case PUBLISHED -> mark.tier() == Tier.NEAR ? Tier.SHOWN
          : mark.tier() == Tier.ELSEWHERE ? Tier.LABELLED : mark.tier();
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
    for (Tier tier : STRONG) {
      Candidate found = best(tier);
      if (found != null) {
        return local(found);
      }
    }
    return candidates.stream().filter(c -> c.tier() == Tier.STATED).findFirst().map(c -> stated(c, null)).orElse(null);
  }

  /** A date that is hardly evidence, with the doubt said; null where the page has none. */
  Publication.@Nullable Stated doubtful() {
    for (Tier tier : WEAK) {
      Candidate found = best(tier);
      if (found != null) {
        return stated(found, tier == Tier.CHANGED
            ? ONLY_CHANGED
            : "the page does not say that it was published then");
      }
    }
    return null;
  }

  /** The bounds that a numeric date gives where nothing tells whether its day or its month comes first; else null. */
  Publication.@Nullable Bounded open() {
    for (DateMark mark : marks) {
      List<LocalDate> days = mark.tier().compareTo(Tier.MARKED) > 0 ? List.of() : DateFinder.open(mark.words());
      if (!days.isEmpty() && !days.getLast().isAfter(captured.plusDays(1))) {
        return new Publication.Bounded(days.getFirst(), days.getLast(), "the page gives " + mark.words().strip()
            + ", and nothing tells whether the day or the month comes first");
      }
    }
    return null;
  }

  /** When the page says that it was last changed, if that is after the day of its publication; else null. */
  Publication.@Nullable Stated changed(Publication published) {
    return candidates.stream().filter(c -> c.tier() == Tier.CHANGED && isPlausible(c))
        .filter(c -> published instanceof Publication.Stated stated && c.date().day().isAfter(stated.date()))
        .max(Comparator.comparing(c -> c.date().day())).map(c -> stated(c, null)).orElse(null);
  }

  private @Nullable Candidate best(Tier tier) {
    return candidates.stream().filter(c -> c.tier() == tier && isPlausible(c)).findFirst().orElse(null);
  }

  /** The day that a reader on the spot saw: a moment in UTC may lie on the day before or after. */
  private Publication.Stated local(Candidate chosen) {
    Candidate seen = chosen;
    StatedDate date = chosen.date();
    if (date.time() != null && ZoneOffset.UTC.equals(date.zone())) {
      OffsetDateTime moment = date.day().atTime(date.time()).atOffset(ZoneOffset.UTC);
      Candidate shown = candidates.stream().filter(c -> isSameMoment(c.date(), moment)).findFirst()
          .or(() -> first(Tier.ADDRESS)).or(() -> first(Tier.SHOWN)).orElse(chosen);
      seen = isPossibleDay(shown.date(), moment) ? shown : chosen;
    }
    return seen.date().day().equals(date.day()) && seen.date().zone() == null
        ? stated(chosen, null) : stated(seen, null);
  }

  private Optional<Candidate> first(Tier tier) {
    return candidates.stream().filter(c -> c.tier() == tier).findFirst();
  }

  private static boolean isSameMoment(StatedDate date, OffsetDateTime moment) {
    return date.time() != null && date.zone() != null && !date.zone().equals(ZoneOffset.UTC)
        && Math.abs(date.day().atTime(date.time()).toEpochSecond(date.zone()) - moment.toEpochSecond()) < 120;
  }

  private static boolean isPossibleDay(StatedDate date, OffsetDateTime moment) {
    return !date.day().isBefore(moment.withOffsetSameInstant(ZoneOffset.ofHours(-12)).toLocalDate())
        && !date.day().isAfter(moment.withOffsetSameInstant(ZoneOffset.ofHours(14)).toLocalDate());
  }

  private Publication.Stated stated(Candidate candidate, @Nullable String doubt) {
    Publication.Stated stated = candidate.date().publication(candidate.mark().basis(), captured);
    return doubt == null ? stated : doubted(stated, doubt);
  }

  /** A stated date with a doubt. */
  static Publication.Stated doubted(Publication.Stated stated, String doubt) {
    return new Publication.Stated(stated.date(), stated.precision(), stated.iso(), stated.basis(), doubt);
  }
}
