package dev.entente.collect;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * A web archive in a zip file (WACZ): the WARC files in its folder {@code archive/}. They are read where they are;
 * nothing is ever written under a name that stands in a zip file.
 */
final class WaczFile {

  private static final String DAMAGED = "the zip archive is damaged or cut off; copy or download it again";

  private WaczFile() {}

  /** Takes the pages in all its WARC files, and says what was passed over. */
  static void collect(Basket basket, Path path) throws IOException {
    try (ZipFile zip = open(path)) {
      List<? extends ZipEntry> entries =
          zip == null ? List.of() : zip.stream().filter(e -> isWarc(e.getName())).toList();
      if (zip == null || entries.isEmpty()) {
        basket.refuse(zip == null ? DAMAGED : whatItIs(zip));
        return;
      }
      Skips skips = new Skips(basket);
      for (ZipEntry entry : entries) {
        String shown = entry.getName().replaceAll("\\p{Cntrl}", "");
        Basket inner = new Basket(basket.name() + " " + shown, basket.time(), basket.limit(), basket.to());
        new WarcFile(inner, opening(zip, entry), skips).run();
      }
      skips.report();
    }
  }

  private static @Nullable ZipFile open(Path path) {
    try {
      return new ZipFile(path.toFile());
    } catch (IOException | IllegalArgumentException e) {
      return null;
    }
  }

  private static WarcFile.Opening opening(ZipFile zip, ZipEntry entry) {
    return offset -> {
      InputStream in = new Unpacked(zip.getInputStream(entry), Math.max(1, entry.getCompressedSize()));
      in.skipNBytes(offset);
      return in;
    };
  }

  private static boolean isWarc(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.startsWith("archive/") && (lower.endsWith(".warc") || lower.endsWith(".warc.gz"));
  }

  private static String whatItIs(ZipFile zip) {
    if (zip.getEntry("[Content_Types].xml") != null) {
      return "this is an Office file, which cannot be read; save it as PDF or as text";
    }
    if (zip.getEntry("META-INF/container.xml") != null) {
      return "this is an electronic book (EPUB), which cannot be read; give its pages as HTML";
    }
    return zip.getEntry("datapackage.json") != null || zip.getEntry("archive/") != null
        ? "this web archive (WACZ) holds no WARC files under archive/"
        : "this is a zip archive; unpack it and give the files in it (only web archives, WACZ, are taken as they are)";
  }
}
