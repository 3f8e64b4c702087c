package dev.entente.pipeline.check;

import dev.entente.article.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** All spellings of the vocabulary, from the rows that can be used. */
final class Entries {

  private static final List<String> LANGUAGES = List.of("en", "fr", "pt", "es", "tr", "ru", "ar");

  private final List<Entry> all = new ArrayList<>();

  private Entries() {}

  /** The spellings of these files; a file that is no part of the vocabulary is passed over. */
  static List<Entry> of(Map<String, Table> tables) {
    Entries entries = new Entries();
    new TreeMap<>(tables).forEach((file, table) -> table.rows().forEach(row -> entries.row(file, row)));
    return entries.all;
  }

  private void row(String file, Table.Row row) {
    switch (file) {
      case "countries.tsv" -> state(row);
      case "regions.tsv" -> row.list("triggers").forEach(form -> add(row, Entry.Sort.REGION, form,
          "the region " + row.get("label"), row.get("code"), false));
      case "people.tsv" -> person(row);
      case "places.tsv" -> row.list("place").forEach(form -> add(row, Entry.Sort.PLACE, form,
          "the place " + row.list("place").getFirst() + " (" + row.get("country") + ")", row.get("country"), false));
      case "organisations.tsv" -> names(row, Entry.Sort.ORGANISATION,
          "the organisation " + row.get("name"), row.get("country"));
      case "systems.tsv" -> names(row, Entry.Sort.SYSTEM, "the system " + row.get("name"), row.get("leaf"));
      case "equipment.tsv" -> LANGUAGES.forEach(language -> row.list(language).forEach(form -> add(
          row, Entry.Sort.EQUIPMENT, language + ":" + form, "equipment of " + row.get("leaf"), row.get("leaf"), false)));
      case "equipment-blocks.tsv" -> add(row, Entry.Sort.BLOCK, row.get("phrase"),
          "a phrase that is no equipment", "", false);
      case "frames.tsv" -> row.list("forms").forEach(form -> add(row, Entry.Sort.FRAME, row.get("lang") + ":" + form,
          "the frame " + row.get("frame"), row.get("type") + "\t" + filled(row) + "\t" + row.get("needs"), false));
      case "cues.tsv" -> row.list("words").forEach(form -> add(row, Entry.Sort.OTHER,
          row.get("lang") + ":" + form, "the cue " + row.get("cue"), row.get("cue"), true));
      case "boilerplate.tsv" -> add(row, Entry.Sort.OTHER, row.get("pattern"),
          "the reason " + row.get("reason"), "boilerplate", true);
      case "abbreviations.tsv" -> add(row, Entry.Sort.OTHER,
          (row.get("language").equals("*") ? "" : row.get("language") + ":") + row.get("abbreviation"),
          "an abbreviation of the sort " + row.get("sort"), "abbreviation", true);
      case "agencies.tsv" -> names(row, Entry.Sort.OTHER, "the agency " + row.get("name"), "agency");
      case "template-lines.tsv" -> add(row, Entry.Sort.OTHER, row.get("line"),
          "a line of " + row.get("source") + " (" + row.get("where") + ")", "template", true);
      default -> { }
    }
  }

  /** The places that must be filled. */
  private static String filled(Table.Row row) {
    return Arrays.stream(row.get("roles").split(" +")).filter(role -> role.contains("!")).sorted()
        .collect(Collectors.joining(" "));
  }

  private void state(Table.Row row) {
    String what = "the state " + row.get("name");
    List<String> bare = new ArrayList<>(List.of(row.get("name")));
    List.of("names", "capitals", "seats", "demonyms").forEach(column -> bare.addAll(row.list(column)));
    bare.forEach(form -> add(row, Entry.Sort.STATE, form, what, row.get("code"), false));
    LANGUAGES.stream().skip(1).forEach(language -> row.list("demonyms_" + language).forEach(
        form -> add(row, Entry.Sort.STATE, language + ":" + form, what, row.get("code"), false)));
  }

  /** One person may have several rows, one for each office. */
  private void person(Table.Row row) {
    List<String> forms = new ArrayList<>(List.of(row.get("name")));
    forms.addAll(row.list("aliases"));
    forms.forEach(form -> add(row, Entry.Sort.PERSON, form, row.get("name") + ", " + row.get("office") + " of "
        + row.get("country") + " from " + row.get("from"), row.get("country"), !row.get("to").isEmpty()));
  }

  private void names(Table.Row row, Entry.Sort sort, String what, String belongs) {
    boolean context = List.of(row.columns()).contains("needs") && row.get("needs").contains("context");
    List<String> forms = new ArrayList<>(List.of(row.get("name")));
    forms.addAll(row.list("aliases"));
    forms.forEach(form -> add(
        row, sort, form, what, belongs, context && form.chars().allMatch(Character::isLetter)));
  }

  private void add(Table.Row row, Entry.Sort sort, String entry, String what, String belongs, boolean weighed) {
    boolean marked = entry.length() > 3 && entry.charAt(2) == ':' && LANGUAGES.contains(entry.substring(0, 2));
    String form = marked ? entry.substring(3) : entry;
    if (!form.isBlank()) {
      all.add(new Entry(row.file(), row.line(), sort, marked ? entry.substring(0, 2) : "", form, what, belongs, weighed));
    }
  }
}
