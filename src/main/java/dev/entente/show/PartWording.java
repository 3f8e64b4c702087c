package dev.entente.show;

import dev.entente.article.Attribution;
import dev.entente.article.Confidence;
import dev.entente.article.Organisation;
import dev.entente.article.Quantity;
import dev.entente.article.Stage;

/** The codes of a claim's parts in plain English. */
final class PartWording {

  private PartWording() {}

  /** The part of an organisation in an act. */
  static String role(Organisation.Role role) {
    return switch (role) {
      case SUPPLIER -> "supplier";
      case CUSTOMER -> "customer";
      case DELEGATION -> "in the delegation";
      case EXHIBITOR -> "exhibitor";
      case EVENT -> "the occasion";
      case PARTICIPANT -> "takes part";
    };
  }

  /** Who says so. */
  static String speaker(Attribution.Speaker speaker) {
    return switch (speaker) {
      case SUPPLIER -> "the supplier\u2019s side";
      case RECIPIENT -> "the recipient\u2019s side";
      case BOTH -> "both sides together";
      case THIRD -> "a third government";
      case MAKER -> "the maker";
      case UNNAMED -> "somebody who is not named";
      case OTHER -> "another paper, an expert or a watchdog";
      case PAPER -> "the paper itself";
    };
  }

  /** What a number of pieces stands for; empty where the text does not say. */
  static String sense(Quantity.Sense sense, Stage stage) {
    return switch (sense) {
      case ORDERED -> switch (stage) {
        case PROPOSED, TALKS -> "proposed";
        case AGREED -> "agreed";
        case CONTRACTED, IN_PROGRESS, COMPLETED, SUSPENDED, CANCELLED, DENIED -> "ordered";
      };
      case DELIVERED -> "delivered";
      case PART -> "of these";
      case UNSTATED -> "";
    };
  }

  /** How sure Entente is, in a word. */
  static String sure(Confidence confidence) {
    return switch (confidence) {
      case HIGH -> "high";
      case MEDIUM -> "medium";
      case LOW -> "low";
    };
  }

  /** What that word means. */
  static String meaning(Confidence confidence) {
    return switch (confidence) {
      case HIGH -> "The words say it plainly.";
      case MEDIUM -> "Likely, but a step rests on what stands around.";
      case LOW -> "A weak sign: read the sentence first.";
    };
  }
}
