package dev.entente.pipeline;

import dev.entente.archive.Address;
import dev.entente.article.ArticleId;
import dev.entente.article.Capture;
import dev.entente.index.ArticleIndex;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * One round over the archive with a changed vocabulary, while people read: what of it must be made again, and how many
 * articles have been. An article that was captured often is made once, from the capture that is shown, so that nobody
 * sees an old version of it meanwhile.
 */
final class Relabelling {

  private final Register register;
  private final ArticleIndex index;
  private final long total;
  private long done;

  /** A round over an index of so many articles, of which so many have been made already. */
  Relabelling(Register register, ArticleIndex index, long total, long done) {
    this.register = register;
    this.index = index;
    this.total = total;
    this.done = done;
  }

  /** The places of the captures that must be made: those that the index shows, and what it lacks. */
  List<Integer> due(List<Capture> captures, List<Address> addresses) {
    List<Optional<ArticleId>> ids = register.articles(captures);
    Map<ArticleId, List<Register.Kept>> kept =
        register.captures(ids.stream().flatMap(Optional::stream).distinct().toList());
    List<Integer> due = new ArrayList<>();
    for (int i = 0; i < captures.size(); i++) {
      Address address = addresses.get(i);
      if (ids.get(i).map(id -> !isNewer(shown(id), address, kept.getOrDefault(id, List.of()))).orElse(true)) {
        due.add(i);
      }
    }
    return due;
  }

  private Optional<Address> shown(ArticleId id) {
    return index.get(id).flatMap(article -> Optional.ofNullable(article.origin().address())).map(Address::parse);
  }

  /** True where another capture is shown that was obtained later. */
  private static boolean isNewer(Optional<Address> shown, Address address, List<Register.Kept> kept) {
    List<Address> order = kept.stream().map(Register.Kept::address).toList();
    return shown.isPresent() && order.indexOf(shown.get()) > order.indexOf(address);
  }

  /** So many more articles have the new labels. */
  void add(long more) {
    done += more;
  }

  /** How far it has got, for people. */
  Intake.Work work() {
    long all = Math.max(total, done);
    return new Intake.Work(String.format(Locale.ENGLISH, "%,d of %,d %s the new labels", done, all,
        all == 1 ? "article has" : "articles have"), all == 0 ? 100 : (int) (100 * done / all));
  }
}
