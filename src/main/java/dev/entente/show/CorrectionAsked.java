package dev.entente.show;

import dev.entente.article.Anchor;
import dev.entente.article.Article;
import dev.entente.article.Claim;
import dev.entente.article.Coded;
import dev.entente.article.Correction;
import dev.entente.article.Correction.Action;
import dev.entente.article.Correction.Label;
import dev.entente.article.Country;
import dev.entente.article.Equipment;
import dev.entente.article.Evidence;
import dev.entente.article.Facet;
import dev.entente.article.Kind;
import dev.entente.article.Names;
import dev.entente.article.Reading;
import dev.entente.article.Sentence;
import dev.entente.article.Sentence.Block;
import dev.entente.article.Stage;
import dev.entente.article.TimeFrame;
import dev.entente.desk.CorrectionRefused;
import java.util.List;

/** What a form asks for, checked against the article and the vocabulary. */
record CorrectionAsked(Action action, Label label, List<Anchor> anchors) {

  /**
   * A label is wrong, or one equipment of it.
   *
   * @throws CorrectionRefused where there is no such label
   */
  static CorrectionAsked wrong(CorrectionForm form, Article article, Names names) {
    Label asked = label(form, List.of(), names);
    Claim claim = article.labels().claims().stream().filter(asked::isExactly).findFirst()
        .orElseThrow(() -> new CorrectionRefused("This label no longer stands on the article. Look at its page again:"
            + " somebody may have corrected it meanwhile."));
    Label whole = Label.of(claim);
    List<Anchor> anchors = claim.evidence().stream()
        .map(e -> Anchor.of(article.origin().digest(), article.reading(), e.start(), e.end())).toList();
    if (form.what().isEmpty() || form.what().equals("claim")) {
      return new CorrectionAsked(Action.REJECT, whole, anchors);
    }
    List<Equipment> wrong = whole.equipment().stream().filter(e -> e.leaf().equals(form.what())).toList();
    if (wrong.isEmpty()) {
      throw new CorrectionRefused("This label has no such equipment any more. Look at the page again.");
    }
    return new CorrectionAsked(Action.REJECT_EQUIPMENT, whole.with(wrong), anchors);
  }

  /**
   * A label is missing.
   *
   * @throws CorrectionRefused where a field is missing or unknown, or the words are not in the text
   */
  static CorrectionAsked missing(CorrectionForm form, Article article, Names names) {
    List<Equipment> equipment = form.equipment().stream().map(leaf -> known(Facet.EQUIPMENT, leaf, "equipment", names))
        .map(Equipment::new).distinct().toList();
    return new CorrectionAsked(
        Action.ADD, label(form, equipment, names), List.of(form.words().isEmpty()
            ? sentence(form.sentence(), article) : words(form.words(), article)));
  }

  private static Label label(CorrectionForm form, List<Equipment> equipment, Names names) {
    Country country = state(form.country(), "country", names);
    Country partner = state(form.partner(), "partner", names);
    if (country.equals(partner)) {
      throw new CorrectionRefused("Country and partner are the same state. A label needs two; choose another for one.");
    }
    return new Label(country, partner, form.mutual(), coded(Kind.class, form.kind(), "kind"),
        coded(Stage.class, form.stage(), "stage"), coded(TimeFrame.class, form.time(), "time"), equipment);
  }

  private static Country state(String code, String field, Names names) {
    return new Country(known(Facet.COUNTRY, code, field, names));
  }

  private static String known(Facet facet, String code, String field, Names names) {
    if (code.isEmpty()) {
      throw new CorrectionRefused("Choose the " + field + ".");
    }
    if (!names.knows(facet, code) || facet == Facet.COUNTRY && !code.matches("[a-z]{2}")) {
      throw new CorrectionRefused("The vocabulary does not know the " + field + " “" + shown(code)
          + "”; choose one from the list.");
    }
    return code;
  }

  private static <E extends Enum<E> & Coded> E coded(Class<E> set, String code, String field) {
    if (code.isEmpty()) {
      throw new CorrectionRefused("Choose the " + field + ".");
    }
    return Coded.of(set, code).orElseThrow(() -> new CorrectionRefused(
        "There is no " + field + " “" + shown(code) + "”; choose one from the list."));
  }

  private static String shown(String code) {
    return code.length() > 40 ? code.substring(0, code.offsetByCodePoints(0, 20)) + " …" : code;
  }

  private static Anchor sentence(String number, Article article) {
    Reading reading = article.reading();
    if (number.isEmpty()) {
      throw new CorrectionRefused("Choose the sentence that says it, or paste its words: no label without evidence.");
    }
    if (!number.matches("\\d{1,6}") || Integer.parseInt(number) >= reading.sentences().size()) {
      throw new CorrectionRefused("The text has no sentence “" + shown(number) + "”; choose one from the list.");
    }
    Sentence sentence = reading.sentences().get(Integer.parseInt(number));
    if (sentence.block() == Block.HEADING || sentence.block() == Block.CAPTION) {
      throw new CorrectionRefused("A heading or caption is never evidence; choose a sentence of the text.");
    }
    return Anchor.of(article.origin().digest(), reading, sentence.start(), sentence.end());
  }

  private static Anchor words(String words, Article article) {
    if (words.length() > Anchor.LONGEST) {
      throw new CorrectionRefused("These are too many words; paste up to " + Anchor.LONGEST
          + " characters of one sentence.");
    }
    Anchor pasted = new Anchor("", "", words, "");
    Evidence found = pasted.find(article.reading(), Correction.RULE).orElseThrow(() -> new CorrectionRefused(
        "These words do not stand in the text, or only in a heading or caption. Paste them just as they are printed,"
            + " or choose the sentence."));
    Anchor anchor = Anchor.of(article.origin().digest(), article.reading(), found.start(), found.end());
    if (!anchor.quote().equals(pasted.quote())) {
      throw new CorrectionRefused("These words reach over more than one sentence; paste words of one.");
    }
    return anchor;
  }
}
