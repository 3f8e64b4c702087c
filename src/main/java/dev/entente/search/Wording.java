package dev.entente.search;

import dev.entente.article.ArticleId;
import dev.entente.article.Facet;
import dev.entente.index.Search;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Says searches and numbers in plain English. */
final class Wording {

  private final ValueNames names;
  private final Function<ArticleId, String> headlines;

  /** Words for codes by their names, and for a story by the headline of one of its reports. */
  Wording(ValueNames names, Function<ArticleId, String> headlines) {
    this.names = names;
    this.headlines = headlines;
  }

  /** What a story is called: the headline of its first report. */
  String story(ArticleId report) {
    return BoxText.brief(headlines.apply(report));
  }

  /** {@code 1 article}, {@code 2 articles}, {@code 1,234 articles}. */
  static String articles(long number) {
    return counted(number, "article");
  }

  static String counted(long number, String noun) {
    return String.format(Locale.ENGLISH, "%,d %s%s", number, noun, number == 1 ? "" : "s");
  }

  /** How a way to sort is written in addresses. */
  static String code(Search.Order order) {
    return order.name().toLowerCase(Locale.ROOT);
  }

  /** What a facet is called beside a value. */
  static String facet(Facet facet) {
    return switch (facet) {
      case COUNTRY -> "Country";
      case PARTNER -> "Partner";
      case PARTY -> "Either role";
      case EQUIPMENT -> "Equipment";
      case SYSTEM -> "System";
      case REGION -> "Region";
      case KIND -> "Kind";
      case STAGE -> "Stage";
      case SAYS -> "Said by";
      case CONFIDENCE -> "Confidence";
      case ORG -> "Organisation";
      case PERSON -> "Person";
      case MENTION -> "Mention";
      case SOURCE -> "Source";
      case LANG -> "Language";
      case YEAR -> "Year";
    };
  }

  /** What a facet is called over its list. */
  static String heading(Facet facet) {
    return switch (facet) {
      case COUNTRY -> "Country: recipient or host";
      case PARTNER -> "Partner: supplier or visitor";
      case SYSTEM -> "System by name";
      case SAYS -> "Who says so";
      case PARTY, EQUIPMENT, REGION, KIND, STAGE, CONFIDENCE, ORG, PERSON, MENTION, SOURCE, LANG, YEAR -> facet(facet);
    };
  }

  /** {@code Country: Mali}. */
  String labelled(Facet facet, String value) {
    return facet(facet) + ": " + names.label(facet, value);
  }

  /** {@code Country: Mali or Niger}. */
  String labelled(Facet facet, List<String> values) {
    return facet(facet) + ": " + either(facet, values);
  }

  /**
   * The whole search, empty for all: {@code "drones" · country Mali · not partner France · since 1 January 2025}.
   */
  String search(SearchState state) {
    List<String> parts = new ArrayList<>();
    if (!state.q().isEmpty()) {
      parts.add(state.q().indexOf('"') < 0 ? "\"" + state.q() + "\"" : state.q());
    }
    for (Facet facet : Facet.values()) {
      String name = facet(facet).toLowerCase(Locale.ROOT) + " ";
      if (!state.included(facet).isEmpty()) {
        parts.add(name + either(facet, state.included(facet)));
      }
      if (!state.excluded(facet).isEmpty()) {
        parts.add("not " + name + either(facet, state.excluded(facet)));
      }
    }
    if (state.story() != null) {
      parts.add("story \u201c" + story(state.story()) + "\u201d");
    }
    if (state.since() != null) {
      parts.add("since " + state.since().words(false));
    }
    if (state.until() != null) {
      parts.add("until " + state.until().words(true));
    }
    return String.join(" \u00b7 ", parts);
  }

  private String either(Facet facet, List<String> values) {
    List<String> labels = values.stream().map(value -> names.label(facet, value)).toList();
    return labels.size() == 1 ? labels.getFirst()
        : String.join(", ", labels.subList(0, labels.size() - 1)) + " or " + labels.getLast();
  }
}
