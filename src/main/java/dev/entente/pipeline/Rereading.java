package dev.entente.pipeline;

import dev.entente.archive.Address;
import dev.entente.archive.Archive;
import dev.entente.archive.ArchiveFailure;
import dev.entente.archive.CaptureForgotten;
import dev.entente.article.Article;
import dev.entente.article.ArticleId;
import dev.entente.article.Reading;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads captures again that came before, and so tells the versions of an article. Thread-safe. */
final class Rereading implements Versions {

  /** A page that is fetched every hour must not stop the portal when somebody looks at it. */
  static final int CAPTURES = 100;

  private final Archive archive;
  private final Register register;
  private final Supplier<Maker> maker;

  /** Reads with the maker that is in use at the moment. */
  Rereading(Archive archive, Register register, Supplier<Maker> maker) {
    this.archive = archive;
    this.register = register;
    this.maker = maker;
  }

  /**
   * What was read in a capture, or why it cannot be read; neither where it was forgotten meanwhile. The bytes are not
   * kept: those of a hundred captures would not fit.
   */
  private record Again(Register.Kept kept, @Nullable Reading reading, @Nullable String fault) {}

  @Override
  public boolean isSeenAgain(ArticleId article) {
    return register.captures(List.of(article)).getOrDefault(article, List.of()).size() > 1;
  }

  @Override
  public History of(ArticleId article) {
    List<Register.Kept> kept = register.captures(List.of(article)).getOrDefault(article, List.of());
    if (kept.isEmpty() || register.isForgotten(article)) {
      return History.NONE;
    }
    int older = Math.max(0, kept.size() - CAPTURES);
    List<Again> again = kept.subList(older, kept.size()).parallelStream().map(this::read)
        .filter(a -> a.reading() != null || a.fault() != null).toList();
    return new History(folded(again), older);
  }

  private static List<Version> folded(List<Again> again) {
    List<Version> versions = new ArrayList<>();
    for (Again one : again) {
      Sight sight = new Sight(one.kept().obtained(), one.kept().address().toString());
      Reading reading = one.reading();
      if (reading == null) {
        versions.add(new Version.Unreadable(List.of(sight), Objects.requireNonNullElse(one.fault(), "it was forgotten")));
      } else if (!versions.isEmpty() && versions.getLast() instanceof Version.Text last
          && same(last.reading(), reading)) {
        // The facts around the text are those of the last capture: what is on the article's page.
        List<Sight> seen = new ArrayList<>(last.seen());
        seen.add(sight);
        versions.set(versions.size() - 1, new Version.Text(List.copyOf(seen), reading));
      } else {
        versions.add(new Version.Text(List.of(sight), reading));
      }
    }
    return versions;
  }

  private static boolean same(Reading one, Reading other) {
    return one.title().equals(other.title()) && one.text().equals(other.text());
  }

  private Again read(Register.Kept kept) {
    try {
      Maker.Made made = maker.get().read(archive.read(kept.address()));
      return new Again(kept, made.reading(),
          made.reading() != null ? null : Objects.requireNonNullElse(made.fault(), "it could not be read"));
    } catch (CaptureForgotten forgotten) {
      return new Again(kept, null, null);
    } catch (ArchiveFailure failure) {
      return new Again(kept, null, Objects.requireNonNullElse(failure.getMessage(), "it cannot be read"));
    }
  }

  /**
   * Tells among receipts for captures that were added those of new articles from those of known ones.
   *
   * @param addresses where the captures stand that the receipts are for, in the same order
   */
  List<Receipt> tell(List<Receipt> receipts, List<Address> addresses) {
    Map<ArticleId, List<Register.Kept>> captures = register.captures(receipts.stream()
        .flatMap(r -> r instanceof Receipt.Added(ArticleId id) ? Stream.of(id) : Stream.empty()).toList());
    Set<Address> arrived = new HashSet<>(addresses);
    Set<ArticleId> met = new HashSet<>();
    List<Receipt> told = new ArrayList<>();
    for (int i = 0; i < receipts.size(); i++) {
      if (receipts.get(i) instanceof Receipt.Added(ArticleId id)) {
        List<Register.Kept> all = captures.getOrDefault(id, List.of());
        boolean first = met.add(id) && all.stream().allMatch(k -> arrived.contains(k.address()));
        told.add(first ? receipts.get(i) : again(id, addresses.get(i), all));
      } else {
        told.add(receipts.get(i));
      }
    }
    return told;
  }

  /** A capture of a known article: a new version where it differs from the capture beside it in time. */
  private Receipt again(ArticleId id, Address address, List<Register.Kept> all) {
    int place = all.stream().map(Register.Kept::address).toList().indexOf(address);
    if (place < 0 || all.size() < 2) {
      return new Receipt.NewVersion(id);
    }
    Reading own = read(all.get(place)).reading();
    Reading beside = read(all.get(place > 0 ? place - 1 : 1)).reading();
    boolean same = own != null && beside != null && same(own, beside);
    return same ? new Receipt.SeenAgain(id) : new Receipt.NewVersion(id);
  }

  /**
   * Articles as they shall stand in the index: where a capture comes in late (an old web archive after the page itself)
   * the newest text stays, whatever the order of arrival.
   */
  List<StoryBoard.Fresh> current(List<StoryBoard.Fresh> articles) {
    Map<ArticleId, List<Register.Kept>> captures =
        register.captures(articles.stream().map(fresh -> fresh.article().id()).toList());
    return articles.stream()
        .map(a -> newest(a.article(), captures.getOrDefault(a.article().id(), List.of())).orElse(a)).toList();
  }

  /** The article of a capture that was obtained later but archived before, if there is one that can be read. */
  private Optional<StoryBoard.Fresh> newest(Article article, List<Register.Kept> all) {
    List<String> addresses = all.stream().map(k -> k.address().toString()).toList();
    int place = addresses.indexOf(article.origin().address());
    if (place < 0) {
      return Optional.empty();
    }
    return all.subList(place + 1, all.size()).reversed().stream()
        .filter(k -> k.address().compareTo(all.get(place).address()) < 0)
        .filter(k -> read(k).reading() != null).findFirst().map(k -> article(k.address(), article));
  }

  private StoryBoard.Fresh article(Address address, Article late) {
    Maker maker = this.maker.get();
    Maker.Made made = maker.make(List.of(archive.read(address))).getFirst();
    return new StoryBoard.Fresh(maker.article(
        made, Objects.requireNonNull(made.reading()), late.id(), late.firstSeen(), address.toString()),
        made.fingerprint());
  }
}
