package dev.entente.collect;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells an e-mail by the fields at its head. */
final class MailHead {

  private static final Pattern FIELD = Pattern.compile("([A-Za-z][A-Za-z0-9-]{1,60}):");
  private static final Set<String> KNOWN = Set.of("from", "to", "date", "subject", "mime-version", "received",
      "message-id", "return-path", "content-type", "delivered-to", "reply-to", "dkim-signature", "list-id", "sender",
      "list-unsubscribe");
  private static final int ENOUGH = 4;

  private MailHead() {}

  /**
   * True where the text begins with the fields of an e-mail: only lines of fields, at least four of the known ones
   * among them, one of which is {@code From}. An empty line need not have come yet: a head may be long.
   */
  static boolean isMail(String head) {
    Set<String> found = new HashSet<>();
    int from = 0;
    for (int end = head.indexOf('\n'); end >= 0; from = end + 1, end = head.indexOf('\n', from)) {
      if (end == from || end == from + 1 && head.charAt(from) == '\r') {
        break;
      }
      boolean folded = head.charAt(from) == ' ' || head.charAt(from) == '\t';
      Matcher field = FIELD.matcher(head).region(from, end);
      if (folded ? found.isEmpty() : !field.lookingAt()) {
        return false;
      }
      if (!folded) {
        found.add(field.group(1).toLowerCase(Locale.ROOT));
      }
    }
    boolean signed = found.contains("from");
    found.retainAll(KNOWN);
    return signed && found.size() >= ENOUGH;
  }

  /** True for a mailbox: a line {@code From somebody …} and an e-mail behind it. */
  static boolean isMailbox(String head) {
    int end = head.indexOf('\n');
    return head.startsWith("From ") && end > 0 && isMail(head.substring(end + 1));
  }
}
