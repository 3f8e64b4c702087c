package dev.entente.enrich;

import dev.entente.article.Country;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Turns acts into pairs of states, weighs how each leans, and drops those that only share a third. */
final class Pairs {

  private static final double DECISIVE = 0.5;
  private static final double SHARE = 0.34;

  /** One act between two states; {@code lean} above 0 where the first is on the side of the recipient. */
  record Link(Act act, Country first, Country second, double lean) {

    Set<Country> states() {
      return new TreeSet<>(List.of(first, second));
    }

    /** True where the act alone says who receives. */
    boolean decided() {
      return lean != 0 && (act.role(first).decides() || act.role(second).decides());
    }
  }

  private final States states;
  private final List<Link> links = new ArrayList<>();
  private final Set<Country> named = new TreeSet<>();
  private final Map<Set<Country>, Double> leans = new HashMap<>();
  private final Map<Set<Country>, Double> scores = new HashMap<>();

  Pairs(States states, List<Act> acts) {
    this.states = states;
    acts.forEach(this::link);
    for (Link link : links) {
      named.addAll(List.of(link.first(), link.second()));
      Set<Country> pair = link.states();
      double sign = pair.iterator().next().equals(link.first()) ? 1 : -1;
      double weight = weight(link.act());
      leans.merge(pair, sign * link.lean() * weight, Double::sum);
      scores.merge(pair, weight * (1 + Math.abs(link.lean())), Double::sum);
    }
    links.removeIf(link -> !link.decided() && weak(link));
  }

  /** The pairs that remain. */
  List<Link> links() {
    return links;
  }

  private void link(Act act) {
    List<Country> receiving = act.receiving();
    List<Country> giving = act.giving();
    for (Country to : receiving) {
      for (Country from : giving) {
        add(act, to, from);
      }
    }
    List<Country> meeting = act.meeting();
    for (int i = 0; i < meeting.size(); i++) {
      for (int j = i + 1; j < meeting.size(); j++) {
        if (meeting.size() <= 3 || i == 0) {
          add(act, meeting.get(i), meeting.get(j));
        }
      }
      for (Country other : receiving.isEmpty() ? giving : receiving) {
        add(act, meeting.get(i), other);
      }
    }
  }

  private void add(Act act, Country one, Country other) {
    if (!one.equals(other)) {
      double lean = act.role(one).lean() - act.role(other).lean();
      links.add(new Link(act, one, other, lean));
    }
  }

  private static double weight(Act act) {
    int sentence = act.marked.sentence();
    double place = sentence == 0 ? 2.5 : sentence < 4 ? 1.5 : 1;
    return act.inferred ? place / 2 : place;
  }

  /** Two guests of one host, or far less told of than the others. */
  private boolean weak(Link link) {
    double best = Collections.max(scores.values());
    if (scores.getOrDefault(link.states(), 0.0) < SHARE * best * 0.5) {
      return true;
    }
    if (Math.abs(lean(link.first(), link.second())) > DECISIVE) {
      return false;
    }
    for (Country third : named) {
      double one = lean(link.first(), third);
      double other = lean(link.second(), third);
      if (one * other > 0 && Math.min(Math.abs(one), Math.abs(other)) >= 1) {
        return true;
      }
    }
    return false;
  }

  /** How far the first leans to the side of the recipient of the second, over the whole article. */
  double lean(Country first, Country second) {
    if (first.equals(second)) {
      return 0;
    }
    Set<Country> pair = new TreeSet<>(List.of(first, second));
    double lean = leans.getOrDefault(pair, 0.0);
    return pair.iterator().next().equals(first) ? lean : -lean;
  }

  /** How much is told of a pair. */
  double score(Link link) {
    return scores.getOrDefault(link.states(), 0.0);
  }

  /** True where nothing decides who receives. */
  boolean mutual(Link link) {
    return Math.abs(lean(link.first(), link.second())) < DECISIVE && !link.decided() && settled(link) == null;
  }

  /** How many acts tell of the two states of a link. */
  long told(Link link) {
    return links.stream().filter(other -> other.states().equals(link.states())).map(Link::act).distinct().count();
  }

  /** True where an act of the same pair decides that another state receives than this one. */
  boolean against(Link link, Country receiver) {
    return links.stream().anyMatch(other -> other.decided() && other.states().equals(link.states())
        && !receiver.equals(other.lean() > 0 ? other.first() : other.second()));
  }

  /** Who receives by the words of the pair's other acts, the first that says so; else null. */
  private @Nullable Country settled(Link link) {
    for (Link other : links) {
      if (other.decided() && other.states().equals(link.states())) {
        return receiver(other);
      }
    }
    return null;
  }

  /** The state on the side of the recipient; where nothing decides, the lesser exporter. */
  Country receiver(Link link) {
    double lean = lean(link.first(), link.second());
    Country settled = link.decided() || Math.abs(lean) >= DECISIVE ? null : settled(link);
    if (settled != null) {
      return settled;
    }
    if (link.decided() && link.lean() * lean < 0 && Math.abs(lean) < 3) {
      lean = link.lean();
    } else if (Math.abs(lean) < DECISIVE) {
      lean = link.decided() ? link.lean() : states.rank(link.first()) - states.rank(link.second());
    }
    boolean first = lean > 0 || lean == 0 && link.first().compareTo(link.second()) < 0;
    return first ? link.first() : link.second();
  }
}
