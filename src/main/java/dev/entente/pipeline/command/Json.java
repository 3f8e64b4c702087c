package dev.entente.pipeline.command;

import dev.entente.article.Attribution;
import dev.entente.article.Claim;
import dev.entente.article.ClaimDate;
import dev.entente.article.Coded;
import dev.entente.article.Country;
import dev.entente.article.Equipment;
import dev.entente.article.EquipmentMention;
import dev.entente.article.Evidence;
import dev.entente.article.Labels;
import dev.entente.article.Mention;
import dev.entente.article.Money;
import dev.entente.article.Person;
import dev.entente.article.Quantity;
import dev.entente.article.Reading;
import dev.entente.article.RegionLabel;
import dev.entente.enrich.Focus;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.ObjectMapper;

/** The forms that {@code tag} and {@code read} print. They only ever grow: nothing is renamed, nothing removed. */
final class Json {

  static final ObjectMapper MAPPER = new ObjectMapper();

  private Json() {}

  /** One article with its labels, on one line; codes in lower case. */
  static String tagged(String id, Reading reading, Labels labels, Focus focus) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("schema", 1);
    json.put("id", id);
    json.put("title", reading.title());
    json.put("titleDerived", reading.titleDerived());
    json.put("published", reading.published().isoOrNull());
    json.put("language", reading.language());
    json.put("source", reading.source());
    json.put("countries", labels.countries().stream().map(Country::code).toList());
    json.put("partners", labels.partners().stream().map(Country::code).toList());
    json.put("pairs", labels.claims().stream()
        .map(c -> List.of(c.country().code(), c.partner().code())).distinct().toList());
    json.put("equipment", labels.equipment().stream().map(Equipment::leaf).toList());
    json.put("regions", labels.regions().stream().map(RegionLabel::region).map(r -> r.code()).distinct().toList());
    json.put("mentioned", labels.mentions().stream().filter(m -> m.type() == Mention.Type.STATE)
        .map(Mention::country).filter(Objects::nonNull).map(Country::code).distinct().sorted().toList());
    json.put("focus", focus.ranked().stream().map(country -> country.code().toUpperCase(Locale.ROOT)).toList());
    json.put("source_countries", focus.sources().stream().map(Json::three).toList());
    json.put("target_countries", focus.targets().stream().map(Json::three).toList());
    json.put("claims", labels.claims().stream().map(claim -> claim(reading, claim)).toList());
    json.put("mentions", labels.mentions().stream().map(mention -> mention(reading, mention)).toList());
    json.put("dropped", reading.dropped());
    return MAPPER.writeValueAsString(json);
  }

  /** One reading, on one line. */
  static String read(String id, Reading reading) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("id", id);
    json.put("title", reading.title());
    json.put("titleDerived", reading.titleDerived());
    json.put("published", reading.published().isoOrNull());
    json.put("date", reading.published().isoOrNull());
    json.put("language", reading.language());
    json.put("author", reading.author());
    json.put("source", reading.source());
    json.put("url", reading.url());
    json.put("text", reading.text());
    json.put("dropped", reading.dropped());
    return MAPPER.writeValueAsString(json);
  }

  private static Map<String, @Nullable Object> claim(Reading reading, Claim claim) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("country", claim.country().code());
    json.put("partner", claim.partner().code());
    json.put("mutual", claim.mutual());
    json.put("kind", claim.kind().code());
    json.put("stage", claim.stage().code());
    json.put("time", claim.time().code());
    json.put("confidence", claim.confidence().code());
    json.put("equipment", claim.equipment().stream().map(e -> e.equipment().leaf()).distinct().toList());
    json.put("systems", claim.equipment().stream().map(EquipmentMention::system).filter(Objects::nonNull)
        .distinct().toList());
    json.put("quantities", claim.particulars().quantities().stream().map(q -> quantity(reading, q)).toList());
    json.put("money", claim.particulars().money().stream().map(m -> money(reading, m)).toList());
    json.put("dates", claim.particulars().dates().stream().map(d -> date(reading, d)).toList());
    json.put("evidence", evidence(reading, claim.evidence().getFirst()));
    json.put("organisations", claim.particulars().organisations().stream()
        .map(o -> named(reading, o.name(), o.role(), o.country(), o.evidence())).toList());
    json.put("people", claim.particulars().people().stream().map(p -> person(reading, p)).toList());
    json.put("attributions", claim.particulars().attributions().stream()
        .map(a -> attribution(reading, a)).toList());
    return json;
  }

  private static Map<String, @Nullable Object> quantity(Reading reading, Quantity quantity) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("least", quantity.least());
    json.put("most", quantity.most());
    json.put("unit", quantity.unit());
    json.put("equipment", quantity.equipment() == null ? null : quantity.equipment().leaf());
    json.put("sense", code(quantity.sense()));
    json.put("words", reading.words(quantity.evidence()));
    return json;
  }

  private static Map<String, @Nullable Object> money(Reading reading, Money money) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("least", money.least());
    json.put("most", money.most());
    json.put("currency", money.currency());
    json.put("words", reading.words(money.evidence()));
    return json;
  }

  private static Map<String, @Nullable Object> date(Reading reading, ClaimDate date) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("from", date.from().toString());
    json.put("to", date.to().toString());
    json.put("sense", code(date.sense()));
    json.put("words", reading.words(date.evidence()));
    return json;
  }

  private static Map<String, @Nullable Object> named(
      Reading reading, String name, Coded role, @Nullable Country country, Evidence evidence) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("name", name);
    json.put("role", code(role));
    json.put("country", country == null ? null : country.code());
    json.put("words", words(reading, evidence));
    return json;
  }

  private static Map<String, @Nullable Object> person(Reading reading, Person person) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("name", person.name());
    json.put("office", person.office());
    json.put("country", person.side() == null ? null : person.side().code());
    json.put("words", words(reading, person.evidence()));
    return json;
  }

  private static Map<String, @Nullable Object> attribution(Reading reading, Attribution attribution) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("speaker", code(attribution.speaker()));
    json.put("name", attribution.name());
    json.put("words", words(reading, attribution.evidence()));
    return json;
  }

  private static String words(Reading reading, Evidence evidence) {
    return reading.text().substring(evidence.start(), evidence.end());
  }

  private static Map<String, @Nullable Object> mention(Reading reading, Mention mention) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("name", mention.name());
    json.put("type", code(mention.type()));
    json.put("country", mention.country() == null ? null : mention.country().code());
    json.put("role", code(mention.role()));
    json.put("evidence", evidence(reading, mention.evidence()));
    return json;
  }

  /** The sentence in full; start and end count characters of the clean text that {@code read} prints. */
  private static Map<String, @Nullable Object> evidence(Reading reading, Evidence evidence) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("sentence", reading.sentence(evidence.sentence()));
    json.put("start", evidence.start());
    json.put("end", evidence.end());
    json.put("rule", evidence.rule());
    return json;
  }

  /** The code of three letters. */
  private static String three(Country country) {
    try {
      return Locale.of("", country.code().toUpperCase(Locale.ROOT)).getISO3Country();
    } catch (MissingResourceException e) {
      return country.code().toUpperCase(Locale.ROOT);
    }
  }

  private static String code(Coded coded) {
    return coded.code();
  }
}
