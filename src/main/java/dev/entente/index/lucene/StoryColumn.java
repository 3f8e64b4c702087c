package dev.entente.index.lucene;

import dev.entente.article.ArticleId;
import dev.entente.index.ArticleFields;
import java.io.IOException;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.BytesRef;

/**
 * The story of each article, in two columns that can be changed in place: as a number, which is read for every match,
 * and as the id, which is read for what is shown. An id has 65 bits, the number 64, so that two stories have the same
 * number about as seldom as two articles have the same id.
 */
final class StoryColumn {

  private static final String NUMBER = ArticleFields.STORY.name();
  private static final String ID = NUMBER + "_id";
  private static final int RADIX = 36;

  private StoryColumn() {}

  /** The columns for an article of a story. */
  static Field[] fields(ArticleId story) {
    return new Field[] {
      new NumericDocValuesField(NUMBER, number(story)), new BinaryDocValuesField(ID, new BytesRef(story.value()))
    };
  }

  /** The number of a story. */
  static long number(ArticleId story) {
    int last = story.value().length() - 1;
    // It overflows, and shall: what is lost is one bit.
    return Long.parseLong(story.value(), 0, last, RADIX) * RADIX + Character.digit(story.value().charAt(last), RADIX);
  }

  /** The numbers of a segment. */
  static NumericDocValues numbers(LeafReader segment) throws IOException {
    return DocValues.getNumeric(segment, NUMBER);
  }

  /** The ids of a segment. */
  static BinaryDocValues ids(LeafReader segment) throws IOException {
    return DocValues.getBinary(segment, ID);
  }

  /** The story of an article of a segment. */
  static ArticleId of(LeafReader segment, int article) throws IOException {
    BinaryDocValues ids = ids(segment);
    if (!ids.advanceExact(article)) {
      throw new IOException("an article without a story");
    }
    return new ArticleId(ids.binaryValue().utf8ToString());
  }

  /** Finds the articles of a story by looking at every article: right for the few searches that ask for one. */
  static Query only(ArticleId story) {
    return NumericDocValuesField.newSlowExactQuery(NUMBER, number(story));
  }
}
