package dev.entente.enrich;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the words of a sentence that name a time. */
final class DatePhrases {

  private static final int FIRST_YEAR = 1945;
  private static final int LAST_YEAR = 2100;
  private static final int APART = Words.DASH | Words.BRACKET | Words.OTHER;

  private final Gloss gloss;
  private final Words words;
  private final Language language;

  DatePhrases(Gloss gloss) {
    this.gloss = gloss;
    this.words = gloss.words();
    this.language = gloss.marked.language();
  }

  /** All of them, in order and without overlap. */
  List<DatePhrase> list() {
    List<DatePhrase> all = new ArrayList<>();
    int w = gloss.marked.from();
    while (w < gloss.end()) {
      DatePhrase found = at(w);
      if (found == null) {
        w++;
        continue;
      }
      DatePhrase last = all.isEmpty() ? null : all.getLast();
      // "On Tuesday, April 2" is one date.
      if (last != null && last.shape() == DatePhrase.Shape.WEEKDAY && found.shape() == DatePhrase.Shape.CALENDAR
          && found.from() - last.to() <= 1 && found.day() > 0) {
        all.removeLast();
      }
      DatePhrase whole = led(found);
      if (whole != null) {
        all.add(whole);
      }
      w = found.to();
    }
    return all;
  }

  private @Nullable DatePhrase at(int w) {
    Gloss.Found span = gloss.at(w, Wording.Sort.SPAN);
    if (span != null) {
      Wording wording = span.wording();
      return new DatePhrase(w, span.to(), DatePhrase.Shape.SPAN, wording.unit(), wording.step(), 0, 0, 0, 0, false);
    }
    DatePhrase relative = relative(w);
    if (relative != null) {
      return relative;
    }
    DatePhrase day = iso(w);
    day = day == null ? dayMonth(w) : day;
    day = day == null ? month(w) : day;
    if (day != null) {
      return day;
    }
    Gloss.Found weekday = gloss.at(w, Wording.Sort.WEEKDAY);
    if (weekday != null && (language != Language.EN || words.capital(w))) {
      return weekday(w, weekday);
    }
    return year(w) > 0 && yearly(w) ? calendar(w, w + 1, year(w), 0, 0) : null;
  }

  /** "Last Monday" is never today. */
  private DatePhrase weekday(int w, Gloss.Found day) {
    Gloss.Found before = gloss.before(w, Wording.Sort.TURN);
    Gloss.Found turn = before == null ? gloss.at(day.to(), Wording.Sort.TURN) : before;
    int step = turn == null ? 0 : turn.wording().value() == 1 ? -1 : 1;
    return new DatePhrase(before == null ? w : before.from(), turn == null ? day.to() : Math.max(day.to(), turn.to()),
        DatePhrase.Shape.WEEKDAY, "", step, 0, 0, (int) day.wording().value(), 0, false);
  }

  private static DatePhrase calendar(int from, int to, int year, int month, int day) {
    return new DatePhrase(from, to, DatePhrase.Shape.CALENDAR, "", 0, year, month, day, 0, false);
  }

  /** "Two years ago", "within three years". */
  private @Nullable DatePhrase relative(int w) {
    Numeral numeral = gloss.numeralAt(w);
    BigDecimal value = numeral == null ? null : numeral.value();
    if (numeral == null || value == null || value.compareTo(BigDecimal.valueOf(60)) > 0 || value.scale() > 0) {
      return null;
    }
    Gloss.Found ago = gloss.at(numeral.to(), Wording.Sort.AGO);
    if (ago != null) {
      return new DatePhrase(w, ago.to(), DatePhrase.Shape.SPAN, ago.wording().unit(), -value.intValue(), 0, 0, 0, 0,
          false);
    }
    Gloss.Found within = gloss.before(w, Wording.Sort.WITHIN);
    Gloss.Found unit = gloss.at(numeral.to(), Wording.Sort.TIME);
    return within == null || unit == null ? null : new DatePhrase(within.from(), unit.to(), DatePhrase.Shape.SPAN,
        unit.wording().unit(), value.intValue(), 0, 0, 0, 0, true);
  }

  /** "2024-03-03". */
  private @Nullable DatePhrase iso(int w) {
    boolean three = year(w) > 0 && w + 2 < gloss.end() && words.gap(w + 1) == Words.HYPHEN
        && words.gap(w + 2) == Words.HYPHEN && words.length(w + 1) == 2 && words.length(w + 2) == 2;
    int month = three ? small(w + 1, 12) : 0;
    int day = three ? small(w + 2, 31) : 0;
    return month > 0 && day > 0 ? calendar(w, w + 3, year(w), month, day) : null;
  }

  /** "3 March 2024", "3 de março de 2024", "2nd April". */
  private @Nullable DatePhrase dayMonth(int w) {
    int day = small(w, 31);
    if (day == 0) {
      return null;
    }
    boolean ends = gloss.is(w - 1, Wording.Sort.TO) && small(w - 2, 31) > 0;
    if (ends) {
      // "From 3 to 12 February": the last day alone would be wrong.
      return null;
    }
    int next = skip(w + 1);
    Gloss.Found month = next < gloss.end() ? monthAt(next) : null;
    return month == null || words.parted(next, APART | Words.COMMA) ? null
        : withYear(w, month.to(), (int) month.wording().value(), day);
  }

