package dev.entente.index.lucene;

import dev.entente.article.Article;
import dev.entente.index.ArticleFields;
import dev.entente.index.ClaimRow;
import dev.entente.index.DaySpan;
import dev.entente.index.IndexedField;
import dev.entente.index.Placed;
import java.util.List;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.SortedNumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;

/** An article as a Lucene document. */
final class ArticleDocument {

  /** The field with the card that hits are built from. */
  static final String CARD = "card";

  /** The field with the text that snippets are cut from. */
  static final String TEXT = "text";

  private static final FieldType WORDS = new FieldType();

  static {
    WORDS.setTokenized(true);
    WORDS.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
    WORDS.freeze();
  }

  private ArticleDocument() {}

  /** The document; card and text come first, so that reading a hit never unpacks the whole article. */
  static Document of(Placed placed, GearCodes gears) {
    Article article = placed.article();
    Document document = new Document();
    document.add(new StoredField(CARD, Card.of(article).toBytes()));
    document.add(new StoredField(TEXT, article.reading().text()));
    for (IndexedField field : ArticleFields.ALL) {
      add(document, field, placed, gears);
    }
    return document;
  }

  private static void add(Document document, IndexedField field, Placed placed, GearCodes gears) {
    Article article = placed.article();
    switch (field) {
      case IndexedField.Exact exact -> {
        for (String value : exact.values().apply(article)) {
          document.add(exact.counted()
              ? new KeywordField(exact.name(), value, Field.Store.NO)
              : new StringField(exact.name(), value, Field.Store.NO));
        }
      }
      case IndexedField.FullText text -> document.add(new Field(text.name(), text.text().apply(article), WORDS));
      case IndexedField.Number number ->
          document.add(new LongField(number.name(), number.number().applyAsLong(article), Field.Store.NO));
      case IndexedField.Days days -> addDays(document, days, days.span().apply(article));
      case IndexedField.Rows rows -> addRows(document, rows.name(), rows.rows().apply(article), gears);
      case IndexedField.Belonging belonging -> {
        for (Field column : StoryColumn.fields(belonging.to().apply(placed))) {
          document.add(column);
        }
      }
      case IndexedField.Column column ->
          document.add(new BinaryDocValuesField(column.name(), new BytesRef(column.bytes().apply(placed))));
      case IndexedField.Stored stored ->
          document.add(new StoredField(stored.name(), Packing.pack(stored.bytes().apply(article))));
    }
  }

  private static void addDays(Document document, IndexedField.Days days, DaySpan span) {
    if (span.first() != null) {
      document.add(new LongField(days.first(), span.first().toEpochDay(), Field.Store.NO));
    }
    if (span.last() != null) {
      document.add(new LongField(days.last(), span.last().toEpochDay(), Field.Store.NO));
    }
  }

  private static void addRows(Document document, String name, List<ClaimRow> rows, GearCodes gears) {
    for (ClaimRow row : rows) {
      document.add(new SortedNumericDocValuesField(name, PackedRow.pack(row, gears)));
    }
  }
}
