package dev.entente.show;

import java.util.List;
import java.util.Map;

/**
 * What was typed into a form about a label, just as it came; empty where nothing was.
 *
 * @param what {@code claim} where the whole label is wrong, else the leaf of the equipment that is
 * @param sentence the number of the sentence that earns a new label
 * @param words words that earn it; where both are given, these count
 */
record CorrectionForm(
    String country, String partner, boolean mutual, String kind, String stage, String time, List<String> equipment,
    String what, String sentence, String words, String reason, String editor) {

  static final CorrectionForm EMPTY = of(Map.of("time", List.of("current")));

  static CorrectionForm of(Map<String, List<String>> fields) {
    return new CorrectionForm(
        one(fields, "country"), one(fields, "partner"), !one(fields, "mutual").isEmpty(), one(fields, "kind"),
        one(fields, "stage"), one(fields, "time"),
        fields.getOrDefault("equipment", List.of()).stream().filter(leaf -> !leaf.isBlank()).toList(),
        one(fields, "what"), one(fields, "sentence"), one(fields, "words"), one(fields, "reason"),
        one(fields, "editor"));
  }

  /** True where two forms are about one label. */
  boolean sameLabel(CorrectionForm other) {
    return country.equals(other.country) && partner.equals(other.partner) && mutual == other.mutual
        && kind.equals(other.kind) && stage.equals(other.stage) && time.equals(other.time);
  }

  private static String one(Map<String, List<String>> fields, String name) {
    return fields.getOrDefault(name, List.of()).stream().findFirst().orElse("").strip();
  }
}
