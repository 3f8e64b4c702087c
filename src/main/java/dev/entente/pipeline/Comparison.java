package dev.entente.pipeline;

import dev.entente.article.Article;
import dev.entente.article.Claim;
import dev.entente.article.Dropped;
import dev.entente.article.Facet;
import dev.entente.article.Labels;
import dev.entente.article.Mention;
import dev.entente.article.Names;
import dev.entente.article.Publication;
import dev.entente.article.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Compares an article as the index holds it with what reading and labelling its capture now would make of it. */
final class Comparison {

  private final Names names;
  private final List<Change> changes = new ArrayList<>();

  private Comparison(Names names) {
    this.names = names;
  }

  /** The difference; empty where there is none. */
  static Optional<Difference> of(Article was, Reading reading, Labels labels, Names names) {
    if (was.reading().equals(reading) && was.labels().equals(labels)) {
      return Optional.empty();
    }
    Comparison comparison = new Comparison(names);
    comparison.facts(was.reading(), reading);
    comparison.lines(was.reading(), reading);
    comparison.labels(was.labels(), labels);
    Difference.Fate fate = comparison.changes.isEmpty() ? Difference.Fate.DETAILS : Difference.Fate.CHANGED;
    return Optional.of(new Difference(was.id(), was.reading().title(), fate, comparison.changes));
  }

  private void facts(Reading was, Reading now) {
    fact("title", was.title(), now.title());
    fact("date", inWords(was.published()), inWords(now.published()));
    fact("last change", was.changed() == null ? null : inWords(was.changed()),
        now.changed() == null ? null : inWords(now.changed()));
    fact("language", was.language(), now.language());
    fact("address", was.url(), now.url());
    fact("source", was.source(), now.source());
    fact("author", was.author(), now.author());
    fact("agency", was.agency(), now.agency());
    fact("dateline", was.dateline(), now.dateline());
    fact("caption", was.caption(), now.caption());
    fact("only a part", was.partial(), now.partial());
  }

  private void fact(String what, @Nullable String was, @Nullable String now) {
    if (!Objects.equals(was, now)) {
      changes.add(new Change(what, was, now, null));
    }
  }

  private static String inWords(Publication published) {
    return switch (published) {
      case Publication.Stated stated -> stated.iso() + (stated.doubt() == null ? "" : ", doubtful: " + stated.doubt());
      case Publication.Bounded(var from, var to, String reason) -> "not stated"
          + (from == null ? "" : ", not before " + from) + (to == null ? "" : ", not after " + to) + ": " + reason;
      case Publication.Unknown() -> "not known";
    };
  }

  private void lines(Reading was, Reading now) {
    List<String> before = List.of(was.text().split("\n\n"));
    List<String> after = List.of(now.text().split("\n\n"));
    for (String line : without(before, after)) {
      changes.add(new Change("line", line, null, reason(line, now)));
    }
    for (String line : without(after, before)) {
      changes.add(new Change("line", null, line, reason(line, was)));
    }
    if (!before.equals(after) && without(before, after).isEmpty() && without(after, before).isEmpty()) {
      changes.add(new Change("order of lines", "", "", null));
    }
  }

  private static @Nullable String reason(String line, Reading reading) {
    String bare = bare(line);
    return reading.dropped().stream().filter(dropped -> bare(dropped.text()).equals(bare)).map(Dropped::reason)
        .findFirst().orElse(null);
  }

  private static String bare(String line) {
    return line.replaceAll("[\\s•]+", " ").strip();
  }

  /** What is left of a list when each element of the other is taken out once. */
  private static List<String> without(List<String> list, List<String> others) {
    List<String> rest = new ArrayList<>(list);
    others.forEach(rest::remove);
    rest.remove("");
    return rest;
  }

  private void labels(Labels was, Labels now) {
    listed("claim", was.claims().stream().map(this::inWords).toList(),
        now.claims().stream().map(this::inWords).toList());
    listed("region", was.regions().stream().map(r -> region(r.region().code())).distinct().toList(),
        now.regions().stream().map(r -> region(r.region().code())).distinct().toList());
    listed("mention", was.mentions().stream().map(Comparison::inWords).distinct().toList(),
        now.mentions().stream().map(Comparison::inWords).distinct().toList());
  }

  private void listed(String what, List<String> was, List<String> now) {
    without(was, now).forEach(gone -> changes.add(new Change(what, gone, null, null)));
    without(now, was).forEach(more -> changes.add(new Change(what, null, more, null)));
  }

  private String region(String code) {
    return names.label(Facet.REGION, code);
  }

  private static String inWords(Mention mention) {
    return mention.name() + " (" + mention.type().code() + ", " + mention.role().code() + ")";
  }

  private String inWords(Claim claim) {
    String equipment = claim.equipment().stream()
        .map(e -> names.label(Facet.EQUIPMENT, e.equipment().leaf()) + (e.system() == null ? "" : " " + e.system()))
        .distinct().collect(Collectors.joining(", "));
    return names.label(Facet.PARTNER, claim.partner().code()) + (claim.mutual() ? " ↔ " : " → ")
        + names.label(Facet.COUNTRY, claim.country().code()) + ": " + names.label(Facet.KIND, claim.kind().code())
        + ", " + names.label(Facet.STAGE, claim.stage().code()) + ", " + claim.time().code()
        + (equipment.isEmpty() ? "" : "; " + equipment);
  }
}
