package dev.entente.benchmark;

import dev.entente.article.Article;
import dev.entente.article.ArticleId;
import dev.entente.article.Claim;
import dev.entente.article.Confidence;
import dev.entente.article.Country;
import dev.entente.article.Equipment;
import dev.entente.article.EquipmentMention;
import dev.entente.article.Evidence;
import dev.entente.article.Facet;
import dev.entente.article.Kind;
import dev.entente.article.Particulars;
import dev.entente.article.Publication;
import dev.entente.article.Reading;
import dev.entente.article.Sentence;
import dev.entente.article.Sentence.Block;
import dev.entente.article.Stage;
import dev.entente.article.TimeFrame;
import dev.entente.index.ArticleFields;
import dev.entente.index.ClaimRow;
import dev.entente.index.DaySpan;
import dev.entente.index.Filter;
import dev.entente.index.Found;
import dev.entente.index.Hit;
import dev.entente.index.Hit.Basis;
import dev.entente.index.Hit.Snippet;
import dev.entente.index.Hit.Span;
import dev.entente.index.Search;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.text.BreakIterator;
import java.text.CharacterIterator;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.custom.CustomAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.SortedNumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.OrdinalMap;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSelector;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.PassageScorer;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.DataOutput;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.OutputStreamDataOutput;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.LongValues;
import org.apache.lucene.util.QueryBuilder;
import org.apache.lucene.util.packed.PackedInts;
import org.jspecify.annotations.Nullable;

/**
 * The baseline: what somebody who knows Lucene would write for a results page and nothing else, in one process, without
 * the house around it. FROZEN: the budgets are measured against it, so it is changed only where the product's answers
 * change, or to make it quicker.
 *
 * <p>It knows nothing of the product's adapter. It takes the port's records as they are (the question, the answer, which
 * values an article has) and keeps the rules that the port documents: one claim answers, counts look past the own facet,
 * ties go to the newer first sight, passages as in {@link Highlighting}. It answers all that the generated searches ask
 * and refuses the rest. Its index holds the same fields with the same analysis, but of the article itself only what a
 * results page shows ({@link Card}).
 */
final class BareLucene implements AutoCloseable {

  private static final List<Facet> OF_CLAIM =
      List.of(Facet.COUNTRY, Facet.PARTNER, Facet.KIND, Facet.STAGE, Facet.EQUIPMENT, Facet.SYSTEM);
  private static final List<Facet> OF_ARTICLE = List.of(Facet.REGION, Facet.SOURCE, Facet.LANG, Facet.YEAR);
  // Written as the product writes them; the generated searches neither filter nor count them.
  private static final List<Facet> WRITTEN_ONLY = List.of(Facet.ORG, Facet.PERSON, Facet.MENTION);
  private static final List<Facet> WRITTEN_ONLY_OF_CLAIM = List.of(Facet.SAYS, Facet.CONFIDENCE);
  private static final int[] SHIFTS = {0, 10, 20, 25, 30, 46};
  private static final int[] MASKS = {1023, 1023, 31, 31, 65_535, 65_535};
  private static final int LEAF = 4;
  private static final int SYSTEM = 5;
  private static final SortField SEEN = LongField.newSortField("seen", true, SortedNumericSelector.Type.MIN);
  // An id of thirteen letters and digits, as two numbers that sort as it does.
  private static final SortField HEAD = LongField.newSortField("head", false, SortedNumericSelector.Type.MIN);
  private static final SortField TAIL = LongField.newSortField("tail", false, SortedNumericSelector.Type.MIN);
  private static final Sort BEST = new Sort(SortField.FIELD_SCORE, SEEN, HEAD, TAIL);
  private static final Sort NEWEST = new Sort(
      LongField.newSortField("first", true, SortedNumericSelector.Type.MIN, Long.MIN_VALUE), SEEN, HEAD, TAIL);
  private static final Analyzer WRITTEN = analyzer("keywordRepeat", "englishMinimalStem", "removeDuplicates");
  private static final Analyzer ASKED = analyzer("englishMinimalStem");
  private static final Analyzer PREFIXED = analyzer();

  private final DirectoryReader reader;
  private final IndexSearcher searcher;
  private final List<String> leaves;
  private final List<String> systems;
  private final Map<Facet, OrdinalMap> values = new EnumMap<>(Facet.class);
  private final Map<Facet, String[]> labels = new EnumMap<>(Facet.class);

