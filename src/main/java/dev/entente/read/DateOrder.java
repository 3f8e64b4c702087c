package dev.entente.read;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether {@code 03/04/2024} is the third of April or the fourth of March. */
enum DateOrder {
  /** The day stands first, as nearly everywhere. */
  DAY_FIRST,
  /** The month stands first, as in the United States. */
  MONTH_FIRST,
  /** Nothing tells. */
  OPEN;

  private static final Set<String> AMERICAN = Set.of("us", "ph");
  private static final Set<String> AMERICAN_HOSTS = Set.of("us", "gov", "mil");
  // Hosts under these write English, and the day first; a host under .com may stand anywhere.
  private static final Set<String> DAY_FIRST_HOSTS = Set.of("uk", "au", "nz", "ie", "za", "in", "ng", "ke", "gh", "ug",
      "tz", "zm", "zw", "pk", "bd", "lk", "my", "sg", "hk", "mt", "cy", "bw", "na", "rw", "mw", "sl", "lr", "gm", "eu",
      "fr", "de", "es", "pt", "br", "it", "tr", "ru", "ua", "nl", "pl", "ae", "sa", "qa", "eg", "jo", "lb", "il");

  /**
   * The order that a language, its region and the host's last part speak for; English alone tells nothing.
   *
   * @param language ISO 639-1 code, or {@code und}
   * @param tag the language as the page states it, such as {@code en-GB}, or null
   * @param host the host that the page was found at, or null
   */
  static DateOrder of(String language, @Nullable String tag, @Nullable String host) {
    if (!language.equals("en") && !language.equals("und")) {
      return DAY_FIRST;
    }
    String top = host == null ? "" : host.substring(host.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    if (AMERICAN_HOSTS.contains(top)) {
      return MONTH_FIRST;
    }
    if (DAY_FIRST_HOSTS.contains(top)) {
      return DAY_FIRST;
    }
    String[] parts = tag == null ? new String[0] : tag.strip().toLowerCase(Locale.ROOT).split("[-_]");
    if (parts.length > 0 && parts[0].length() == 2 && !parts[0].equals("en")) {
      return DAY_FIRST;
    }
    if (parts.length < 2 || !parts[0].equals("en") || parts[1].length() != 2 || parts[1].equals("ca")) {
      return OPEN;
    }
    return AMERICAN.contains(parts[1]) ? MONTH_FIRST : DAY_FIRST;
  }
}
