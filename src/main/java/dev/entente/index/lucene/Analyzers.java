package dev.entente.index.lucene;

import dev.entente.index.Analysis;
import dev.entente.index.ArticleFields;
import dev.entente.index.IndexedField;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.analysis.core.LowerCaseFilterFactory;
import org.apache.lucene.analysis.custom.CustomAnalyzer;
import org.apache.lucene.analysis.en.EnglishMinimalStemFilterFactory;
import org.apache.lucene.analysis.en.EnglishPossessiveFilterFactory;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilterFactory;
import org.apache.lucene.analysis.miscellaneous.KeywordRepeatFilterFactory;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.miscellaneous.RemoveDuplicatesTokenFilterFactory;
import org.apache.lucene.analysis.standard.StandardTokenizerFactory;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** The declared analyses as Lucene analyzers. */
final class Analyzers {

  /** For articles that are written. */
  static final Analyzer WRITTEN = writing();

  /** For words and phrases that are asked for. */
  static final Analyzer ASKED = of(Analysis.WORDS.asked());

  private static final Analyzer PREFIXED = of(Analysis.WORDS.prefixed());

  private Analyzers() {}

  /** The terms that the beginning of a word is looked up with; usually one. */
  static List<String> prefixTerms(String text) {
    List<String> terms = new ArrayList<>();
    try (TokenStream stream = PREFIXED.tokenStream("prefix", new StringReader(text))) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        terms.add(term.toString());
      }
      stream.end();
      return terms;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Analyzer writing() {
    Map<String, Analyzer> fields = new HashMap<>();
    for (IndexedField field : ArticleFields.ALL) {
      if (field instanceof IndexedField.FullText text) {
        fields.put(text.name(), of(text.analysis()));
      }
    }
    return new PerFieldAnalyzerWrapper(new KeywordAnalyzer(), fields);
  }

  private static Analyzer of(Analysis analysis) {
    try {
      CustomAnalyzer.Builder builder = CustomAnalyzer.builder().withTokenizer(StandardTokenizerFactory.class);
      for (Analysis.Step step : analysis.steps()) {
        builder.addTokenFilter(filter(step));
      }
      return builder.build();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Class<? extends TokenFilterFactory> filter(Analysis.Step step) {
    return switch (step) {
      case ENGLISH_POSSESSIVE -> EnglishPossessiveFilterFactory.class;
      case LOWERCASE -> LowerCaseFilterFactory.class;
      case ASCII_FOLDING -> ASCIIFoldingFilterFactory.class;
      case KEEP_ORIGINAL -> KeywordRepeatFilterFactory.class;
      case ENGLISH_PLURAL -> EnglishMinimalStemFilterFactory.class;
      case REMOVE_DUPLICATES -> RemoveDuplicatesTokenFilterFactory.class;
    };
  }
}
