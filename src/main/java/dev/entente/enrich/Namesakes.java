package dev.entente.enrich;

/** Streets, ships, bases and exercises that bear somebody's name, and the names of photographers. */
final class Namesakes {

  private static final int CREDIT_REACH = 7;

  private Namesakes() {}

  /** True where the name is that of a street, a ship, a base or the like. */
  static boolean beside(Scene scene, int from, int to) {
    boolean after = !scene.words().parted(to, People.JOINED) && to < scene.to()
        && (scene.is(to, Calling.THING) && !scene.is(to, Calling.HEAD) && capitalOrLower(scene, to)
            || ship(scene, to) || scene.is(to, Calling.EVENT) && People.capital(scene, to));
    return after || thing(scene, from);
  }

  /** "Base", "street": a capital after a name in English; in other languages such words stand before it. */
  private static boolean capitalOrLower(Scene scene, int word) {
    return scene.marked.language() != Language.EN || People.capital(scene, word) || scene.words().is(word, "street")
        || scene.words().is(word, "airport") || scene.words().is(word, "barracks") || scene.words().is(word, "class");
  }

  /** True where the word before makes a thing of the name: "Camp", "frigate". */
  static boolean thing(Scene scene, int start) {
    int before = start - 1;
    if (before < scene.from() || scene.words().parted(start, People.JOINED)) {
      return false;
    }
    boolean english = scene.marked.language() == Language.EN && scene.any(before, Calling.POSTS)
        && scene.is(before, Calling.THING) && !scene.is(before, Calling.EVENT);
    return scene.is(before, Calling.THING) && !english || ship(scene, before)
        || scene.is(before, Calling.EVENT) && People.capital(scene, before);
  }

  private static boolean ship(Scene scene, int word) {
    Hit gear = scene.gear(word);
    return gear != null && Goods.leaf(gear).startsWith("nav.");
  }

  /** "Photo by Staff Sgt. …", "By Sgt. …" at the head of a line: who made it, not who is in it. */
  static boolean credited(Scene scene, int start) {
    boolean line = start - 1 == scene.from() && scene.words().is(start - 1, "by");
    return line || scene.has(start - CREDIT_REACH, start, Calling.CREDIT);
  }
}
