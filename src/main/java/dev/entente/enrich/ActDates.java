package dev.entente.enrich;

import dev.entente.article.Claim;
import dev.entente.article.ClaimDate;
import dev.entente.article.Evidence;
import dev.entente.article.Kind;
import dev.entente.article.Publication;
import dev.entente.article.Stage;
import dev.entente.article.TimeFrame;
import java.time.LocalDate;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** When a claim's act happened, and for when its end is promised. */
final class ActDates {

  /** What is to come is said so many words before its date. */
  private static final int AHEAD = 6;

  private final @Nullable LocalDate published;
  private final Function<Marked, Gloss> glosses;
  private final Map<Gloss, List<DatePhrase>> phrases = new IdentityHashMap<>();

  ActDates(Publication published, Function<Marked, Gloss> glosses) {
    this.published = day(published);
    this.glosses = glosses;
  }

  /** The day of publication, where it is stated to the day and nothing speaks against it. */
  private static @Nullable LocalDate day(Publication published) {
    return switch (published) {
      case Publication.Stated stated -> stated.doubt() != null ? null : switch (stated.precision()) {
        case DAY, MINUTE -> stated.date();
        case YEAR, MONTH -> null;
      };
      case Publication.Bounded bounded -> null;
      case Publication.Unknown unknown -> null;
    };
  }

  /** The dates that a claim made of these acts names. */
  List<ClaimDate> of(Claim claim, List<Act> acts) {
    Set<ClaimDate> found = new LinkedHashSet<>();
    for (Act act : acts) {
      Gloss gloss = glosses.apply(act.marked);
      for (DatePhrase phrase : phrases.computeIfAbsent(gloss, g -> new DatePhrases(g).list())) {
        ClaimDate date = date(claim, act, gloss, phrase);
        if (date != null) {
          found.add(date);
        }
      }
    }
    return found.stream().limit(Tallies.MOST).toList();
  }

  private @Nullable ClaimDate date(Claim claim, Act act, Gloss gloss, DatePhrase phrase) {
    boolean deal = deal(claim.kind());
    boolean promise = deal && promised(gloss, phrase);
    boolean owned = owned(act, gloss, phrase);
    if (!owned && !promise || !phrase.limit() && Spoken.at(act, gloss, phrase)) {
      return null;
    }
    boolean planned = claim.time() == TimeFrame.PLANNED || claim.stage() == Stage.PROPOSED;
    boolean ahead = promise || phrase.limit() || planned && !agreed(act, gloss, phrase);
    DatePhrase.Stretch stretch = phrase.resolve(published, ahead);
    if (stretch == null) {
      return null;
    }
    boolean toCome = published != null && stretch.first().isAfter(published);
    boolean handover = claim.kind() == Kind.DELIVERY && planned;
    if (!planned && (toCome && !deal || published == null && !promise && ahead(gloss, phrase))) {
      // "The accord was signed, and assembly is due in 2029": not the day of the accord.
      return null;
    }
    boolean due = promise || handover || deal && (phrase.limit() || toCome && !planned);
    if (due && published != null && (ahead ? stretch.last().isBefore(published) : !toCome)) {
      due = false;
    }
    Evidence evidence = new Evidence(gloss.marked.sentence(), gloss.words().start(phrase.from()),
        gloss.words().end(phrase.to() - 1), "date");
    return due || owned ? new ClaimDate(stretch.first(), stretch.last(),
        due ? ClaimDate.Sense.PROMISED : ClaimDate.Sense.EVENT, evidence) : null;
  }

  private static boolean ahead(Gloss gloss, DatePhrase phrase) {
    Marked marked = gloss.marked;
    for (int w = phrase.from() - 1; w >= Math.max(marked.from(), phrase.from() - AHEAD); w--) {
      if (marked.is(w, Cue.WILL) || gloss.words().is(w, "due") || gloss.words().is(w, "scheduled")
          || gloss.words().is(w, "expected")) {
        return true;
      }
    }
    return false;
  }

  /** "Kenya on Monday agreed to buy": the day stands before the plan, and nothing says that it is to come. */
  private static boolean agreed(Act act, Gloss gloss, DatePhrase phrase) {
    return gloss.marked.language() == Language.EN && phrase.to() <= act.opening.from()
        && !gloss.marked.has(phrase.to(), act.opening.to(), Cue.WILL);
  }

  private static boolean deal(Kind kind) {
    return switch (kind) {
      case CONTRACT, DELIVERY, COPRODUCTION, MOU -> true;
      case VISIT, TALKS, EXERCISE, TRAINING, EXHIBITION, INTEL, BASING -> false;
    };
  }

  /** In the act's own clause, without another verb between. */
  private static boolean owned(Act act, Gloss gloss, DatePhrase phrase) {
    Marked marked = gloss.marked;
    if (marked.clause(phrase.from()) != marked.clause(act.opening.from())) {
      return false;
    }
    int from = Math.min(act.opening.to(), phrase.to());
    int to = Math.max(act.opening.from(), phrase.from());
    boolean before = phrase.to() <= act.opening.from();
    for (Hit hit : marked.openings()) {
      boolean taken = before && hit.to() <= phrase.from() && marked.clause(hit.from()) == marked.clause(phrase.from())
          && hit.term() instanceof Term.Opening opening && opening.frame().kind() != null;
      if (taken && marked.language().prepositional()) {
        // "A contract signed on April 2, to be delivered": the day belongs to what stands before it.
        return false;
      }
      boolean other = hit.from() >= from && hit.to() <= to && hit != act.opening
          && hit.term() instanceof Term.Opening opening && !opening.frame().noun() && opening.frame().kind() != null;
      if (other && (marked.language().prepositional() || marked.language() == Language.RU)) {
        return false;
      }
    }
    return true;
  }

  /** "To be delivered by 2027", "deliveries begin in 2026": delivery to come, in the clause of the date, before it. */
  private static boolean promised(Gloss gloss, DatePhrase phrase) {
    Marked marked = gloss.marked;
    int clause = marked.clause(phrase.from());
    boolean named = false;
    boolean ahead = phrase.limit();
    boolean done = false;
    for (int w = phrase.from() - 1; w >= marked.from() && marked.clause(w) == clause; w--) {
      named |= gloss.is(w, Wording.Sort.PROMISE);
      ahead |= marked.is(w, Cue.WILL) || gloss.words().is(w, "begin") || gloss.words().is(w, "expected")
          || gloss.words().is(w, "scheduled") || gloss.words().is(w, "start") || gloss.words().is(w, "due");
      done |= marked.is(w, Cue.HAVE);
      if (named && marked.verbAt(w) && !gloss.is(w, Wording.Sort.PROMISE)) {
        break;
      }
    }
    return named && ahead && !done;
  }
}
