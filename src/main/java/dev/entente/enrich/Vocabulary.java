package dev.entente.enrich;

import dev.entente.article.Facet;
import dev.entente.article.Names;
import dev.entente.article.Region;
import dev.entente.article.VocabularyFolder;
import java.util.List;
import java.util.Optional;

/** All that the tagger knows: read once from the vocabulary files, checked, and never changed afterwards. */
public final class Vocabulary implements Names {

  private final Lexicon lexicon = new Lexicon();
  private final States states;
  private final RegionTable regions;
  private final Ambiguities ambiguities;
  private final FrameTable frames;
  private final Datelines datelines;
  private final Wordings wordings;
  private final Currencies currencies;
  private final VoiceTable voices;
  private final Names names;
  private final String version;

  private Vocabulary(VocabularyFolder folder) {
    Shelf shelf = new Shelf(folder);
    states = States.load(shelf, lexicon);
    regions = RegionTable.load(shelf, lexicon, states);
    ambiguities = Ambiguities.load(shelf, lexicon, states);
    Bodies.load(shelf, lexicon, states);
    Gears gears = Gears.load(shelf, lexicon, states);
    frames = FrameTable.load(shelf);
    datelines = Datelines.load(shelf, states);
    wordings = Wordings.load(shelf);
    currencies = Currencies.load(shelf, states);
    voices = VoiceTable.load(shelf);
    names = new Labelled(states, gears.labels(), regions, Callings.load(shelf));
    version = shelf.version();
    lexicon.pack();
  }

  /**
   * Reads and checks all files.
   *
   * @throws dev.entente.article.VocabularyFault naming file and line, where a file cannot be used
   */
  public static Vocabulary load(VocabularyFolder folder) {
    return new Vocabulary(folder);
  }

  /** A short digest of all files and of the tagger's own version: labels made under another one may differ. */
  @Override
  public String version() {
    return version;
  }

  /** The region of a code, a label or one of the words that name it, whatever the case; empty where there is none. */
  public Optional<Region> region(String name) {
    return regions.named(name);
  }

  @Override
  public String label(Facet facet, String value) {
    return names.label(facet, value);
  }

  @Override
  public List<String> aliases(Facet facet, String value) {
    return names.aliases(facet, value);
  }

  @Override
  public boolean knows(Facet facet, String value) {
    return names.knows(facet, value);
  }

  @Override
  public String parent(Facet facet, String value) {
    return names.parent(facet, value);
  }

  @Override
  public List<String> values(Facet facet) {
    return names.values(facet);
  }

  Lexicon lexicon() {
    return lexicon;
  }

  States states() {
    return states;
  }

  RegionTable regions() {
    return regions;
  }

  Ambiguities ambiguities() {
    return ambiguities;
  }

  Datelines datelines() {
    return datelines;
  }

  Wordings wordings() {
    return wordings;
  }

  Currencies currencies() {
    return currencies;
  }

  Lexicon openings(Language language) {
    return frames.openings(language);
  }

  Lexicon voices(Language language) {
    return voices.of(language);
  }

  Lexicon duties(Language language) {
    return frames.duties(language);
  }
}
