package dev.entente.enrich;

import dev.entente.article.Claim;
import dev.entente.article.Country;
import dev.entente.article.EquipmentMention;
import dev.entente.article.Evidence;
import dev.entente.article.Mention;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Everything that a reading names, each with the part it plays and the first place where it plays it. */
final class Mentions {

  private record Key(String name, Mention.Type type, Mention.Role role) {}

  private final States states;
  private final Set<Country> parties = new HashSet<>();
  /** The people and organisations of the claims. */
  private final Set<String> involved = new HashSet<>();
  private final Map<Key, Mention> found = new LinkedHashMap<>();

  Mentions(States states, List<Claim> claims) {
    this.states = states;
    for (Claim claim : claims) {
      parties.add(claim.country());
      parties.add(claim.partner());
      claim.equipment().stream().map(EquipmentMention::system).filter(Objects::nonNull).forEach(involved::add);
      claim.particulars().people().forEach(person -> involved.add(person.name()));
      claim.particulars().organisations().forEach(body -> involved.add(body.name()));
    }
  }

  /** The mentions in order of appearance. */
  List<Mention> of(Cast cast) {
    for (Scene scene : cast.scenes()) {
      Marked marked = scene.marked;
      for (Party party : marked.parties()) {
        Mention.Role role = scene.caption() ? Mention.Role.CAPTION : role(party);
        add(states.label(party.country()), Mention.Type.STATE, party.country(), role, marked, party.from(), party.to());
      }
      for (Somebody person : scene.people) {
        Figure figure = person.figure();
        add(figure.name, Mention.Type.PERSON, figure.side, role(figure.name, figure.known ? figure.side : null, scene),
            marked, person.from(), person.to());
      }
      for (Outfit outfit : scene.outfits) {
        add(outfit.name(), Mention.Type.ORGANISATION, outfit.country(), role(outfit, scene), marked, outfit.from(),
            outfit.to());
      }
      for (Hit hit : marked.names()) {
        if (hit.term() instanceof Term.Place place) {
          add(place.name(), Mention.Type.PLACE, place.country(), Mention.Role.CONTEXT, marked, hit.from(), hit.to());
        }
      }
      for (Hit hit : marked.gear()) {
        if (hit.term() instanceof Term.Named named) {
          add(named.name(), Mention.Type.SYSTEM, named.origin(), role(named.name(), null, scene), marked, hit.from(),
              hit.to());
        }
      }
    }
    return new ArrayList<>(found.values());
  }

  private Mention.Role role(Party party) {
    if (party.passing != null) {
      return party.passing;
    }
    return parties.contains(party.country()) ? Mention.Role.PARTY
        : party.critic ? Mention.Role.CRITIC : Mention.Role.CONTEXT;
  }

  private Mention.Role role(Outfit outfit, Scene scene) {
    return switch (outfit.sort()) {
      case NEWS -> scene.caption() ? Mention.Role.CAPTION : Mention.Role.AGENCY;
      case ARMED -> Mention.Role.ADVERSARY;
      default -> role(outfit.name(), outfit.country(), scene);
    };
  }

  private Mention.Role role(String name, @Nullable Country country, Scene scene) {
    return scene.caption() ? Mention.Role.CAPTION
        : involved.contains(name) || country != null && parties.contains(country) ? Mention.Role.PARTY
        : Mention.Role.CONTEXT;
  }

  private void add(String name, Mention.Type type, @Nullable Country country, Mention.Role role, Marked marked,
      int from, int to) {
    Evidence evidence = new Evidence(
        marked.sentence(), marked.words().start(from), marked.words().end(to - 1), "named");
    found.putIfAbsent(new Key(name, type, role), new Mention(name, type, country, role, evidence));
  }
}
