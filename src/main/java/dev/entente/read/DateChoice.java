package dev.entente.read;

import dev.entente.article.Publication;
import dev.entente.read.DateMark.Tier;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
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
 *   <li>The only day beside the headline counts, and the stated one is named with it, where it is later, is not
 *       labelled as one of a change, and one more place for machines has it: the page was given that date anew.
 *   <li>A day beside the headline yields to that of the address where another line of the page shows that; where
 *       nothing says of what it is the date, also to that of the head.
 *   <li>A moment stated in UTC is given as the day that a reader on the spot saw, where the same moment with another
 *       zone, the address or a visible line tells that day, and no visible line shows the day in UTC.
 *   <li>A date of a change never counts as one of publication: where there is no other, it is given with that doubt.
 *       So is a short line at the side of the page. Comments, other stories, captions, calendars, copyright lines,
 *       events and dates inside a paragraph never count.
 *   <li>{@code 03/04/2024} is read by the order that the same page shows elsewhere, else by {@link DateOrder}; where
 *       nothing tells, the two days are given as bounds. Stated for machines it is read the other way where the page
 *       shows that day and not the first.
 * </ol>
 */
final class DateChoice {

  /** Why the date of a change is doubtful as one of publication. */
  static final String ONLY_CHANGED = "the source says only when it was last changed, not when it was published";

  private static final Set<Tier> STRONG = EnumSet.range(Tier.STATED, Tier.MARKED);
  private static final Set<Tier> WEAK = EnumSet.range(Tier.CHANGED, Tier.PICTURE);
  private static final Set<Tier> BESIDE = EnumSet.of(Tier.SHOWN, Tier.NEAR);
  private static final Set<Tier> LABELS = EnumSet.of(Tier.LABELLED);
  private static final Set<Tier> SEEN = EnumSet.of(Tier.SHOWN, Tier.NEAR, Tier.LABELLED, Tier.MARKED);

  private final List<DateCandidate> candidates;
  private final List<DateMark> marks;
  private final LocalDate captured;

  /** The choice among a page's dates, for a language and the day of the capture. */
  DateChoice(PageDates dates, String language, LocalDate captured) {
    this.captured = captured;
    marks = dates.marks();
    candidates = DateCandidate.all(dates, language);
  }

  private boolean isPlausible(DateCandidate candidate) {
    return !candidate.day().isAfter(captured.plusDays(1)) && candidate.day().getYear() >= 1990;
  }

  /** The date of publication; null where the page tells none that can be trusted. */
  Publication.@Nullable Stated published() {
    for (Tier tier : STRONG) {
      DateCandidate found = best(tier);
      if (found != null) {
        DateCandidate other = tier == Tier.STATED ? shownInstead(found)
            : tier == Tier.SHOWN ? agreedInstead(found) : null;
        return other == null ? local(found) : stated(other, null);
      }
    }
    return candidates.stream().filter(c -> c.tier() == Tier.STATED).findFirst().map(c -> stated(c, null)).orElse(null);
  }

