package dev.entente.search;

import dev.entente.article.Country;
import dev.entente.article.Facet;
import dev.entente.index.Hit;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Makes hits presentable. */
final class Items {

  private final ValueNames names;

  Items(ValueNames names) {
    this.names = names;
  }

  Item of(Hit hit, @Nullable Coverage coverage) {
    return new Item(
        hit.id().value(), hit.story().value(), coverage, Marks.parts(hit.title(), hit.titleMarks()), hit.titleDerived(), hit.url(), host(hit.url()),
        hit.source(), hit.language(), ValueNames.language(hit.language()), hit.published(), hit.firstSeen(),
        hit.sample(),
        hit.pairs().stream().map(p -> new Item.Pair(state(p.country()), state(p.partner()), p.mutual())).toList(),
        hit.equipment().stream()
            .map(e -> new Item.Label(e.leaf(), names.label(Facet.EQUIPMENT, e.leaf()))).toList(),
        hit.snippets().stream().map(s -> new Item.Passage(
            Marks.parts(s.text(), s.marks()), s.basis().name().toLowerCase(Locale.ROOT))).toList());
  }

  private Item.Label state(Country country) {
    return new Item.Label(country.code(), names.label(Facet.COUNTRY, country.code()));
  }

  /** The host without {@code www.}; null where the address is none. */
  static @Nullable String host(@Nullable String url) {
    if (url == null) {
      return null;
    }
    try {
      String host = new URI(url).getHost();
      return host == null ? null : host.startsWith("www.") ? host.substring(4) : host;
    } catch (URISyntaxException e) {
      return null;
    }
  }
}
