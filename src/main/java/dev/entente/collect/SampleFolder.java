package dev.entente.collect;

import dev.entente.article.Capture;
import dev.entente.collect.Collected.Refused;
import dev.entente.collect.Collected.Taken;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Comparator;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The sample corpus: text files with a header of {@code Title:}, {@code Date:}, {@code Language:}, {@code Publisher:},
 * {@code Original:} and {@code Note:}, a blank line and a digest of ours.
 *
 * <p>The copies inside the jar are listed by Spring's resource resolver, which also sees into the nested archive of an
 * executable jar; so there is no list of names to keep in step.
 */
public final class SampleFolder {

  private static final Pattern ORIGINAL = Pattern.compile("(?m)^Original:\\s*(https?://\\S+)\\s*$");

  private final @Nullable Path folder;
  private final String packed;

  private SampleFolder(@Nullable Path folder, String packed) {
    this.folder = folder;
    this.packed = packed;
  }

  /** The samples in a folder where it exists, else those inside the jar. */
  public static SampleFolder at(Path folder) {
    return at(folder, "classpath:sample/*.txt");
  }

  static SampleFolder at(Path folder, String packed) {
    return new SampleFolder(Files.isDirectory(folder) ? folder : null, packed);
  }

  /** Hands over each sample in the order of the names; one that cannot be read is refused. */
  public void collect(InstantSource clock, Consumer<Collected> to) {
    try {
      if (folder == null) {
        fromJar(clock, to);
      } else {
        fromFolder(folder, clock, to);
      }
    } catch (IOException e) {
      to.accept(new Refused("sample", FileCollector.complaint("folder", e)));
    }
  }

  private static void fromFolder(Path folder, InstantSource clock, Consumer<Collected> to) throws IOException {
    try (var paths = Files.list(folder)) {
      for (Path path : paths.filter(p -> p.toString().endsWith(".txt")).sorted().toList()) {
        String name = String.valueOf(path.getFileName());
        try {
          to.accept(sample(name, Files.readAllBytes(path), clock));
        } catch (IOException e) {
          to.accept(new Refused(name, FileCollector.complaint("file", e)));
        }
      }
    }
  }

  private void fromJar(InstantSource clock, Consumer<Collected> to) throws IOException {
    Resource[] resources;
    try {
      resources = new PathMatchingResourcePatternResolver(SampleFolder.class.getClassLoader()).getResources(packed);
    } catch (FileNotFoundException e) {
      return;
    }
    Arrays.sort(resources, Comparator.comparing(r -> String.valueOf(r.getFilename())));
    for (Resource resource : resources) {
      try (InputStream in = resource.getInputStream()) {
        to.accept(sample(String.valueOf(resource.getFilename()), in.readAllBytes(), clock));
      }
    }
  }

  private static Collected sample(String name, byte[] bytes, InstantSource clock) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    int body = text.replace("\r\n", "\n").indexOf("\n\n");
    if (!text.startsWith("Title:") || body < 0) {
      return new Refused(name, "a sample starts with the line \"Title: …\" and has a blank line before its text");
    }
    Matcher original = ORIGINAL.matcher(text.substring(0, body));
    String url = original.find() ? original.group(1) : null;
    return new Taken(new Capture(
        url, name, clock.instant(), Form.TEXT.mediaType(), Capture.Obtained.SAMPLE, bytes));
  }
}
