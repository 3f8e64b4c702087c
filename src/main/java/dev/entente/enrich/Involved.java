package dev.entente.enrich;

import dev.entente.article.Attribution;
import dev.entente.article.Claim;
import dev.entente.article.Country;
import dev.entente.article.Evidence;
import dev.entente.article.Kind;
import dev.entente.article.Organisation;
import dev.entente.article.Person;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The organisations and people of one claim, and who says that it is so. */
final class Involved {

  private static final int MOST = 4;

  private final Cast cast;
  private final Speech speech;
  private final Claim claim;
  private final List<Act> acts;
  private final Set<Integer> indexes = new LinkedHashSet<>();
  private final List<Speaking> speaking = new ArrayList<>();

  Involved(Cast cast, Speech speech, Claim claim, List<Act> acts) {
    this.cast = cast;
    this.speech = speech;
    this.claim = claim;
    this.acts = acts;
    for (Act act : acts) {
      int index = cast.index(act.marked);
      if (index >= 0) {
        indexes.add(index);
      }
    }
    for (int index : indexes) {
      speaking.addAll(speech.in(index));
    }
    if (speaking.isEmpty()) {
      for (int index : indexes) {
        Speaking around = speech.around(index);
        if (around != null) {
          speaking.add(around);
        }
      }
    }
  }

  /** Firms, forces, ministries, fairs and exercises with their part. */
  List<Organisation> organisations() {
    Map<String, Organisation> found = new LinkedHashMap<>();
    Roles roles = new Roles(claim, acts);
    for (int index : indexes) {
      Scene scene = cast.at(index);
      if (scene != null) {
        scene.outfits.stream().filter(outfit -> belongs(scene, outfit))
            .forEach(outfit -> put(found, scene, outfit,
                speaks(scene, outfit) ? Organisation.Role.PARTICIPANT : roles.of(scene, outfit)));
      }
    }
    for (Scene scene : beside()) {
      scene.outfits.stream().filter(o -> o.sort() == Outfit.Sort.FIRM || o.sort().governs())
          .filter(o -> side(o.country())).forEach(o -> put(found, scene, o, roles.listed(scene, o)));
    }
    return List.copyOf(found.values());
  }

  private static void put(Map<String, Organisation> found, Scene scene, Outfit outfit, Organisation.Role role) {
    Evidence evidence = scene.evidence(outfit.from(), outfit.to(), "organisation");
    Organisation fresh = new Organisation(outfit.name(), outfit.country(), role, evidence);
    found.merge(outfit.name(), fresh,
        (old, next) -> old.role() == Organisation.Role.PARTICIPANT ? next : old);
  }

  private boolean side(@Nullable Country country) {
    return claim.country().equals(country) || claim.partner().equals(country);
  }

  /** Those of the two states; others only amid the words of the act itself. */
  private boolean belongs(Scene scene, Outfit outfit) {
    return switch (outfit.sort()) {
      case NEWS, ARMED, INTERNATIONAL -> false;
      case EVENT -> true;
      case FIRM, FORCE, MINISTRY, AGENCY -> side(outfit.country()) || acting(scene, outfit.from(), outfit.to());
    };
  }

  /** True for words amid those of an act. */
  private boolean acting(Scene scene, int from, int to) {
    return acts.stream().anyMatch(act -> act.marked == scene.marked && from >= act.start() && to <= act.end());
  }

  /** True for a body that only says so. */
  private boolean speaks(Scene scene, Outfit outfit) {
    Evidence words = scene.evidence(outfit.from(), outfit.to(), "organisation");
    return outfit.sort().governs() && !acting(scene, outfit.from(), outfit.to()) && speaking.stream().anyMatch(
        one -> one.evidence().start() <= words.start() && words.end() <= one.evidence().end());
  }

  /** Sentences that go on with who came along or who shows at the fair. */
  private List<Scene> beside() {
    Set<Integer> more = new LinkedHashSet<>();
    if (claim.kind() == Kind.EXHIBITION) {
      for (int i = 0; i < cast.scenes().size(); i++) {
        if (cast.scenes().get(i).marked.has(Cue.FAIR) && !cast.scenes().get(i).caption()) {
          more.add(i);
        }
      }
    }
    for (int index : claim.kind() == Kind.VISIT || claim.kind() == Kind.TALKS ? indexes : Set.<Integer>of()) {
      Scene next = cast.at(index + 1);
      if (next != null && next.has(next.from(), next.to(), Calling.LIST)
          && next.has(next.from(), next.to(), Calling.GROUP)) {
        more.add(index + 1);
      }
    }
    more.removeAll(indexes);
    return more.stream().map(cast.scenes()::get).toList();
  }

  /** People in the sentences of the acts, and those who speak of it. */
  List<Person> people() {
    Map<String, Person> found = new LinkedHashMap<>();
    for (int index : indexes) {
      Scene scene = cast.at(index);
      for (Somebody person : scene == null ? List.<Somebody>of() : scene.people) {
        Figure figure = person.figure();
        if (scene != null && (figure.side == null || side(figure.side)
            || acting(scene, person.from(), person.to()))) {
          found.putIfAbsent(figure.name, new Person(figure.name, figure.office, figure.side,
              scene.evidence(person.from(), person.to(), "person")));
        }
      }
    }
    for (Speaking one : speaking) {
      Figure figure = one.figure();
      if (figure != null) {
        found.putIfAbsent(figure.name,
            new Person(figure.name, figure.office, figure.side, one.evidence()));
      }
    }
    return List.copyOf(found.values());
  }

  /** Who says so; the paper itself where nobody else does. */
  List<Attribution> attributions() {
    Map<String, Attribution> found = new LinkedHashMap<>();
    for (Speaking one : speaking) {
      Attribution attribution = new Attribution(speaker(one), one.name(), one.evidence());
      if (found.size() < MOST) {
        found.putIfAbsent(attribution.speaker() + " " + one.name(), attribution);
      }
    }
    if (found.isEmpty()) {
      Evidence first = claim.evidence().getFirst();
      return List.of(new Attribution(Attribution.Speaker.PAPER, null,
          new Evidence(first.sentence(), first.start(), first.end(), "speech.paper")));
    }
    return List.copyOf(found.values());
  }

  private Attribution.Speaker speaker(Speaking one) {
    return switch (one.sort()) {
      case BOTH -> Attribution.Speaker.BOTH;
      case FIRM -> Attribution.Speaker.MAKER;
      case THIRD -> Attribution.Speaker.THIRD;
      case UNNAMED -> Attribution.Speaker.UNNAMED;
      case OTHER -> Attribution.Speaker.OTHER;
      case GOVERNMENT -> claim.partner().equals(one.state()) ? Attribution.Speaker.SUPPLIER
          : claim.country().equals(one.state()) ? Attribution.Speaker.RECIPIENT : Attribution.Speaker.THIRD;
    };
  }
}