  private BareLucene(Path folder) throws IOException {
    reader = DirectoryReader.open(FSDirectory.open(folder));
    searcher = new IndexSearcher(reader);
    Map<String, String> kept = reader.getIndexCommit().getUserData();
    leaves = List.of(kept.getOrDefault("leaves", "").split("\n"));
    systems = List.of(kept.getOrDefault("systems", "").split("\n"));
    for (Facet facet : OF_ARTICLE) {
      SortedSetDocValues[] parts = new SortedSetDocValues[reader.leaves().size()];
      for (LeafReaderContext leaf : reader.leaves()) {
        parts[leaf.ord] = DocValues.getSortedSet(leaf.reader(), facet.code());
      }
      OrdinalMap map = OrdinalMap.build(null, parts, PackedInts.DEFAULT);
      String[] known = new String[Math.toIntExact(map.getValueCount())];
      for (int i = 0; i < known.length; i++) {
        known[i] = parts[map.getFirstSegmentNumber(i)].lookupOrd(map.getFirstSegmentOrd(i)).utf8ToString();
      }
      values.put(facet, map);
      labels.put(facet, known);
    }
  }

  static BareLucene open(Path folder) throws IOException {
    return new BareLucene(folder);
  }

  /** How many segments an index has. */
  static int segments(Path folder) throws IOException {
    try (FSDirectory directory = FSDirectory.open(folder)) {
      return SegmentInfos.readLatestCommit(directory).size();
    }
  }

