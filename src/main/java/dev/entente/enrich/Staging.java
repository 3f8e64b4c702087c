package dev.entente.enrich;

import dev.entente.article.Kind;
import dev.entente.article.Stage;
import dev.entente.article.TimeFrame;
import org.jspecify.annotations.Nullable;

/**
 * How far an act has got and when it is, by the words around what opens its frame.
 *
 * @param stage how far
 * @param time news, background or plan
 * @param promised true where it is only offered or sought
 */
record Staging(Stage stage, TimeFrame time, boolean promised) {

  private static final int DENIAL_REACH = 9;
  /** The last sentence that may still belong to the lead. */
  private static final int LEAD = 4;

  /**
   * Reads it off.
   *
   * @param year the year in which the article was published, or 0
   */
  static Staging of(Marked marked, Hit opening, Frame frame, int year) {
    int left = leftEdge(marked, opening);
    int right = rightEdge(marked, opening, frame);
    boolean past = marked.has(left, right, Cue.PAST) || oldYear(marked, left, right, year)
        || retold(marked, opening, frame);
    if (denied(marked, opening, left) || Unreal.denied(marked, opening, frame)) {
      return new Staging(Stage.DENIED, past ? TimeFrame.BACKGROUND : TimeFrame.CURRENT, true);
    }
    int end = frame.noun() ? right : opening.from();
    TimeFrame now = past ? TimeFrame.BACKGROUND : frame.time() == null ? TimeFrame.CURRENT : frame.time();
    if (frame.stage() == Stage.CANCELLED || cancelled(marked, left, end, frame)) {
      return new Staging(Stage.CANCELLED, now == TimeFrame.PLANNED ? TimeFrame.CURRENT : now, false);
    }
    if (marked.has(left, end, Cue.SUSPEND)) {
      return new Staging(Stage.SUSPENDED, now, false);
    }
    boolean agreed = frame.kind() != Kind.TALKS && frame.kind() != Kind.EXHIBITION;
    if (agreed && frame.stage() != Stage.TALKS) {
      Staging ahead = ahead(marked, opening, frame, left);
      if (ahead != null) {
        return ahead;
      }
    }
    boolean ongoing = frame.stage() == Stage.COMPLETED && marked.has(left, opening.to() + 1, Cue.ONGOING)
        && frame.kind() != Kind.DELIVERY;
    Stage stage = ongoing ? Stage.IN_PROGRESS : frame.stage();
    return new Staging(stage, now, stage == Stage.PROPOSED);
  }

  /** "Has provided", well below the lead: not the news but what led to it. */
  private static boolean retold(Marked marked, Hit opening, Frame frame) {
    boolean deal = frame.kind() == Kind.DELIVERY || frame.kind() == Kind.CONTRACT;
    return deal && marked.sentence() > LEAD && marked.has(opening.from() - 3, opening.from(), Cue.HAVE);
  }

  /** A drill, a course or a visit that ended is over, not called off. */
  private static boolean cancelled(Marked marked, int left, int end, Frame frame) {
    boolean passes = frame.kind() == Kind.EXERCISE || frame.kind() == Kind.TRAINING || frame.kind() == Kind.VISIT
        || frame.kind() == Kind.TALKS || frame.kind() == Kind.EXHIBITION;
    for (int w = left; w < end; w++) {
      if (marked.is(w, Cue.CANCEL) && !(passes && marked.words().is(w, "ended"))) {
        return true;
      }
    }
    return false;
  }

  /** What a list of plans holds is planned. */
  Staging asPlan(Frame frame) {
    boolean open = time == TimeFrame.CURRENT && frame.kind() != Kind.TALKS && stage == frame.stage();
    return open ? new Staging(Stage.PROPOSED, TimeFrame.PLANNED, true) : this;
  }

