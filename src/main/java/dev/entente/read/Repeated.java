package dev.entente.read;

import dev.entente.read.TemplateLine.Where;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is known of a line that comes up on several pages of a source. */
final class Repeated {

  private static final int SAMPLE = 8;
  /** How many lines of the story may stand between a line of the head or tail and the page's end. */
  private static final int NEAR = 1;
  /** Pages on one affair are more like each other than this many times what pages of the source are anyhow. */
  private static final double AKIN = 1.5;
  private static final double AKIN_BESIDES = 0.04;

  private final String line;
  private final List<String> numbers;
  private final boolean[] varies;
  private final TopicSample topics = new TopicSample(SAMPLE);
  private int pages;
  private int heads;
  private int tails;
  private int leads;

  Repeated(String line) {
    this.line = line;
    this.numbers = LineForm.of(line).numbers();
    this.varies = new boolean[numbers.size()];
  }

  /**
   * Met on one more page.
   *
   * @param same the line as it stands there
   * @param before how many lines of the story stand before it
   * @param after how many after it
   * @param lead whether it is the paragraph that opens the page
   */
  void met(String same, int before, int after, boolean lead, long page, Topic topic) {
    List<String> others = LineForm.of(same).numbers();
    for (int i = 0; i < varies.length; i++) {
      varies[i] |= !numbers.get(i).equals(others.get(i));
    }
    pages++;
    heads += TemplateLines.stands(Where.HEAD, before, after) && before <= NEAR ? 1 : 0;
    tails += TemplateLines.stands(Where.TAIL, before, after) && after <= NEAR ? 1 : 0;
    leads += lead ? 1 : 0;
    topics.add(page, topic);
  }

  /**
   * Where it stands if it is a line of the template, or null where it is not: too few pages, too small a share of them
   * for its place, or pages that tell of the same affair.
   *
   * @param of how many pages the source has
   * @param anyhow how like each other the pages of the source are
   */
  @Nullable Where where(int least, int of, double anyhow) {
    Where where = tails * 10 >= pages * 8 ? Where.TAIL : heads * 10 >= pages * 8 ? Where.HEAD : Where.ANY;
    boolean enough = pages >= least && (where == Where.ANY ? pages * 10L > of * 3L : pages * 10L >= of);
    boolean opens = leads * 2 > pages && pages * 2L <= of;
    return enough && !opens && topics.likeness() <= anyhow * AKIN + AKIN_BESIDES ? where : null;
  }

  /** On how many pages it was met. */
  int pages() {
    return pages;
  }

  /** Its words, with {@code #} for each number that varies. */
  String words() {
    return LineForm.generalised(line, varies);
  }
}
