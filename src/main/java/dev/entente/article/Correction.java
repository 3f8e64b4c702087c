package dev.entente.article;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an editor decided about a label of an article. It stays in the history when it is withdrawn.
 *
 * @param id its number, in the order of deciding
 * @param article the article
 * @param action what is done
 * @param label the claim that it is about
 * @param anchors the words that it rests on, at least one: of a claim that is rejected its evidence; of one that is
 *     added the words that earn it
 * @param reason why, in the editor's words
 * @param editor the name as it was typed, or empty
 * @param time when it was decided
 * @param withdrawn when it was taken back; null while it holds
 */
public record Correction(
    long id, ArticleId article, Action action, Label label, List<Anchor> anchors, String reason, String editor,
    Instant time, @Nullable Instant withdrawn) {

  /** The rule that the evidence of what an editor added names. */
  public static final String RULE = "editor";

  /** What can be done to a label. */
  public enum Action implements Coded {
    /** The claim is wrong. */
    REJECT,
    /** The claim, or equipment of it, is missing. */
    ADD,
    /** The claim is right, but not in this equipment. */
    REJECT_EQUIPMENT
  }

  /**
   * What tells a claim from others.
   *
   * @param equipment for {@code ADD} what it is about; for {@code REJECT_EQUIPMENT} the one that is wrong; else what it
   *     was about, for the record
   */
  public record Label(
      Country country, Country partner, boolean mutual, Kind kind, Stage stage, TimeFrame time,
      List<Equipment> equipment) {

    /** Copies the list; refuses a claim of a state with itself. */
    public Label {
      equipment = List.copyOf(equipment);
      if (country.equals(partner)) {
        throw new IllegalArgumentException("a claim needs two states: " + country);
      }
    }

    /** The label of a claim with all its equipment. */
    public static Label of(Claim claim) {
      return new Label(claim.country(), claim.partner(), claim.mutual(), claim.kind(), claim.stage(), claim.time(),
          claim.equipment().stream().map(EquipmentMention::equipment).distinct().toList());
    }

    /** The same label with other equipment. */
    public Label with(List<Equipment> other) {
      return new Label(country, partner, mutual, kind, stage, time, other);
    }

    /** True where pair and kind are a claim's; of a mutual pair whatever the order. */
    public boolean isOf(Claim claim) {
      boolean same = country.equals(claim.country()) && partner.equals(claim.partner());
      boolean turned = country.equals(claim.partner()) && partner.equals(claim.country());
      return kind == claim.kind() && mutual == claim.mutual() && (same || mutual && turned);
    }

    /** True where stage and time are a claim's as well. */
    public boolean isExactly(Claim claim) {
      return isOf(claim) && stage == claim.stage() && time == claim.time();
    }
  }

  /** Copies the list; refuses a correction that holds on to nothing. */
  public Correction {
    anchors = List.copyOf(anchors);
    if (anchors.isEmpty()) {
      throw new IllegalArgumentException("a correction needs the words that it is about");
    }
  }

  /** True while it holds. */
  public boolean stands() {
    return withdrawn == null;
  }

  /** Where the words stand in a reading, each in its sentence; empty where none finds a place any more. */
  public List<Evidence> places(Reading reading) {
    return anchors.stream().flatMap(anchor -> anchor.find(reading, RULE).stream()).toList();
  }
}
