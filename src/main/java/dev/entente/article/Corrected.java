package dev.entente.article;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The claims of an article after its corrections. A rejected claim is known again by its pair, its kind and its
 * sentences, by stage and time only where several would do; so it stays rejected when the tagger words it a little
 * otherwise. In the capture that the editor saw it is gone for good; in a later version of the article, words that were
 * not there to be judged can earn it anew.
 *
 * @param claims those of the tagger that nobody rejected, then those that were added
 * @param lost the corrections whose words find no place any more; they change nothing
 */
public record Corrected(List<Claim> claims, List<Correction> lost) {

  /** Copies the lists. */
  public Corrected {
    claims = List.copyOf(claims);
    lost = List.copyOf(lost);
  }

  /**
   * Applies corrections one after the other.
   *
   * @param digest the digest of the capture that was read
   * @param claims as the tagger found them
   * @param corrections those that hold, in the order of deciding
   */
  public static Corrected of(
      Reading reading, String digest, List<Claim> claims, List<Correction> corrections) {
    List<Claim> now = List.copyOf(claims);
    List<Correction> lost = new ArrayList<>();
    Set<List<Object>> rejected = new HashSet<>();
    for (Correction correction : corrections) {
      List<Evidence> places = correction.places(reading);
      if (places.isEmpty()) {
        lost.add(correction);
        continue;
      }
      boolean seen = correction.anchors().stream().anyMatch(anchor -> anchor.digest().equals(digest));
      List<Claim> meant = meant(now, correction.label(), places, seen);
      boolean exact = meant.stream().anyMatch(correction.label()::isExactly);
      boolean again = correction.action() == Correction.Action.REJECT
          && !rejected.add(List.of(correction.label().with(List.of()), sentences(places)));
      if (again && !exact) {
        // It came back only by an editor's word that was withdrawn since: what is left there was never doubted.
        continue;
      }
      now = switch (correction.action()) {
        case ADD -> with(now, correction.label(), places.getFirst());
        case REJECT -> now.stream().flatMap(c -> meant.contains(c) ? rest(c, places, seen) : Stream.of(c)).toList();
        case REJECT_EQUIPMENT -> now.stream()
            .map(c -> meant.contains(c) ? without(c, correction.label().equipment()) : c).toList();
      };
    }
    return new Corrected(now, lost);
  }

  private static List<Claim> meant(
      List<Claim> claims, Correction.Label label, List<Evidence> places, boolean seen) {
    Set<Integer> sentences = sentences(places);
    List<Claim> here = claims.stream().filter(label::isOf)
        .filter(c -> c.evidence().stream().anyMatch(e -> sentences.contains(e.sentence()))).toList();
    List<Claim> exact = here.stream().filter(label::isExactly).toList();
    if (!exact.isEmpty() || !here.isEmpty()) {
      return exact.isEmpty() ? here : exact;
    }
    return seen ? claims.stream().filter(label::isExactly).toList() : List.of();
  }

  private static Set<Integer> sentences(List<Evidence> places) {
    return places.stream().map(Evidence::sentence).collect(Collectors.toSet());
  }

  /** What is left of a rejected claim: evidence that the editor cannot have seen. */
  private static Stream<Claim> rest(Claim claim, List<Evidence> places, boolean seen) {
    Set<Integer> sentences = sentences(places);
    List<Evidence> unseen = claim.evidence().stream().filter(e -> !sentences.contains(e.sentence())).toList();
    return seen || unseen.isEmpty() ? Stream.empty()
        : Stream.of(copy(claim, claim.equipment(), claim.confidence(), unseen));
  }

  private static Claim without(Claim claim, List<Equipment> wrong) {
    Particulars said = claim.particulars();
    return copy(claim, claim.equipment().stream().filter(e -> !wrong.contains(e.equipment())).toList(),
        claim.confidence(), claim.evidence()).with(new Particulars(
            said.quantities().stream().filter(q -> q.equipment() == null || !wrong.contains(q.equipment())).toList(),
            said.money(), said.dates(), said.organisations(), said.people(), said.attributions()));
  }

  /** Where the tagger found the same claim, the editor's words come to its own. */
  private static List<Claim> with(List<Claim> claims, Correction.Label label, Evidence words) {
    List<EquipmentMention> named =
        label.equipment().stream().map(leaf -> new EquipmentMention(leaf, null, words)).toList();
    List<Claim> now = new ArrayList<>(claims);
    for (int i = 0; i < now.size(); i++) {
      Claim claim = now.get(i);
      if (label.isExactly(claim)) {
        List<Equipment> known = claim.equipment().stream().map(EquipmentMention::equipment).toList();
        now.set(i, copy(claim, Stream.concat(claim.equipment().stream(),
            named.stream().filter(e -> !known.contains(e.equipment()))).toList(), Confidence.HIGH,
            Stream.concat(Stream.of(words), claim.evidence().stream()).distinct().toList()));
        return now;
      }
    }
    now.add(new Claim(label.country(), label.partner(), label.mutual(), label.kind(), label.stage(), label.time(),
        named, Particulars.NONE, Confidence.HIGH, List.of(words)));
    return now;
  }

  private static Claim copy(
      Claim claim, List<EquipmentMention> equipment, Confidence confidence, List<Evidence> evidence) {
    return new Claim(claim.country(), claim.partner(), claim.mutual(), claim.kind(), claim.stage(), claim.time(),
        equipment, claim.particulars(), confidence, evidence);
  }
}