  /** "April 2, 2024", "July 2018", "in July". */
  private @Nullable DatePhrase month(int w) {
    Gloss.Found month = monthAt(w);
    if (month == null) {
      return null;
    }
    int value = (int) month.wording().value();
    int day = language == Language.EN && month.to() < gloss.end()
        && (words.gap(month.to()) & ~(Words.SPACE | Words.DOT)) == 0 ? small(month.to(), 31) : 0;
    int end = month.to() + 1;
    if (day > 0 && (small(end, 31) > 0 && words.parted(end, Words.HYPHEN)
        || gloss.is(end, Wording.Sort.TO) && small(end + 1, 31) > 0)) {
      return null;
    }
    DatePhrase found = withYear(w, day > 0 ? end : month.to(), value, day);
    return found.day() > 0 || found.year() > 0 || gloss.before(w, Wording.Sort.IN) != null
        || gloss.before(w, Wording.Sort.BY) != null || gloss.before(w, Wording.Sort.PARTLY) != null
        || gloss.is(month.to(), Wording.Sort.YEAR) ? found : null;
  }

  private DatePhrase withYear(int from, int to, int month, int day) {
    int next = skip(to);
    boolean near = next < gloss.end() && year(next) > 0 && !words.parted(next, APART)
        && (!words.parted(next, Words.COMMA) || day > 0);
    return near ? calendar(from, next + 1, year(next), month, day) : calendar(from, to, 0, month, day);
  }

  /** Past "de", "of" and the second name that a month has in Arabic. */
  private int skip(int w) {
    if (language == Language.AR && gloss.is(w, Wording.Sort.MONTH) && words.parted(w, Words.HYPHEN)) {
      return w + 1;
    }
    return w < gloss.end() && (words.is(w, "de") || words.is(w, "of") || words.is(w, "del")) ? w + 1 : w;
  }

  private Gloss.@Nullable Found monthAt(int w) {
    Gloss.Found month = gloss.at(w, Wording.Sort.MONTH);
    boolean capital = language != Language.EN && language != Language.TR || words.capital(w);
    return month != null && capital ? month : null;
  }

  private int small(int w, int greatest) {
    if (w >= gloss.end() || !words.number(w) || words.length(w) > 4) {
      return 0;
    }
    String form = words.form(w);
    int digits = form.length() > 1 && Character.isDigit(form.charAt(1)) ? 2 : 1;
    String rest = form.substring(digits);
    int value = Integer.parseInt(form.substring(0, digits));
    return value >= 1 && value <= greatest && (rest.isEmpty() || rest.matches("st|nd|rd|th|er|º")) ? value : 0;
  }

  private int year(int w) {
    if (w >= gloss.end() || words.length(w) != 4 || !words.number(w)) {
      return 0;
    }
    int value = 0;
    for (int i = 0; i < 4; i++) {
      int digit = Character.digit(words.letter(w, i), 10);
      if (digit < 0) {
        return 0;
      }
      value = value * 10 + digit;
    }
    return value >= FIRST_YEAR && value <= LAST_YEAR ? value : 0;
  }

  /** A number of four digits is a year where the words beside it say so, and no equipment follows it. */
  private boolean yearly(int w) {
    boolean said = gloss.before(w, Wording.Sort.IN) != null || gloss.before(w, Wording.Sort.BY) != null
        || gloss.before(w, Wording.Sort.PARTLY) != null || gloss.before(w, Wording.Sort.SINCE) != null
        || gloss.is(w + 1, Wording.Sort.YEAR);
    boolean joined = words.parted(w, Words.HYPHEN) && gloss.before(w, Wording.Sort.PARTLY) == null;
    int end = words.end(w);
    boolean grouped = end < words.text().length() && "%.,".indexOf(words.text().charAt(end)) >= 0
        && end + 1 < words.text().length() && Character.isDigit(words.text().charAt(end + 1));
    return said && !joined && !grouped && gloss.marked.gearAt(w) == null
        && (gloss.marked.gearAt(w + 1) == null || words.parted(w + 1, ~Words.SPACE));
  }

  /** Takes in what stands before: "by the end of", "early"; null where it is only a beginning ("since"). */
  private @Nullable DatePhrase led(DatePhrase date) {
    int from = date.from();
    int part = date.part();
    boolean limit = date.limit();
    for (int i = 0; i < 3; i++) {
      Gloss.Found since = gloss.before(from, Wording.Sort.SINCE);
      Gloss.Found partly = gloss.before(from, Wording.Sort.PARTLY);
      Gloss.Found by = gloss.before(from, Wording.Sort.BY);
      if (since != null) {
        return null;
      }
      if (by != null && (partly == null || by.from() <= partly.from())) {
        from = by.from();
        limit = true;
      } else if (partly != null) {
        from = partly.from();
        part = (int) partly.wording().value();
      } else if (gloss.marked.is(from - 1, Cue.DET) && gloss.before(from - 1, Wording.Sort.PARTLY) != null) {
        from--;
      } else {
        break;
      }
    }
    Gloss.Found after = gloss.at(date.to(), Wording.Sort.BY);
    boolean turkish = language == Language.TR && after != null;
    int to = turkish && after != null ? after.to() : date.to();
    return new DatePhrase(from, to, date.shape(), date.unit(), date.step(), date.year(), date.month(), date.day(), part,
        limit || turkish);
  }
}