  /** A date that is hardly evidence, with the doubt said; null where the page has none. */
  Publication.@Nullable Stated doubtful() {
    for (Tier tier : WEAK) {
      DateCandidate found = best(tier);
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
        .filter(c -> published instanceof Publication.Stated stated && c.day().isAfter(stated.date()))
        .max(Comparator.comparing(c -> c.day())).map(c -> stated(c, null)).orElse(null);
  }

  private @Nullable DateCandidate best(Tier tier) {
    return candidates.stream().filter(c -> c.tier() == tier && isPlausible(c)).findFirst().orElse(null);
  }

  /**
   * The only day beside the headline where it is later than the day stated for machines and one more place for machines
   * has it as well: the page was given that date anew. Null where the stated day stands.
   */
  private @Nullable DateCandidate shownInstead(DateCandidate stated) {
    List<DateCandidate> shown = shown(BESIDE).isEmpty() ? shown(LABELS) : shown(BESIDE);
    LocalDate day = shown.isEmpty() ? stated.day() : shown.getFirst().day();
    boolean alone = shown.stream().allMatch(c -> c.day().equals(day));
    boolean agreed = candidates.stream().anyMatch(c -> c.isForMachines() && c.day().equals(day));
    if (!alone || !agreed || !day.isAfter(stated.day())) {
      return null;
    }
    DateCandidate first = shown.getFirst();
    DateMark mark = first.mark();
    return new DateCandidate(new DateMark(mark.tier(), mark.before(), mark.words(),
        mark.basis() + " (the page's data for machines say " + stated.day() + ")"), first.date());
  }

  /**
   * The day of the address where another line of the page shows it, unlike this line; where nothing says of what this
   * line is the date, also that of the head. Else null.
   */
  private @Nullable DateCandidate agreedInstead(DateCandidate shown) {
    String line = shown.mark().before() + " " + shown.mark().words();
    boolean labelled = DateLabel.ofWords(Fold.of(line)) == DateLabel.PUBLISHED;
    List<DateCandidate> agreed = candidates.stream()
        .filter(c -> c.tier() == Tier.ADDRESS || c.tier() == Tier.HEAD && !labelled)
        .filter(c -> isPlausible(c) && isSeen(c.day())).toList();
    boolean same = agreed.stream().anyMatch(c -> c.day().equals(shown.day()));
    return same || agreed.isEmpty() ? null : agreed.getFirst();
  }

  private List<DateCandidate> shown(Set<Tier> tiers) {
    return candidates.stream().filter(c -> tiers.contains(c.tier()) && isPlausible(c)).toList();
  }

  private boolean isSeen(LocalDate day) {
    return candidates.stream().anyMatch(c -> (SEEN.contains(c.tier()) || c.tier() == Tier.ELSEWHERE)
        && c.day().equals(day));
  }

  /** The day that a reader on the spot saw: a moment in UTC may lie on the day before or after. */
  private Publication.Stated local(DateCandidate chosen) {
    DateCandidate seen = chosen;
    StatedDate date = chosen.date();
    if (date.time() != null && ZoneOffset.UTC.equals(date.zone())) {
      OffsetDateTime moment = date.day().atTime(date.time()).atOffset(ZoneOffset.UTC);
      DateCandidate shown = candidates.stream().filter(c -> isSameMoment(c.date(), moment)).findFirst()
          .or(() -> first(Tier.ADDRESS)).or(() -> seen(moment)).orElse(chosen);
      seen = isPossibleDay(shown.date(), moment) ? shown : chosen;
    }
    return seen.day().equals(date.day()) && seen.date().zone() == null
        ? stated(chosen, null) : stated(seen, null);
  }

  /** The best visible day on which the moment may lie; none where its own day is visible too. */
  private Optional<DateCandidate> seen(OffsetDateTime moment) {
    List<DateCandidate> seen = candidates.stream()
        .filter(c -> SEEN.contains(c.tier()) && c.date().zone() == null && isPossibleDay(c.date(), moment))
        .sorted(Comparator.comparing(DateCandidate::tier)).toList();
    boolean own = seen.stream().anyMatch(c -> c.day().equals(moment.toLocalDate()));
    return own || seen.isEmpty() ? Optional.empty() : Optional.of(seen.getFirst());
  }

  private Optional<DateCandidate> first(Tier tier) {
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

  private Publication.Stated stated(DateCandidate candidate, @Nullable String doubt) {
    Publication.Stated stated = candidate.date().publication(candidate.mark().basis(), captured);
    return doubt == null ? stated : doubted(stated, doubt);
  }

  /** A stated date with a doubt. */
  static Publication.Stated doubted(Publication.Stated stated, String doubt) {
    return new Publication.Stated(stated.date(), stated.precision(), stated.iso(), stated.basis(), doubt);
  }
}
