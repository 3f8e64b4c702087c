package dev.entente.index;

import dev.entente.article.Article;
import dev.entente.article.ArticleId;
import dev.entente.article.Attribution;
import dev.entente.article.Claim;
import dev.entente.article.Confidence;
import dev.entente.article.Country;
import dev.entente.article.Equipment;
import dev.entente.article.EquipmentMention;
import dev.entente.article.Evidence;
import dev.entente.article.Kind;
import dev.entente.article.Labels;
import dev.entente.article.Mention;
import dev.entente.article.Organisation;
import dev.entente.article.Origin;
import dev.entente.article.Particulars;
import dev.entente.article.Person;
import dev.entente.article.Publication;
import dev.entente.article.Publication.Precision;
import dev.entente.article.Reading;
import dev.entente.article.Region;
import dev.entente.article.RegionLabel;
import dev.entente.article.Sentence;
import dev.entente.article.Sentence.Block;
import dev.entente.article.Stage;
import dev.entente.article.TimeFrame;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Draws articles for tests in a few words. */
public final class Sketch {

  private final ArticleId id;
  private final StringBuilder text = new StringBuilder();
  private final List<Sentence> sentences = new ArrayList<>();
  private final List<Claim> claims = new ArrayList<>();
  private final List<Mention> mentions = new ArrayList<>();
  private final List<RegionLabel> regions = new ArrayList<>();
  private String title = "A headline";
  private Publication published = new Publication.Unknown();
  private Instant seen = Instant.parse("2026-01-01T00:00:00Z");
  private String language = "en";
  private @Nullable String source;

  private Sketch(ArticleId id) {
    this.id = id;
  }

  public static ArticleId id(String key) {
    return ArticleId.ofKey(key);
  }

  public static Sketch article(String key) {
    return new Sketch(id(key));
  }

  public Sketch title(String words) {
    title = words;
    return this;
  }

  public Sketch body(String... more) {
    Arrays.stream(more).forEach(sentence -> block(Block.BODY, sentence));
    return this;
  }

  public Sketch block(Block block, String sentence) {
    if (!text.isEmpty()) {
      text.append(block == Block.BODY ? " " : "\n\n");
    }
    sentences.add(new Sentence(text.length(), text.length() + sentence.length(), block));
    text.append(sentence);
    return this;
  }

  public Sketch source(String name) {
    source = name;
    return this;
  }

  public Sketch language(String code) {
    language = code;
    return this;
  }

  public Sketch seen(String moment) {
    seen = Instant.parse(moment);
    return this;
  }

  public Sketch seen(Instant moment) {
    seen = moment;
    return this;
  }

  /** A stated date: {@code 2024}, {@code 2024-05} or {@code 2024-05-31}. */
  public Sketch stated(String iso) {
    published = switch (iso.length()) {
      case 4 -> new Publication.Stated(LocalDate.parse(iso + "-01-01"), Precision.YEAR, iso, "test", null);
      case 7 -> new Publication.Stated(LocalDate.parse(iso + "-01"), Precision.MONTH, iso, "test", null);
      default -> new Publication.Stated(LocalDate.parse(iso), Precision.DAY, iso, "test", null);
    };
    return this;
  }

  /** A stated day that cannot be trusted. */
  public Sketch doubted(String iso) {
    published = new Publication.Stated(LocalDate.parse(iso), Precision.DAY, iso, "test", "It is that of a change.");
    return this;
  }

  /** Bounds; null for an open end. */
  public Sketch bounded(@Nullable String notBefore, @Nullable String notAfter) {
    published = new Publication.Bounded(
        notBefore == null ? null : LocalDate.parse(notBefore), notAfter == null ? null : LocalDate.parse(notAfter),
        "An office is named.");
    return this;
  }

  public Sketch region(String... codes) {
    for (String code : codes) {
      regions.add(new RegionLabel(new Region(code), false, new Evidence(0, 0, 1, "claim.country")));
    }
    return this;
  }

  public Sketch claim(String country, String partner, String... leaves) {
    return claim(country, partner, Kind.DELIVERY, Stage.COMPLETED, leaves);
  }

