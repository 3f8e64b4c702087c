package dev.entente.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Collects remarks to the reader while the search that their links mend is still being read. */
final class Notices {

  /** How many are shown. */
  static final int MOST = 20;

  private record Remark(String text, String label, UnaryOperator<SearchState> mend) {}

  private final Set<String> said = new LinkedHashSet<>();
  private final List<Remark> remarks = new ArrayList<>();
  private int more;

  /** A remark without a link. */
  void add(String text) {
    add(text, "", state -> state);
  }

  /** A remark with a link to another search; the link is left out where it leads nowhere new. */
  void add(String text, String label, UnaryOperator<SearchState> mend) {
    if (said.contains(text)) {
      return;
    }
    if (full()) {
      more++;
      return;
    }
    said.add(text);
    remarks.add(new Remark(text, label, mend));
  }

  /** True where further remarks are only counted. */
  boolean full() {
    return remarks.size() == MOST;
  }

  /** The notices for the search that was read at last. */
  List<Results.Notice> list(SearchState state) {
    List<Results.Notice> list = new ArrayList<>();
    for (Remark remark : remarks) {
      String mended = remark.mend().apply(state).canonical();
      list.add(new Results.Notice(remark.text(), mended.equals(state.canonical()) ? null
          : new Results.Link(remark.label(), mended, false)));
    }
    if (more > 0) {
      list.add(new Results.Notice(Wording.counted(more, "more remark") + " of this sort.", null));
    }
    return list;
  }
}
