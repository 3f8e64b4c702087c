package dev.entente.enrich;

import dev.entente.article.Claim;
import dev.entente.article.Country;
import dev.entente.article.Evidence;
import dev.entente.article.Mention;
import dev.entente.article.Reading;
import dev.entente.article.Sentence;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Everything that a reading names, each with the part it plays and the first place where it plays it. */
final class Mentions {

  private record Key(String name, Mention.Type type, Mention.Role role) {}

  private final States states;
  private final Set<Country> parties = new HashSet<>();
  private final Map<Key, Mention> found = new LinkedHashMap<>();

  Mentions(States states, List<Claim> claims) {
    this.states = states;
    for (Claim claim : claims) {
      parties.add(claim.country());
      parties.add(claim.partner());
    }
  }

  /** The mentions in order of appearance. */
  List<Mention> of(Reading reading, List<Marked> sentences) {
    for (Marked marked : sentences) {
      boolean caption = reading.sentences().get(marked.sentence()).block() == Sentence.Block.CAPTION;
      for (Party party : marked.parties()) {
        Mention.Role role = caption ? Mention.Role.CAPTION : role(party);
        add(states.label(party.country()), Mention.Type.STATE, party.country(), role, marked, party.from(), party.to());
      }
      for (Hit hit : marked.names()) {
        named(marked, hit, caption);
      }
      for (Hit hit : marked.gear()) {
        if (hit.term() instanceof Term.Named named) {
          add(named.name(), Mention.Type.SYSTEM, named.origin(), Mention.Role.CONTEXT, marked, hit.from(), hit.to());
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

  private void named(Marked marked, Hit hit, boolean caption) {
    switch (hit.term()) {
      case Term.Person person -> add(person.name(), Mention.Type.PERSON, person.country(),
          role(person.country(), caption), marked, hit.from(), hit.to());
      case Term.Body body -> add(body.name(), Mention.Type.ORGANISATION, body.country(),
          body.reports() ? Mention.Role.AGENCY : role(body.country(), caption), marked, hit.from(), hit.to());
      case Term.Place place -> add(place.name(), Mention.Type.PLACE, place.country(), Mention.Role.CONTEXT, marked,
          hit.from(), hit.to());
      default -> { }
    }
  }

  private Mention.Role role(@Nullable Country country, boolean caption) {
    return caption ? Mention.Role.CAPTION
        : country != null && parties.contains(country) ? Mention.Role.PARTY : Mention.Role.CONTEXT;
  }

  private void add(String name, Mention.Type type, @Nullable Country country, Mention.Role role, Marked marked,
      int from, int to) {
    Evidence evidence = new Evidence(
        marked.sentence(), marked.words().start(from), marked.words().end(to - 1), "named");
    found.putIfAbsent(new Key(name, type, role), new Mention(name, type, country, role, evidence));
  }
}