  public Sketch claim(String country, String partner, Kind kind, Stage stage, String... leaves) {
    return claim(country, partner, false, kind, stage, new Evidence(0, 0, 1, "acquire.receive"), leaves);
  }

  public Sketch mutual(String country, String partner, String... leaves) {
    return claim(
        country, partner, true, Kind.EXERCISE, Stage.COMPLETED, new Evidence(0, 0, 1, "cooperate.mutual"), leaves);
  }

  /** A claim that rests on words of the text that was drawn so far. */
  public Sketch claimOn(String words, String country, String partner, String... leaves) {
    int start = text.indexOf(words);
    int sentence = 0;
    while (sentences.get(sentence).end() <= start) {
      sentence++;
    }
    Evidence evidence = new Evidence(sentence, start, start + words.length(), "acquire.receive");
    return claim(country, partner, false, Kind.DELIVERY, Stage.COMPLETED, evidence, leaves);
  }

  public Sketch claim(
      String country, String partner, boolean mutual, Kind kind, Stage stage, Evidence evidence, String... leaves) {
    List<EquipmentMention> equipment = Arrays.stream(leaves)
        .map(leaf -> new EquipmentMention(new Equipment(leaf), null, evidence)).toList();
    claims.add(new Claim(
        new Country(country), new Country(partner), mutual, kind, stage, TimeFrame.CURRENT, equipment,
        Particulars.NONE, Confidence.HIGH, List.of(evidence)));
    return this;
  }

  /** Names the system of the last claim's piece of equipment of that number. */
  public Sketch system(int piece, @Nullable String name) {
    Claim claim = claims.removeLast();
    List<EquipmentMention> pieces = new ArrayList<>(claim.equipment());
    EquipmentMention bare = pieces.get(piece);
    pieces.set(piece, new EquipmentMention(bare.equipment(), name, bare.evidence()));
    return rewrite(claim, pieces, claim.particulars(), claim.confidence());
  }

  /** Says who says the last claim, and how far it can be trusted. */
  public Sketch said(Confidence confidence, Attribution.Speaker... speakers) {
    Claim claim = claims.removeLast();
    Evidence evidence = claim.evidence().getFirst();
    Particulars was = claim.particulars();
    return rewrite(claim, claim.equipment(), new Particulars(
        List.of(), List.of(), List.of(), was.organisations(), was.people(),
        Arrays.stream(speakers).map(speaker -> new Attribution(speaker, null, evidence)).toList()), confidence);
  }

  /** Lets an organisation and a person take part in the last claim. */
  public Sketch with(String organisation, String person) {
    Claim claim = claims.removeLast();
    Evidence evidence = claim.evidence().getFirst();
    return rewrite(claim, claim.equipment(), new Particulars(
        List.of(), List.of(), List.of(),
        List.of(new Organisation(organisation, null, Organisation.Role.SUPPLIER, evidence)),
        List.of(new Person(person, null, null, evidence)), claim.particulars().attributions()), claim.confidence());
  }

  private Sketch rewrite(
      Claim claim, List<EquipmentMention> pieces, Particulars particulars, Confidence confidence) {
    claims.add(new Claim(
        claim.country(), claim.partner(), claim.mutual(), claim.kind(), claim.stage(), claim.time(), pieces,
        particulars, confidence, claim.evidence()));
    return this;
  }

  public Sketch mention(String name, Mention.Type type, @Nullable String country, Mention.Role role) {
    mentions.add(new Mention(
        name, type, country == null ? null : new Country(country), role, new Evidence(0, 0, 1, "name")));
    return this;
  }

  public Article draw() {
    Reading reading = new Reading(
        "https://news.example/" + id, title, false, published, null, language, source, null, null, null,
        null, null, text.toString(), sentences, List.of(), List.of(), List.of());
    return new Article(
        id, seen, new Origin("sha256:00", "entente-000001.warc.gz:0", false, "1", "1"), reading,
        new Labels(claims, regions, mentions));
  }
}
