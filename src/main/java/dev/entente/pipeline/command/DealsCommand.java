package dev.entente.pipeline.command;

import dev.entente.article.Article;
import dev.entente.article.ArticleId;
import dev.entente.article.Capture;
import dev.entente.article.Country;
import dev.entente.article.Labels;
import dev.entente.article.Origin;
import dev.entente.article.Reading;
import dev.entente.article.VocabularyFolder;
import dev.entente.collect.Collected;
import dev.entente.enrich.Enricher;
import dev.entente.enrich.Vocabulary;
import dev.entente.pipeline.DataFolder;
import dev.entente.pipeline.KnownDeals;
import dev.entente.pipeline.OutBy;
import dev.entente.read.Reader;
import dev.entente.story.Account;
import dev.entente.story.Deal;
import dev.entente.story.DealForm;
import dev.entente.story.Deals;
import dev.entente.story.Entry;
import dev.entente.story.Fingerprint;
import dev.entente.story.Stories;
import dev.entente.story.Wanted;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "deals",
    description = "Print what articles tell of deals, a JSON object a line: the articles that are named, or without any"
        + " those of the index. Nothing is kept.")
final class DealsCommand implements Callable<Integer> {

  private final Context context;

  @Mixin private Records records = new Records();

  @Option(names = "--country", paramLabel = "XX", description = "who receives, by code of two letters")
  private @Nullable String country;

  @Option(names = "--partner", paramLabel = "XX", description = "who supplies, by code of two letters")
  private @Nullable String partner;

  @Option(names = "--family", paramLabel = "NAME", description = "a system, a leaf (uav.armed) or a class (uav)")
  private @Nullable String family;

  /** One article of the input with what is kept of its text; or why it was refused. */
  private record One(String name, @Nullable Article article, byte[] fingerprint, @Nullable String refusal) {}

  DealsCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws Exception {
    Wanted wanted;
    try {
      wanted = new Wanted(state(country), state(partner), family);
    } catch (IllegalArgumentException e) {
      context.err().println("A state is given by its code of two letters: --country mz.");
      return 2;
    }
    return records.areNamed() ? told(wanted) : known(wanted);
  }

  private static @Nullable Country state(@Nullable String code) {
    return code == null ? null : new Country(code.strip().toLowerCase(Locale.ROOT));
  }

  /** The deals of the index. */
  private int known(Wanted wanted) {
    try (DataFolder.Lock lock = context.data().lock()) {
      if (KnownDeals.in(context.data(), lock, context.index(), wanted, deal -> print(deal, ArticleId::value))) {
        return 0;
      }
      context.err().println("There is no index of this version of Entente in " + context.data().root()
          + " to read. A rebuild makes it; --jsonl FILE reads records instead.");
      return 1;
    }
  }

  /** The deals of the articles that are named. */
  private int told(Wanted wanted) throws Exception {
    VocabularyFolder folder = VocabularyFolder.at(context.data().vocabulary());
    Reader reader = new Reader(folder);
    Enricher enricher = new Enricher(Vocabulary.load(folder));
    Stories stories = new Stories();
    Deals deals = new Deals();
    Map<ArticleId, String> names = new HashMap<>();
    int code = records.each(context, collected -> one(collected, reader, enricher), one -> {
      Article article = one.article();
      if (article == null) {
        context.err().println(one.name() + " is left out: " + one.refusal());
      } else {
        names.put(article.id(), one.name());
        stories.put(List.of(new Entry(article.id(), OutBy.of(article), one.fingerprint())));
        deals.put(List.of(Account.of(article)));
      }
    });
    deals.each(wanted, id -> stories.idOf(id).orElse(id),
        deal -> print(deal, id -> names.getOrDefault(id, id.value())));
    return code;
  }

  private static One one(Collected collected, Reader reader, Enricher enricher) {
    return switch (collected) {
      case Collected.Taken(Capture capture) -> {
        Reading reading = reader.read(capture);
        String name = Records.id(capture, reading);
        Labels labels = enricher.labels(reading);
        Origin origin = new Origin(capture.digest(), null, false, "", "");
        ArticleId id = ArticleId.isValid(name) ? new ArticleId(name) : ArticleId.ofKey(name);
        yield new One(name, new Article(id, capture.time(), origin, reading, labels), Fingerprint.of(reading), null);
      }
      case Collected.Refused(String name, String reason) -> new One(name, null, new byte[0], reason);
      case Collected.Skipped skipped -> new One(skipped.name(), null, new byte[0], "skipped " + skipped.inWords());
    };
  }

  /** Prints a deal with the names that the input gave its articles. */
  private void print(Deal deal, Function<ArticleId, String> name) {
    context.out().println(Json.MAPPER.writeValueAsString(DealForm.of(deal, name)));
  }
}
