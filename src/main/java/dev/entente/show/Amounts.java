package dev.entente.show;

import dev.entente.article.Claim;
import dev.entente.article.Evidence;
import dev.entente.article.Facet;
import dev.entente.article.Names;
import dev.entente.article.Quantity;
import dev.entente.article.Stage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** How many pieces a claim is about: what is of one sense and one thing side by side, so that a conflict shows. */
final class Amounts {

  /** Longer phrases are told by their bounds. */
  private static final int BRIEF = 50;

  private final List<Quantity> quantities;
  private final Stage stage;
  private final Function<Evidence, String> printed;
  private final Names names;

  Amounts(Claim claim, Function<Evidence, String> printed, Names names) {
    this.stage = claim.stage();
    this.printed = printed;
    this.names = names;
    // Shares stand behind the total that they are a share of, wherever the text has them.
    this.quantities = claim.particulars().quantities().stream()
        .sorted(Comparator.comparing((Quantity one) -> place(one.sense()))).toList();
  }

  private static int place(Quantity.Sense sense) {
    return switch (sense) {
      case ORDERED -> 0;
      case PART -> 1;
      case DELIVERED -> 2;
      case UNSTATED -> 3;
    };
  }

  List<Fact> facts() {
    List<Fact> facts = new ArrayList<>();
    String before = "";
    for (int i = 0; i < quantities.size(); i++) {
      Quantity one = quantities.get(i);
      // A thing that was just named, or a share of it, needs no name again.
      boolean again = !before.isEmpty() && (before.equals(thing(one)) || thing(one).isEmpty());
      String lead = PartWording.sense(one.sense(), stage);
      boolean other = again && quantities.get(i - 1).sense() == one.sense() && !lead.isEmpty();
      facts.add(new Fact(
          other ? "or" : lead, words(one, again), true, "", shown(one), one.evidence().sentence()));
      before = again ? before : thing(one);
    }
    return facts;
  }

  /** True where two figures for one thing cannot both hold. */
  boolean differ() {
    for (Quantity one : quantities) {
      for (Quantity other : quantities) {
        boolean comparable = one.sense() == other.sense() && one.sense() != Quantity.Sense.PART
            && thing(one).equals(thing(other));
        if (comparable && one.most() != null && other.least() != null && one.most() < other.least()) {
          return true;
        }
      }
    }
    return false;
  }

  private String shown(Quantity one) {
    String text = printed.apply(one.evidence());
    return exact(one) || text.length() > BRIEF ? text : "";
  }

  private String words(Quantity one, boolean again) {
    String text = printed.apply(one.evidence());
    if (!exact(one) && !text.isEmpty() && text.length() <= BRIEF) {
      return text;
    }
    return bounds(one) + (again || unit(one).isEmpty() ? "" : " " + unit(one));
  }

  private static boolean exact(Quantity one) {
    return one.least() != null && one.least().equals(one.most());
  }

  private static String bounds(Quantity one) {
    Say say = new Say();
    if (one.least() == null) {
      return "up to " + say.number(one.most() == null ? 0 : one.most());
    }
    if (one.most() == null) {
      return "at least " + say.number(one.least());
    }
    return exact(one) ? say.number(one.least()) : say.number(one.least()) + " to " + say.number(one.most());
  }

  private String unit(Quantity one) {
    return !one.unit().isBlank() ? one.unit()
        : one.equipment() == null ? "" : names.label(Facet.EQUIPMENT, one.equipment().leaf());
  }

  private static String thing(Quantity one) {
    return one.equipment() != null ? one.equipment().leaf() : one.unit().toLowerCase(Locale.ROOT).replaceFirst("s$", "");
  }
}
