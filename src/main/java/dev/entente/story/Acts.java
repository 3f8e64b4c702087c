package dev.entente.story;

import dev.entente.article.Claim;
import dev.entente.article.ClaimDate;
import dev.entente.article.Equipment;
import dev.entente.article.EquipmentMention;
import dev.entente.article.Quantity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The acts of a claim: one of each system family that it is about, none where it is no part of a deal. */
final class Acts {

  static final Equipment UNSPEC = new Equipment("unspec");
  private static final int MOST_FIGURES = 12;
  private static final int LONGEST = 80;
  private static final int MOST_DIGITS = 40;

  private Acts() {}

  /** The acts of the claim that stands at a place of its article. */
  static List<Act> of(int place, Claim claim) {
    Map<String, List<EquipmentMention>> families = families(claim);
    boolean several = families.size() > 1;
    List<Act> acts = new ArrayList<>();
    for (List<EquipmentMention> family : families.values()) {
      EquipmentMention first = family.isEmpty() ? null : family.getFirst();
      acts.add(new Act(
          place, claim.country(), claim.partner(), claim.mutual(), claim.kind(), claim.stage(), claim.time(),
          first == null ? UNSPEC : first.equipment(), first == null ? null : name(first),
          date(claim, ClaimDate.Sense.EVENT), date(claim, ClaimDate.Sense.PROMISED),
          quantities(claim, several ? family : claim.equipment()), money(claim, several)));
    }
    return acts;
  }

  /** What is named beside a system by its sort only is that system; arms of no sort count where nothing else does. */
  private static Map<String, List<EquipmentMention>> families(Claim claim) {
    Map<String, List<EquipmentMention>> families = new LinkedHashMap<>();
    Set<Equipment> ofSystems = claim.equipment().stream().filter(m -> name(m) != null)
        .map(EquipmentMention::equipment).collect(Collectors.toSet());
    for (EquipmentMention mention : claim.equipment()) {
      String system = name(mention);
      boolean counts = system != null
          || !mention.equipment().equals(UNSPEC) && !ofSystems.contains(mention.equipment());
      if (counts) {
        families.computeIfAbsent(system == null ? mention.equipment().leaf() : "= " + system, f -> new ArrayList<>())
            .add(mention);
      }
    }
    return switch (claim.kind()) {
      case CONTRACT, DELIVERY, COPRODUCTION -> {
        if (families.isEmpty()) {
          families.put(UNSPEC.leaf(), List.of());
        }
        yield families;
      }
      case MOU -> families;
      case TRAINING -> {
        families.keySet().removeIf(family -> !family.startsWith("= "));
        yield families;
      }
      case VISIT, TALKS, EXERCISE, EXHIBITION, INTEL, BASING -> Map.of();
    };
  }

  private static @Nullable String name(EquipmentMention mention) {
    String system = mention.system();
    return system == null || system.isBlank() ? null : cut(system.strip());
  }

  private static @Nullable Days date(Claim claim, ClaimDate.Sense sense) {
    return claim.particulars().dates().stream().filter(date -> date.sense() == sense).findFirst()
        .map(date -> new Days(date.from(), date.to())).orElse(null);
  }

  /** A number belongs to the equipment of its sort that is named nearest to it. */
  private static List<Act.Counted> quantities(Claim claim, List<EquipmentMention> family) {
    return claim.particulars().quantities().stream()
        .filter(quantity -> claim.equipment().isEmpty() || family.contains(nearest(claim, quantity)))
        .limit(MOST_FIGURES)
        .map(q -> new Act.Counted(
            q.least(), q.most(), cut(q.unit().strip().toLowerCase(Locale.ROOT)), q.equipment(), q.sense()))
        .distinct().toList();
  }

  private static EquipmentMention nearest(Claim claim, Quantity quantity) {
    Equipment sort = quantity.equipment();
    List<EquipmentMention> same = claim.equipment().stream().filter(m -> m.equipment().equals(sort)).toList();
    return (same.isEmpty() ? claim.equipment() : same).stream().min(Comparator
        .comparingInt((EquipmentMention m) -> Math.abs(m.evidence().start() - quantity.evidence().start()))
        .thenComparingInt(m -> m.evidence().start())).orElseThrow();
  }

  private static List<Act.Priced> money(Claim claim, boolean shared) {
    return claim.particulars().money().stream()
        .filter(m -> isSane(m.least()) && isSane(m.most())).limit(MOST_FIGURES)
        .map(m -> new Act.Priced(plain(m.least()), plain(m.most()), m.currency(), shared)).distinct().toList();
  }

  /** Nobody pays so much that it takes more digits than these. */
  private static boolean isSane(@Nullable BigDecimal amount) {
    return amount == null || amount.precision() <= MOST_DIGITS && Math.abs(amount.scale()) <= MOST_DIGITS;
  }

  /** Equal amounts must be equal objects, whatever zeros they were written with. */
  static @Nullable BigDecimal plain(@Nullable BigDecimal amount) {
    return amount == null ? null : amount.signum() == 0 ? BigDecimal.ZERO : amount.stripTrailingZeros();
  }

  private static String cut(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
  }
}
