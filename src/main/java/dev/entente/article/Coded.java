package dev.entente.article;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A closed set whose members are written in URLs, files and JSON by their name in lower case. */
public interface Coded {

  /** The constant's Java name. */
  String name();

  /** The form in URLs, files and JSON, such as {@code in_progress}. */
  default String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The member of a set that a code stands for; empty where there is none. */
  static <E extends Enum<E> & Coded> Optional<E> of(Class<E> set, String code) {
    return Arrays.stream(set.getEnumConstants()).filter(e -> e.code().equals(code)).findFirst();
  }
}
