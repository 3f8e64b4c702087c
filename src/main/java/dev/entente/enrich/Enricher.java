package dev.entente.enrich;

import dev.entente.article.Claim;
import dev.entente.article.Country;
import dev.entente.article.Labels;
import dev.entente.article.Publication;
import dev.entente.article.Reading;
import dev.entente.article.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Labels a reading. Safe for any number of threads; the same reading always gets the same labels. */
public final class Enricher {

  private final Vocabulary vocabulary;
  private final Tagger tagger;

  /** An enricher that knows what a vocabulary knows. */
  public Enricher(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.tagger = new Tagger(vocabulary);
  }

  /** The states that a reading is about, whether they cooperate or not. */
  public Focus focus(Reading reading) {
    Language language = Language.of(reading.language());
    Words words = Words.of(reading.text());
    List<Marked> sentences = marked(reading, words, language);
    Marked title = apart(reading.title(), language);
    new Disambiguation(vocabulary, title, sentences, Days.of(reading.published())).resolve();
    Parties.find(title);
    sentences.forEach(Parties::find);
    return Focus.of(title, dateline(reading), sentences);
  }

  private Marked apart(String text, Language language) {
    Words words = Words.of(text);
    return tagger.mark(words, -1, 0, words.size(), language);
  }

  private List<Marked> marked(Reading reading, Words words, Language language) {
    List<Marked> sentences = new ArrayList<>();
    for (int i = 0; i < reading.sentences().size(); i++) {
      Sentence sentence = reading.sentences().get(i);
      int from = words.wordAt(sentence.start());
      int to = words.wordAt(sentence.end());
      if (to > from) {
        sentences.add(tagger.mark(words, i, from, to, language));
      }
    }
    return sentences;
  }

  /** The claims, regions and mentions of a reading, each with its evidence. */
  public Labels labels(Reading reading) {
    return labels(reading, UnaryOperator.identity());
  }

  /** The same after the claims were corrected: regions and the parts that states play follow from what is left. */
  public Labels labels(Reading reading, UnaryOperator<List<Claim>> correcting) {
    Language language = Language.of(reading.language());
    Words words = Words.of(reading.text());
    List<Marked> sentences = marked(reading, words, language);
    Marked title = apart(reading.title(), language);
    Days days = Days.of(reading.published());
    new Disambiguation(vocabulary, title, sentences, days).resolve();
    List<Act> acts = acts(reading, title, sentences);
    Pairs pairs = new Pairs(vocabulary.states(), acts);
    Cast cast = Cast.of(vocabulary, reading, sentences);
    Tallies tallies = new Tallies(vocabulary, reading, sentences);
    Detailing detailing = new Detailing(tallies, cast, vocabulary.states());
    List<Claim> claims = correcting.apply(
        new Claims(pairs, detailing, new Sureness(title, vocabulary.ambiguities())).list());
    return new Labels(claims, new Regions(vocabulary.regions(), days).of(claims, evident(reading, sentences)),
        new Mentions(vocabulary.states(), claims).of(cast));
  }

  private List<Act> acts(Reading reading, Marked title, List<Marked> sentences) {
    int year = year(reading.published());
    Country dateline = dateline(reading);
    Subject subject = Subject.of(title, sentences);
    Memory memory = new Memory();
    List<Act> all = new ArrayList<>();
    for (Marked marked : sentences) {
      Parties.find(marked);
      new Anaphora(vocabulary.regions()).resolve(marked, memory);
      Passing.mark(marked, marked.sentence() == sentences.getFirst().sentence());
      Sentence.Block block = reading.sentences().get(marked.sentence()).block();
      if (block == Sentence.Block.HEADING || block == Sentence.Block.CAPTION) {
        continue;
      }
      boolean item = block == Sentence.Block.LIST_ITEM || block == Sentence.Block.TABLE_ROW;
      List<Act> found = new Acts(marked, memory, subject, item, year).find();
      List<Act> whole = new ArrayList<>(
          new Completion(vocabulary.states(), marked, found, memory, item, subject).complete());
      Act posting = Postings.of(marked, subject.home(), all.isEmpty() ? dateline : null, whole);
      if (posting != null) {
        whole.add(posting);
      }
      whole.addAll(Origins.of(marked, whole));
      Act abroad = Postings.abroad(marked, subject, whole);
      if (abroad != null) {
        whole.add(abroad);
      }
      Overlaps.drop(marked, whole);
      remember(memory, marked, whole.stream().filter(act -> act != posting).toList());
      all.addAll(whole);
    }
    return Context.attach(all, sentences, reading);
  }

  /** The state that the article was filed from, or null. */
  private @Nullable Country dateline(Reading reading) {
    if (reading.dateline() == null) {
      return null;
    }
    Marked marked = apart(reading.dateline(), Language.of(reading.language()));
    Parties.find(marked);
    List<Party> places = marked.parties().stream().filter(party -> !party.adjective).toList();
    return places.isEmpty() ? vocabulary.datelines().of(reading.dateline()) : places.getLast().country();
  }

  private static void remember(Memory memory, Marked marked, List<Act> acts) {
    for (Act act : acts) {
      List<Country> receiving = act.receiving().isEmpty() ? act.meeting() : act.receiving();
      List<Country> giving = act.giving().isEmpty() ? act.meeting() : act.giving();
      if (!receiving.isEmpty() && !giving.getLast().equals(receiving.getFirst())) {
        memory.tell(marked.sentence(), receiving.getFirst(), giving.getLast());
      }
    }
    List<Party> subject = new ArrayList<>();
    for (Party party : marked.parties()) {
      if (party.eligible() && party.slot == Slot.SUBJ
          && (subject.isEmpty() || subject.getFirst().group == party.group)) {
        subject.add(party);
      }
      if (party.passing == null && !party.anaphor) {
        memory.name(party.country());
      }
    }
    memory.subject(subject);
  }

  private static List<Marked> evident(Reading reading, List<Marked> sentences) {
    return sentences.stream().filter(m -> switch (reading.sentences().get(m.sentence()).block()) {
      case BODY, LIST_ITEM, QUOTE, TABLE_ROW -> true;
      case HEADING, CAPTION -> false;
    }).toList();
  }

  /** The first year that the article may be of, or 0: what happened before it is background. */
  private static int year(Publication published) {
    return switch (published) {
      case Publication.Stated stated -> stated.doubt() == null ? stated.date().getYear() : 0;
      case Publication.Bounded bounded -> bounded.notBefore() == null ? 0 : bounded.notBefore().getYear();
      case Publication.Unknown unknown -> 0;
    };
  }
}
