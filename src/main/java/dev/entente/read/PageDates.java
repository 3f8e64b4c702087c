package dev.entente.read;

import dev.entente.read.DateMark.Tier;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * All places of a page where its date may stand; {@link DateChoice} decides which of them counts.
 *
 * @param marks the places, in the order of the page
 * @param tag the language that the page states, such as {@code en-GB}, or null
 * @param host the host that it was found at, or null
 */
record PageDates(List<DateMark> marks, @Nullable String tag, @Nullable String host) {

  /** The places of a page, given the address that it was found at, if known. */
  static PageDates of(PageTree tree, @Nullable Element html, @Nullable String url) {
    List<DateMark> marks = new ArrayList<>(LinkedDates.of(tree.linked, tree.dates.title()));
    marks.addAll(HeadDates.metas(tree.metas));
    DateMark address = HeadDates.address(url);
    if (address != null) {
      marks.add(address);
    }
    marks.addAll(new ShownDates(tree.dates.headlines()).marks(tree.dates.spots()));
    if (marks.stream().noneMatch(mark -> mark.tier().compareTo(Tier.NEAR) < 0)) {
      marks.addAll(LastStraws.of(tree.scripts, tree.metas));
    }
    String tag = html == null ? "" : html.hasAttr("lang") ? html.attr("lang") : html.attr("xml:lang");
    return new PageDates(List.copyOf(marks), tag.isBlank() ? null : tag,
        UrlKey.of(url).map(UrlKey::host).orElse(null));
  }
}
