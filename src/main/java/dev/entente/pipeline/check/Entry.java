package dev.entente.pipeline.check;

import dev.entente.enrich.Usage;

/**
 * One spelling in the vocabulary and what it stands for.
 *
 * @param file where it stands
 * @param line its row
 * @param sort what it names
 * @param language the only language in which it counts; empty for all
 * @param form as written
 * @param what the thing it stands for, for people ({@code the place Gao}); equal for equal things
 * @param belongs what decides whether two things contradict each other: a state's code, a leaf; may be empty
 * @param weighed true where words around it must speak for it, or days in office decide
 */
record Entry(String file, int line, Sort sort, String language, String form, String what, String belongs,
    boolean weighed) {

  /** What a spelling may stand for. */
  enum Sort {
    STATE, REGION, PERSON, PLACE, ORGANISATION, SYSTEM, EQUIPMENT, BLOCK, FRAME, OTHER
  }

  /** The spelling as the tagger compares it. */
  String key() {
    return Usage.folded(form) + (form.contains("*") ? "*" : "");
  }

  /** True where there is a language in which both count. */
  boolean meets(Entry other) {
    return language.isEmpty() || other.language.isEmpty() || language.equals(other.language);
  }

  /** Where it stands, for people. */
  String place() {
    return file + ", line " + line;
  }
}
