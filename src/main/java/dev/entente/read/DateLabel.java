package dev.entente.read;

import java.util.regex.Pattern;

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

  private static final Pattern CHANGES = Pattern.compile(
      "updat|modif|revis|edited|geandert|geändert|änderung|aenderung|aktualis|überarbeit|lastmod|last change|reviewed"
          + "|atualiz|actualiz|mis(?:e)? a jour|mis(?:e)? à jour|maj\\b|guncel|güncel|обновл|изменен|تحديث|تعديل|aggiornat|zuletzt|bearbeitet");
  private static final Pattern PUBLICATIONS = Pattern.compile(
      "\\bstand\\b|publi(?!sher|c[- ]|city|kum)|pubdate|pub-date|posted|post-date|veröffentlich|veroeffentlich|erschienen|erstellt"
          + "|eingestellt am|geschrieben|verfasst|created|written|released on|issued|entry-date|paru le|mis en ligne"
          + "|опубликован|размещен|дата публ|نشر|yayın|yayin|eklenme|pubblicat|datum:|date:|fecha:|data:|tarih:|дата:");
  private static final Pattern OTHERS = Pattern.compile(
      "copyright|©|\\(c\\)|event|termin|veranstalt|deadline|expir|until|\\bbis\\b|\\bborn\\b|geboren|nacido|né le|join"
          + "|regist|anmeld|mitglied|member|geburt|birth|valid|gültig|start-?date|end-?date|filed on|accessed|abgerufen"
          + "|retrieved|captured|archived|crawl");
  private static final Pattern DATES = Pattern.compile(
      "date(?!nsch)|datum|fecha|\\btime|timestamp|\\bmeta\\b|byline|dateline|posted|tarih|datetime|dat[ae]-|-data\\b");

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
  static DateLabel ofNames(String folded) {
    boolean published = PUBLICATIONS.matcher(folded).find();
    if (!published && OTHERS.matcher(folded).find()) {
      return OTHER;
    }
    if (published) {
      return PUBLISHED;
    }
    return CHANGES.matcher(folded).find() ? CHANGED : DATES.matcher(folded).find() ? DATE : NONE;
  }

  private static int last(Pattern pattern, String text) {
    var matcher = pattern.matcher(text);
    int last = -1;
    while (matcher.find()) {
      last = matcher.start();
    }
    return last;
  }
}
