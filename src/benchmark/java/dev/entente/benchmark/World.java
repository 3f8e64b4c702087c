package dev.entente.benchmark;

import com.ibm.icu.util.Region;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/** The states, suppliers, equipment, publishers and languages that the generated articles are about. */
final class World {

  /** The states, two letters each. */
  static final List<String> STATES = List.of("""
      af al dz ad ao ag ar am au at az bs bh bd bb by be bz bj bt bo ba bw br bn bg bf bi cv kh cm ca cf td cl cn co km
      cg cd cr ci hr cu cy cz dk dj dm do ec eg sv gq er ee sz et fj fi fr ga gm ge de gh gr gd gt gn gw gy ht hn hu is
      in id ir iq ie il it jm jp jo kz ke ki kw kg la lv lb ls lr ly li lt lu mg mw my mv ml mt mh mr mu mx fm md mc mn
      me ma mz mm na nr np nl nz ni ne ng kp mk no om pk pw pa pg py pe ph pl pt qa kr ro ru rw kn lc vc ws sm st sa sn
      rs sc sl sg sk si sb so za ss es lk sd sr se ch sy tj tz th tl tg to tt tn tr tm tv ug ua ae gb us uy uz vu ve vn
      ye zm zw""".strip().split("\\s+"));

  /** Those that mostly give, the busiest first. */
  static final List<String> SUPPLIERS = List.of("""
      us ru fr cn tr de it gb kr il es in br se ae pk ua nl no ch za cz pl au ir""".strip().split("\\s+"));

  /** Equipment leaves and the words that name them. */
  static final Map<String, String> EQUIPMENT = equipment();

  /** Languages, by how many articles of a hundred. */
  static final Map<String, Integer> LANGUAGES =
      Map.of("en", 58, "fr", 12, "es", 8, "pt", 5, "ru", 7, "ar", 6, "tr", 4);

  private static final Map<String, String> NAMES = STATES.stream().collect(Collectors.toUnmodifiableMap(
      state -> state, state -> Locale.of("", state).getDisplayCountry(Locale.ENGLISH)));
  private static final int PUBLISHERS = 300;
  private static final int SYSTEMS = 20;
  private static final Set<String> ABOVE = Set.of("001");
  private static final Set<String> SOUTH_OF_SAHARA = Set.of("011", "014", "017", "018");

  private final List<String> leaves;
  private final List<String> recipients;
  private final Map<String, List<String>> partners = new HashMap<>();
  private final Map<String, List<String>> regions = new HashMap<>();
  private final Zipf byRecipient = new Zipf(STATES.size(), 3, 1.0);
  private final Zipf byPartner = new Zipf(6, 1, 1.2);
  private final Zipf byLeaf = new Zipf(EQUIPMENT.size(), 2, 0.9);
  private final Zipf bySystem = new Zipf(SYSTEMS, 1, 1.0);
  private final Zipf byPublisher = new Zipf(PUBLISHERS, 2, 1.0);

  World(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    leaves = shuffled(EQUIPMENT.keySet().stream().sorted().toList(), random);
    recipients = shuffled(STATES, random);
    Zipf supplier = new Zipf(SUPPLIERS.size(), 2, 1.0);
    for (String state : STATES) {
      List<String> few = new ArrayList<>();
      while (few.size() < 6) {
        String next = SUPPLIERS.get(supplier.next(random));
        if (!next.equals(state) && !few.contains(next)) {
          few.add(next);
        }
      }
      partners.put(state, few);
      regions.put(state, chain(state));
    }
  }

  private static <T> List<T> shuffled(List<T> values, RandomGenerator random) {
    List<T> shuffled = new ArrayList<>(values);
    for (int i = shuffled.size() - 1; i > 0; i--) {
      int j = random.nextInt(i + 1);
      T moved = shuffled.get(i);
      shuffled.set(i, shuffled.get(j));
      shuffled.set(j, moved);
    }
    return shuffled;
  }

