package dev.entente.enrich;

import dev.entente.article.Country;
import dev.entente.article.Equipment;
import dev.entente.article.Region;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a word or phrase of the vocabulary stands for. */
sealed interface Term {

  /** The way in which a state is named. */
  enum Naming {
    NAME, DEMONYM, CAPITAL, SEAT
  }

  /** A state by its name, the adjective to it, its capital or the seat of its government. */
  record State(Country country, Naming naming) implements Term {}

  /** A person in office between two days, either of which may be unknown; without a state an international one. */
  record Person(String name, @Nullable Country country, String office, @Nullable LocalDate from,
      @Nullable LocalDate to) implements Term {

    /** True where the office was held on none of the days, so that the person no longer stands for the state. */
    boolean outOfOffice(Days days) {
      return days.outside(from, to);
    }

    /** The person without the state. */
    Person stateless() {
      return new Person(name, null, "", from, to);
    }
  }

  /** A place that lies in a state. */
  record Place(String name, Country country) implements Term {}

  /** A maker, force, agency or union; without a country where it is international. Doubtful: an ordinary word too. */
  record Body(String name, @Nullable Country country, String kind, boolean doubtful) implements Term {

    /** True for news agencies and other media, which report and take no part. */
    boolean reports() {
      return kind.equals("news");
    }

    /** True for a firm. */
    boolean sells() {
      return kind.equals("company");
    }
  }

  /** A sort of equipment. */
  record Gear(Equipment equipment) implements Term {

    /** True for words such as "weapons" that name no class. */
    boolean unspecific() {
      return equipment.leaf().equals("unspec");
    }
  }

  /** A named system; doubtful where the form is an ordinary word or name as well. */
  record Named(String name, Equipment equipment, @Nullable Country origin, boolean doubtful) implements Term {}

  /** Words that look like equipment and are not ("to drone on"). */
  record Block() implements Term {}

  /** Words that name a region. */
  record Area(Region region) implements Term {}

  /** A word that opens a verb frame. */
  record Opening(Frame frame, Frame.Form form) implements Term {}

  /** A word with a duty in the sentence: preposition, negation, actor noun and so on. */
  record Duty(Cue cue) implements Term {}

  /** A word of an office, a body or speech. */
  record Called(Calling calling) implements Term {}
}
