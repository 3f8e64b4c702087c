package dev.entente.enrich;

import dev.entente.article.Claim;
import dev.entente.article.Confidence;
import dev.entente.article.Country;
import dev.entente.article.Equipment;
import dev.entente.article.EquipmentMention;
import dev.entente.article.Evidence;
import dev.entente.article.Kind;
import dev.entente.article.Particulars;
import dev.entente.article.Stage;
import dev.entente.article.TimeFrame;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes one claim of all acts that say the same, and puts the primary one first. */
final class Claims {

  private static final int EVIDENCES = 3;

  private record Key(Country country, Country partner, Kind kind, Stage stage, TimeFrame time) {}

  /** What belongs to one claim. */
  private static final class Sheaf {
    private final Set<Evidence> evidence = new LinkedHashSet<>();
    private final Map<Equipment, EquipmentMention> equipment = new LinkedHashMap<>();
    private final Set<Act> acts = new LinkedHashSet<>();
    private final List<Pairs.Link> links = new ArrayList<>();
    private boolean mutual;
    private double score;
  }

  private final Pairs pairs;
  private final Detailing detailing;
  private final Sureness sureness;
  private final Map<Key, Sheaf> sheaves = new LinkedHashMap<>();

  Claims(Pairs pairs, Detailing detailing, Sureness sureness) {
    this.pairs = pairs;
    this.sureness = sureness;
    this.detailing = detailing;
    pairs.links().forEach(this::add);
  }

  private void add(Pairs.Link link) {
    Kind kind = link.act().kind();
    if (kind == null) {
      return;
    }
    Country country = pairs.receiver(link);
    Country partner = country.equals(link.first()) ? link.second() : link.first();
    Staging staging = link.act().staging;
    Sheaf sheaf = sheaves.computeIfAbsent(
        new Key(country, partner, kind, staging.stage(), staging.time()), k -> new Sheaf());
    Evidence words = words(link.act().marked, link.act().start(), link.act().end(), link.act().frame.id());
    sheaf.links.add(link);
    sheaf.acts.add(link.act());
    sheaf.evidence.add(words);
    sheaf.mutual = pairs.mutual(link);
    sheaf.score = Math.max(sheaf.score, pairs.score(link) + (staging.time() == TimeFrame.BACKGROUND ? -1 : 0)
        - Math.min(20, link.act().marked.sentence()) * 0.05);
    for (Hit gear : link.act().gear) {
      EquipmentMention mention = equipment(link.act().marked, gear);
      sheaf.equipment.putIfAbsent(mention.equipment(), mention);
    }
  }

  private static Evidence words(Marked marked, int from, int to, String rule) {
    int start = Math.max(marked.from(), from);
    int end = Math.min(marked.to(), to);
    return new Evidence(marked.sentence(), marked.words().start(start), marked.words().end(end - 1), rule);
  }

  private static EquipmentMention equipment(Marked marked, Hit hit) {
    Equipment leaf = switch (hit.term()) {
      case Term.Gear gear -> gear.equipment();
      case Term.Named named -> named.equipment();
      default -> throw new IllegalStateException("no equipment: " + hit);
    };
    @Nullable String system = hit.term() instanceof Term.Named named ? named.name() : null;
    return new EquipmentMention(leaf, system, words(marked, hit.from(), hit.to(), "equipment"));
  }

  /** The claims, the primary one first. */
  List<Claim> list() {
    boolean specific = sheaves.values().stream().flatMap(s -> s.equipment.keySet().stream())
        .anyMatch(e -> !e.leaf().equals("unspec"));
    List<Map.Entry<Key, Sheaf>> order = new ArrayList<>(sheaves.entrySet());
    order.sort(Comparator.comparingDouble((Map.Entry<Key, Sheaf> e) -> -e.getValue().score));
    List<Claim> claims = new ArrayList<>();
    for (Map.Entry<Key, Sheaf> entry : order) {
      Key key = entry.getKey();
      Sheaf sheaf = entry.getValue();
      List<EquipmentMention> equipment = sheaf.equipment.values().stream()
          .filter(m -> !specific || !m.equipment().leaf().equals("unspec")).toList();
      claims.add(claim(key, sheaf, mostSpecific(equipment)));
    }
    return claims;
  }

  private Claim claim(Key key, Sheaf sheaf, List<EquipmentMention> equipment) {
    Pairs.Link link = sheaf.links.getFirst();
    Confidence sure = sureness.of(
        sheaf.links, key.stage, key.time, sheaf.mutual, pairs.told(link), pairs.against(link, key.country)).level();
    Claim bare = new Claim(key.country, key.partner, sheaf.mutual, key.kind, key.stage, key.time, equipment,
        Particulars.NONE, sure, sheaf.evidence.stream().limit(EVIDENCES).toList());
    return bare.with(detailing.of(bare, List.copyOf(sheaf.acts)));
  }

  /** "Drones" beside "armed drones" in one claim says nothing more. */
  private static List<EquipmentMention> mostSpecific(List<EquipmentMention> all) {
    return all.stream().filter(m -> !general(m.equipment()) || all.stream().noneMatch(
        o -> !o.equals(m) && o.equipment().top().equals(m.equipment().top()) && !general(o.equipment()))).toList();
  }

  private static boolean general(Equipment equipment) {
    return equipment.leaf().equals("uav.unspecified") || equipment.leaf().equals("veh.armoured");
  }
}
