package dev.entente.collect;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a feed into the text of its items, letter for letter, and what stands around them. It looks for tags only, so
 * that no broken place costs more than the item that it stands in, and no entity is ever expanded.
 *
 * @param root the name of the outermost element, as written
 * @param rootTag its start tag, as written
 * @param around everything but the items
 * @param items the items in order
 * @param closed whether the outermost element is closed
 */
record FeedCutter(String root, String rootTag, String around, List<Item> items, boolean closed) {

  private static final int LONGEST_TAG = 8000;

  /** The text of an item, and whether it is whole; one without an end tag is, where another item follows. */
  record Item(String text, boolean whole) {}

  /** Cuts a feed; null where it has no outermost element that is known. */
  static @Nullable FeedCutter cut(String text) {
    return new Scan(text).cut();
  }

  /** One pass through the text. */
  private static final class Scan {
    private final String text;
    private final StringBuilder around = new StringBuilder();
    private final List<Item> items = new ArrayList<>();
    private @Nullable String root;
    private String rootTag = "";
    private String itemName = "";
    private int itemStart = -1;
    private int outside;
    private boolean closed;

    Scan(String text) {
      this.text = text;
    }

    @Nullable FeedCutter cut() {
      int at = text.indexOf('<');
      while (at >= 0) {
        int next = skipped(at);
        if (next == at) {
          next = tag(at);
        }
        at = next < 0 ? -1 : text.indexOf('<', next);
      }
      if (itemStart >= 0) {
        items.add(new Item(text.substring(itemStart), false));
      } else {
        around.append(text, outside, text.length());
      }
      return root == null ? null : new FeedCutter(root, rootTag, around.toString(), items, closed);
    }

    /** The place behind what is no tag, -1 where it never ends, the same place where a tag begins. */
    private int skipped(int at) {
      String end = text.startsWith("<![CDATA[", at) ? "]]>" : text.startsWith("<!--", at) ? "-->"
          : text.startsWith("<?", at) ? "?>" : null;
      if (end == null) {
        return at;
      }
      int found = text.indexOf(end, at);
      return found < 0 ? -1 : found + end.length();
    }

    /** Takes note of a tag; answers where to look on. No place is looked at twice, so that items never overlap. */
    private int tag(int at) {
      boolean end = text.startsWith("</", at);
      String name = name(at + (end ? 2 : 1));
      String local = name.substring(name.indexOf(':') + 1).toLowerCase(Locale.ROOT);
      if (root == null) {
        if (!end && MarkupRoot.isFeed(local)) {
          open(at, name, local);
        }
      } else if (local.equals(itemName)) {
        item(at, end, name);
        return Math.max(at + 1, outside);
      } else if (end && name.equals(root)) {
        closed = true;
      }
      return at + 1;
    }

    private void open(int at, String name, String local) {
      int close = text.indexOf('>', at);
      boolean usable = close > 0 && close - at < LONGEST_TAG;
      root = name;
      rootTag = usable ? text.substring(at, close + 1).replaceFirst("/>$", ">") : "<" + name + ">";
      itemName = local.equals("feed") ? "entry" : "item";
      // What stands before it may be a document type with entities; it is of no use and left behind.
      outside = at;
    }

    private void item(int at, boolean end, String name) {
      if (itemStart >= 0) {
        int close = end ? text.indexOf('>', at) : at;
        int stop = close < 0 ? text.length() : end ? close + 1 : close;
        String own = text.substring(itemStart, stop);
        items.add(new Item(end ? own : own + "</" + name + ">", true));
        outside = stop;
        itemStart = -1;
      }
      if (!end) {
        around.append(text, outside, Math.max(outside, at));
        itemStart = at;
      }
    }

    private String name(int from) {
      int end = from;
      while (end < text.length() && end - from < 60
          && (Character.isLetterOrDigit(text.charAt(end)) || "_:.-".indexOf(text.charAt(end)) >= 0)) {
        end++;
      }
      return text.substring(from, end);
    }
  }
}
