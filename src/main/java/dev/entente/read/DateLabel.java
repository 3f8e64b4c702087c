package dev.entente.read;

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
  private static final WordParts CHANGES = WordParts.of("""
      updat modif revis edited geändert geandert änderung aenderung aktualis überarbeit bearbeitet zuletzt
      lastmod reviewed atualiz actualiz <maj> guncel güncel обновл изменен تحديث تعديل aggiornat last_change
      mise_a_jour mise_à_jour mis_a_jour mis_à_jour""");
  private static final WordParts PUBLICATIONS = WordParts.of("""
      <stand> published publié <publie> publicad publikat pubblicat publicat publish> publishdate
      publishtime publishing pubdate pub-date publish-date posted post-date postdate post-created post-info
      veröffentlich veroeffentlich erschienen erstellt geschrieben verfasst created written issued
      entry-date publication опубликован размещен نشر yayın yayin eklenme datum: date: fecha: data: tarih:
      дата: eingestellt_am released_on paru_le mis_en_ligne дата_публ""");
  private static final WordParts OTHERS = WordParts.of("""
      copyright © (c) event termin veranstalt deadline expir until <bis> <born> geboren nacido <joined
      <join> regist anmeld mitglied <member geburt birth <valid gültig start-date startdate end-date enddate
      accessed abgerufen retrieved captured archived crawl né_le filed_on""");
  private static final WordParts DATES = WordParts.of("""
      date datum fecha <time time> timestamp <meta byline dateline posted tarih datetime data-
      <data>""");

  /** What folded words in front of a date say. */
  static DateLabel ofWords(String folded) {
    if (folded.isBlank()) {
      return NONE;
    }
    int changed = CHANGES.last(folded);
    int published = PUBLICATIONS.last(folded);
    int other = OTHERS.last(folded);
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
    if (PUBLICATIONS.last(folded) >= 0) {
      return PUBLISHED;
    }
    if (OTHERS.last(folded) >= 0) {
      return OTHER;
    }
    return CHANGES.last(folded) >= 0 ? CHANGED : DATES.last(folded) >= 0 ? DATE : NONE;
  }
}
