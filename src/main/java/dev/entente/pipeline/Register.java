package dev.entente.pipeline;

import dev.entente.archive.Address;
import dev.entente.article.ArticleId;
import dev.entente.article.Capture;
import dev.entente.article.Reading;
import dev.entente.desk.Arrival;
import dev.entente.desk.Corrections;
import dev.entente.desk.Desk;
import dev.entente.desk.Ledger;
import dev.entente.desk.Sighting;
import dev.entente.read.UrlKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the line asks of the desk and enters there: known captures, ids, what was forgotten. */
final class Register {

  private final Desk desk;

  Register(Desk desk) {
    this.desk = desk;
  }

  /** What a capture in the archive became. */
  sealed interface Entry {
    /** An article with its id. */
    record Of(Maker.Made made, Reading reading, ArticleId id, Instant firstSeen, Address address) implements Entry {}

    /** It turned out to be an article that was forgotten. */
    record Forgotten(Address address, String reason) implements Entry {}

    /** The reader could make nothing of it. */
    record Unreadable(String fault) implements Entry {}
  }

  /**
   * Tells the captures that are new from those that are not.
   *
   * @param receipts gets a receipt for each that is not, by its place
   * @return the places of the new ones
   */
  List<Integer> sift(List<Capture> captures, BiConsumer<Integer, Receipt> receipts) {
    List<String> keys = captures.stream().map(Ledger::captureKey).toList();
    Set<String> known = new HashSet<>(desk.ledger().captureAddresses(keys).keySet());
    Set<String> forgotten = desk.forgotten().forgottenAmong(keys);
    List<Integer> fresh = new ArrayList<>();
    for (int i = 0; i < keys.size(); i++) {
      if (forgotten.contains(keys.get(i))) {
        receipts.accept(i, wasForgotten(""));
      } else if (known.add(keys.get(i))) {
        fresh.add(i);
      } else {
        receipts.accept(i, new Receipt.AlreadyThere());
      }
    }
    return fresh;
  }

  /** The receipt for what was forgotten. */
  static Receipt wasForgotten(String reason) {
    return new Receipt.Refused("it belongs to an article that was removed for good"
        + (reason.isEmpty() ? "" : " (" + reason + ")") + "; it is not taken in again");
  }

  /**
   * Enters captures that are in the archive, in order. A capture that was entered before keeps its article, whatever
   * address the reader now finds for it; only a new one is barred where its address was forgotten.
   *
   * @param position up to where the archive is entered with them; null where that is not known
   */
  List<Entry> enter(List<Maker.Made> made, List<Address> addresses, @Nullable Address position) {
    List<String> articleKeys = made.stream().map(m -> articleKey(m.capture(), m.reading())).toList();
    List<String> captureKeys = made.stream().map(m -> Ledger.captureKey(m.capture())).toList();
    Set<String> barred = desk.forgotten().forgottenAmong(Stream.concat(
        articleKeys.stream(), captureKeys.stream()).toList());
    Set<String> known = desk.ledger().articlesOf(captureKeys).keySet();
    List<Integer> good = new ArrayList<>();
    for (int i = 0; i < made.size(); i++) {
      boolean free = !barred.contains(articleKeys.get(i)) || known.contains(captureKeys.get(i));
      if (free && !barred.contains(captureKeys.get(i))) {
        good.add(i);
      }
    }
    List<Arrival> arrivals = good.stream().map(i -> new Arrival(
        new Sighting(List.of(articleKeys.get(i)), made.get(i).capture().time()),
        captureKeys.get(i), addresses.get(i).toString())).toList();
    List<ArticleId> ids = desk.ledger().arrive(arrivals, position == null ? null : position.toString());
    Map<ArticleId, Instant> firstSeen = desk.ledger().firstSeen(ids);
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < made.size(); i++) {
      int place = good.indexOf(i);
      entries.add(place < 0 ? new Entry.Forgotten(addresses.get(i), "forgotten before under another address")
          : entry(made.get(i), addresses.get(i), ids.get(place), firstSeen));
    }
    return entries;
  }

  /** A capture that could not be read is entered, too, so that the same bytes are not archived again. */
  private static Entry entry(Maker.Made made, Address address, ArticleId id, Map<ArticleId, Instant> firstSeen) {
    Reading reading = made.reading();
    if (reading == null) {
      return new Entry.Unreadable(Objects.requireNonNullElse(made.fault(), "it could not be read"));
    }
    return new Entry.Of(made, reading, id, firstSeen.getOrDefault(id, made.capture().time()), address);
  }

  /**
   * The article is known again by its address on the web; where it has none, or only that of a home page, which many
   * articles share, by its bytes.
   */
  static String articleKey(Capture capture, @Nullable Reading reading) {
    return UrlKey.of(reading == null ? null : reading.url()).filter(url -> !url.isHome()).map(UrlKey::value)
        .orElseGet(capture::digest);
  }

  /** Up to where the archive has been entered. */
  Optional<String> reached() {
    return desk.ledger().position();
  }

  /** Bars the way for an article; returns where its captures stand, empty where there is none. */
  List<Address> forget(ArticleId id, String reason) {
    List<Address> addresses = addresses(id);
    if (!addresses.isEmpty()) {
      desk.forgotten().forget(id, List.of(), reason);
    }
    return addresses;
  }

  /** Notes that an article's captures are gone from the archive. */
  void erased(ArticleId id) {
    desk.forgotten().erased(id);
  }

  /** Forgotten articles whose captures a crash may have left in the archive: id and reason. */
  Map<ArticleId, String> unfinished() {
    Map<ArticleId, String> left = new LinkedHashMap<>();
    desk.forgotten().unfinished().forEach(f -> left.put(f.article(), f.reason()));
    return left;
  }

  /** The article of each capture; nothing where it was never entered. */
  List<Optional<ArticleId>> articles(List<Capture> captures) {
    List<String> keys = captures.stream().map(Ledger::captureKey).toList();
    Map<String, ArticleId> known = desk.ledger().articlesOf(keys);
    return keys.stream().map(key -> Optional.ofNullable(known.get(key))).toList();
  }

  /** A capture in the archive, and when it was obtained. */
  record Kept(Address address, Instant obtained) {}

  /** The captures of articles, each article's in the order of time. */
  Map<ArticleId, List<Kept>> captures(List<ArticleId> ids) {
    Map<ArticleId, List<Kept>> captures = new HashMap<>();
    desk.ledger().captures(ids).forEach((id, entries) -> captures.put(id,
        entries.stream().map(e -> new Kept(Address.parse(e.address()), e.obtained()))
            .sorted(Comparator.comparing(Kept::obtained).thenComparing(Kept::address)).toList()));
    return captures;
  }

  /** True where an article was forgotten, though its captures may still stand in the archive for a moment. */
  boolean isForgotten(ArticleId id) {
    return desk.forgotten().isForgotten(id);
  }

  /** What editors decided about labels. */
  Corrections corrections() {
    return desk.corrections();
  }

  /** Where the captures of an article stand. */
  List<Address> addresses(ArticleId id) {
    return desk.ledger().addresses(id).stream().map(Address::parse).toList();
  }
}
