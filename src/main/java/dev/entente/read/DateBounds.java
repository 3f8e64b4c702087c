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
import java.util.Locale;
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
  private static final Pattern EVENT = Pattern.compile(
      "\\b(\\p{Lu}{3,}(?:[ -]\\p{L}{2,14})?)\\s?(?:['’‘](\\d\\d)|(20\\d\\d))(?![\\d-])");
  private static final Pattern SINCE = Pattern.compile(
      "(?<!\\p{L})(?:since|depuis|desde|с|منذ(?: عام)?)\\s+(20[0-2]\\d|199\\d)(?!\\d)");
  private static final Pattern STILL_TO_COME = Pattern.compile(
      "\\b(?:will|upcoming|next|ahead of|planned|scheduled|expects?|by|until|à venir|prévu|próxim|будущ|предстоящ)\\b",
      Pattern.CASE_INSENSITIVE);
  private static final Pattern NO_MORE = Pattern.compile(
      "(?:former|ex|then|late|deposed|ousted|future|ancien|antigo|anterior|eski|бывш\\p{L}+|السابق)[ -]+$",
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
      names.add(lastWord(row.get("name")));
      for (String name : names.stream().distinct().toList()) {
        tenures.computeIfAbsent(lastWord(name), key -> new ArrayList<>())
            .add(new Tenure(row.get("name"), name, row.get("office").toLowerCase(Locale.ROOT), from));
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
    Bound best = later(later(event(text, captured), since(text, captured)), tenure(text, captured));
    return best == null ? new Publication.Unknown() : new Publication.Bounded(
        best.day(), captured, best.reason() + "; not later than " + captured + ", the day it was taken in");
  }

  private static @Nullable Bound later(@Nullable Bound a, @Nullable Bound b) {
    return a == null || b != null && b.day().isAfter(a.day()) ? b : a;
  }

  private static @Nullable Bound event(String text, LocalDate captured) {
    Bound best = null;
    Matcher matcher = EVENT.matcher(text);
    while (matcher.find()) {
      int year = Integer.parseInt(matcher.group(2) != null ? "20" + matcher.group(2) : matcher.group(3));
      String before = text.substring(Math.max(0, matcher.start() - 60), matcher.start());
      boolean news = year >= 2000 && year <= captured.getYear() && !STILL_TO_COME.matcher(before).find();
      Bound bound = new Bound(LocalDate.of(year, 1, 1), "the text speaks of " + matcher.group().strip());
      best = news ? later(best, bound) : best;
    }
    return best;
  }

  private static @Nullable Bound since(String text, LocalDate captured) {
    Bound best = null;
    Matcher matcher = SINCE.matcher(text.toLowerCase(Locale.ROOT));
    while (matcher.find()) {
      int year = Integer.parseInt(matcher.group(1));
      Bound bound = new Bound(LocalDate.of(year, 1, 1), "the text says \"" + matcher.group() + "\"");
      best = year <= captured.getYear() ? later(best, bound) : best;
    }
    return best;
  }

  private @Nullable Bound tenure(String text, LocalDate captured) {
    Bound best = null;
    String folded = Fold.of(text);
    Matcher words = Pattern.compile("[\\p{L}\\p{M}'-]{3,}").matcher(folded);
    while (words.find()) {
      String word = words.group().endsWith("'s") ? words.group().substring(0, words.end() - words.start() - 2)
          : words.group();
      for (Tenure tenure : tenures.getOrDefault(word, List.of())) {
        boolean later = best == null || tenure.from().isAfter(best.day());
        if (later && !tenure.from().isAfter(captured) && inOffice(folded, words.start() + word.length(), tenure)) {
          best = new Bound(tenure.from(),
              tenure.name() + " is called " + tenure.office() + ", an office held since " + tenure.from());
        }
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
      if (at >= 0 && between.matches("[ ,]{1,2}((mr|gen|general|col|colonel|dr|sheikh)\\.? )?")
          && (at == 0 || !Character.isLetter(before.charAt(at - 1)))
          && !NO_MORE.matcher(before.substring(0, at).replaceFirst("(\\p{L}+ )$", "$1")).find()
          && !NO_MORE.matcher(before.substring(0, at).replaceFirst("\\p{L}+ $", "")).find()) {
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
