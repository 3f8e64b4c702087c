package dev.entente.search;

import dev.entente.article.Facet;
import dev.entente.article.Names;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The values of facets by code and by name: the vocabulary's, and those that it leaves to us (languages, years). */
final class ValueNames {

  private static final int LONGEST = 100;
  private static final Pattern YEAR = Pattern.compile("\\d{4}");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Map<String, String> LANGUAGES = Arrays.stream(Locale.getISOLanguages())
      .filter(code -> code.length() == 2)
      .collect(Collectors.toMap(code -> key(language(code)), code -> code, (a, b) -> a));
  private static final Map<String, String> ALPHA3 = Arrays.stream(Locale.getISOCountries())
      .collect(Collectors.toMap(
          code -> Locale.of("", code).getISO3Country().toLowerCase(Locale.ROOT),
          code -> code.toLowerCase(Locale.ROOT)));

  private final Names names;
  private final VocabularyKeys vocabulary;

  ValueNames(Names names) {
    this.names = names;
    this.vocabulary = new VocabularyKeys(names);
  }

  /** What a value is called; an unknown one by itself. */
  String label(Facet facet, String value) {
    if (value.equals(Facet.NONE)) {
      return "not stated";
    }
    return switch (facet) {
      case LANG -> language(value);
      case SOURCE, YEAR, ORG, PERSON -> value;
      case MENTION -> MentionValue.of(value).label(names);
      case COUNTRY, PARTNER, PARTY, EQUIPMENT, SYSTEM, REGION, KIND, STAGE, SAYS, CONFIDENCE ->
          names.label(vocabularyOf(facet), value);
    };
  }

  /** The English name of a language by its code. */
  static String language(String code) {
    String name = Locale.forLanguageTag(code).getDisplayLanguage(Locale.ENGLISH);
    return code.equals("und") ? "language not known" : name.isEmpty() ? code : name;
  }

  /** The values above a value, the nearest first; empty where the facet has no levels. */
  List<String> ancestors(Facet facet, String value) {
    if (facet == Facet.MENTION && value.indexOf('.') > 0) {
      return List.of(MentionValue.of(value).country());
    }
    if (facet != Facet.EQUIPMENT && facet != Facet.REGION) {
      return List.of();
    }
    List<String> line = new ArrayList<>();
    String parent = names.parent(facet, value);
    while (!parent.isEmpty() && !parent.equals(value) && !line.contains(parent)) {
      line.add(parent);
      parent = names.parent(facet, parent);
    }
    return line;
  }

  /** True for a value that an article could have. */
  boolean knows(Facet facet, String value) {
    return value.equals(Facet.NONE) || switch (facet) {
      case YEAR -> YEAR.matcher(value).matches();
      case LANG -> value.length() <= 3 && GAPS.splitAsStream(value).count() == 1;
      // The vocabulary knows some names; what texts print beside them cannot be known.
      case SOURCE, ORG, PERSON -> true;
      case MENTION -> MentionValue.of(value).isKnown(names);
      case COUNTRY, PARTNER, PARTY, EQUIPMENT, SYSTEM, REGION, KIND, STAGE, SAYS, CONFIDENCE ->
          names.knows(vocabularyOf(facet), value);
    };
  }

  /** The value that somebody means who types a code or a name; what is unknown stays, in uniform characters. */
  String resolve(Facet facet, String typed) {
    String text = BoxText.spaced(BoxText.clean(Normalizer.normalize(typed, Normalizer.Form.NFC)));
    String lower = cut(Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFC));
    return switch (facet) {
      case SOURCE -> lower.equals(Facet.NONE) ? Facet.NONE : cut(text);
      case SYSTEM, ORG, PERSON -> lower.equals(Facet.NONE) ? Facet.NONE : proper(facet, cut(text), lower);
      case MENTION -> mention(lower);
      default -> knows(facet, lower) ? lower : named(facet, key(lower)).orElse(lower);
    };
  }

  /** A name as the vocabulary writes it, if it knows it by any; else as it was typed. */
  private String proper(Facet facet, String text, String lower) {
    return names.knows(facet, text) ? text : named(facet, key(lower)).orElse(text);
  }

  /** A state by code or name, with or without the part that it plays. */
  private String mention(String lower) {
    MentionValue value = MentionValue.of(lower);
    String country = resolve(Facet.COUNTRY, value.country());
    return value.role().isEmpty() ? resolve(Facet.COUNTRY, lower) : country + "." + value.role();
  }

  /** Up to three known values whose names resemble an unknown one. */
  List<String> near(Facet facet, String value) {
    return Nearness.nearest(key(value), vocabulary.of(vocabularyOf(facet)).names());
  }

  private static String cut(String text) {
    int length = Math.min(LONGEST, text.codePointCount(0, text.length()));
    return text.substring(0, text.offsetByCodePoints(0, length)).strip();
  }

  private Optional<String> named(Facet facet, String key) {
    Stream<String> byCode = switch (facet) {
      case COUNTRY, PARTNER, PARTY -> key.equals("uk") ? Stream.of("gb") : Stream.ofNullable(ALPHA3.get(key));
      case LANG -> Stream.ofNullable(LANGUAGES.get(key));
      case EQUIPMENT, SYSTEM, REGION, KIND, STAGE, SAYS, CONFIDENCE, ORG, PERSON, MENTION, SOURCE, YEAR ->
          Stream.empty();
    };
    Stream<String> byName = Stream.ofNullable(vocabulary.of(vocabularyOf(facet)).values().get(key));
    return Stream.concat(byCode, byName).filter(value -> knows(facet, value)).findFirst();
  }

  /** Lower-case letters and digits without marks, words by single spaces, without a leading "the". */
  static String key(String text) {
    String bare = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
    String key = GAPS.matcher(bare.toLowerCase(Locale.ROOT).replace('\u0131', 'i')).replaceAll(" ").strip();
    return key.startsWith("the ") ? key.substring(4) : key;
  }

  private static Facet vocabularyOf(Facet facet) {
    return switch (facet) {
      case PARTNER, PARTY, MENTION -> Facet.COUNTRY;
      default -> facet;
    };
  }
}
