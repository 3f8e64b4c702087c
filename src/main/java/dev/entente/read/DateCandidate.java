package dev.entente.read;

import dev.entente.article.Publication.Precision;
import dev.entente.read.DateMark.Tier;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A day that a page may have been published on.
 *
 * @param mark the place, with the tier that its label gives it
 * @param date the day that it holds
 */
record DateCandidate(DateMark mark, StatedDate date) {

  private static final int REST = 80;
  private static final int OPENING = 60;
  private static final int PARAGRAPH = REST + OPENING;

  /** How much its place is to be trusted. */
  Tier tier() {
    return mark.tier();
  }

  /** The day. */
  LocalDate day() {
    return date.day();
  }

  /** True where it is stated for machines. */
  boolean isForMachines() {
    return tier() == Tier.STATED || tier() == Tier.HEAD || tier() == Tier.CHANGED;
  }

  /** All full dates of a page, in its order, read for a language. */
  static List<DateCandidate> all(PageDates dates, String language) {
    DateOrder order = DateOrder.of(language, dates.tag(), dates.host());
    Gathering read = new Gathering(
        new DateFinder(language, order == DateOrder.OPEN ? shown(dates.marks()) : order), new ArrayList<>());
    dates.marks().forEach(read::read);
    return read.candidates.stream().map(read::turned).toList();
  }

  /** The order of a numeric date on the page that can only be read in one. */
  private static DateOrder shown(List<DateMark> marks) {
    return marks.stream().map(mark -> DateFinder.order(mark.words())).filter(order -> order != DateOrder.OPEN)
        .findFirst().orElse(DateOrder.OPEN);
  }

  private record Gathering(DateFinder finder, List<DateCandidate> candidates) {

    private void read(DateMark mark) {
      switch (mark.tier()) {
        case STATED, ADDRESS, HEAD, SCRIPT, PICTURE -> add(mark, finder.field(mark.words()));
        case SHOWN, NEAR, LABELLED, MARKED, CHANGED, ELSEWHERE -> seen(mark);
      }
    }

    /** The dates of a line, each with what stands in front of it and behind it. */
    private void seen(DateMark mark) {
      // Only the date that opens a paragraph counts, so that the rest of it need not be searched.
      boolean paragraph = mark.words().length() > PARAGRAPH;
      String text = mark.before() + " " + (paragraph ? mark.words().substring(0, OPENING) : mark.words());
      int own = mark.before().length() + 1;
      List<StatedDate> found = finder.all(text, mark.tier().compareTo(Tier.MARKED) <= 0);
      for (int i = 0; i < found.size(); i++) {
        StatedDate date = found.get(i);
        int from = i == 0 ? 0 : found.get(i - 1).end();
        int to = i + 1 == found.size() ? text.length() : found.get(i + 1).start();
        Tier tier = date.end() <= own ? null
            : paragraph ? opening(mark, text, own, date, from) : tier(mark, text, own, date, from, to);
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
      return prose && !opens(text, own, date) ? null : tier(mark, label);
    }

    private static @Nullable Tier opening(DateMark mark, String text, int own, StatedDate date, int from) {
      return opens(text, own, date) ? tier(mark, DateLabel.ofWords(Fold.of(text.substring(from, date.start())))) : null;
    }

    private static @Nullable Tier tier(DateMark mark, DateLabel label) {
      return switch (label) {
        case OTHER -> null;
        case CHANGED -> Tier.CHANGED;
        case PUBLISHED -> mark.tier() == Tier.NEAR ? Tier.SHOWN
            : mark.tier() == Tier.ELSEWHERE ? Tier.LABELLED : mark.tier();
        case DATE, NONE -> mark.tier();
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
        candidates.add(new DateCandidate(mark, date));
      }
    }

    /** It with day and month exchanged where both readings are possible and the page has only the other elsewhere. */
    private DateCandidate turned(DateCandidate candidate) {
      StatedDate date = candidate.date();
      List<LocalDate> days = candidate.isForMachines() ? DateFinder.open(candidate.mark().words()) : List.of();
      if (days.isEmpty() || has(date.day(), candidate)) {
        return candidate;
      }
      LocalDate other = days.getFirst().equals(date.day()) ? days.getLast() : days.getFirst();
      return has(other, candidate) ? new DateCandidate(candidate.mark(),
          new StatedDate(other, date.precision(), date.time(), date.zone(), date.start(), date.end())) : candidate;
    }

    private boolean has(LocalDate day, DateCandidate except) {
      return candidates.stream().anyMatch(c -> !c.mark().words().equals(except.mark().words())
          && c.day().equals(day));
    }
  }
}
