package dev.entente.enrich;

import dev.entente.article.Country;
import dev.entente.article.Region;
import dev.entente.article.Table;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The regions: the M49 tree, security regions and groups of states, with dated membership. */
final class RegionTable {

  /**
   * A state's membership.
   *
   * @param country the state
   * @param from since when, or null
   * @param to the last day, or null
   */
  record Member(Country country, @Nullable LocalDate from, @Nullable LocalDate to) {

    boolean on(@Nullable LocalDate date) {
      return date == null ? to == null : (from == null || !date.isBefore(from)) && (to == null || !date.isAfter(to));
    }
  }

  /**
   * A region.
   *
   * @param code as in the file
   * @param label English
   * @param scheme {@code m49}, {@code security} or a group of states
   * @param parent the code one level up, or empty
   * @param members the states in it; of an upper M49 level none
   */
  record Row(String code, String label, String scheme, String parent, List<Member> members) {

    boolean m49() {
      return scheme.equalsIgnoreCase("m49");
    }
  }

  private static final String FILE = "regions.tsv";
  private final Map<String, Row> rows = new LinkedHashMap<>();
  private final Map<String, Region> spoken = new HashMap<>();

  private RegionTable() {}

  /** Reads the file and adds the words that name regions to a lexicon. */
  static RegionTable load(Shelf shelf, Lexicon lexicon, States states) {
    RegionTable regions = new RegionTable();
    Table table = shelf.table(FILE, "code", "label", "scheme", "parent", "members", "triggers", "from_to");
    for (Table.Row row : table.rows()) {
      String code = row.get("code").toLowerCase(Locale.ROOT);
      Map<Country, Member> members = new LinkedHashMap<>();
      for (String member : row.get("members").split("[ |]+")) {
        if (!member.isBlank()) {
          Country country = states.need(row, member.toLowerCase(Locale.ROOT));
          members.put(country, new Member(country, null, null));
        }
      }
      for (String dated : row.get("from_to").split(" +")) {
        if (!dated.isBlank()) {
          date(row, states, members, dated);
        }
      }
      Row region = new Row(code, row.get("label"), row.get("scheme"), row.get("parent").toLowerCase(Locale.ROOT),
          List.copyOf(members.values()));
      if (code.isEmpty() || regions.rows.putIfAbsent(code, region) != null) {
        throw row.fault(code.isEmpty() ? "the code is missing" : "the region " + code + " stands in two rows");
      }
      row.list("triggers").forEach(trigger -> {
        trigger(lexicon, code, trigger);
        regions.spoken.putIfAbsent(Fold.of(trigger), new Region(code));
      });
      regions.spoken.put(Fold.of(row.get("label")), new Region(code));
      regions.spoken.put(Fold.of(code), new Region(code));
    }
    for (Table.Row row : table.rows()) {
      String parent = row.get("parent").toLowerCase(Locale.ROOT);
      if (!parent.isEmpty() && !regions.rows.containsKey(parent)) {
        throw row.fault("there is no region \"" + parent + "\" to be its parent");
      }
    }
    regions.index();
    return regions;
  }

  /** The words by which a text may name a region, folded. */
  List<String> names(String code) {
    return spoken.entrySet().stream().filter(e -> e.getValue().code().equals(code)).map(Map.Entry::getKey)
        .sorted().toList();
  }

  private static void trigger(Lexicon lexicon, String code, String trigger) {
    boolean marked = trigger.length() > 3 && trigger.charAt(2) == ':';
    int languages = marked ? Language.of(trigger.substring(0, 2)).bit() : Language.ALL;
    String form = marked ? trigger.substring(3) : trigger;
    Lexicon.Writing writing = States.abbreviation(form) ? Lexicon.Writing.EXACT
        : Character.isUpperCase(form.charAt(0)) ? Lexicon.Writing.CAPITAL : Lexicon.Writing.ANY;
    lexicon.add(new Lexicon.Entry(new Term.Area(new Region(code)), languages, writing, form, false));
  }

  /** {@code fi:2023-04-04..} is a member since, {@code ml:..2025-01-29} until, with both days where both are known. */
  private static void date(Table.Row row, States states, Map<Country, Member> members, String dated) {
    String[] parts = dated.split(":", 2);
    String[] days = parts.length == 2 ? parts[1].split("\\.\\.", 2) : new String[0];
    if (days.length != 2) {
      throw row.fault("membership is written fi:2023-04-04.. or ml:..2025-01-29, not \"" + dated + "\"");
    }
    Country country = states.need(row, parts[0].strip().toLowerCase(Locale.ROOT));
    members.put(country, new Member(country, day(row, days[0]), day(row, days[1])));
  }

  private static @Nullable LocalDate day(Table.Row row, String text) {
    try {
      return text.isBlank() ? null : LocalDate.parse(text.strip());
    } catch (DateTimeException e) {
      throw row.fault("\"" + text + "\" is no date such as 2023-04-04");
    }
  }

  /** A group whose members share no region below the continent is an alliance: it says nothing about where. */
  private boolean oneArea(Row group) {
    Set<String> shared = new HashSet<>();
    for (Member member : group.members) {
      Set<String> below = belowContinent(member.country);
      if (shared.isEmpty()) {
        shared.addAll(below);
      }
      shared.retainAll(below);
      if (shared.isEmpty()) {
        return false;
      }
    }
    return true;
  }

  private Set<String> belowContinent(Country country) {
    Set<String> codes = new HashSet<>();
    for (Row row : rows.values()) {
      if (row.m49() && row.members.stream().anyMatch(m -> m.country.equals(country))) {
        for (Row up = row; up != null && !up.parent.isEmpty(); up = rows.get(up.parent)) {
          codes.add(up.code);
        }
      }
    }
    return codes;
  }

  /** The row of a code, or null. */
  @Nullable Row row(String code) {
    return rows.get(code);
  }

  /** The region of a code, label or trigger. */
  Optional<Region> named(String name) {
    return Optional.ofNullable(spoken.get(Fold.of(name)));
  }

  /** All codes in the order of the file. */
  List<String> codes() {
    return List.copyOf(rows.keySet());
  }

  /** The regions of a state on a day: its M49 chain from below, then the others as far as they are one area. */
  List<Row> of(Country country, @Nullable LocalDate date) {
    List<Row> all = new ArrayList<>();
    for (Membership membership : memberships.getOrDefault(country, List.of())) {
      if (membership.member.on(date)) {
        all.add(membership.row);
      }
    }
    return all;
  }

  /** True where a state belongs to a region, or where the region names no members. */
  boolean contains(Region region, Country country) {
    Row row = rows.get(region.code());
    if (row == null || row.members.isEmpty() && !row.m49()) {
      return true;
    }
    return row.members.stream().anyMatch(m -> m.country.equals(country)) || memberships
        .getOrDefault(country, List.of()).stream().anyMatch(m -> m.row.code.equals(row.code));
  }

  private record Membership(Row row, Member member) {}

  private final Map<Country, List<Membership>> memberships = new HashMap<>();

  private void index() {
    for (Row row : rows.values()) {
      if (row.m49()) {
        for (Member member : row.members) {
          List<Membership> all = memberships.computeIfAbsent(member.country, c -> new ArrayList<>());
          for (Row up = row; up != null; up = rows.get(up.parent)) {
            all.add(new Membership(up, member));
          }
        }
      }
    }
    for (Row row : rows.values()) {
      if (!row.m49() && (!row.scheme.equals("group") || oneArea(row))) {
        row.members.forEach(m -> memberships.computeIfAbsent(m.country, c -> new ArrayList<>())
            .add(new Membership(row, m)));
      }
    }
  }
}
