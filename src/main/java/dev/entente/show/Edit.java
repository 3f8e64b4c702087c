package dev.entente.show;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A place where one list became another.
 *
 * @param from first element of the old list that is gone
 * @param to one past the last
 * @param nowFrom first element of the new list that came
 * @param nowTo one past the last
 */
record Edit(int from, int to, int nowFrom, int nowTo) {

  /** All places in order; between two of them at least one element stays. */
  static List<Edit> all(List<String> old, List<String> now) {
    List<Edit> edits = new ArrayList<>();
    List<AbstractDelta<String>> deltas =
        new ArrayList<>(DiffUtils.diff(old, now, new MyersDiffWithLinearSpace<>()).getDeltas());
    deltas.sort(Comparator.<AbstractDelta<String>>comparingInt(d -> d.getSource().getPosition())
        .thenComparingInt(d -> d.getTarget().getPosition()));
    for (AbstractDelta<String> delta : deltas) {
      Edit edit = of(delta);
      // The search in linear space gives what is gone and what came in its place one by one.
      Edit last = edits.isEmpty() ? null : edits.getLast();
      if (last != null && last.to == edit.from && last.nowTo == edit.nowFrom) {
        edits.set(edits.size() - 1, new Edit(last.from, edit.to, last.nowFrom, edit.nowTo));
      } else {
        edits.add(edit);
      }
    }
    return edits.stream().map(edit -> edit.trimmed(old, now)).toList();
  }

  private static Edit of(AbstractDelta<String> delta) {
    int from = delta.getSource().getPosition();
    int nowFrom = delta.getTarget().getPosition();
    return new Edit(from, from + delta.getSource().size(), nowFrom, nowFrom + delta.getTarget().size());
  }

  /** It without what both sides begin or end with. */
  private Edit trimmed(List<String> old, List<String> now) {
    int head = 0;
    int shorter = Math.min(to - from, nowTo - nowFrom);
    while (head < shorter && old.get(from + head).equals(now.get(nowFrom + head))) {
      head++;
    }
    int tail = 0;
    while (tail < shorter - head && old.get(to - 1 - tail).equals(now.get(nowTo - 1 - tail))) {
      tail++;
    }
    return new Edit(from + head, to - tail, nowFrom + head, nowTo - tail);
  }

  /** The one place between what two lists begin with and what they end with; none where they are equal. */
  static List<Edit> ends(List<String> old, List<String> now) {
    Edit edit = new Edit(0, old.size(), 0, now.size()).trimmed(old, now);
    return edit.from == edit.to && edit.nowFrom == edit.nowTo ? List.of() : List.of(edit);
  }
}
