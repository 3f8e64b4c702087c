package dev.entente.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The key of a web address: two addresses with the same key are taken for the same page.
 *
 * @param value the address without scheme, default port, fragment, tracking parameters and closing slash
 */
public record UrlKey(String value) {

  private static final Pattern FORM =
      Pattern.compile("(?i)(https?)://(?:[^/?#@\\s]*@)?([^/?#:\\s]+|\\[[0-9a-f:.]+])(?::(\\d{0,5}))?([/?#]\\S*)?");
  private static final Pattern TRACKING = Pattern.compile(
      "(?i)(utm_\\w+|fbclid|gclid|gbraid|wbraid|dclid|msclkid|yclid|twclid|igshid|mc_cid|mc_eid|_ga|_gl|ref_src"
          + "|ref_url|cmpid|ns_campaign|ns_mchannel|ns_source|ns_linkname|at_medium|at_campaign|smid|mkt_tok|spm"
          + "|ocid|xtor|__twitter_impression|amp_js_v|guccounter|guce_\\w+)(=.*)?");

  /** The key of an http or https address; empty where the text is none. */
  public static Optional<UrlKey> of(@Nullable String url) {
    String address = address(url);
    if (address == null) {
      return Optional.empty();
    }
    String bare = address.substring(address.indexOf("://") + 3);
    return Optional.of(new UrlKey(bare.endsWith("/") ? bare.substring(0, bare.length() - 1) : bare));
  }

  /**
   * The address in its normal form, with the scheme that it came with: lower-case host, no default port, no fragment,
   * no tracking parameters, no slash at the end of a path. Null where the text is no http or https address.
   */
  public static @Nullable String address(@Nullable String url) {
    Matcher parts = FORM.matcher(url == null ? "" : url.strip());
    if (!parts.matches()) {
      return null;
    }
    String scheme = parts.group(1).toLowerCase(Locale.ROOT);
    String host = parts.group(2).toLowerCase(Locale.ROOT);
    String port = parts.group(3) == null || parts.group(3).isEmpty() || isDefault(scheme, parts.group(3))
        ? "" : ":" + parts.group(3);
    return scheme + "://" + (host.endsWith(".") ? host.substring(0, host.length() - 1) : host) + port
        + rest(parts.group(4) == null ? "" : parts.group(4));
  }

  private static boolean isDefault(String scheme, String port) {
    return port.equals(scheme.equals("https") ? "443" : "80");
  }

  private static String rest(String rest) {
    int hash = rest.indexOf('#');
    String visible = hash < 0 ? rest : rest.substring(0, hash);
    int mark = visible.indexOf('?');
    String path = mark < 0 ? visible : visible.substring(0, mark);
    List<String> kept = new ArrayList<>();
    for (String parameter : mark < 0 ? new String[0] : visible.substring(mark + 1).split("&")) {
      if (!parameter.isEmpty() && !TRACKING.matcher(parameter).matches()) {
        kept.add(parameter);
      }
    }
    int end = path.length();
    while (end > 0 && path.charAt(end - 1) == '/') {
      end--;
    }
    return (end == 0 ? "/" : path.substring(0, end)) + (kept.isEmpty() ? "" : "?" + String.join("&", kept));
  }

  /** The host without {@code www.}, empty where the key has none. */
  String host() {
    int end = value.indexOf('/');
    String host = end < 0 ? value : value.substring(0, end);
    int query = host.indexOf('?');
    host = query < 0 ? host : host.substring(0, query);
    return host.startsWith("www.") ? host.substring(4) : host;
  }

  /** True where the address is that of a site's front page. */
  boolean isHome() {
    int slash = value.indexOf('/');
    return slash < 0 || value.substring(slash).toLowerCase(Locale.ROOT)
        .matches("/([a-z]{2}(-[a-z]{2})?)?(/?(index|home|default)\\.\\w{2,5})?/?");
  }

  @Override
  public String toString() {
    return value;
  }
}
