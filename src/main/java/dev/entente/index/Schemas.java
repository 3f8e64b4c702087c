package dev.entente.index;

import java.util.List;

/** The versions of the index's schema: append only, each with its reason. */
public final class Schemas {

  /** One version. */
  public record Schema(int version, String reason) {
    /** The name of its folder: {@code articles_0001}. */
    public String folder() {
      return "articles_%04d".formatted(version);
    }
  }

  /** All versions, the oldest first. Never edit or remove an entry; add one when a field or its analysis changes. */
  public static final List<Schema> ALL = List.of(
      new Schema(1, "The first one."),
      new Schema(2, "An article knows where its date stands, when it was changed, its caption, the languages of its"
          + " paragraphs, whether it is a part only, and the story that it reports."),
      new Schema(3, "A claim knows how many, for how much, when, through whom, who says so and how far it can be"
          + " trusted; articles are found by system, organisation, person and by states that are named only."));

  private Schemas() {}

  /** The version that this program writes and reads. */
  public static Schema newest() {
    return ALL.getLast();
  }
}
