package dev.entente.enrich;

import org.jspecify.annotations.Nullable;

/** Russian: a preposition, or the case ending of the name. */
final class RussianSlots implements Slots {

  @Override
  public Slot slot(Marked marked, Party party) {
    for (int w = party.from() - 1; w >= Math.max(marked.from(), party.from() - 3); w--) {
      if (marked.words().parted(w + 1, Words.COMMA | Words.DASH)) {
        break;
      }
      Slot slot = PrepositionSlots.preposition(marked, w);
      if (slot != null) {
        return slot;
      }
      if (!marked.is(w, Cue.ACTOR) && !marked.is(w, Cue.ADJ)) {
        break;
      }
      party.actor = true;
    }
    return party.adjective ? adjective(marked, party) : noun(marked, party);
  }

  private static Slot adjective(Marked marked, Party party) {
    Words words = marked.words();
    String form = words.form(party.to() - 1);
    if (form.endsWith("им") || form.endsWith("ым")) {
      // "Российским заводом", but "казахстанским военным": the noun tells.
      boolean one = words.endsWith(party.to(), "ом") || words.endsWith(party.to(), "ем");
      return one ? Slot.BY : Slot.TO;
    }
    return form.endsWith("ому") ? Slot.TO : form.endsWith("ими") ? Slot.BY
        : form.endsWith("ого") || form.endsWith("их") ? Slot.OF : Slot.SUBJ;
  }

  private static Slot noun(Marked marked, Party party) {
    if (marked.is(party.from() - 1, Cue.ACTOR)) {
      party.actor = true;
      return Slot.SUBJ;
    }
    int last = party.to() - 1;
    Hit hit = marked.nameAt(last);
    String form = marked.words().form(last);
    if (hit == null || !(hit.term() instanceof Term.State)) {
      return Slot.SUBJ;
    }
    String base = hit.form().substring(hit.form().lastIndexOf(' ') + 1);
    char end = form.charAt(form.length() - 1);
    char ending = base.charAt(base.length() - 1);
    if (form.length() == base.length() && end == ending || form.length() < 3) {
      return Slot.SUBJ;
    }
    return ending == 'а' || ending == 'я' ? feminine(marked, party, form, end) : masculine(form, end);
  }

  private static Slot feminine(Marked marked, Party party, String form, char end) {
    if (form.endsWith("ии")) {
      // One form for three cases: "поставка Сербии китайских ракет", "поставки России", "передала Сербии".
      return afterNoun(marked, party) && !demonym(marked.nameAt(party.to())) ? Slot.OF : Slot.TO;
    }
    return switch (end) {
      case 'у', 'ю' -> Slot.OBJ;
      case 'е' -> Slot.TO;
      case 'и', 'ы' -> Slot.OF;
      default -> Slot.BY;
    };
  }

  private static Slot masculine(String form, char end) {
    return switch (end) {
      case 'у', 'ю' -> Slot.TO;
      case 'а', 'я', 'в' -> Slot.OF;
      case 'м' -> form.endsWith("ам") ? Slot.TO : Slot.BY;
      case 'и' -> form.endsWith("ами") ? Slot.BY : Slot.OF;
      default -> Slot.SUBJ;
    };
  }

  private static boolean demonym(@Nullable Hit hit) {
    return hit != null && hit.term() instanceof Term.State state && state.naming() == Term.Naming.DEMONYM;
  }

  private static boolean afterNoun(Marked marked, Party party) {
    Hit opening = marked.openingAt(party.from() - 1);
    return opening != null && opening.term() instanceof Term.Opening o && o.frame().noun();
  }
}
