package dev.entente.story;

/**
 * How much of one text stands in another, estimated from their fingerprints.
 *
 * <p>Two texts are of one story where half of the shorter one's runs stand in the longer, and
 * <ul>
 *   <li>the shorter has at least a quarter of the longer's runs, and what they share begins about as deep in both: an
 *       agency's story is cut from its end, and a prefix or a menu is short. A round-up that holds three stories is
 *       therefore no more than one of them, and never the bridge between them; or
 *   <li>they share so much of both that the place does not matter;
 * </ul>
 * and the figures near what they share agree more often than not: a rate or weather notice that is filled in anew is
 * another text.
 */
enum Likeness {
  /** Different texts. */
  NONE,
  /** The same story, with much of its own. */
  REWORKED,
  /** The same text: nearly all of the shorter one stands in the longer. */
  COPY;

  /** How many runs of the samples must be shared at least, unless a text is short. */
  static final int LEAST_SHARED = 3;

  private static final double PART = 0.5;
  private static final double COPIED_PART = 0.8;
  private static final double ANYWHERE = 0.6;
  private static final double SHORTEST = 0.25;
  private static final int DEPTH = 7;
  private static final int CLASHES = 3;

  /** Compares the fingerprints that begin at two places; both are readable. */
  static Likeness of(byte[] a, int atA, byte[] b, int atB) {
    int runsA = Fingerprint.runs(a, atA);
    int runsB = Fingerprint.runs(b, atB);
    if (Math.min(runsA, runsB) < Fingerprint.LEAST_RUNS) {
      long digest = Fingerprint.digest(a, atA);
      return runsA == runsB && digest != 0 && digest == Fingerprint.digest(b, atB) ? COPY : NONE;
    }
    return new Shared().count(a, atA, b, atB).likeness(runsA, runsB);
  }

  /** What two samples share. */
  private static final class Shared {
    private int inA;
    private int inB;
    private int both;
    private int agree;
    private int clash;
    private int firstA = Integer.MAX_VALUE;
    private int firstB = Integer.MAX_VALUE;

    /** Walks both samples up to the end of the one that reaches less far: there, both are whole. */
    Shared count(byte[] a, int atA, byte[] b, int atB) {
      while (inA < Fingerprint.SAMPLE && inB < Fingerprint.SAMPLE) {
        long runA = Fingerprint.run(a, atA, inA);
        long runB = Fingerprint.run(b, atB, inB);
        int order = Integer.compare(Fingerprint.hash(runA), Fingerprint.hash(runB));
        if (order == 0) {
          note(runA, runB);
        }
        inA += order <= 0 ? 1 : 0;
        inB += order >= 0 ? 1 : 0;
      }
      return this;
    }

    private void note(long runA, long runB) {
      both++;
      firstA = Math.min(firstA, Fingerprint.place(runA));
      firstB = Math.min(firstB, Fingerprint.place(runB));
      if (Fingerprint.figures(runA) != 0 || Fingerprint.figures(runB) != 0) {
        if (Fingerprint.figures(runA) == Fingerprint.figures(runB)) {
          agree++;
        } else {
          clash++;
        }
      }
    }

    Likeness likeness(int runsA, int runsB) {
      if (both < LEAST_SHARED || clash >= CLASHES && clash > agree) {
        return NONE;
      }
      int shorter = runsA < runsB ? inA : runsB < runsA ? inB : Math.max(inA, inB);
      double part = both / (double) shorter;
      double jaccard = both / (double) (inA + inB - both);
      double size = Math.min(runsA, runsB) / (double) Math.max(runsA, runsB);
      boolean cut = part >= PART && size >= SHORTEST && Math.abs(firstA - firstB) <= DEPTH;
      if (!cut && Math.min(jaccard, size) < ANYWHERE) {
        return NONE;
      }
      return part >= COPIED_PART ? COPY : REWORKED;
    }
  }
}
