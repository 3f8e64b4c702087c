package dev.entente.index.lucene;

import dev.entente.article.Claim;
import dev.entente.article.Evidence;
import dev.entente.article.Sentence;
import dev.entente.article.Sentence.Block;
import dev.entente.index.ArticleFields;
import dev.entente.index.ClaimRow;
import dev.entente.index.Filter;
import dev.entente.index.Hit;
import dev.entente.index.Hit.Basis;
import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * The passages shown with a hit: sentences that hold words of the query, else the sentence that earned the filtered
 * label, else the beginning.
 */
final class Snippets {

  /** What two passages may be long together. */
  private static final int ROOM = 360;

  private static final int LOOKED_AT = 8;

  private final @Nullable Marker marker;
  private final List<Filter> claimFilters;

  Snippets(View view, @Nullable Query words, List<Filter> filters) {
    marker = words == null ? null : new Marker(view, ArticleFields.BODY.name(), words);
    claimFilters = filters.stream().filter(filter -> !filter.exclude() && filter.facet().ofClaim()).toList();
  }

  List<Hit.Snippet> of(int doc, Card card, String text) throws IOException {
    List<Hit.Snippet> found = marker == null ? List.of() : matched(marker, doc, card, text);
    return found.isEmpty() ? evidence(card, text).or(() -> lead(card, text)).stream().toList() : found;
  }

  private static List<Hit.Snippet> matched(Marker marker, int doc, Card card, String text) throws IOException {
    List<Passage> passages =
        marker.passages(doc, text, new SentenceBreaks(card.sentences(), text.length()), LOOKED_AT);
    if (passages.isEmpty()) {
      return List.of();
    }
    Passage best = passages.stream().max(Comparator.comparingDouble(Passage::getScore)).orElseThrow();
    int room = ROOM - best.getLength();
    Set<BytesRef> shown = terms(best);
    Stream<Passage> second = passages.stream().filter(passage -> passage != best && passage.getLength() <= room)
        .max(Comparator.<Passage>comparingLong(passage -> notIn(shown, passage))
            .thenComparingDouble(Passage::getScore)).stream();
    return Stream.concat(Stream.of(best), second).sorted(Comparator.comparingInt(Passage::getStartOffset))
        .map(passage -> Cutting.snippet(
            text, new Stretch(passage.getStartOffset(), passage.getEndOffset()), Marker.marks(passage), Basis.QUERY))
        .toList();
  }

  private static long notIn(Set<BytesRef> shown, Passage passage) {
    return terms(passage).stream().filter(term -> !shown.contains(term)).count();
  }

  private static Set<BytesRef> terms(Passage passage) {
    return new HashSet<>(Arrays.asList(passage.getMatchTerms()).subList(0, passage.getNumMatches()));
  }

  private Optional<Hit.Snippet> evidence(Card card, String text) {
    if (claimFilters.isEmpty()) {
      return Optional.empty();
    }
    return card.claims().stream().filter(this::meetsFilters).map(claim -> claim.evidence().getFirst())
        .filter(evidence -> evidence.sentence() < card.sentences().size() && evidence.end() <= text.length())
        .map(evidence -> evidence(card.sentences().get(evidence.sentence()), evidence, text)).findFirst();
  }

  private static Hit.Snippet evidence(Sentence sentence, Evidence evidence, String text) {
    Stretch whole = new Stretch(sentence.start(), sentence.end());
    return Cutting.snippet(text, whole, List.of(new Stretch(evidence.start(), evidence.end())), Basis.EVIDENCE);
  }

  private boolean meetsFilters(Claim claim) {
    return ClaimRow.of(claim).anyMatch(row -> claimFilters.stream()
        .allMatch(filter -> row.values(filter.facet()).stream().anyMatch(filter.values()::contains)));
  }

  private static Optional<Hit.Snippet> lead(Card card, String text) {
    List<Sentence> sentences = card.sentences();
    int first = first(sentences, List.of(Block.BODY, Block.LIST_ITEM, Block.QUOTE));
    if (first < 0) {
      Stretch all = new Stretch(0, text.length());
      return text.isBlank() ? Optional.empty() : Optional.of(Cutting.snippet(text, all, List.of(), Basis.LEAD));
    }
    int start = sentences.get(first).start();
    int end = sentences.get(first).end();
    if (first + 1 < sentences.size()) {
      Sentence next = sentences.get(first + 1);
      end = next.block() == sentences.get(first).block() && next.end() - start <= ROOM ? next.end() : end;
    }
    return Optional.of(Cutting.snippet(text, new Stretch(start, end), List.of(), Basis.LEAD));
  }

  private static int first(List<Sentence> sentences, List<Block> blocks) {
    for (Block block : blocks) {
      for (int i = 0; i < sentences.size(); i++) {
        if (sentences.get(i).block() == block) {
          return i;
        }
      }
    }
    return -1;
  }
}