  /** Writes the index of all articles of a corpus. */
  static void write(Path folder, Corpus corpus) throws IOException {
    FieldType words = new FieldType();
    words.setTokenized(true);
    words.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
    Map<String, Integer> leaves = new LinkedHashMap<>(Map.of(Facet.NONE, 0));
    Map<String, Integer> systems = new LinkedHashMap<>(Map.of(Facet.NONE, 0));
    try (FSDirectory directory = FSDirectory.open(folder);
        IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(WRITTEN).setRAMBufferSizeMB(48))) {
      for (int i = 0; i < corpus.size(); i++) {
        writer.addDocument(document(corpus.article(i), words, leaves, systems));
      }
      writer.setLiveCommitData(Map.of(
          "leaves", String.join("\n", leaves.keySet()), "systems", String.join("\n", systems.keySet())).entrySet());
      writer.commit();
    }
  }

  private static Document document(
      Article article, FieldType words, Map<String, Integer> leaves, Map<String, Integer> systems) {
    Document document = new Document();
    document.add(new StoredField("card", Card.write(article)));
    document.add(new StoredField("text", article.reading().text()));
    String id = article.id().value();
    document.add(new LongField("head", Long.parseLong(id, 0, 12, 36), Field.Store.NO));
    document.add(new LongField("tail", Long.parseLong(id, 12, 13, 36), Field.Store.NO));
    document.add(new Field("title", article.reading().title(), words));
    document.add(new Field("body", article.reading().text(), words));
    document.add(new LongField("seen", ArticleFields.nanos(article.firstSeen()), Field.Store.NO));
    DaySpan span = DaySpan.of(article.reading().published());
    if (span.first() != null && span.last() != null) {
      document.add(new LongField("first", span.first().toEpochDay(), Field.Store.NO));
      document.add(new LongField("last", span.last().toEpochDay(), Field.Store.NO));
    }
    ArticleFields.DATED.values().apply(article)
        .forEach(value -> document.add(new StringField("dated", value, Field.Store.NO)));
    for (Facet facet : concat(OF_ARTICLE, WRITTEN_ONLY)) {
      ArticleFields.values(facet, article)
          .forEach(value -> document.add(new KeywordField(facet.code(), value, Field.Store.NO)));
    }
    for (Facet facet : concat(OF_CLAIM, WRITTEN_ONLY_OF_CLAIM)) {
      ArticleFields.values(facet, article)
          .forEach(value -> document.add(new StringField(facet.code(), value, Field.Store.NO)));
    }
    for (ClaimRow row : ClaimRow.of(article)) {
      long packed = (long) leaves.computeIfAbsent(row.equipment(), leaf -> leaves.size()) << SHIFTS[LEAF]
          | (long) systems.computeIfAbsent(row.system(), system -> systems.size()) << SHIFTS[SYSTEM];
      for (int part = 0; part < LEAF; part++) {
        packed |= (long) code(part, row.values(OF_CLAIM.get(part)).getLast()) << SHIFTS[part];
      }
      document.add(new SortedNumericDocValuesField("claims", packed));
    }
    return document;
  }

  private static List<Facet> concat(List<Facet> some, List<Facet> more) {
    return Stream.concat(some.stream(), more.stream()).toList();
  }

  private static int code(int part, String value) {
    return value.equals(Facet.NONE) ? 0 : switch (part) {
      case 0, 1 -> (value.charAt(0) - 'a' + 1) << 5 | (value.charAt(1) - 'a' + 1);
      case 2 -> Kind.valueOf(value.toUpperCase(Locale.ROOT)).ordinal() + 1;
      case 3 -> Stage.valueOf(value.toUpperCase(Locale.ROOT)).ordinal() + 1;
      default -> throw new IllegalArgumentException("no code of its own: " + value);
    };
  }

  private String value(int part, int code) {
    return code == 0 ? Facet.NONE : switch (part) {
      case 0, 1 -> "" + (char) ('a' + (code >> 5) - 1) + (char) ('a' + (code & 31) - 1);
      case 2 -> Kind.values()[code - 1].code();
      case 3 -> Stage.values()[code - 1].code();
      case LEAF -> leaves.get(code);
      default -> systems.get(code);
    };
  }

  private static String top(String leaf) {
    int dot = leaf.indexOf('.');
    return dot < 0 ? leaf : leaf.substring(0, dot);
  }

  /** Answers a search. */
  Found ask(Search search) throws IOException {
    boolean ranked = !(search.query() instanceof dev.entente.index.Query.Everything);
    List<Dimension> dimensions = search.filters().stream().map(this::dimension).toList();
    TopFieldCollector top = new TopFieldCollectorManager(
        ranked ? BEST : NEWEST, search.from() + search.size(), null, Integer.MAX_VALUE).newCollector();
    BooleanQuery.Builder query = new BooleanQuery.Builder().add(words(search.query()), Occur.MUST);
    if (search.dates().limited()) {
      query.add(within(search), Occur.FILTER);
    }
    if (dimensions.size() > 1) {
      // An article that fails one filter still counts among the neighbours of that filter's values.
      BooleanQuery.Builder most = new BooleanQuery.Builder().setMinimumNumberShouldMatch(dimensions.size() - 1);
      dimensions.forEach(dimension -> most.add(dimension.terms, Occur.SHOULD));
      query.add(most.build(), Occur.FILTER);
    }
    Counting counting = searcher.search(query.build(), new CollectorManager<Counting, Counting>() {
      @Override
      public Counting newCollector() throws IOException {
        return new Counting(dimensions, top);
      }

      @Override
      public Counting reduce(Collection<Counting> one) {
        return one.iterator().next();
      }
    });
    ScoreDoc[] page = top.topDocs(search.from(), search.size()).scoreDocs;
    List<Hit> hits = new Highlighting(searcher).hits(page, highlighted(search.query()), search.filters());
    return new Found(counting.total, hits, counting.counts(search), search.dates().limited() ? undated(search) : 0);
  }

  /** The same for articles that only the date limits leave out, because their date is not stated. */
  private long undated(Search search) throws IOException {
    BooleanQuery.Builder query = new BooleanQuery.Builder().add(words(search.query()), Occur.FILTER)
        .add(term("dated", "stated"), Occur.MUST_NOT).add(within(search), Occur.MUST_NOT);
    if (search.filters().size() > 1) {
      throw new IllegalArgumentException("the baseline counts undated articles under one filter at most");
    }
    search.filters().forEach(filter -> query.add(dimension(filter).terms, Occur.FILTER));
    if (search.dates().since() != null) {
      query.add(LongField.newRangeQuery(
          "last", Long.MIN_VALUE, search.dates().since().toEpochDay() - 1), Occur.MUST_NOT);
    }
    if (search.dates().until() != null) {
      query.add(LongField.newRangeQuery(
          "first", search.dates().until().toEpochDay() + 1, Long.MAX_VALUE), Occur.MUST_NOT);
    }
    return searcher.count(query.build());
  }

  private static Query within(Search search) {
    long since = search.dates().since() == null ? Long.MIN_VALUE : search.dates().since().toEpochDay();
    long until = search.dates().until() == null ? Long.MAX_VALUE : search.dates().until().toEpochDay();
    return new BooleanQuery.Builder().add(LongField.newRangeQuery("first", since, until), Occur.FILTER)
        .add(LongField.newRangeQuery("last", since, until), Occur.FILTER).build();
  }

  private static Query term(String field, String value) {
    return new TermQuery(new Term(field, value));
  }

  private static Query words(dev.entente.index.Query asked) {
    return switch (asked) {
      case dev.entente.index.Query.Everything e -> MatchAllDocsQuery.INSTANCE;
      case dev.entente.index.Query.All(List<dev.entente.index.Query> parts) -> {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        parts.forEach(part -> all.add(words(part), Occur.MUST));
        yield all.build();
      }
      default -> new DisjunctionMaxQuery(
          List.of(new BoostQuery(words("title", asked), 3f), words("body", asked)), 0.1f);
    };
  }

  private static Query words(String field, dev.entente.index.Query asked) {
    return switch (asked) {
      case dev.entente.index.Query.Word(String text) -> new QueryBuilder(ASKED).createPhraseQuery(field, text);
      case dev.entente.index.Query.Phrase(String text) -> new QueryBuilder(ASKED).createPhraseQuery(field, text);
      case dev.entente.index.Query.Prefix(String text) -> new PrefixQuery(new Term(field, single(text)));
      default -> throw new IllegalArgumentException("the baseline does not ask this: " + asked);
    };
  }

  private static String single(String text) {
    try (TokenStream stream = PREFIXED.tokenStream("", text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      stream.incrementToken();
      return term.toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What to mark; null for nothing. */
  private static @Nullable Query highlighted(dev.entente.index.Query asked) {
    List<dev.entente.index.Query> parts = switch (asked) {
      case dev.entente.index.Query.Everything e -> List.of();
      case dev.entente.index.Query.All(List<dev.entente.index.Query> all) -> all;
      default -> List.of(asked);
    };
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (dev.entente.index.Query part : parts) {
      any.add(words("title", part), Occur.SHOULD).add(words("body", part), Occur.SHOULD);
    }
    return parts.isEmpty() ? null : any.build();
  }

  /** A filter: the part of a claim's row (or -1) with the codes that meet it, and the terms that find its articles. */
  private record Dimension(Facet facet, int part, boolean[] accepted, List<String> wanted, Query terms) {}

  private Dimension dimension(Filter filter) {
    if (filter.exclude() || filter.facet() == Facet.PARTY) {
      throw new IllegalArgumentException("the baseline does not ask this: " + filter);
    }
    int part = OF_CLAIM.indexOf(filter.facet());
    boolean[] accepted = new boolean[part < 0 ? 0 : MASKS[part] + 1];
    if (part == SYSTEM) {
      throw new IllegalArgumentException("the baseline does not ask this: " + filter);
    }
    for (int code = 0; part >= 0 && code < (part == 4 ? leaves.size() : 0); code++) {
      accepted[code] = filter.values().contains(leaves.get(code)) || filter.values().contains(top(leaves.get(code)));
    }
    if (part >= 0 && part < 4) {
      filter.values().forEach(value -> accepted[code(part, value)] = true);
    }
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    filter.values().forEach(value -> any.add(term(filter.facet().code(), value), Occur.SHOULD));
    return new Dimension(filter.facet(), part, accepted, filter.values(), new ConstantScoreQuery(any.build()));
  }

  /** Counts all facets in one pass, and hands on what matches. */
  private final class Counting implements Collector {
    private final List<Dimension> ofClaim;
    private final List<Dimension> ofArticle;
    private final TopFieldCollector top;
    private final int[][] counts = new int[OF_CLAIM.size()][];
    private final int[][] last = new int[OF_CLAIM.size()][];
    private final int[] topOf = new int[leaves.size()];
    private final List<String> tops = new ArrayList<>();
    private final int[] topCounts = new int[leaves.size()];
    private final int[] topLast = new int[leaves.size()];
    private final Map<Facet, int[]> articles = new EnumMap<>(Facet.class);
    private int article;
    private long total;

    Counting(List<Dimension> dimensions, TopFieldCollector top) {
      this.top = top;
      ofClaim = dimensions.stream().filter(dimension -> dimension.part >= 0).toList();
      ofArticle = dimensions.stream().filter(dimension -> dimension.part < 0).toList();
      for (int part = 0; part < counts.length; part++) {
        counts[part] = new int[part == LEAF ? leaves.size() : part == SYSTEM ? systems.size() : MASKS[part] + 1];
        last[part] = new int[counts[part].length];
      }
      for (int leaf = 0; leaf < topOf.length; leaf++) {
        if (!tops.contains(top(leaves.get(leaf)))) {
          tops.add(top(leaves.get(leaf)));
        }
        topOf[leaf] = tops.indexOf(top(leaves.get(leaf)));
      }
      values.forEach((facet, map) -> articles.put(facet, new int[(int) map.getValueCount()]));
    }

    @Override
    public ScoreMode scoreMode() {
      return top.scoreMode().needsScores() ? ScoreMode.COMPLETE : ScoreMode.COMPLETE_NO_SCORES;
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext context) throws IOException {
      return new Segment(context);
    }

    private void count(int part, long row) {
      int code = (int) (row >>> SHIFTS[part]) & MASKS[part];
      if (last[part][code] != article) {
        last[part][code] = article;
        counts[part][code]++;
      }
      if (part == 4 && topLast[topOf[code]] != article) {
        topLast[topOf[code]] = article;
        topCounts[topOf[code]]++;
      }
    }

    Map<Facet, List<Found.Count>> counts(Search search) {
      Map<Facet, List<Found.Count>> lists = new EnumMap<>(Facet.class);
      for (Facet facet : search.facets()) {
        Map<String, Long> met = new TreeMap<>();
        int part = OF_CLAIM.indexOf(facet);
        int[] counted = part < 0 ? articles.get(facet) : counts[part];
        for (int code = 0; counted != null && code < counted.length; code++) {
          if (counted[code] > 0) {
            String value = part < 0 ? Objects.requireNonNull(labels.get(facet))[code] : value(part, code);
            met.put(value, (long) counted[code]);
          }
        }
        for (int code = 0; part == 4 && code < tops.size(); code++) {
          if (topCounts[code] > 0) {
            met.put(tops.get(code), (long) topCounts[code]);
          }
        }
        search.filters().stream().filter(filter -> filter.facet() == facet)
            .forEach(filter -> filter.values().forEach(value -> met.putIfAbsent(value, 0L)));
        lists.put(facet, met.entrySet().stream().map(one -> new Found.Count(one.getKey(), one.getValue()))
            .sorted(Comparator.comparingLong(Found.Count::count).reversed()).toList());
      }
      return lists;
    }

    private final class Segment implements LeafCollector {
      private final LeafCollector onward;
      private final SortedNumericDocValues claims;
      private final SortedSetDocValues[] facets = new SortedSetDocValues[OF_ARTICLE.size()];
      private final @Nullable SortedDocValues[] single = new @Nullable SortedDocValues[facets.length];
      private final int[][] met = new int[facets.length][];
      private final boolean[][] accepted = new boolean[ofArticle.size()][];
      private final int[] facetOf = new int[ofArticle.size()];
      private final int segment;
      private long[] rows = new long[16];

      Segment(LeafReaderContext context) throws IOException {
        segment = context.ord;
        onward = top.getLeafCollector(context);
        claims = DocValues.getSortedNumeric(context.reader(), "claims");
        for (int i = 0; i < facets.length; i++) {
          facets[i] = DocValues.getSortedSet(context.reader(), OF_ARTICLE.get(i).code());
          single[i] = DocValues.unwrapSingleton(facets[i]);
          met[i] = new int[(int) facets[i].getValueCount()];
        }
        for (int i = 0; i < accepted.length; i++) {
          facetOf[i] = OF_ARTICLE.indexOf(ofArticle.get(i).facet);
          accepted[i] = new boolean[met[facetOf[i]].length];
          for (String value : ofArticle.get(i).wanted) {
            long number = facets[facetOf[i]].lookupTerm(new BytesRef(value));
            if (number >= 0) {
              accepted[i][(int) number] = true;
            }
          }
        }
      }

      @Override
      public void setScorer(Scorable scorer) throws IOException {
        onward.setScorer(scorer);
      }

      @Override
      public void collect(int doc) throws IOException {
        int failed = -1;
        for (int i = 0; i < accepted.length; i++) {
          if (!accepts(doc, i)) {
            if (failed >= 0) {
              return;
            }
            failed = facetOf[i];
          }
        }
        boolean meets = rows(doc, failed < 0);
        if (meets && failed >= 0) {
          count(doc, failed);
        } else if (meets) {
          total++;
          for (int i = 0; i < facets.length; i++) {
            count(doc, i);
          }
          onward.collect(doc);
        }
      }

      private boolean accepts(int doc, int dimension) throws IOException {
        SortedDocValues only = single[facetOf[dimension]];
        if (only != null) {
          return only.advanceExact(doc) && accepted[dimension][only.ordValue()];
        }
        SortedSetDocValues of = facets[facetOf[dimension]];
        boolean one = false;
        if (of.advanceExact(doc)) {
          for (int i = of.docValueCount(); i > 0; i--) {
            one |= accepted[dimension][(int) of.nextOrd()];
          }
        }
        return one;
      }

      private void count(int doc, int facet) throws IOException {
        SortedDocValues one = single[facet];
        if (one != null) {
          if (one.advanceExact(doc)) {
            met[facet][one.ordValue()]++;
          }
        } else if (facets[facet].advanceExact(doc)) {
          for (int i = facets[facet].docValueCount(); i > 0; i--) {
            met[facet][(int) facets[facet].nextOrd()]++;
          }
        }
      }

      /** True where one row meets all conditions; counts the rows that fail none, or one alone. */
      private boolean rows(int doc, boolean counting) throws IOException {
        article++;
        boolean meets = ofClaim.isEmpty();
        if (meets) {
          for (int i = counting && claims.advanceExact(doc) ? claims.docValueCount() : 0; i > 0; i--) {
            long row = claims.nextValue();
            for (int part = 0; part < counts.length; part++) {
              Counting.this.count(part, row);
            }
          }
          return true;
        }
        for (int i = claims.advanceExact(doc) ? claims.docValueCount() : 0; i > 0; i--) {
          long row = claims.nextValue();
          int failed = -1;
          int failures = 0;
          for (int j = 0; j < ofClaim.size(); j++) {
            int part = ofClaim.get(j).part;
            if (!ofClaim.get(j).accepted[(int) (row >>> SHIFTS[part]) & MASKS[part]]) {
              failed = part;
              failures++;
            }
          }
          meets |= failures == 0;
          for (int part = 0; counting && part < counts.length; part++) {
            if (failures == 0 || failures == 1 && part == failed) {
              Counting.this.count(part, row);
            }
          }
        }
        return meets;
      }

      @Override
      public void finish() throws IOException {
        onward.finish();
        for (int i = 0; i < met.length; i++) {
          Facet facet = OF_ARTICLE.get(i);
          LongValues numbers = Objects.requireNonNull(values.get(facet)).getGlobalOrds(segment);
          int[] counted = Objects.requireNonNull(articles.get(facet));
          for (int number = 0; number < met[i].length; number++) {
            if (met[i][number] > 0) {
              counted[(int) numbers.get(number)] += met[i][number];
            }
          }
        }
      }
    }
  }

  private static Analyzer analyzer(String... last) {
    try {
      CustomAnalyzer.Builder builder = CustomAnalyzer.builder().withTokenizer("standard");
      if (last.length > 0) {
        builder.addTokenFilter("englishPossessive");
      }
      builder.addTokenFilter("lowercase").addTokenFilter("asciiFolding");
      for (String filter : last) {
        builder.addTokenFilter(filter);
      }
      return builder.build();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What a results page shows of an article, as bytes. */
  private record Card(ArticleId id, String title, boolean derived, String url, String source, String language,
      Publication published, Instant seen, boolean sample, List<Claim> claims, List<Sentence> sentences) {

    static byte[] write(Article article) {
      Reading reading = article.reading();
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      try (OutputStreamDataOutput out = new OutputStreamDataOutput(bytes)) {
        out.writeString(article.id().value());
        out.writeString(reading.title());
        out.writeByte((byte) ((reading.titleDerived() ? 1 : 0) + (article.origin().sample() ? 2 : 0)));
        out.writeString(orEmpty(reading.url()));
        out.writeString(orEmpty(reading.source()));
        out.writeString(reading.language());
        write(reading.published(), out);
        out.writeZLong(article.firstSeen().getEpochSecond());
        out.writeVInt(article.firstSeen().getNano());
        out.writeVInt(article.labels().claims().size());
        for (Claim claim : article.labels().claims()) {
          write(claim, out);
        }
        out.writeVInt(reading.sentences().size());
        for (Sentence sentence : reading.sentences()) {
          out.writeVInt(sentence.start());
          out.writeVInt(sentence.end() - sentence.start());
          out.writeByte((byte) sentence.block().ordinal());
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return bytes.toByteArray();
    }

    private static String orEmpty(@Nullable String text) {
      return text == null ? "" : text;
    }

    private static void write(Publication published, DataOutput out) throws IOException {
      switch (published) {
        case Publication.Stated stated -> {
          out.writeByte((byte) stated.precision().ordinal());
          out.writeZLong(stated.date().toEpochDay());
          out.writeString(stated.iso());
        }
        case Publication.Bounded bounded -> {
          out.writeByte((byte) 10);
          out.writeZLong(Objects.requireNonNull(bounded.notBefore()).toEpochDay());
          out.writeZLong(Objects.requireNonNull(bounded.notAfter()).toEpochDay());
          out.writeString(bounded.reason());
        }
        case Publication.Unknown() -> out.writeByte((byte) 11);
      }
    }

    private static void write(Claim claim, DataOutput out) throws IOException {
      out.writeString(claim.country().code());
      out.writeString(claim.partner().code());
      out.writeByte((byte) (claim.mutual() ? 1 : 0));
      out.writeByte((byte) claim.kind().ordinal());
      out.writeByte((byte) claim.stage().ordinal());
      out.writeVInt(claim.equipment().size());
      for (EquipmentMention one : claim.equipment()) {
        out.writeString(one.equipment().leaf());
      }
      Evidence evidence = claim.evidence().getFirst();
      out.writeVInt(evidence.sentence());
      out.writeVInt(evidence.start());
      out.writeVInt(evidence.end());
    }

    static Card read(BytesRef bytes) throws IOException {
      ByteArrayDataInput in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
      ArticleId id = new ArticleId(in.readString());
      String title = in.readString();
      int marks = in.readByte();
      String url = in.readString();
      String source = in.readString();
      String language = in.readString();
      Publication published = published(in);
      Instant seen = Instant.ofEpochSecond(in.readZLong(), in.readVInt());
      List<Claim> claims = new ArrayList<>();
      for (int i = in.readVInt(); i > 0; i--) {
        claims.add(claim(in));
      }
      List<Sentence> sentences = new ArrayList<>();
      for (int i = in.readVInt(); i > 0; i--) {
        int start = in.readVInt();
        sentences.add(new Sentence(start, start + in.readVInt(), Block.values()[in.readByte()]));
      }
      return new Card(
          id, title, (marks & 1) > 0, url, source, language, published, seen, (marks & 2) > 0, claims, sentences);
    }

    private static Publication published(ByteArrayDataInput in) throws IOException {
      int sort = in.readByte();
      return switch (sort) {
        case 10 -> new Publication.Bounded(
            LocalDate.ofEpochDay(in.readZLong()), LocalDate.ofEpochDay(in.readZLong()), in.readString());
        case 11 -> new Publication.Unknown();
        default -> new Publication.Stated(
            LocalDate.ofEpochDay(in.readZLong()), Publication.Precision.values()[sort], in.readString(), "", null);
      };
    }

    private static Claim claim(ByteArrayDataInput in) throws IOException {
      Country country = new Country(in.readString());
      Country partner = new Country(in.readString());
      boolean mutual = in.readByte() == 1;
      Kind kind = Kind.values()[in.readByte()];
      Stage stage = Stage.values()[in.readByte()];
      List<String> leaves = new ArrayList<>();
      for (int i = in.readVInt(); i > 0; i--) {
        leaves.add(in.readString());
      }
      Evidence evidence = new Evidence(in.readVInt(), in.readVInt(), in.readVInt(), "-");
      return new Claim(country, partner, mutual, kind, stage, TimeFrame.CURRENT, leaves.stream()
          .map(leaf -> new EquipmentMention(new Equipment(leaf), null, evidence)).toList(), Particulars.NONE, Confidence.HIGH,
          List.of(evidence));
    }

    Hit hit(List<Span> titleMarks, List<Snippet> snippets) {
      return new Hit(id, title, derived, titleMarks, url.isEmpty() ? null : url, source.isEmpty() ? null : source,
          language, published, seen, sample,
          claims.stream().map(one -> new Hit.Pair(one.country(), one.partner(), one.mutual())).distinct().toList(),
          claims.stream().flatMap(one -> one.equipment().stream()).map(EquipmentMention::equipment)
              .distinct().sorted().toList(), snippets);
    }
  }

  /**
   * The hits of a page, all highlighted in one call. The rule of the passages is the product's: of the eight best
   * sentences the best, and the one with the most further words that fits; without any, the sentence that earned the
   * filtered label; without filters, the beginning.
   */
  private static final class Highlighting extends UnifiedHighlighter {
    private static final int ROOM = 360;

    private final Map<Integer, Card> cards = new TreeMap<>();
    private final Map<Integer, String> texts = new TreeMap<>();
    private final Map<String, List<Sentence>> sentencesOf = new IdentityHashMap<>();

    Highlighting(IndexSearcher searcher) {
      super(builder(searcher, WRITTEN).withMaxLength(Integer.MAX_VALUE - 1)
          .withScorer(new PassageScorer(0.2f, 0.75f, 120f)).withMaxNoHighlightPassages(0)
          .withFormatter(new PassageFormatter() {
            @Override
            public Object format(Passage[] passages, String content) {
              return List.of(passages);
            }
          }));
    }

    List<Hit> hits(ScoreDoc[] page, @Nullable Query words, List<Filter> filters) throws IOException {
      int[] docs = Arrays.stream(page).mapToInt(hit -> hit.doc).toArray();
      StoredFields stored = Objects.requireNonNull(searcher).storedFields();
      for (int doc : docs) {
        Document document = stored.document(doc, Set.of("card", "text"));
        Card card = Card.read(Objects.requireNonNull(document.getBinaryValue("card")));
        String text = document.get("text");
        cards.put(doc, card);
        texts.put(doc, text);
        sentencesOf.put(text, card.sentences);
      }
      Map<String, Object[]> marked = words == null || docs.length == 0 ? Map.of()
          : highlightFieldsAsObjects(new String[] {"title", "body"}, words, docs, new int[] {1, 8});
      List<Hit> hits = new ArrayList<>();
      for (int i = 0; i < docs.length; i++) {
        Card card = Objects.requireNonNull(cards.get(docs[i]));
        String text = Objects.requireNonNull(texts.get(docs[i]));
        List<Span> title = passages(marked, "title", i).stream()
            .flatMap(one -> marks(one, 0, card.title.length()).stream()).toList();
        List<Snippet> snippets = matched(text, passages(marked, "body", i));
        hits.add(card.hit(title, snippets.isEmpty() ? unmatched(card, text, filters) : snippets));
      }
      return hits;
    }

    private static List<Passage> passages(Map<String, Object[]> marked, String field, int hit) {
      Object[] found = marked.get(field);
      return found == null || !(found[hit] instanceof List<?> list) ? List.of()
          : list.stream().map(Passage.class::cast).toList();
    }

    private static List<Snippet> matched(String text, List<Passage> passages) {
      if (passages.isEmpty()) {
        return List.of();
      }
      Passage best = passages.stream().max(Comparator.comparingDouble(Passage::getScore)).orElseThrow();
      Set<BytesRef> shown = terms(best);
      List<Passage> two = new ArrayList<>(List.of(best));
      passages.stream().filter(one -> one != best && one.getLength() <= ROOM - best.getLength())
          .max(Comparator.<Passage>comparingLong(
                  one -> terms(one).stream().filter(term -> !shown.contains(term)).count())
              .thenComparingDouble(Passage::getScore)).ifPresent(two::add);
      two.sort(Comparator.comparingInt(Passage::getStartOffset));
      return two.stream().map(one -> cut(text, one.getStartOffset(), one.getEndOffset(), one, Basis.QUERY)).toList();
    }

    private static Set<BytesRef> terms(Passage passage) {
      return new HashSet<>(Arrays.asList(passage.getMatchTerms()).subList(0, passage.getNumMatches()));
    }

    private static List<Snippet> unmatched(Card card, String text, List<Filter> filters) {
      List<Filter> ofClaim = filters.stream().filter(filter -> filter.facet().ofClaim()).toList();
      for (Claim claim : ofClaim.isEmpty() ? List.<Claim>of() : card.claims) {
        if (ClaimRow.of(claim).anyMatch(row -> ofClaim.stream().allMatch(
            filter -> row.values(filter.facet()).stream().anyMatch(filter.values()::contains)))) {
          Evidence evidence = claim.evidence().getFirst();
          Sentence sentence = card.sentences.get(evidence.sentence());
          return List.of(new Snippet(text.substring(sentence.start(), sentence.end()),
              List.of(new Span(evidence.start() - sentence.start(), evidence.end() - sentence.start())),
              Basis.EVIDENCE));
        }
      }
      int start = card.sentences.getFirst().start();
      int end = card.sentences.getFirst().end();
      if (card.sentences.size() > 1 && card.sentences.get(1).end() - start <= ROOM) {
        end = card.sentences.get(1).end();
      }
      return List.of(cut(text, start, end, null, Basis.LEAD));
    }

    private static Snippet cut(String text, int from, int to, @Nullable Passage passage, Basis basis) {
      int end = to;
      while (end > from && Character.isWhitespace(text.charAt(end - 1))) {
        end--;
      }
      return new Snippet(
          text.substring(from, end), passage == null ? List.of() : marks(passage, from, end), basis);
    }

    /** The matches of a passage from its start, in order, those that overlap made one. */
    private static List<Span> marks(Passage passage, int from, int to) {
      int[] order = IntStream.range(0, passage.getNumMatches()).boxed()
          .sorted(Comparator.comparingInt(i -> passage.getMatchStarts()[i])).mapToInt(Integer::intValue).toArray();
      List<Span> marks = new ArrayList<>();
      for (int i : order) {
        Span next = new Span(passage.getMatchStarts()[i] - from, Math.min(to, passage.getMatchEnds()[i]) - from);
        if (!marks.isEmpty() && marks.getLast().end() > next.start()) {
          Span before = marks.removeLast();
          next = new Span(before.start(), Math.max(before.end(), next.end()));
        }
        marks.add(next);
      }
      return marks;
    }

    @Override
    protected OffsetSource getOffsetSource(String field) {
      return OffsetSource.POSTINGS;
    }

    @Override
    protected BreakIterator getBreakIterator(String field) {
      return new Breaks();
    }

    @Override
    protected List<CharSequence[]> loadFieldValues(String[] fields, DocIdSetIterator docs, int most)
        throws IOException {
      List<CharSequence[]> contents = new ArrayList<>();
      for (int doc = docs.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.nextDoc()) {
        String title = Objects.requireNonNull(cards.get(doc)).title;
        String text = Objects.requireNonNull(texts.get(doc));
        contents.add(Arrays.stream(fields).map(field -> field.equals("title") ? title : text)
            .toArray(CharSequence[]::new));
      }
      return contents;
    }

    /** Breaks a text before each of its sentences; a title nowhere. Forward only, which is all that is asked. */
    private final class Breaks extends BreakIterator {
      private int[] bounds = {0};
      private int at;

      @Override
      public void setText(String content) {
        List<Sentence> sentences = sentencesOf.getOrDefault(content, List.of());
        bounds = IntStream.concat(IntStream.of(0, content.length()), sentences.stream().mapToInt(Sentence::start))
            .sorted().distinct().toArray();
        at = 0;
      }

      private int move(int to) {
        at = to < 0 || to >= bounds.length ? at : to;
        return to < 0 || to >= bounds.length ? DONE : bounds[to];
      }

      @Override
      public int following(int offset) {
        int found = Arrays.binarySearch(bounds, offset);
        return move(found >= 0 ? found + 1 : -found - 1);
      }

      @Override
      public int preceding(int offset) {
        int found = Arrays.binarySearch(bounds, offset);
        return move(found >= 0 ? found - 1 : -found - 2);
      }

      @Override
      public int next(int steps) {
        return move(at + steps);
      }

      @Override
      public int next() {
        return move(at + 1);
      }

      @Override
      public int previous() {
        return move(at - 1);
      }

      @Override
      public int first() {
        return move(0);
      }

      @Override
      public int last() {
        return move(bounds.length - 1);
      }

      @Override
      public int current() {
        return bounds[at];
      }

      @Override
      public CharacterIterator getText() {
        throw new UnsupportedOperationException();
      }

      @Override
      public void setText(CharacterIterator content) {
        throw new UnsupportedOperationException();
      }
    }
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
