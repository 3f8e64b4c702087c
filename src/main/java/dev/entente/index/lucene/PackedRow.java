package dev.entente.index.lucene;

import dev.entente.article.Attribution;
import dev.entente.article.Coded;
import dev.entente.article.Confidence;
import dev.entente.article.Facet;
import dev.entente.article.Kind;
import dev.entente.article.Stage;
import dev.entente.article.TimeFrame;
import dev.entente.index.ClaimRow;

/**
 * A claim's row as one number: ten bits each for country and partner (two letters), then kind, stage, time, a bit for
 * each speaker, confidence and the code of the piece of equipment with its system. 0 in a part stands for "none". Kind,
 * stage, time, speaker and confidence are stored by their place in the enum: a new one goes to the end, any other change
 * is a new schema.
 */
final class PackedRow {

  static final int STATE_BITS = 10;
  static final int STATES = 1 << STATE_BITS;
  static final int SPEAKERS = 8;
  static final int GEAR_BITS = 18;

  private static final int PARTNER = STATE_BITS;
  private static final int KIND = PARTNER + STATE_BITS;
  private static final int STAGE = KIND + 5;
  private static final int TIME = STAGE + 5;
  private static final int SAYS = TIME + 3;
  private static final int CONFIDENCE = SAYS + SPEAKERS;
  private static final int GEAR = CONFIDENCE + 2;

  private PackedRow() {}

  /** The number of a row; gives a piece of equipment that is met for the first time a code. */
  static long pack(ClaimRow row, GearCodes gears) {
    return stateCode(row.country())
        | (long) stateCode(row.partner()) << PARTNER
        | (long) code(Kind.class, row.kind()) << KIND
        | (long) code(Stage.class, row.stage()) << STAGE
        | (long) code(TimeFrame.class, row.time()) << TIME
        | (long) speakers(row) << SAYS
        | (long) code(Confidence.class, row.confidence()) << CONFIDENCE
        | (long) gears.codeFor(row.equipment(), row.system()) << GEAR;
  }

  private static int speakers(ClaimRow row) {
    int speakers = 0;
    for (String speaker : row.says()) {
      speakers |= 1 << code(Attribution.Speaker.class, speaker) >> 1;
    }
    return speakers;
  }

  static int country(long row) {
    return (int) row & (STATES - 1);
  }

  static int partner(long row) {
    return (int) (row >>> PARTNER) & (STATES - 1);
  }

  static int kind(long row) {
    return (int) (row >>> KIND) & 31;
  }

  static int stage(long row) {
    return (int) (row >>> STAGE) & 31;
  }

  /** A bit for each speaker, in the order of their set; 0 for none. */
  static int says(long row) {
    return (int) (row >>> SAYS) & ((1 << SPEAKERS) - 1);
  }

  static int confidence(long row) {
    return (int) (row >>> CONFIDENCE) & 3;
  }

  static int gear(long row) {
    return (int) (row >>> GEAR) & GearCodes.MOST;
  }

  /** The code of a state or of "none"; -1 where the text is neither. */
  static int stateCode(String state) {
    if (state.equals(Facet.NONE)) {
      return 0;
    }
    if (state.length() != 2 || !letter(state.charAt(0)) || !letter(state.charAt(1))) {
      return -1;
    }
    return (state.charAt(0) - 'a' + 1) << 5 | (state.charAt(1) - 'a' + 1);
  }

  /** The state of a code, or "none". */
  static String state(int code) {
    return code == 0 ? Facet.NONE : "" + (char) ('a' + (code >> 5) - 1) + (char) ('a' + (code & 31) - 1);
  }

  /** The code of a member of a set or of "none"; -1 where the text is neither. */
  static <E extends Enum<E> & Coded> int code(Class<E> set, String value) {
    return value.equals(Facet.NONE) ? 0 : Coded.of(set, value).map(member -> member.ordinal() + 1).orElse(-1);
  }

  private static boolean letter(char c) {
    return c >= 'a' && c <= 'z';
  }
}
