package dev.entente.search;

import dev.entente.article.Facet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words before a colon that mean something in the box. */
enum BoxField {
  COUNTRY(Facet.COUNTRY, "country", "to"),
  PARTNER(Facet.PARTNER, "partner", "from"),
  PARTY(Facet.PARTY, "party"),
  EQUIPMENT(Facet.EQUIPMENT, "equipment"),
  SYSTEM(Facet.SYSTEM, "system"),
  REGION(Facet.REGION, "region"),
  KIND(Facet.KIND, "kind"),
  STAGE(Facet.STAGE, "stage"),
  SAYS(Facet.SAYS, "says"),
  CONFIDENCE(Facet.CONFIDENCE, "confidence"),
  ORG(Facet.ORG, "org", "organisation", "organization"),
  PERSON(Facet.PERSON, "person"),
  MENTION(Facet.MENTION, "mention"),
  SOURCE(Facet.SOURCE, "source"),
  LANG(Facet.LANG, "lang", "language"),
  YEAR(Facet.YEAR, "year"),
  TITLE(null, "title", "intitle"),
  SINCE(null, "since"),
  UNTIL(null, "until"),
  DATE(null, "date"),
  STORY(null, "story"),
  /** Known from other archives, but not offered in the box; only what follows is searched, with a remark. */
  FOREIGN(null, "author", "url", "inurl", "site", "seen", "tag");

  private static final Map<String, BoxField> BY_NAME = new HashMap<>();

  static {
    for (BoxField field : values()) {
      field.names.forEach(name -> BY_NAME.put(name, field));
    }
  }

  private final @Nullable Facet facet;
  private final List<String> names;

  BoxField(@Nullable Facet facet, String... names) {
    this.facet = facet;
    this.names = List.of(names);
  }

  /** The field that a word before a colon names, in any case; null for an ordinary word. */
  static @Nullable BoxField of(String name) {
    return BY_NAME.get(name.toLowerCase(Locale.ROOT));
  }

  /** The facet that it filters; null for title, dates and story. */
  @Nullable Facet facet() {
    return facet;
  }

  /** How it is written. */
  String code() {
    return names.getFirst();
  }
}