  private static List<String> chain(String state) {
    List<String> chain = new ArrayList<>();
    Region region = Region.getInstance(state.toUpperCase(Locale.ROOT)).getContainingRegion();
    for (; region != null && !ABOVE.contains(region.toString()); region = region.getContainingRegion()) {
      String code = region.toString();
      chain.add(code);
      if (SOUTH_OF_SAHARA.contains(code)) {
        chain.add("202");
      }
    }
    return chain;
  }

  /** A state that receives. */
  String recipient(RandomGenerator random) {
    return recipients.get(byRecipient.next(random));
  }

  /** One of the few states that this one deals with. */
  String partner(String recipient, RandomGenerator random) {
    return partners.get(recipient).get(byPartner.next(random));
  }

  /** A leaf. */
  String leaf(RandomGenerator random) {
    return leaves.get(byLeaf.next(random));
  }

  /** A named system of a leaf. */
  String system(String leaf, RandomGenerator random) {
    int rank = bySystem.next(random);
    return WordStock.name(leaves.indexOf(leaf) * SYSTEMS + rank) + " " + (rank + 1);
  }

  /** A publisher. */
  String publisher(RandomGenerator random) {
    return publisher(byPublisher.next(random));
  }

  /** The publisher of a rank. */
  static String publisher(int rank) {
    return "The " + WordStock.name(rank) + " " + List.of("Herald", "Post", "Times", "Wire").get(rank % 4);
  }

  /** A language. */
  String language(RandomGenerator random) {
    int left = random.nextInt(100);
    for (String language : List.of("en", "fr", "es", "pt", "ru", "ar", "tr")) {
      left -= LANGUAGES.getOrDefault(language, 0);
      if (left < 0) {
        return language;
      }
    }
    throw new IllegalStateException("the languages do not make a hundred");
  }

  /** The regions that a state lies in. */
  List<String> regions(String state) {
    return regions.getOrDefault(state, List.of());
  }

  /** Every region. */
  List<String> regions() {
    return regions.values().stream().flatMap(List::stream).distinct().sorted().toList();
  }

  /** The English name of a state. */
  static String name(String state) {
    return NAMES.getOrDefault(state, state);
  }

  private static Map<String, String> equipment() {
    Map<String, String> words = new HashMap<>();
    Arrays.stream("""
        air.fighter=fighter jets;air.attack=light-attack aircraft;air.trainer=trainer aircraft
        air.transport=transport aircraft;air.mpa=maritime patrol aircraft;heli.attack=attack helicopters
        heli.utility=transport helicopters;uav.armed=armed drones;uav.isr=surveillance drones
        uav.loitering=loitering munitions;uav.mini=quadcopters;uav.unspecified=drones
        ad.sam-smr=air defence systems;ad.manpads=man-portable missiles;ad.cuas=counter-drone systems
        msl.cruise=cruise missiles;msl.antiship=anti-ship missiles;msl.atgm=anti-tank missiles
        msl.guided-bomb=guided bombs;veh.tank=main battle tanks;veh.ifv=infantry fighting vehicles
        veh.apc=armoured personnel carriers;veh.mrap=mine-resistant vehicles;veh.armoured=armoured vehicles
        veh.truck=military trucks;art.spg=self-propelled howitzers;art.towed=towed howitzers
        art.mlrs=multiple rocket launchers;art.mortar=mortars;nav.frigate=frigates;nav.corvette=corvettes
        nav.opv=offshore patrol vessels;nav.patrol=patrol boats;nav.submarine=submarines
        nav.mcm=minehunters;saw.pistol=pistols;saw.rifle=assault rifles;saw.mg=machine guns
        amm.general=ammunition;amm.artillery=artillery shells;c4i.radar=radars;c4i.comms=military radios
        c4i.eo=night-vision devices;sup.soldier=body armour;sup.sim=simulators;sup.eod-cbrn=demining equipment
        """.strip().split("[;\\n]\\s*")).map(String::strip).forEach(entry ->
            words.put(entry.substring(0, entry.indexOf('=')), entry.substring(entry.indexOf('=') + 1)));
    return Map.copyOf(words);
  }
}
