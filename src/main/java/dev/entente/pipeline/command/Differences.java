package dev.entente.pipeline.command;

import dev.entente.pipeline.Change;
import dev.entente.pipeline.Difference;
import dev.entente.pipeline.Difference.Fate;
import dev.entente.pipeline.DryRun;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Prints what a dry run finds, in words or as JSON, up to a number of lines, and the sum. */
final class Differences {

  private final PrintStream out;
  private final boolean json;
  private final long limit;
  private long printed;
  private long left;

  private Differences(PrintStream out, boolean json, long limit) {
    this.out = out;
    this.json = json;
    this.limit = limit;
  }

  /** For people. */
  static Differences words(PrintStream out, long limit) {
    return new Differences(out, false, limit);
  }

  /** For machines. */
  static Differences json(PrintStream out, long limit) {
    return new Differences(out, true, limit);
  }

  /** Prints one article. */
  void print(Difference difference) {
    for (String line : json ? List.of(asJson(difference)) : inWords(difference)) {
      if (printed < limit) {
        out.println(line);
        printed++;
      } else {
        left++;
      }
    }
  }

  /** Prints the sum. */
  void sum(DryRun.Outcome outcome) {
    if (json) {
      out.println(asJson(outcome));
    } else {
      inWords(outcome).forEach(out::println);
    }
  }

  private static List<String> inWords(Difference difference) {
    List<String> lines = new ArrayList<>();
    lines.add(difference.id() + "  " + difference.title() + switch (difference.fate()) {
      case CHANGED -> "";
      case DETAILS -> " (the same words and labels; only the places of sentences or evidence, or why a line is left out)";
      case ADDED -> " (would be added)";
      case UNREADABLE -> " (can no longer be read, and would be missing)";
    });
    difference.changes().forEach(change -> lines.add("  " + inWords(change)));
    return lines;
  }

  private static String inWords(Change change) {
    String reason = change.reason() == null ? "" : change.reason().replace('_', ' ');
    if (change.was() == null) {
      return "+ " + change.what() + ": " + change.becomes() + (reason.isEmpty() ? "" : " (was left out: " + reason + ")");
    }
    if (change.becomes() == null) {
      return "- " + change.what() + ": " + change.was() + (reason.isEmpty() ? "" : " (left out: " + reason + ")");
    }
    return "~ " + change.what() + (change.was().isEmpty() ? "" : ": " + change.was() + " → " + change.becomes());
  }

  private List<String> inWords(DryRun.Outcome outcome) {
    List<String> lines = new ArrayList<>();
    if (left > 0) {
      lines.add("… and " + left + " more lines; --limit=N prints more.");
    }
    lines.add(outcome.compared() + (outcome.compared() == 1 ? " article" : " articles") + " read again: "
        + outcome.of(Fate.CHANGED) + " would change, " + outcome.of(Fate.DETAILS) + " in details only, "
        + outcome.of(Fate.UNREADABLE) + " could not be read any more; " + outcome.of(Fate.ADDED) + " would be added.");
    if (!outcome.kinds().isEmpty()) {
      lines.add("Changes: " + outcome.kinds().entrySet().stream().map(e -> e.getKey() + " " + e.getValue())
          .collect(Collectors.joining(", ")) + ".");
    }
    if (outcome.unknown() > 0) {
      lines.add(outcome.unknown() + " captures of the archive are not entered yet; the next start does that.");
    }
    if (outcome.lost() > 0) {
      lines.add(outcome.lost() + " articles of the index have no capture in the archive; a rebuild leaves them out.");
    }
    lines.add("Nothing was changed. Samples were left aside.");
    return lines;
  }

  private static String asJson(Difference difference) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("id", difference.id().value());
    json.put("title", difference.title());
    json.put("fate", difference.fate().name().toLowerCase(Locale.ROOT));
    json.put("changes", difference.changes().stream().map(Differences::asMap).toList());
    return Json.MAPPER.writeValueAsString(json);
  }

  private static Map<String, @Nullable String> asMap(Change change) {
    Map<String, @Nullable String> map = new LinkedHashMap<>();
    map.put("what", change.what());
    map.put("was", change.was());
    map.put("becomes", change.becomes());
    map.put("reason", change.reason());
    return map;
  }

  private String asJson(DryRun.Outcome outcome) {
    Map<String, Object> sum = new LinkedHashMap<>();
    sum.put("compared", outcome.compared());
    for (Fate fate : Fate.values()) {
      sum.put(fate.name().toLowerCase(Locale.ROOT), outcome.of(fate));
    }
    sum.put("changes", outcome.kinds());
    sum.put("notEntered", outcome.unknown());
    sum.put("withoutCapture", outcome.lost());
    sum.put("notPrinted", left);
    return Json.MAPPER.writeValueAsString(Map.of("sum", sum));
  }
}
