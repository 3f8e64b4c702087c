package dev.entente.search;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong with the words in the box: the first fault of each kind, so that a flood stays readable. */
final class Problems {

  private record Fault(int position, String message, @Nullable String repaired) {}

  private final Map<Problem.Kind, Fault> faults = new EnumMap<>(Problem.Kind.class);

  /** Notes a fault that is mended by leaving it out. */
  void add(Problem.Kind kind, int position, String message) {
    faults.putIfAbsent(kind, new Fault(position, message, null));
  }

  /** Notes a fault with a mending of its own. */
  void add(Problem.Kind kind, int position, String message, String repaired) {
    faults.putIfAbsent(kind, new Fault(position, message, repaired));
  }

  boolean isEmpty() {
    return faults.isEmpty();
  }

  /** The faults in the order of the text; those without a mending of their own get the one given. */
  List<Problem> list(String repaired) {
    List<Problem> list = new ArrayList<>();
    faults.forEach((kind, fault) -> list.add(new Problem(
        kind, fault.position(), fault.message(), fault.repaired() == null ? repaired : fault.repaired())));
    list.sort((a, b) -> Integer.compare(a.position(), b.position()));
    return List.copyOf(list);
  }
}
