package dev.entente.enrich;

import dev.entente.article.Coded;
import dev.entente.article.Kind;
import dev.entente.article.Stage;
import dev.entente.article.Table;
import dev.entente.article.TimeFrame;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the verb frames and the cues into one lexicon for each language. */
final class FrameTable {

  private final List<Lexicon> openings = new ArrayList<>();
  private final List<Lexicon> duties = new ArrayList<>();

  private FrameTable() {
    for (int i = 0; i < Language.values().length; i++) {
      openings.add(new Lexicon());
      duties.add(new Lexicon());
    }
  }

  /** Reads {@code frames.tsv} and {@code cues.tsv}. */
  static FrameTable load(Shelf shelf) {
    FrameTable table = new FrameTable();
    for (Table.Row row : shelf.table(
        "frames.tsv", "lang", "frame", "type", "forms", "roles", "kind", "stage", "time", "needs").rows()) {
      table.frame(row);
    }
    for (Table.Row row : shelf.table("cues.tsv", "lang", "cue", "words").rows()) {
      Term duty = new Term.Duty(constant(row, "cue", Cue.class));
      Language language = language(row);
      row.list("words").forEach(word -> table.duties.get(language.ordinal())
          .add(new Lexicon.Entry(duty, language.bit(), Lexicon.Writing.ANY, word, false)));
    }
    table.openings.forEach(Lexicon::pack);
    table.duties.forEach(Lexicon::pack);
    return table;
  }

  /** The words that open frames. */
  Lexicon openings(Language language) {
    return openings.get(language.ordinal());
  }

  /** The words with duties. */
  Lexicon duties(Language language) {
    return duties.get(language.ordinal());
  }

  private void frame(Table.Row row) {
    Language language = language(row);
    Frame.Type type = constant(row, "type", Frame.Type.class);
    Map<Slot, Role> roles = new EnumMap<>(Slot.class);
    Set<Slot> filled = EnumSet.noneOf(Slot.class);
    for (String part : row.get("roles").split(" +")) {
      String[] sides = part.replace("!", "").split("=");
      if (sides.length != 2) {
        throw row.fault("roles are written place=role, such as subj=supplier; not \"" + part + "\"");
      }
      Slot slot = constant(row, sides[0], "place", Slot.class);
      roles.put(slot, constant(row, sides[1], "role", Role.class));
      if (part.contains("!")) {
        filled.add(slot);
      }
    }
    Frame frame = new Frame(row.get("frame"), type, roles, filled, kind(row, 0), kind(row, 1), stage(row), time(row),
        needs(row));
    for (String form : row.list("forms")) {
      add(language, frame, form);
    }
  }

  private void add(Language language, Frame frame, String form) {
    Lexicon lexicon = openings.get(language.ordinal());
    if (frame.type() == Frame.Type.NOUN || form.contains("*")) {
      Term opening = new Term.Opening(frame, Frame.Form.PLAIN);
      lexicon.add(new Lexicon.Entry(opening, language.bit(), Lexicon.Writing.ANY, form, true));
      return;
    }
    for (Inflection.Inflected inflected : Inflection.of(language, form)) {
      Term opening = new Term.Opening(frame, inflected.as());
      lexicon.add(new Lexicon.Entry(opening, language.bit(), Lexicon.Writing.ANY, inflected.form(), false));
    }
  }

  private static Language language(Table.Row row) {
    for (Language language : Language.values()) {
      if (language.code().equals(row.get("lang"))) {
        return language;
      }
    }
    throw row.fault("lang must be en, fr, pt, es, tr, ru or ar, not \"" + row.get("lang") + "\"");
  }

  private static @Nullable Kind kind(Table.Row row, int index) {
    String[] codes = row.get("kind").split("/");
    String code = codes[Math.min(index, codes.length - 1)];
    return code.equals("-") ? null
        : Coded.of(Kind.class, code).orElseThrow(() -> row.fault("there is no kind \"" + code + "\""));
  }

  private static Stage stage(Table.Row row) {
    return Coded.of(Stage.class, row.get("stage"))
        .orElseThrow(() -> row.fault("there is no stage \"" + row.get("stage") + "\""));
  }

  private static @Nullable TimeFrame time(Table.Row row) {
    return row.get("time").isEmpty() ? null : Coded.of(TimeFrame.class, row.get("time"))
        .orElseThrow(() -> row.fault("there is no time \"" + row.get("time") + "\""));
  }

  private static Set<Need> needs(Table.Row row) {
    Set<Need> needs = EnumSet.noneOf(Need.class);
    for (String need : row.list("needs")) {
      needs.add(constant(row, need, "need", Need.class));
    }
    return needs;
  }

  private static <E extends Enum<E>> E constant(Table.Row row, String column, Class<E> set) {
    return constant(row, row.get(column), column, set);
  }

  private static <E extends Enum<E>> E constant(Table.Row row, String text, String what, Class<E> set) {
    for (E value : set.getEnumConstants()) {
      if (value.name().toLowerCase(Locale.ROOT).equals(text)) {
        return value;
      }
    }
    throw row.fault("there is no " + what + " \"" + text + "\"");
  }
}
