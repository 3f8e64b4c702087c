package dev.entente.collect;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a declared media type tells about an answer before it is read. */
final class Kinds {

  private static final Set<String> SCRIPTS = Set.of("text/css", "text/javascript", "application/javascript",
      "application/x-javascript", "application/ecmascript", "application/wasm", "application/font-woff",
      "application/font-woff2", "application/vnd.ms-fontobject", "application/x-font-ttf");
  private static final Set<String> WORTH_A_LOOK = Set.of("", "text/html", "application/xhtml+xml", "text/plain",
      "application/pdf", "application/x-pdf", "application/octet-stream", "binary/octet-stream", "text/xml",
      "application/xml", "unknown/unknown", "application/unknown", "text/x-html", "application/html", "html",
      "application/rss+xml", "application/atom+xml");

  private Kinds() {}

  /** The kind of a type that cannot be an article, in the plural; null where the bytes are worth a look. */
  static @Nullable String passedOver(String type) {
    if (type.startsWith("image/")) {
      return "images";
    }
    if (type.startsWith("audio/") || type.startsWith("video/")) {
      return "recordings";
    }
    if (SCRIPTS.contains(type) || type.startsWith("font/")) {
      return "scripts, styles and fonts";
    }
    return WORTH_A_LOOK.contains(type) ? null : "other data";
  }

  /** True where the server says that it is a page. */
  static boolean isPage(String type) {
    return type.equals("text/html") || type.equals("application/xhtml+xml");
  }
}
