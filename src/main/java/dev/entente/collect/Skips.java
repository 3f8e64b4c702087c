package dev.entente.collect;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The tally of what was passed over in an archive: a line for each kind, never one for each image. */
final class Skips {

  private static final int SHOWN = 20;

  private final Basket basket;
  private final Map<String, Long> skipped = new LinkedHashMap<>();
  private final Map<String, Long> refused = new LinkedHashMap<>();
  private long taken;

  Skips(Basket basket) {
    this.basket = basket;
  }

  /** Counts something that is no article by its kind, such as {@code images}. */
  void skip(String kind) {
    skipped.merge(kind, 1L, Long::sum);
  }

  /** Counts something that was taken. */
  void took() {
    taken++;
  }

  /** Refuses something by its address; after twenty for the same reason they are only counted. */
  void refuse(String url, String reason) {
    if (refused.merge(reason, 1L, Long::sum) <= SHOWN) {
      basket.refuse(url, reason);
    }
  }

  /** Says what was passed over. */
  void report() {
    refused.forEach((reason, count) -> {
      if (count > SHOWN) {
        basket.refuse(number(count - SHOWN) + " more for the same reason: " + reason);
      }
    });
    skipped.forEach(basket::skip);
    if (taken == 0 && refused.isEmpty()) {
      basket.refuse("the archive holds no pages");
    }
  }

  private static String number(long count) {
    return String.format(Locale.ROOT, "%,d", count);
  }
}
