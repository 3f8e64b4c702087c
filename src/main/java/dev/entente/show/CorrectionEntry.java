package dev.entente.show;

import dev.entente.article.Anchor;
import dev.entente.article.Article;
import dev.entente.article.Correction;
import dev.entente.article.Equipment;
import dev.entente.article.Facet;
import dev.entente.article.Names;
import dev.entente.search.Item;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A correction as the pages list it.
 *
 * @param article the id of its article
 * @param title the article's headline; null where the article is not in the index now
 * @param language of the article
 * @param rejects true where the whole label was called wrong
 * @param done what was done in words: {@code called wrong}, {@code added}, {@code without Drones}
 * @param facts kind, stage, time and equipment in words
 * @param quotes the words that it holds on to
 * @param editor the name as it was typed, or empty
 * @param withdrawn when it was taken back; null while it holds
 * @param lost true where its words find no place in the article any more
 */
record CorrectionEntry(
    long id, String article, @Nullable String title, String language, boolean rejects, String done,
    Item.Label country, Item.Label partner, boolean mutual, String facts, List<String> quotes, String reason,
    String editor, Instant time, @Nullable Instant withdrawn, boolean lost) {

  /** An entry; without the article, nothing is said about where its words are. */
  static CorrectionEntry of(Correction correction, @Nullable Article article, Names names) {
    Correction.Label label = correction.label();
    String equipment = label.equipment().stream().map(Equipment::leaf).map(leaf -> names.label(Facet.EQUIPMENT, leaf))
        .collect(Collectors.joining(", "));
    String facts = names.label(Facet.KIND, label.kind().code()) + " · " + names.label(Facet.STAGE, label.stage().code())
        + " · " + Wording.time(label.time()) + (equipment.isEmpty() ? "" : " · " + equipment);
    return new CorrectionEntry(
        correction.id(), correction.article().value(), article == null ? null : article.reading().title(),
        article == null ? "und" : article.reading().language(), correction.action() == Correction.Action.REJECT,
        switch (correction.action()) {
          case REJECT -> "called wrong";
          case ADD -> "added";
          case REJECT_EQUIPMENT -> "without " + equipment;
        },
        new Item.Label(label.country().code(), names.label(Facet.COUNTRY, label.country().code())),
        new Item.Label(label.partner().code(), names.label(Facet.PARTNER, label.partner().code())),
        label.mutual(), facts, quotes(correction),
        correction.reason(), correction.editor(), correction.time(), correction.withdrawn(),
        article != null && correction.places(article.reading()).isEmpty());
  }

  /** True while it holds and changes something. */
  public boolean holds() {
    return withdrawn == null && !lost;
  }

  /** The words that it holds on to; what stands within longer ones is not said again. */
  private static List<String> quotes(Correction correction) {
    List<String> all = correction.anchors().stream().map(Anchor::quote).distinct().toList();
    return all.stream().filter(one -> all.stream().noneMatch(o -> !o.equals(one) && o.contains(one))).toList();
  }
}
