package dev.entente.show;

import dev.entente.article.Article;
import dev.entente.article.ArticleId;
import dev.entente.article.Dropped;
import dev.entente.article.Evidence;
import dev.entente.article.Labels;
import dev.entente.article.Origin;
import dev.entente.article.Publication;
import dev.entente.article.Reading;
import dev.entente.article.Sentence;
import dev.entente.article.Sentence.Block;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Puts an article together sentence by sentence; evidence is found by its words. */
final class Written {

  static final Instant SEEN = Instant.parse("2026-05-02T08:30:00Z");

  private final StringBuilder text = new StringBuilder();
  private final List<Sentence> sentences = new ArrayList<>();

  /** A sentence in the paragraph that stands already. */
  Written and(String sentence) {
    return put(" ", sentence, sentences.getLast().block());
  }

  /** The first sentence of a new block. */
  Written block(Block block, String sentence) {
    return put(text.isEmpty() ? "" : "\n\n", sentence, block);
  }

  /** A list item right under another. */
  Written item(String sentence) {
    return put("\n", sentence, Block.LIST_ITEM);
  }

  private Written put(String before, String sentence, Block block) {
    text.append(before);
    sentences.add(new Sentence(text.length(), text.length() + sentence.length(), block));
    text.append(sentence);
    return this;
  }

  Evidence evidence(String words, String rule) {
    int start = text.indexOf(words);
    int sentence = 0;
    while (sentences.get(sentence).end() <= start) {
      sentence++;
    }
    return new Evidence(sentence, start, start + words.length(), rule);
  }

  Article article(
      String key, String title, @Nullable String url, String language, Publication published,
      Function<Written, Labels> labels, Dropped... dropped) {
    Reading reading = new Reading(
        url, title, url == null, published, null, language, url == null ? null : "Example Post", null, null,
        null, null, null, text.toString(), sentences, List.of(), List.of(), List.of(dropped));
    Origin origin = new Origin("sha256:" + "ab".repeat(32), url == null ? null : "entente-000001.warc.gz:1234",
        url == null, "1", "7");
    return new Article(ArticleId.ofKey(key), SEEN, origin, reading, labels.apply(this));
  }
}
