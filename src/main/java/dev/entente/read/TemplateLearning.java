package dev.entente.read;

import dev.entente.article.Reading;
import dev.entente.article.Sentence.Block;
import dev.entente.read.TemplateLine.Where;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Learns from many readings which lines belong to the template of their source. It is shown all readings twice, made by
 * {@link Reader#withTemplateLines}: first {@link #count}, then {@link #follow}, then {@link #found}. Not safe for use by
 * several threads; memory grows with the number of sources, not with that of pages.
 *
 * <p>The rule. A line (a block of the clean text: no quotation, no row of a table, no heading that leads into the story)
 * is a template line of its source where it stands
 *
 * <ul>
 *   <li>on enough <em>different articles</em>: at least {@code least}, each counted once and only if it has a story of its
 *       own besides lines that repeat themselves, so that copies of one wire story count for nothing;
 *   <li>on a large enough share of the source's articles: a tenth where it nearly always opens or closes the page,
 *       three tenths elsewhere, one half where it is the paragraph that opens the text;
 *   <li>in the same words. Numbers may differ, but not in a sentence: there they are the news;
 *   <li>on articles that are <em>no more about the same affair</em> than the source's articles are anyhow: paragraphs of
 *       background, which a paper repeats from one report of an affair to the next, are part of the story.
 * </ul>
 */
public final class TemplateLearning {

  /** How many different articles a line must stand on, unless another number is asked for. */
  public static final int LEAST = 5;

  private static final int MOST_FOLLOWED = 50_000;
  private static final int SAMPLE = 16;
  private static final int OWN_WORDS = 6;

  private final int least;
  private final LineCounts counts = new LineCounts();
  private final Map<String, Source> sources = new HashMap<>();
  private int followed;
  private long notFollowed;
  private boolean counting = true;

  /** What is known of a source. */
  private static final class Source {
    private int pages;
    private final TopicSample topics = new TopicSample(SAMPLE);
    private final Map<String, Repeated> lines = new HashMap<>();
  }

  /** Learns lines that stand on at least so many articles. */
  public TemplateLearning(int least) {
    this.least = least;
  }

  /** The first pass: counts the lines of a reading. Further readings of the same article are passed over. */
  public void count(String article, Reading reading) {
    String source = TemplateLine.sourceOf(reading.url(), reading.source());
    if (!source.isEmpty() && !reading.text().isEmpty() && counts.isNew(LineCounts.hash(article))) {
      sources.computeIfAbsent(source, name -> new Source()).pages++;
      Set<String> keys = new HashSet<>();
      for (KeptBlock block : KeptBlock.of(reading)) {
        if (block.mayRepeat() && keys.add(block.key())) {
          counts.add(hash(source, block));
        }
      }
    }
  }

  /** The second pass, over the same readings in any order: looks closely at the lines that came up often. */
  public void follow(String article, Reading reading) {
    if (counting) {
      counts.startOver();
      counting = false;
    }
    String name = TemplateLine.sourceOf(reading.url(), reading.source());
    Source source = sources.get(name);
    long page = LineCounts.hash(article);
    if (source != null && source.pages >= least && !reading.text().isEmpty() && counts.isNew(page)) {
      List<KeptBlock> blocks = KeptBlock.of(reading);
      int often = Math.max(least, (source.pages + 9) / 10);
      boolean[] repeats = new boolean[blocks.size()];
      List<String> story = new ArrayList<>();
      for (int i = 0; i < repeats.length; i++) {
        repeats[i] = blocks.get(i).mayRepeat() && counts.atMost(hash(name, blocks.get(i))) >= often;
        if (!repeats[i]) {
          story.add(blocks.get(i).line());
        }
      }
      Topic topic = Topic.of(story);
      if (topic.size() >= OWN_WORDS) {
        source.topics.add(page, topic);
        follow(source, blocks, repeats, story.size(), page, topic);
      }
    }
  }

  private void follow(
      Source source, List<KeptBlock> blocks, boolean[] repeats, int story, long page, Topic topic) {
    Set<String> met = new HashSet<>();
    boolean opened = false;
    int before = 0;
    for (int i = 0; i < repeats.length; i++) {
      KeptBlock block = blocks.get(i);
      boolean lead = !opened && block.block() == Block.BODY && Prose.isProse(block.line());
      opened |= lead;
      boolean leadsIn = block.block() == Block.HEADING && i + 1 < repeats.length && !repeats[i + 1];
      if (!repeats[i]) {
        before++;
      } else if (!leadsIn && met.add(block.key())) {
        Repeated line = line(source, block);
        if (line != null) {
          line.met(block.line(), before, story - before, lead, page, topic);
        }
      }
    }
  }

  private @Nullable Repeated line(Source source, KeptBlock block) {
    Repeated line = source.lines.get(block.key());
    if (line == null && followed < MOST_FOLLOWED) {
      line = new Repeated(block.line());
      source.lines.put(block.key(), line);
      followed++;
    }
    notFollowed += line == null ? 1 : 0;
    return line;
  }

  private static long hash(String source, KeptBlock block) {
    return LineCounts.hash(source + "\n" + block.key());
  }

  /**
   * The template lines, by source, those of the head first, the most frequent first.
   *
   * @param day the day of learning
   */
  public List<TemplateLine> found(LocalDate day) {
    List<TemplateLine> found = new ArrayList<>();
    sources.forEach((name, source) -> {
      double anyhow = source.topics.likeness();
      for (Repeated line : source.lines.values()) {
        Where where = line.where(least, source.pages, anyhow);
        if (where != null) {
          found.add(TemplateLine.learned(name, where, line.words(), line.pages(), source.pages, day));
        }
      }
    });
    found.sort(Comparator.comparing(TemplateLine::source).thenComparing(TemplateLine::where)
        .thenComparing(line -> -Integer.parseInt(line.pages())).thenComparing(TemplateLine::line));
    return found;
  }

  /** How many articles were counted, and of how many sources. */
  public String inWords() {
    long pages = sources.values().stream().mapToLong(source -> source.pages).sum();
    return pages + (pages == 1 ? " article of " : " articles of ") + sources.size()
        + (sources.size() == 1 ? " source" : " sources");
  }

  /** How often a line was passed over because too many different ones repeat themselves; 0 but for huge archives. */
  public long notFollowed() {
    return notFollowed;
  }
}
