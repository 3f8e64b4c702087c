package dev.entente.read;

import java.util.List;
import java.util.stream.Stream;

/** What the words in front of a date, or the names that markup gives it, say it is the date of. */
enum DateLabel {
  /** Publication. */
  PUBLISHED,
  /** The last change. */
  CHANGED,
  /** A date, and no more. */
  DATE,
  /** Something else: an event, a birth, a deadline, a right. */
  OTHER,
  /** Nothing. */
  NONE;

  // Parts of words; < binds one to a word's start, > to its end, _ is a blank. Folded, as the text is.
  private static final List<String> CHANGES = words("""
      updat modif revis edited geändert geandert änderung aenderung aktualis überarbeit bearbeitet zuletzt
      lastmod reviewed atualiz actualiz <maj> guncel güncel обновл изменен تحديث تعديل aggiornat last_change
      mise_a_jour mise_à_jour mis_a_jour mis_à_jour""");
  private static final List<String> PUBLICATIONS = words("""
      <stand> published publié <publie> publicad publikat pubblicat publicat publish> publishdate
      publishtime publishing pubdate pub-date publish-date posted post-date postdate post-created post-info
      veröffentlich veroeffentlich erschienen erstellt geschrieben verfasst created written issued
      entry-date publication опубликован размещен نشر yayın yayin eklenme datum: date: fecha: data: tarih:
      дата: eingestellt_am released_on paru_le mis_en_ligne дата_публ""");
  private static final List<String> OTHERS = words("""
      copyright © (c) event termin veranstalt deadline expir until <bis> <born> geboren nacido <joined
      <join> regist anmeld mitglied <member geburt birth <valid gültig start-date startdate end-date enddate
      accessed abgerufen retrieved captured archived crawl né_le filed_on""");
  private static final List<String> DATES = words("""
      date datum fecha <time time> timestamp <meta byline dateline posted tarih datetime data-
      <data>""");
  private static List<String> words(String text) {
    return Stream.of(text.strip().split("\\s+")).map(word -> word.replace('_', ' ')).toList();
  }

  /** What folded words in front of a date say. */
  static DateLabel ofWords(String folded) {
    if (folded.isBlank()) {
      return NONE;
    }
    int changed = last(CHANGES, folded);
    int published = last(PUBLICATIONS, folded);
    int other = last(OTHERS, folded);
    if (other > changed && other > published) {
      return OTHER;
    }
    return changed < 0 && published < 0 ? NONE : changed > published ? CHANGED : PUBLISHED;
  }

  /** What the classes and ids of an element say, folded. */
  static DateLabel ofNames(String names) {
    String folded = names.replace('_', '-');
    if (folded.isBlank()) {
      return NONE;
    }
    if (last(PUBLICATIONS, folded) >= 0) {
      return PUBLISHED;
    }
    if (last(OTHERS, folded) >= 0) {
      return OTHER;
    }
    return last(CHANGES, folded) >= 0 ? CHANGED : last(DATES, folded) >= 0 ? DATE : NONE;
  }

  private static int last(List<String> words, String text) {
    int last = -1;
    for (String word : words) {
      last = Math.max(last, last(word, text));
    }
    return last;
  }

  /** The last place where a part of a word stands, or -1. */
  private static int last(String word, String text) {
    boolean starts = word.charAt(0) == '<';
    boolean ends = word.charAt(word.length() - 1) == '>';
    String part = word.substring(starts ? 1 : 0, word.length() - (ends ? 1 : 0));
    int at = text.lastIndexOf(part);
    while (at >= 0 && (starts && at > 0 && Character.isLetter(text.charAt(at - 1))
        || ends && at + part.length() < text.length() && Character.isLetter(text.charAt(at + part.length())))) {
      at = at == 0 ? -1 : text.lastIndexOf(part, at - 1);
    }
    return at;
  }
}
