package dev.entente.index;

import dev.entente.article.Reading;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/** The words of a question against a text, by looking at every word. */
final class FakeWords {

  private FakeWords() {}

  static boolean match(Query query, Reading reading) {
    List<List<String>> everywhere = List.of(words(reading.title()), words(reading.text()));
    return eval(query, everywhere).orElse(false);
  }

  /** Empty where the query leaves no word. */
  private static Optional<Boolean> eval(Query query, List<List<String>> fields) {
    return switch (query) {
      case Query.Everything() -> Optional.of(true);
      case Query.Nothing() -> Optional.of(false);
      case Query.InTitle(Query inner) -> eval(inner, fields.subList(0, 1));
      case Query.Not(Query inner) -> Optional.of(!eval(inner, fields).orElse(false));
      case Query.All(List<Query> parts) ->
          Optional.of(parts.stream().allMatch(part -> eval(part, fields).orElse(true)));
      case Query.Any(List<Query> parts) ->
          Optional.of(parts.stream().anyMatch(part -> eval(part, fields).orElse(false)));
      case Query.Word(String text) -> phrase(words(text), fields);
      case Query.Phrase(String text) -> phrase(words(text), fields);
      case Query.Prefix(String text) -> prefix(words(text), fields);
    };
  }

  private static Optional<Boolean> phrase(List<String> words, List<List<String>> fields) {
    return words.isEmpty() ? Optional.empty()
        : Optional.of(fields.stream().anyMatch(field -> Collections.indexOfSubList(field, words) >= 0));
  }

  private static Optional<Boolean> prefix(List<String> words, List<List<String>> fields) {
    if (words.isEmpty()) {
      return Optional.empty();
    }
    List<String> before = words.subList(0, words.size() - 1);
    return Optional.of(fields.stream().anyMatch(field -> IntStream.rangeClosed(0, field.size() - words.size())
        .anyMatch(i -> field.subList(i, i + before.size()).equals(before)
            && field.get(i + before.size()).startsWith(words.getLast()))));
  }

  private static List<String> words(String text) {
    return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")).filter(w -> !w.isEmpty()).toList();
  }
}
