package dev.entente.enrich;

import dev.entente.article.Country;
import dev.entente.article.Table;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** People in office, organisations and places, and the states that they stand for. */
final class Bodies {

  private final Lexicon lexicon;
  private final States states;

  private Bodies(Lexicon lexicon, States states) {
    this.lexicon = lexicon;
    this.states = states;
  }

  /** Reads the three files and adds all names to a lexicon. */
  static Bodies load(Shelf shelf, Lexicon lexicon, States states) {
    Bodies bodies = new Bodies(lexicon, states);
    for (Table.Row row : shelf.table("people.tsv", "name", "aliases", "country", "office", "from", "to").rows()) {
      bodies.person(row);
    }
    for (Table.Row row : shelf.table("places.tsv", "place", "country", "kind", "note").rows()) {
      bodies.place(row);
    }
    for (Table.Row row : shelf.table("organisations.tsv", "name", "aliases", "country", "kind", "needs").rows()) {
      bodies.organisation(row);
    }
    return bodies;
  }

  private void place(Table.Row row) {
    List<String> forms = row.list("place");
    if (forms.isEmpty()) {
      throw row.fault("the place is missing");
    }
    Term place = new Term.Place(forms.getFirst(), states.need(row, row.get("country")));
    for (String form : forms) {
      add(place, form, States.abbreviation(form) ? Lexicon.Writing.EXACT : Lexicon.Writing.CAPITAL);
    }
  }

  private void person(Table.Row row) {
    if (row.get("name").isEmpty()) {
      throw row.fault("the name is missing");
    }
    @Nullable Country country = row.get("country").isEmpty() ? null : states.need(row, row.get("country"));
    LocalDate from = date(row, "from");
    LocalDate to = date(row, "to");
    if (from != null && to != null && to.isBefore(from)) {
      throw row.fault("the office ends before it begins");
    }
    // Many hold the same office, and a vocabulary may have very many people.
    Term person = new Term.Person(row.get("name"), country, row.get("office").intern(), from, to);
    add(person, row.get("name"), Lexicon.Writing.CAPITAL);
    row.list("aliases").forEach(alias -> add(person, alias, Lexicon.Writing.CAPITAL));
  }

  private static @Nullable LocalDate date(Table.Row row, String column) {
    String text = row.get(column);
    if (text.isEmpty()) {
      return null;
    }
    try {
      return LocalDate.parse(text.length() == 4 ? text + "-01-01" : text.length() == 7 ? text + "-01" : text);
    } catch (DateTimeException e) {
      throw row.fault(column + " must be a date such as 2024-03-31, 2024-03 or 2024, not \"" + text + "\"");
    }
  }

  private void organisation(Table.Row row) {
    List<String> codes = row.list("country");
    for (String code : codes) {
      states.need(row, code);
    }
    boolean stands = !codes.isEmpty() && !Set.of("armed-group", "international").contains(row.get("kind"));
    @Nullable Country country = stands ? states.need(row, codes.getFirst()) : null;
    List<String> forms = new ArrayList<>(row.list("aliases"));
    forms.add(row.get("name"));
    for (String form : forms) {
      boolean bare = Gears.bare(form);
      boolean exact = bare && row.get("needs").contains("case") || States.abbreviation(form) && form.length() <= 6;
      Term body = new Term.Body(
          row.get("name"), country, row.get("kind").intern(), bare && row.get("needs").contains("context"));
      // "al-Qaida" begins with a small letter.
      exact |= Character.isLowerCase(form.charAt(0));
      add(body, form, exact ? Lexicon.Writing.EXACT : Lexicon.Writing.CAPITAL);
    }
  }

  private void add(Term term, String form, Lexicon.Writing writing) {
    boolean marked = form.length() > 3 && form.charAt(2) == ':';
    int languages = marked ? Language.of(form.substring(0, 2)).bit() : Language.ALL;
    lexicon.add(new Lexicon.Entry(term, languages, writing, marked ? form.substring(3) : form, false));
  }

  /** The states that they belong to. */
  States states() {
    return states;
  }
}
