package dev.entente.enrich;

import dev.entente.article.Confidence;
import dev.entente.article.Country;
import dev.entente.article.Kind;
import dev.entente.article.Stage;
import dev.entente.article.TimeFrame;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How far a claim can be trusted, by what can be said for and against it. Each reason adds its points; from {@link
 * #FROM_HIGH} on the level is high, below {@link #FROM_MEDIUM} low; some reasons cap it at medium, one at low.
 */
final class Sureness {

  /** Points from which a claim is of high confidence. */
  static final double FROM_HIGH = 2;
  /** Points from which it is at least of medium confidence. */
  static final double FROM_MEDIUM = 0;
  /** The last sentence of the lead, counted from 0. */
  private static final int LEAD = 2;
  private static final int FAR_DOWN = 8;
  private static final int CROWD = 4;
  private static final int OFTEN = 3;
  /** Frames whose words are said of much else, too. */
  private static final Set<String> VAGUE = Set.of("visit.travel", "visit.is-in", "acquire.operate", "acquire.used",
      "acquire.thank", "base.leave", "base.return", "talks.cooperation", "talks.discuss", "supply.launch",
      "train.training", "acquire.seek", "supply.carry");

  /** What speaks for or against a claim. */
  enum Reason {
    HEADLINE(1, "the headline names both states"),
    LEAD(0.5, "it stands in the first sentences"),
    FAR_DOWN(-0.5, "it stands far down in the text"),
    BOTH_NAMED(1, "one sentence names both states"),
    FILLED_IN(-1, "one side was filled in from what stands around"),
    PRONOUN(-0.5, "a state is meant by words such as “the kingdom”"),
    SAID_AGAIN(0.5, "more than one sentence says so"),
    TOLD_OFTEN(1, "the article tells of these two states again and again"),
    PLAIN_VERB(1, "a verb says who gives and who gets"),
    POSTED(0.5, "a unit is shown at a place abroad by the press of its own force"),
    VAGUE_WORDS(-1, "its words are said of much else, too"),
    NO_VERB(-1, "no verb says so: equipment and owner stand side by side"),
    MEETING(-0.5, "it is only a visit or a talk"),
    NO_DIRECTION(-1, "nothing decides who gives and who gets"),
    BOTH_DIRECTIONS(-0.5, "other sentences point the other way"),
    BACKGROUND(-1, "it is told as background"),
    NOT_YET(-0.5, "it is only proposed or planned"),
    DENIED(-0.5, "it is denied"),
    CROWD(-1, "the sentence names many states"),
    DOUBTFUL_NAME(-1, "a name in it may mean something else"),
    FIRM(-0.5, "a firm stands for its state"),
    MADE_IN(-0.5, "only the make of the equipment names the state"),
    MADE_IN_COMBAT(-2, "only the make of equipment that is fought with names the state");

    private final double points;
    private final String words;

    Reason(double points, String words) {
      this.points = points;
      this.words = words;
    }

    /** What it adds. */
    double points() {
      return points;
    }

    /** The reason in plain English, to go on after "because". */
    String words() {
      return words;
    }
  }

  /** The outcome with its reasons. */
  record Verdict(Confidence level, double points, Set<Reason> reasons) {}

  private final Marked title;
  private final Ambiguities ambiguities;

  /** For an article with this title. */
  Sureness(Marked title, Ambiguities ambiguities) {
    this.title = title;
    this.ambiguities = ambiguities;
  }

  /**
   * Judges a claim.
   *
   * @param links what its acts say of its two states; not empty
   * @param mutual true where nothing decides the direction
   * @param often how many acts of the article are of the same two states
   * @param against true where another act of the pair points the other way
   */
  Verdict of(List<Pairs.Link> links, Stage stage, TimeFrame time, boolean mutual, long often, boolean against) {
    Set<Reason> reasons = EnumSet.noneOf(Reason.class);
    place(links, reasons);
    words(links, reasons);
    states(links, reasons);
    boolean equals = links.stream().allMatch(link -> amongEquals(link.act()));
    add(reasons, Reason.TOLD_OFTEN, often >= OFTEN);
    add(reasons, Reason.NO_DIRECTION, mutual && !equals);
    add(reasons, Reason.BOTH_DIRECTIONS, against);
    add(reasons, Reason.BACKGROUND, time == TimeFrame.BACKGROUND);
    add(reasons, Reason.NOT_YET, stage == Stage.PROPOSED || time == TimeFrame.PLANNED);
    add(reasons, Reason.DENIED, stage == Stage.DENIED);
    double points = reasons.stream().mapToDouble(Reason::points).sum();
    return new Verdict(level(points, reasons), points, reasons);
  }

  private static Confidence level(double points, Set<Reason> reasons) {
    if (points < FROM_MEDIUM || reasons.contains(Reason.MADE_IN_COMBAT)) {
      return Confidence.LOW;
    }
    boolean capped = reasons.contains(Reason.FIRM) || reasons.contains(Reason.MADE_IN)
        || reasons.contains(Reason.NO_DIRECTION) || reasons.contains(Reason.FILLED_IN)
        || reasons.contains(Reason.VAGUE_WORDS);
    return points < FROM_HIGH || capped ? Confidence.MEDIUM : Confidence.HIGH;
  }

  private static void add(Set<Reason> reasons, Reason reason, boolean holds) {
    if (holds) {
      reasons.add(reason);
    }
  }

  private void place(List<Pairs.Link> links, Set<Reason> reasons) {
    Pairs.Link any = links.getFirst();
    int first = links.stream().mapToInt(link -> link.act().marked.sentence()).min().orElse(0);
    add(reasons, Reason.HEADLINE, inTitle(any.first()) && inTitle(any.second()));
    add(reasons, Reason.LEAD, first <= LEAD);
    add(reasons, Reason.FAR_DOWN, first > FAR_DOWN);
    add(reasons, Reason.SAID_AGAIN,
        links.stream().mapToInt(link -> link.act().marked.sentence()).distinct().count() > 1);
  }

  private boolean inTitle(Country country) {
    return title.names().stream().anyMatch(hit -> country.equals(switch (hit.term()) {
      case Term.State state -> state.country();
      case Term.Person person -> person.country();
      case Term.Place place -> place.country();
      case Term.Body body -> body.country();
      default -> null;
    }));
  }

  private static void words(List<Pairs.Link> links, Set<Reason> reasons) {
    List<Frame> frames = links.stream().map(link -> link.act().frame).toList();
    add(reasons, Reason.PLAIN_VERB, links.stream().anyMatch(link -> !link.act().frame.noun() && link.decided()));
    add(reasons, Reason.POSTED, frames.stream().allMatch(frame -> frame.id().equals(Postings.RULE)));
    add(reasons, Reason.MEETING,
        frames.stream().allMatch(frame -> frame.kind() == Kind.VISIT || frame.kind() == Kind.TALKS));
    add(reasons, Reason.VAGUE_WORDS, frames.stream().allMatch(frame -> VAGUE.contains(frame.id())));
    add(reasons, Reason.NO_VERB, frames.stream().allMatch(
        frame -> frame.id().startsWith("context.") && !frame.id().equals(Postings.RULE)));
  }

  /** Exercises, talks and agreements have no giver. */
  private static boolean amongEquals(Act act) {
    Kind kind = act.frame.kind();
    return kind == Kind.EXERCISE || kind == Kind.TALKS || kind == Kind.MOU || kind == Kind.INTEL;
  }

  /** How both states come into the words, in the best of the sentences. */
  private void states(List<Pairs.Link> links, Set<Reason> reasons) {
    boolean named = links.stream().anyMatch(link -> names(link, link.first()) && names(link, link.second()));
    add(reasons, Reason.BOTH_NAMED, named);
    // A unit that is shown abroad is its own force's by the rule itself.
    add(reasons, Reason.FILLED_IN, !reasons.contains(Reason.POSTED)
        && (links.stream().allMatch(link -> link.act().inferred) || !named
        && links.stream().allMatch(link -> party(link, link.first()) == null || party(link, link.second()) == null)));
    add(reasons, Reason.PRONOUN, all(links, party -> party.anaphor));
    add(reasons, Reason.FIRM, all(links, party -> party.firm));
    boolean made = all(links, party -> party.maker || party.gear != null && party.adjective);
    boolean combat = links.stream().allMatch(link -> link.act().marked.has(Cue.COMBAT));
    add(reasons, Reason.MADE_IN, made && !combat);
    add(reasons, Reason.MADE_IN_COMBAT, made && combat);
    add(reasons, Reason.CROWD, links.stream().allMatch(link -> link.act().marked.parties().stream()
        .map(Party::country).distinct().count() >= CROWD));
    add(reasons, Reason.DOUBTFUL_NAME, links.stream().allMatch(
        link -> doubtful(link, link.first()) || doubtful(link, link.second())));
  }

  private interface Test {
    boolean of(Party party);
  }

  /** True where in each sentence one of the two states is there in this way only. */
  private static boolean all(List<Pairs.Link> links, Test test) {
    return links.stream().allMatch(
        link -> only(link, link.first(), test) || only(link, link.second(), test));
  }

  private static boolean only(Pairs.Link link, Country country, Test test) {
    List<Party> parties = link.act().marked.parties().stream().filter(p -> p.country().equals(country)).toList();
    return !parties.isEmpty() && parties.stream().allMatch(test::of);
  }

  private static boolean names(Pairs.Link link, Country country) {
    return link.act().marked.parties().stream().anyMatch(
        p -> p.country().equals(country) && p.passing == null && !p.anaphor && !p.firm && !p.maker);
  }

  private static @Nullable Party party(Pairs.Link link, Country country) {
    return link.act().marked.parties().stream().filter(p -> p.country().equals(country)).findFirst().orElse(null);
  }

  /** Names that need company to be read at all; one that only has a namesake elsewhere ("Peru, Indiana") is sure. */
  private boolean doubtful(Pairs.Link link, Country country) {
    return only(link, country, party -> ambiguities.doubtful(
        Fold.of(link.act().marked.words().original(party.from(), party.to())).toLowerCase(Locale.ROOT)));
  }
}
