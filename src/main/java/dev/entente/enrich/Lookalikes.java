package dev.entente.enrich;

import dev.entente.article.Kind;
import java.util.Set;

/** Words that look as if they opened a frame and do not. */
final class Lookalikes {

  /** What stays where it is. */
  private static final Set<String> FORCES =
      Set.of("base", "bases", "garrison", "troops", "soldiers", "forces", "contingent", "brigade", "battalion");

  /** So near behind stands what money is spent on. */
  private static final int SPENT = 8;

  /** So near before an order stands who won it. */
  private static final int WON = 9;
  private static final Set<String> WINS = Set.of("win", "wins", "won", "winning", "landed", "booked", "clinched",
      "bagged", "secured", "awarded");

  private Lookalikes() {}

  /** True where the word only looks like it. */
  static boolean only(Marked marked, Hit hit, Term.Opening opening) {
    return aircraft(marked, hit, opening.frame()) || amongOthers(marked, hit, opening.frame())
        || other(marked, hit, opening.frame()) || compound(marked, hit, opening.frame())
        || named(marked, hit, opening) || handsOver(marked, hit, opening) || spent(marked, hit)
        || calls(marked, hit, opening.frame()) || wins(marked, hit, opening.frame());
  }

  /** "Won a 40 million dollar order from India": who wins an order supplies, and who places one receives. */
  private static boolean wins(Marked marked, Hit hit, Frame frame) {
    boolean won = frame.id().equals("supply.won");
    boolean places = frame.id().equals("acquire.purchase")
        || frame.id().equals("acquire.buy") && (marked.words().is(hit.from(), "order")
            || marked.words().is(hit.from(), "orders"));
    if (!won && !places || marked.language() != Language.EN) {
      return false;
    }
    boolean verb = false;
    for (int w = Math.max(marked.from(), hit.from() - WON); w < hit.from(); w++) {
      // Who was awarded an order wins it; who awarded it does not.
      boolean gave = marked.words().is(w, "awarded") && !marked.has(w - 2, w, Cue.BE);
      verb |= WINS.contains(marked.words().form(w)) && !gave && marked.clause(w) == marked.clause(hit.from());
    }
    return verb != won;
  }

  /** "Spent weeks hunting submarines": only who spends something on goods buys them. */
  private static boolean spent(Marked marked, Hit hit) {
    if (marked.language() != Language.EN || !marked.words().form(hit.from()).startsWith("spen")) {
      return false;
    }
    for (int w = hit.to(); w < Math.min(marked.to(), hit.to() + SPENT); w++) {
      if (marked.words().is(w, "on") || marked.words().is(w, "for")) {
        return false;
      }
    }
    return true;
  }

  /** Troops arrive to stay, ships to call. */
  private static boolean calls(Marked marked, Hit hit, Frame frame) {
    if (!frame.id().equals("base.arrive")) {
      return false;
    }
    for (int w = marked.from(); w < hit.from(); w++) {
      Hit gear = marked.gearAt(w);
      if (Disambiguation.SHIPS.contains(marked.words().form(w)) || marked.words().is(w, "uss")
          || marked.words().is(w, "hms") || gear != null && Goods.ship(gear)) {
        return true;
      }
    }
    return false;
  }

  /** "الإمارات تسلم": behind its subject the word for "received" can only be the one for "hands over". */
  private static boolean handsOver(Marked marked, Hit hit, Term.Opening opening) {
    return marked.language() == Language.AR && marked.words().is(hit.from(), "تسلم")
        && marked.nameAt(hit.from() - 1) != null && opening.frame().role(Slot.SUBJ) == Role.RECIPIENT;
  }

  /** "FA-50 trainers" teach nobody. */
  private static boolean aircraft(Marked marked, Hit hit, Frame frame) {
    return marked.language() == Language.EN && frame.noun() && frame.kind() == Kind.TRAINING
        && hit.from() > marked.from() && marked.gearAt(hit.from() - 1) != null;
  }

  /** "A cabinet meeting", "the shareholders' meeting": no talks between states. */
  private static boolean amongOthers(Marked marked, Hit hit, Frame frame) {
    Words words = marked.words();
    int before = hit.from() - 1;
    return frame.kind() == Kind.TALKS && (words.is(before, "cabinet") || words.is(before, "board")
        || words.is(before, "party") || words.is(before, "committee") || words.is(before, "shareholders"));
  }

  /** "Its chief arms supplier", "withdrew a request": whose supplier is not said, and a request is no garrison. */
  private static boolean other(Marked marked, Hit hit, Frame frame) {
    Words words = marked.words();
    boolean its = frame.id().equals("supply.supplier")
        && (words.is(hit.from() - 1, "its") || words.is(hit.from() - 1, "their"));
    // "Its largest base abroad is in Tajikistan", "French troops are in Chad": no guests.
    boolean stationed = frame.id().equals("visit.is-in") && standing(marked, hit);
    return its || stationed || frame.id().equals("base.leave") && marked.has(hit.to(), hit.to() + 3, Cue.PLAN);
  }

  private static boolean standing(Marked marked, Hit hit) {
    for (int w = marked.from(); w < hit.from(); w++) {
      if (FORCES.contains(marked.words().form(w))) {
        return true;
      }
    }
    return false;
  }

  /** "A training area", "its training unit": the word only tells which. */
  private static boolean compound(Marked marked, Hit hit, Frame frame) {
    Words words = marked.words();
    int next = hit.to();
    return frame.noun() && frame.kind() == Kind.TRAINING && words.endsWith(next - 1, "training")
        && !words.parted(next, ~Words.SPACE) && (marked.is(next, Cue.UNIT)
            || words.capital(next - 1) && words.capital(next) || words.is(next, "area")
            || words.is(next, "areas") || words.is(next, "range") || words.is(next, "ground")
            || words.is(next, "grounds") || words.is(next, "ship") || words.is(next, "squadron")
            || words.is(next, "aircraft"));
  }

  /** "My visit", "la compra de": with an article before it the word is a noun, whatever verb looks like it. */
  private static boolean named(Marked marked, Hit hit, Term.Opening opening) {
    int before = hit.from() - 1;
    if (before >= marked.from() && (marked.words().is(before, "my") || marked.words().is(before, "our"))) {
      // Who speaks need not be whoever acted in the sentence before.
      return true;
    }
    if (hit.to() - hit.from() == 1 && marked.words().form(hit.from()).startsWith("learn")
        && (marked.is(hit.to(), Cue.IT) || marked.words().is(hit.to(), "that") || marked.words().is(hit.to(), "of"))) {
      // "Learned they had won": news is no lesson.
      return true;
    }
    if (opening.frame().noun() || before < marked.from() || hit.to() - hit.from() > 1
        || marked.words().parted(hit.from(), ~Words.SPACE)) {
      return false;
    }
    Words words = marked.words();
    return switch (marked.language()) {
      case EN -> (words.is(before, "the") || words.is(before, "a") || words.is(before, "an") || words.is(before, "its")
          || words.is(before, "his") || words.is(before, "her") || words.is(before, "their")
          || words.is(before, "month") || words.is(before, "week") || words.is(before, "year"))
          && !words.endsWith(hit.from(), "ed") && !words.endsWith(hit.from(), "ing");
      case FR, PT, ES -> marked.is(before, Cue.DET) && marked.is(hit.to(), Cue.OF);
      case TR, RU, AR -> false;
    };
  }
}
