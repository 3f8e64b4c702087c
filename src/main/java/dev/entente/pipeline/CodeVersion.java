package dev.entente.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The version of some rooms' code: a digest of their compiled classes, which a change of the code changes. */
final class CodeVersion {

  private CodeVersion() {}

  /** Eight hexadecimal digits for the code of rooms of the house. */
  static String of(String... rooms) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      PathMatchingResourcePatternResolver resolver =
          new PathMatchingResourcePatternResolver(CodeVersion.class.getClassLoader());
      for (String room : rooms) {
        Resource[] classes = resolver.getResources("classpath:dev/entente/" + room + "/*.class");
        Arrays.sort(classes, Comparator.comparing(c -> String.valueOf(c.getFilename())));
        for (Resource one : classes) {
          digest.update(String.valueOf(one.getFilename()).getBytes(StandardCharsets.UTF_8));
          digest.update(one.getContentAsByteArray());
        }
      }
      return HexFormat.of().formatHex(digest.digest(), 0, 4);
    } catch (IOException e) {
      throw new UncheckedIOException("The program's own classes cannot be read: " + e.getMessage(), e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
