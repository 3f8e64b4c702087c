package dev.entente.benchmark;

import dev.entente.article.Attribution;
import dev.entente.article.Claim;
import dev.entente.article.Confidence;
import dev.entente.article.Country;
import dev.entente.article.Equipment;
import dev.entente.article.EquipmentMention;
import dev.entente.article.Evidence;
import dev.entente.article.Kind;
import dev.entente.article.Mention;
import dev.entente.article.Particulars;
import dev.entente.article.Region;
import dev.entente.article.RegionLabel;
import dev.entente.article.Sentence;
import dev.entente.article.Stage;
import dev.entente.article.TimeFrame;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/** Writes one article: sentences of drawn words, one for each claim, and now and then one that names a state. */
final class Telling {

  private static final List<String> VERBS = List.of(
      "took delivery of", "signed a contract for", "is in talks to buy", "has received", "agreed to buy");
  private static final List<String> NUMBERS = List.of("two", "six", "a dozen", "24", "40", "a first batch of");
  private static final Zipf KINDS = new Zipf(Kind.values().length, 2, 0.8);
  private static final Zipf STAGES = new Zipf(Stage.values().length, 2, 0.8);

  private final World world;
  private final WordStock words;
  private final RandomGenerator random;
  private final StringBuilder text = new StringBuilder();
  private final List<Sentence> sentences = new ArrayList<>();
  private final List<Claim> claims = new ArrayList<>();
  private String title = "";

  Telling(World world, WordStock words, RandomGenerator random) {
    this.world = world;
    this.words = words;
    this.random = random;
  }

  /** Writes it, about so many characters long. */
  Telling write(int length) {
    int left = List.of(0, 0, 1, 1, 1, 1, 1, 1, 2, 2, 2, 3, 4).get(random.nextInt(13));
    int inParagraph = 0;
    while (text.length() < length || left > 0) {
      if (!text.isEmpty()) {
        boolean ends = inParagraph > 1 + random.nextInt(4);
        text.append(ends ? "\n\n" : " ");
        inParagraph = ends ? 0 : inParagraph;
      }
      inParagraph++;
      int sort = random.nextInt(10);
      if (left > 0 && (sentences.size() > 12 || sort < 4)) {
        claim();
        left--;
      } else if (sort == 9) {
        sentence("The report was confirmed by officials in " + World.name(world.recipient(random)) + " on Tuesday");
      } else {
        sentence(drawn(8 + random.nextInt(24)));
      }
    }
    title = claims.isEmpty() || random.nextInt(3) == 0
        ? drawn(6 + random.nextInt(5)) : World.name(claims.getFirst().country().code()) + " " + drawn(5);
    return this;
  }

  private String drawn(int many) {
    StringBuilder drawn = new StringBuilder();
    for (int i = 0; i < many; i++) {
      String word = words.next(random);
      drawn.append(i == 0 ? "" : random.nextInt(14) == 0 ? ", " : " ");
      drawn.append(i == 0 ? Character.toUpperCase(word.charAt(0)) + word.substring(1) : word);
    }
    return drawn.toString();
  }

  private void sentence(String content) {
    int start = text.length();
    text.append(content).append('.');
    sentences.add(new Sentence(start, text.length(), Sentence.Block.BODY));
  }

  private void claim() {
    String country = world.recipient(random);
    String partner = world.partner(country, random);
    Map<String, String> gear = new LinkedHashMap<>();
    for (int i = List.of(0, 1, 1, 1, 2, 3).get(random.nextInt(6)); i > 0; i--) {
      String leaf = world.leaf(random);
      gear.put(leaf, World.EQUIPMENT.getOrDefault(leaf, leaf));
    }
    String what = gear.isEmpty() ? "military equipment" : String.join(" and ", gear.values());
    int start = text.length();
    sentence(World.name(country) + " " + pick(VERBS) + " " + pick(NUMBERS) + " " + what + " from " + World.name(partner)
        + ", " + drawn(4 + random.nextInt(8)));
    Evidence evidence = new Evidence(sentences.size() - 1, start, text.length() - 1, "acquire.receive");
    claims.add(new Claim(new Country(country), new Country(partner), random.nextInt(10) == 0,
        Kind.values()[KINDS.next(random)], Stage.values()[STAGES.next(random)],
        TimeFrame.values()[random.nextInt(5) < 4 ? 0 : 1 + random.nextInt(2)],
        gear.entrySet().stream().map(one -> equipment(one.getKey(), one.getValue(), start)).toList(),
        particulars(evidence), Confidence.values()[random.nextInt(3)], List.of(evidence)));
  }

  /** One who says so, now and then a second. */
  private Particulars particulars(Evidence evidence) {
    Attribution.Speaker[] all = Attribution.Speaker.values();
    List<Attribution> said = IntStream.range(0, random.nextInt(4) == 0 ? 2 : 1)
        .mapToObj(i -> new Attribution(all[random.nextInt(all.length)], null, evidence)).toList();
    return new Particulars(List.of(), List.of(), List.of(), List.of(), List.of(), said);
  }

  /** Half of the equipment has a name. */
  private EquipmentMention equipment(String leaf, String name, int from) {
    int start = text.indexOf(name, from);
    return new EquipmentMention(
        new Equipment(leaf), random.nextBoolean() ? null : world.system(leaf, random),
        new Evidence(sentences.size() - 1, start, start + name.length(), "equipment.class"));
  }

  private String pick(List<String> of) {
    return of.get(random.nextInt(of.size()));
  }

  String title() {
    return title;
  }

  String text() {
    return text.toString();
  }

  List<Sentence> sentences() {
    return sentences;
  }

  List<Claim> claims() {
    return claims;
  }

  /** The regions of the recipients, each with the claim that it follows from. */
  List<RegionLabel> regions() {
    Map<String, RegionLabel> labels = new LinkedHashMap<>();
    for (Claim claim : claims) {
      for (String region : world.regions(claim.country().code())) {
        labels.putIfAbsent(region, new RegionLabel(new Region(region), false, claim.evidence().getFirst()));
      }
    }
    return List.copyOf(labels.values());
  }

  /** The states of the claims. */
  List<Mention> mentions() {
    return claims.stream().map(claim -> new Mention(World.name(claim.country().code()), Mention.Type.STATE,
        claim.country(), Mention.Role.PARTY, claim.evidence().getFirst())).toList();
  }
}
