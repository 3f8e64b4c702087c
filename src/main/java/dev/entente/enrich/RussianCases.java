package dev.entente.enrich;

import java.util.ArrayList;
import java.util.List;

/** The case forms of a Russian name, by the ending of each word. */
final class RussianCases {

  private RussianCases() {}

  /** All combinations of the forms of its words, the name itself among them. */
  static List<String> of(String name) {
    List<String> all = List.of("");
    for (String word : name.split(" ")) {
      List<String> longer = new ArrayList<>();
      for (String start : all) {
        for (String form : forms(word)) {
          longer.add(start.isEmpty() ? form : start + " " + form);
        }
      }
      all = longer.size() > 60 ? all.stream().map(s -> s.isEmpty() ? word : s + " " + word).toList() : longer;
    }
    return all;
  }

  private static List<String> forms(String word) {
    int n = word.length();
    if (n < 4 || !Character.isLowerCase(word.charAt(n - 1))) {
      return List.of(word);
    }
    String cut = word.substring(0, n - 1);
    String two = word.substring(0, n - 2);
    if (word.endsWith("ая")) {
      return with(two, "ая", "ой", "ую");
    }
    if (word.endsWith("ия")) {
      return with(cut, "я", "и", "ю", "ей");
    }
    return switch (word.charAt(n - 1)) {
      case 'а' -> with(cut, "а", "ы", "и", "е", "у", "ой");
      case 'я' -> with(cut, "я", "и", "е", "ю", "ей");
      case 'ь' -> with(cut, "ь", "и", "ью", "я", "ю", "ем", "е");
      case 'й' -> with(cut, "й", "я", "ю", "ем", "е");
      case 'ы' -> with(cut, "ы", "", "ам", "ами", "ах", "ов");
      case 'о', 'е', 'и', 'у', 'ю', 'э' -> List.of(word);
      default -> with(word, "", "а", "у", "ом", "ем", "е");
    };
  }

  private static List<String> with(String stem, String... endings) {
    List<String> all = new ArrayList<>();
    for (String ending : endings) {
      all.add(stem + ending);
    }
    return all;
  }
}
