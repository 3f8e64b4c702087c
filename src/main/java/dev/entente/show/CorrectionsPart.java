package dev.entente.show;

import dev.entente.article.Article;
import dev.entente.article.Claim;
import dev.entente.article.Correction;
import dev.entente.article.Equipment;
import dev.entente.article.EquipmentMention;
import dev.entente.article.Evidence;
import dev.entente.article.Facet;
import dev.entente.article.Names;
import dev.entente.search.Item;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the page of an article says of corrections, and its forms.
 *
 * @param article its id
 * @param claims for each claim in the article's order, what its form carries and what editors did to it
 * @param entries the corrections, the newest first
 * @param done the one that was just decided or withdrawn, or null
 * @param form what the form for a new label is filled with
 * @param complaint what is wrong with it, or empty
 */
record CorrectionsPart(
    String article, List<Doubted> claims, List<CorrectionEntry> entries, @Nullable CorrectionEntry done,
    CorrectionForm form, CorrectionChoices choices, String complaint) {

  /**
   * A claim that can be doubted.
   *
   * @param form the hidden fields by which it is known again
   * @param equipment its leaves
   * @param marks what editors did to it, in words
   */
  record Doubted(CorrectionForm form, List<Item.Label> equipment, List<String> marks) {}

  /** The part of an article's page. */
  static CorrectionsPart of(Article article, List<Correction> corrections, Names names, String done) {
    List<CorrectionEntry> entries = corrections.stream().map(c -> CorrectionEntry.of(c, article, names)).toList();
    return new CorrectionsPart(
        article.id().value(),
        article.labels().claims().stream().map(claim -> doubted(claim, article, corrections, names)).toList(), entries,
        entries.stream().filter(e -> Long.toString(e.id()).equals(done)).findFirst().orElse(null),
        CorrectionForm.EMPTY, CorrectionChoices.of(article.reading(), names), "");
  }

  /** The same with a form that was refused. */
  CorrectionsPart refused(CorrectionForm typed, String why) {
    return new CorrectionsPart(article, claims, entries, done, typed, choices, why);
  }

  /** The equipment of the label that the form is about. */
  public List<Item.Label> equipment() {
    return claims.stream().filter(c -> c.form().sameLabel(form)).map(Doubted::equipment).findFirst().orElse(List.of());
  }

  private static Doubted doubted(Claim claim, Article article, List<Correction> corrections, Names names) {
    CorrectionForm form = new CorrectionForm(
        claim.country().code(), claim.partner().code(), claim.mutual(), claim.kind().code(), claim.stage().code(),
        claim.time().code(), List.of(), "claim", "", "", "", "");
    List<Item.Label> equipment = claim.equipment().stream().map(EquipmentMention::equipment).map(Equipment::leaf)
        .distinct().map(leaf -> new Item.Label(leaf, names.label(Facet.EQUIPMENT, leaf))).toList();
    return new Doubted(form, equipment, corrections.stream().filter(Correction::stands)
        .map(c -> mark(c, claim, article, names)).filter(Objects::nonNull).toList());
  }

  private static @Nullable String mark(Correction correction, Claim claim, Article article, Names names) {
    Set<Integer> sentences = Stream.concat(claim.evidence().stream(),
        claim.equipment().stream().map(EquipmentMention::evidence)).map(Evidence::sentence).collect(Collectors.toSet());
    boolean here = correction.places(article.reading()).stream().anyMatch(e -> sentences.contains(e.sentence()));
    boolean all = claim.evidence().stream().allMatch(e -> e.rule().equals(Correction.RULE));
    return switch (correction.action()) {
      case ADD -> here && correction.label().isExactly(claim)
          ? (all ? "Added by an editor: " : "Completed by an editor: ") + correction.reason() : null;
      case REJECT_EQUIPMENT -> here && correction.label().isOf(claim)
          ? "Corrected by an editor, not " + correction.label().equipment().stream()
              .map(e -> names.label(Facet.EQUIPMENT, e.leaf())).collect(Collectors.joining(", ")) + ": "
              + correction.reason() : null;
      case REJECT -> null;
    };
  }
}
