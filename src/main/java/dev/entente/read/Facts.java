package dev.entente.read;

import org.jspecify.annotations.Nullable;

/**
 * What a source says about itself, each as stated or null.
 *
 * @param url its address
 * @param title its headline
 * @param date when it was published, in the source's words
 * @param language its language's code
 * @param source its publisher
 * @param author who wrote it
 */
record Facts(
    @Nullable String url, @Nullable String title, @Nullable String date, @Nullable String language,
    @Nullable String source, @Nullable String author) {

  /** Nothing is said. */
  static final Facts NONE = new Facts(null, null, null, null, null, null);

  /** Blank means not stated. */
  Facts {
    url = blankAsNull(url);
    title = blankAsNull(title);
    date = blankAsNull(date);
    language = blankAsNull(language);
    source = blankAsNull(source);
    author = blankAsNull(author);
  }

  /** These facts, and where one is missing the other's. */
  Facts or(Facts other) {
    return new Facts(
        url != null ? url : other.url, title != null ? title : other.title, date != null ? date : other.date,
        language != null ? language : other.language, source != null ? source : other.source,
        author != null ? author : other.author);
  }

  private static @Nullable String blankAsNull(@Nullable String text) {
    if (text == null) {
      return null;
    }
    String words = MappedText.clean(text).line(0).text();
    return words.isEmpty() ? null : words;
  }
}
