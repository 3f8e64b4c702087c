package dev.entente.read;

import dev.entente.article.Publication;
import dev.entente.article.Table;
import dev.entente.article.VocabularyFault;
import dev.entente.article.VocabularyFolder;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What bounds the date of a text that does not state it: office-holders of {@code people.tsv}, fairs and exercises
 * whose name holds the year, and "since 2023". Only earliest days; the latest is the day the text was taken in.
 */
final class DateBounds {

  static final String FILE = "people.tsv";
  private static final Pattern YEAR = Pattern.compile("(?:['’‘](\\d\\d)|((?:19|20)\\d\\d))(?![\\d-])");
  private static final Pattern EVENT_BEFORE =
      Pattern.compile("(?<![\\p{L}\\d])(\\p{Lu}{3,}(?:[ -]\\p{L}{2,14})?)\\s?$");
  private static final Pattern SINCE_BEFORE = Pattern.compile(
      "(?<!\\p{L})(?:since|depuis|desde|с|منذ(?: عام)?)\\s+$", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern TITLES = Pattern.compile("[ ,]{1,2}((mr|gen|general|col|colonel|dr|sheikh)\\.? )?");
  private static final Pattern STILL_TO_COME = Pattern.compile(
      "\\b(?:will|upcoming|next|ahead of|planned|scheduled|expects?|by|until|à venir|prévu|próxim\\w*"
          + "|будущ\\w*|предстоящ\\w*)\\b",
      Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern NO_MORE = Pattern.compile(
      "(?:former|ex|then|late|deposed|ousted|future|ancien|antigo|anterior|eski|бывш\\p{L}+|السابق)[ -]+(?:\\p{L}+ )?$",
      Pattern.CASE_INSENSITIVE);

  private record Tenure(String name, String called, String office, LocalDate from) {}

  private record Bound(LocalDate day, String reason) {}

  private final Map<String, List<Tenure>> tenures = new HashMap<>();

  /** Reads the vocabulary; a person without an office or without its first day bounds nothing. */
  DateBounds(VocabularyFolder vocabulary) {
    for (Table.Row row : vocabulary.table(FILE, "name", "aliases", "country", "office", "from", "to").rows()) {
      if (row.get("from").isEmpty() || row.get("office").isEmpty()) {
        continue;
      }
      LocalDate from = firstDay(row.get("from"), row);
      List<String> names = new ArrayList<>(row.list("aliases"));
      names.add(row.get("name"));
      for (String name : names.stream().distinct().toList()) {
        tenures.computeIfAbsent(lastWord(name), key -> new ArrayList<>())
            .add(new Tenure(row.get("name"), name, row.get("office"), from));
      }
    }
  }

  private static LocalDate firstDay(String text, Table.Row row) throws VocabularyFault {
    try {
      return LocalDate.parse(text.length() == 4 ? text + "-01-01" : text.length() == 7 ? text + "-01" : text);
    } catch (DateTimeException e) {
      throw row.fault("from must be a day such as 2025-01-15, not \"" + text + "\"");
    }
  }

  private static String lastWord(String name) {
    return Fold.of(name.substring(name.strip().lastIndexOf(' ') + 1));
  }

  /** The bounds of a text that was taken in on a day, or that nothing is known. */
  Publication of(String text, LocalDate captured) {
    Bound best = later(years(text, captured), tenure(text, captured));
    return best == null ? new Publication.Unknown() : new Publication.Bounded(
        best.day(), captured, best.reason() + "; not later than " + captured + ", the day it was taken in");
  }

  private static @Nullable Bound later(@Nullable Bound a, @Nullable Bound b) {
    return a == null || b != null && b.day().isAfter(a.day()) ? b : a;
  }

  /** The latest year that the name of an event holds, or since which something has been going on. */
  private static @Nullable Bound years(String text, LocalDate captured) {
    Bound best = null;
    Matcher years = YEAR.matcher(text);
    for (int i = 0; i < text.length(); i++) {
      // Cheaper than searching: most characters are neither a digit nor an apostrophe.
      char c = text.charAt(i);
      if (c != '2' && c != '1' && c != '\'' && c != '’' && c != '‘' || !years.region(i, text.length()).lookingAt()) {
        continue;
      }
      int year = Integer.parseInt(years.group(1) != null ? "20" + years.group(1) : years.group(2));
      if (year > captured.getYear() || years.start() > 0 && Character.isDigit(text.charAt(years.start() - 1))) {
        continue;
      }
      String before = text.substring(Math.max(0, years.start() - 90), years.start());
      Matcher event = EVENT_BEFORE.matcher(before);
      LocalDate day = LocalDate.of(year, 1, 1);
      if (year >= 2000 && event.find() && !STILL_TO_COME.matcher(before.substring(0, event.start())).find()) {
        best = later(best, new Bound(day, "the text speaks of " + event.group().strip() + between(text, years)));
      } else if (years.group(2) != null && SINCE_BEFORE.matcher(before).find()) {
        best = later(best, new Bound(day, "the text says that something has been so since " + year));
      }
    }
    return best;
  }

  private static String between(String text, Matcher years) {
    boolean space = years.start() > 0 && text.charAt(years.start() - 1) == ' ';
    return (space ? " " : "") + years.group();
  }

  private @Nullable Bound tenure(String text, LocalDate captured) {
    Bound best = null;
    String folded = Fold.of(text);
    for (int start = 0, end; start < text.length(); start = end + 1) {
      end = start;
      while (end < text.length() && (Character.isLetter(text.charAt(end)) || text.charAt(end) == '-')) {
        end++;
      }
      if (end - start < 3 || Character.isLowerCase(text.charAt(start))) {
        continue;
      }
      Tenure first = null;
      for (Tenure tenure : tenures.getOrDefault(folded.substring(start, end), List.of())) {
        // Whoever held an office twice, or shares it with a namesake, bounds no more than the first term does.
        boolean earlier = first == null || tenure.from().isBefore(first.from());
        first = earlier && inOffice(folded, end, tenure) ? tenure : first;
      }
      if (first != null && !first.from().isAfter(captured)) {
        best = later(best, new Bound(first.from(),
            first.name() + " is called " + first.office() + ", an office held since " + first.from()));
      }
    }
    return best;
  }

  /** True where the office stands right before the name, as in "President Daniel Chapo", and is not a former one. */
  private static boolean inOffice(String folded, int end, Tenure tenure) {
    String name = Fold.of(tenure.called());
    int start = end - name.length();
    if (start < 0 || !folded.startsWith(name, start)) {
      return false;
    }
    String before = folded.substring(Math.max(0, start - 60), start);
    for (String office : spellings(tenure.office())) {
      int at = before.lastIndexOf(office);
      String between = at < 0 ? "" : before.substring(at + office.length());
      if (at >= 0 && TITLES.matcher(between).matches()
          && (at == 0 || !Character.isLetter(before.charAt(at - 1)))
          && !NO_MORE.matcher(before.substring(0, at)).find()) {
        return true;
      }
    }
    return false;
  }

  private static List<String> spellings(String office) {
    String plain = Fold.of(office).replace('_', ' ');
    List<String> spellings = new ArrayList<>(List.of(plain, plain.replace("defence", "defense")));
    if (plain.contains("defence") || plain.contains("defense")) {
      spellings.addAll(List.of("defence minister", "defense minister", "minister of defence", "minister of defense",
          "minister of national defence", "minister of national defense", "ministro da defesa",
          "ministro de defensa", "ministre de la defense", "ministre des armees", "министр обороны"));
    }
    if (plain.startsWith("president")) {
      spellings.addAll(List.of("president", "président", "presidente", "president of the republic", "президент",
          "cumhurbaşkani", "الرئيس"));
    }
    if (plain.startsWith("prime minister")) {
      spellings.addAll(List.of("prime minister", "premier ministre", "primeiro-ministro", "primer ministro",
          "премьер-министр", "başbakan"));
    }
    return spellings;
  }
}
