package dev.entente.enrich;

import dev.entente.article.Country;
import dev.entente.article.Evidence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells who the words beside a verb of saying mean. */
final class Speakers {

  private static final int BACK = 3;

  private final Cast cast;
  private final States states;

  Speakers(Cast cast, States states) {
    this.cast = cast;
    this.states = states;
  }

  /** The speaker that the words between the two name, the first or the last of several; null where none is named. */
  @Nullable Speaking in(Scene scene, int index, int from, int to, boolean first, Evidence evidence) {
    int unnamed = scene.first(from, to, Calling.UNNAMED);
    Somebody person = person(scene, from, to, first);
    if (unnamed >= 0 && (person == null || person.start() != unnamed + 1)) {
      return new Speaking(Speaking.Sort.UNNAMED, null, null, null, evidence);
    }
    if (person != null) {
      return of(person.figure(), scene, evidence, person.from());
    }
    if (scene.marked.has(from, to, Cue.BOTH)) {
      return new Speaking(Speaking.Sort.BOTH, null, null, null, evidence);
    }
    Outfit outfit = outfit(scene, from, to, first);
    if (outfit != null) {
      return of(outfit, evidence);
    }
    if (scene.has(from, to, Calling.MEDIA) || scene.has(from, to, Calling.EXPERT)) {
      return new Speaking(Speaking.Sort.OTHER, null, null, null, evidence);
    }
    Party party = party(scene, from, to);
    if (party != null) {
      return government(party.country(), null, null, evidence);
    }
    return office(scene, index, from, to, evidence);
  }

  /** A person, on behalf of the side that the office belongs to. */
  Speaking of(Figure figure, Scene scene, Evidence evidence, int at) {
    return switch (figure.sort) {
      case FIRM -> new Speaking(Speaking.Sort.FIRM, figure.name, figure.side, figure, evidence);
      case COMMENT -> new Speaking(Speaking.Sort.OTHER, figure.name, null, figure, evidence);
      case INTERNATIONAL -> new Speaking(Speaking.Sort.THIRD, figure.name, null, figure, evidence);
      case GOVERNMENT -> {
        Country side = figure.side != null ? figure.side : near(scene, at);
        yield side == null ? new Speaking(Speaking.Sort.OTHER, figure.name, null, figure, evidence)
            : government(side, figure.name, figure, evidence);
      }
    };
  }

  /** For a person whose office tells no side: the one state named before, or of several the subject; else none. */
  private static @Nullable Country near(Scene scene, int at) {
    List<Party> before = scene.marked.parties().stream()
        .filter(party -> party.from() < at && party.passing == null).toList();
    if (before.stream().map(Party::country).distinct().count() <= 1) {
      return before.isEmpty() ? null : before.getFirst().country();
    }
    return before.stream().filter(party -> party.slot == Slot.SUBJ && party.gear == null && !party.maker)
        .map(Party::country).findFirst().orElse(null);
  }

  private Speaking government(Country state, @Nullable String name, @Nullable Figure figure, Evidence evidence) {
    return new Speaking(
        Speaking.Sort.GOVERNMENT, name == null ? states.label(state) : name, state, figure, evidence);
  }

  private Speaking of(Outfit outfit, Evidence evidence) {
    Country country = outfit.country();
    Speaking.Sort sort = switch (outfit.sort()) {
      case FIRM -> Speaking.Sort.FIRM;
      case INTERNATIONAL -> Speaking.Sort.THIRD;
      case NEWS, ARMED, EVENT -> Speaking.Sort.OTHER;
      case FORCE, MINISTRY, AGENCY -> country == null ? Speaking.Sort.OTHER : Speaking.Sort.GOVERNMENT;
    };
    return new Speaking(sort, outfit.name(), sort == Speaking.Sort.GOVERNMENT ? country : null, null, evidence);
  }

  private static @Nullable Somebody person(Scene scene, int from, int to, boolean first) {
    Somebody found = null;
    for (Somebody person : scene.people) {
      // "Said the minister, General X": whose office stands there speaks, though the name comes behind the comma.
      boolean there = person.from() >= from && person.to() <= to || person.start() >= from && person.start() < to;
      if (there && (found == null || !first)) {
        found = person;
      }
    }
    return found;
  }

  private static @Nullable Outfit outfit(Scene scene, int from, int to, boolean first) {
    Outfit found = null;
    for (Outfit outfit : scene.outfits) {
      boolean inside = outfit.from() >= from && outfit.to() <= to && outfit.sort() != Outfit.Sort.EVENT;
      found = inside && (found == null || !first) ? outfit : found;
    }
    return found;
  }

  /** The state that is the subject, or one beside a word such as ministry. */
  private static @Nullable Party party(Scene scene, int from, int to) {
    Party found = null;
    boolean office = scene.has(from, to, Calling.OFFICE);
    for (Party party : scene.marked.parties()) {
      boolean inside = party.from() >= from && party.to() <= to;
      boolean subject = party.slot == Slot.SUBJ || party.slot == Slot.BY;
      if (inside && (found == null && (subject || office) || found != null && found.slot != Slot.SUBJ && subject)) {
        found = party;
      }
    }
    return found;
  }

  /** "The ministry", "the company": the one that was named last. */
  private @Nullable Speaking office(Scene scene, int index, int from, int to, Evidence evidence) {
    boolean firm = scene.has(from, to, Calling.FIRM);
    if (!firm && !scene.has(from, to, Calling.OFFICE)) {
      return stranger(scene, from, to, evidence);
    }
    for (int i = index; i >= Math.max(0, index - BACK); i--) {
      Scene before = cast.at(i);
      Outfit found = before == null ? null : last(before, i == index ? from : before.to(), firm);
      if (found != null) {
        return of(found, evidence);
      }
    }
    if (firm) {
      return new Speaking(Speaking.Sort.FIRM, null, null, null, evidence);
    }
    Country subject = subject(scene, from);
    Scene before = cast.at(index - 1);
    subject = subject == null && before != null ? subject(before, before.to()) : subject;
    return subject == null ? null : government(subject, null, null, evidence);
  }

  private static @Nullable Outfit last(Scene scene, int limit, boolean firm) {
    for (Outfit outfit : scene.outfits.reversed()) {
      if (outfit.from() < limit && (firm ? outfit.sort() == Outfit.Sort.FIRM : outfit.sort().governs())) {
        return outfit;
      }
    }
    return null;
  }

  private static @Nullable Country subject(Scene scene, int limit) {
    for (Party party : scene.marked.parties().reversed()) {
      if (party.from() < limit && party.passing == null && party.slot == Slot.SUBJ) {
        return party.country();
      }
    }
    return null;
  }

  /** A name that nothing is known of. */
  private static @Nullable Speaking stranger(Scene scene, int from, int to, Evidence evidence) {
    int end = to;
    while (end > from && !People.part(scene, end - 1)) {
      end--;
    }
    int start = end;
    while (start > from && People.part(scene, start - 1) && end - start < 4) {
      start--;
    }
    return end - start < 2 ? null
        : new Speaking(Speaking.Sort.OTHER, scene.printed(start, end), null, null, evidence);
  }
}
