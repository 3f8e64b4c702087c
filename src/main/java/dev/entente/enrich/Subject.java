package dev.entente.enrich;

import dev.entente.article.Country;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What an article is about as a whole.
 *
 * @param defence true where the title speaks of defence, or a good part of the sentences
 * @param hostile true where fighting, treaties or money fill much of it: who talks or travels there need not cooperate
 * @param control true where it is about arms control
 * @param business true where it is about shares and firms for sale
 * @param home whose forces it tells of in the manner of their own press, or null
 * @param government whose government acts or is argued about most, or null
 */
record Subject(boolean defence, boolean hostile, boolean control, boolean business, @Nullable Country home,
    @Nullable Country government) {

  private static final Pattern ORDINAL = Pattern.compile("\\d+(?:st|nd|rd|th|d)");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");
  /** One sentence in so many must speak of defence. */
  private static final int SHARE = 3;
  /** One in so many of fighting or of other talks makes it a report of these. */
  private static final int HOSTILE = 4;
  /** In so short a text one numbered unit is enough. */
  private static final int SHORT = 3;
  /** So many words in the manner of a force's own press tell whose it is. */
  private static final int STYLE = 2;

  /** Reads it off. */
  static Subject of(Marked title, List<Marked> sentences) {
    int speaking = 0;
    int hostile = title.has(Cue.COMBAT) || title.has(Cue.TREATY) ? 1 : 0;
    int control = title.has(Cue.CONTROL) ? 1 : 0;
    int business = title.has(Cue.STAKE) ? 1 : 0;
    int style = 0;
    int numbered = 0;
    for (Marked marked : sentences) {
      business += marked.has(Cue.STAKE) ? 1 : 0;
      control += marked.has(Cue.CONTROL) ? 1 : 0;
      speaking += marked.has(Cue.DEFENCE) && !marked.has(Cue.CIVIL) || arms(marked) ? 1 : 0;
      hostile += marked.has(Cue.COMBAT) || marked.has(Cue.TREATY) ? 1 : 0;
      style += style(marked);
      numbered += units(marked);
    }
    boolean defence = title.has(Cue.DEFENCE) || arms(title)
        || speaking > 0 && speaking * SHARE >= sentences.size();
    return new Subject(defence, hostile * HOSTILE >= sentences.size() && hostile > 0,
        control * HOSTILE >= sentences.size() && control > 0, business * HOSTILE >= sentences.size() && business > 0,
        style >= Math.min(STYLE, sentences.size()) && style > 0 || numbered > 0 && sentences.size() <= SHORT ? new Country("us") : null,
        government(title, sentences));
  }

  /** Equipment other than spare parts, which are civil goods as well. */
  private static boolean arms(Marked marked) {
    return marked.gear().stream().anyMatch(gear -> !Goods.leaf(gear).equals("sup.engine"));
  }

  /** "The Soldiers", "Staff Sgt.": American forces write of their own with capitals and in ranks of their own. */
  private static int style(Marked marked) {
    int found = 0;
    for (int w = marked.from(); w < marked.to(); w++) {
      boolean first = w == marked.from() && !marked.words().is(w, "uss") || marked.words().is(w - 1, "merchant");
      found += marked.is(w, Cue.STYLE) && marked.words().capital(w) && !first ? 1 : 0;
    }
    found += units(marked);
    for (Hit hit : marked.names()) {
      boolean own = hit.term() instanceof Term.Body body && body.kind().equals("forces")
          && body.country() != null && body.country().code().equals("us");
      found += own ? 1 : 0;
    }
    return found;
  }

  /** "5th Battalion, 4th Air Defense Artillery Regiment": numbered units one inside the other. */
  private static int units(Marked marked) {
    int found = 0;
    for (int w = marked.from(); w + 1 < marked.to(); w++) {
      // "Patrol Squadron 26", "Expeditionary Medical Unit 10".
      boolean named = marked.is(w, Cue.UNIT) && marked.words().capital(w) && marked.words().capital(w - 1)
          && marked.nameAt(w - 1) == null && !marked.has(Cue.COMBAT) && marked.words().number(w + 1)
          && NUMBER.matcher(marked.words().form(w + 1)).matches();
      found += named ? 1 : 0;
      boolean ordinal = marked.words().number(w) && ORDINAL.matcher(marked.words().form(w)).matches();
      for (int next = w + 1; ordinal && next < Math.min(marked.to(), w + 6) && marked.words().capital(next); next++) {
        if (marked.is(next, Cue.UNIT)) {
          found++;
          break;
        }
      }
    }
    return found;
  }

  private static @Nullable Country government(Marked title, List<Marked> sentences) {
    Map<Country, Integer> told = new HashMap<>();
    for (Hit hit : title.names()) {
      count(told, hit);
    }
    sentences.forEach(marked -> marked.names().forEach(hit -> count(told, hit)));
    Country most = null;
    for (Map.Entry<Country, Integer> entry : told.entrySet()) {
      int best = most == null ? 0 : told.getOrDefault(most, 0);
      boolean before = most != null && entry.getValue() == best && entry.getKey().compareTo(most) < 0;
      most = entry.getValue() > best || before ? entry.getKey() : most;
    }
    return most;
  }

  /** Leaders, capitals and houses of government stand for what a government does. */
  private static void count(Map<Country, Integer> told, Hit hit) {
    if (hit.term() instanceof Term.Person person && person.country() != null) {
      told.merge(person.country(), 1, Integer::sum);
    } else if (hit.term() instanceof Term.State state && state.naming() != Term.Naming.NAME
        && state.naming() != Term.Naming.DEMONYM) {
      told.merge(state.country(), 1, Integer::sum);
    }
  }
}