  private static @Nullable Staging ahead(Marked marked, Hit opening, Frame frame, int left) {
    if (frame.stage() == Stage.PROPOSED) {
      return new Staging(Stage.PROPOSED, TimeFrame.PLANNED, true);
    }
    if (marked.has(left, opening.from(), Cue.TALKING)) {
      return new Staging(Stage.TALKS, TimeFrame.PLANNED, true);
    }
    if (marked.has(left, opening.from(), Cue.OFFER)) {
      return new Staging(Stage.PROPOSED, TimeFrame.PLANNED, true);
    }
    // Elsewhere the verb of a noun may follow it: "l'exercice se déroulera", "tatbikatı başlayacak".
    int right = marked.language() == Language.EN ? opening.from()
        : frame.noun() ? rightEdge(marked, opening, frame) : opening.to();
    if (marked.has(left, right, Cue.WILL) || future(marked, opening)) {
      return new Staging(Stage.AGREED, TimeFrame.PLANNED, false);
    }
    return null;
  }

  /** Romance and Turkish futures show in the verb itself. */
  private static boolean future(Marked marked, Hit opening) {
    boolean noun = opening.term() instanceof Term.Opening of && of.frame().noun()
        && marked.language().prepositional();
    return noun ? Tense.ahead(marked, opening)
        : Tense.future(marked, opening.from()) || Tense.future(marked, opening.to() - 1);
  }

  /** The words that belong to the verb begin after the verb before it, or with the clause. */
  private static int leftEdge(Marked marked, Hit opening) {
    int clause = marked.clause(opening.from());
    int edge = opening.from();
    while (edge > marked.from() && marked.clause(edge - 1) == clause && !(marked.verbAt(edge - 1)
        && !marked.is(edge, Cue.TO) && !marked.is(edge - 1, Cue.OFFER) && !marked.is(edge - 1, Cue.TALKING)
        && !marked.is(edge - 1, Cue.WILL) && !marked.is(edge - 1, Cue.CANCEL) && !marked.is(edge - 1, Cue.SUSPEND))) {
      edge--;
    }
    return edge;
  }

  private static int rightEdge(Marked marked, Hit opening, Frame frame) {
    int clause = marked.clause(opening.from());
    int edge = opening.to();
    while (edge < marked.to() && marked.clause(edge) == clause
        && (!marked.verbAt(edge) || frame.noun() && marked.any(edge, Cue.CANCEL.bit() | Cue.SUSPEND.bit()))) {
      edge++;
    }
    return edge;
  }

  private static boolean denied(Marked marked, Hit opening, int left) {
    if (marked.language() == Language.TR && Tense.negated(marked, opening)) {
      return true;
    }
    int edge = Math.max(marked.from(), Math.min(left, opening.from() - DENIAL_REACH));
    int clause = marked.clause(opening.from());
    for (int w = opening.from() - 1; w >= edge; w--) {
      boolean contrast = marked.language() != Language.AR && marked.nameAt(w + 1) != null
          || marked.words().is(w + 1, "only") || marked.is(w + 1, Cue.DET)
          && marked.nameAt(w + 2) != null;
      boolean numbered = marked.words().number(w + 1) && marked.words().capital(w);
      if (marked.is(w, Cue.NOT) && !contrast && !numbered && !(marked.is(w, Cue.UNLIKE) && marked.is(w + 1, Cue.DET))) {
        return marked.clause(w) == clause || deniesWhatFollows(marked, w);
      }
      if (marked.clause(w) != clause && (marked.words().parted(w + 1, Words.DASH) || marked.verbAt(w))) {
        return false;
      }
    }
    return false;
  }

  /** "Denied reports that it would": the denial stands in the clause before. */
  private static boolean deniesWhatFollows(Marked marked, int word) {
    Words words = marked.words();
    return words.is(word, "denied") || words.is(word, "denies") || words.is(word, "denying")
        || words.is(word, "out") || words.is(word, "dismissed") || words.is(word, "rejected");
  }

  private static boolean oldYear(Marked marked, int left, int right, int year) {
    for (int w = left; w < right; w++) {
      if (marked.words().number(w) && marked.words().length(w) == 4 && marked.gearAt(w) == null) {
        int stated = number(marked.words().form(w));
        if (stated >= 1945 && stated <= 2100 && (year == 0 ? stated < 2000 || marked.sentence() > LEAD : stated < year)) {
          return true;
        }
      }
    }
    return false;
  }

  private static int number(String form) {
    int value = 0;
    for (int i = 0; i < form.length(); i++) {
      char c = form.charAt(i);
      value = c >= '0' && c <= '9' ? value * 10 + c - '0' : 9999;
    }
    return value;
  }
}
