package dev.entente.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The journalist's main path in a real browser, without JavaScript. */
class JournalistTest {

  private static final String DRONES = """
      Zambia receives drones from Türkiye

      LUSAKA - Türkiye has delivered six reconnaissance drones to Zambia, the defence ministry said on Monday. \
      The army will use them along the border.

      Zambia has also received military trucks from Russia.

      Leave a Comment
      """;
  private static final String LATER = """
      Türkiye hands more drones to Zambia

      Türkiye delivered two more surveillance drones to Zambia, officials in Lusaka said.
      """;

  @TempDir private static Path folder;
  private static RunningPortal portal;
  private final List<String> complaints = new ArrayList<>();
  private BrowserContext context;
  private Page page;

  @BeforeAll
  static void aPortalWithArticles() {
    portal = new RunningPortal(folder);
    portal.drop("drones.txt", DRONES);
    portal.drop("arabic.txt", "الأردن يتسلم طائرات\n\nتسلم الأردن أربع طائرات مسيّرة من تركيا يوم الاثنين.\n");
    portal.drop("long.txt", "Very long headline ".repeat(16).strip() + "\n\nBrazil sold a frigate to Chile.\n");
    try (Page look = portal.browser.newPage()) {
      RunningPortal.await(() -> {
        look.navigate(portal.home + "/search");
        return look.locator("main").innerText().contains("3 articles");
      });
    }
  }

  @AfterAll
  static void closePortal() {
    portal.close();
  }

  @BeforeEach
  void aBrowserWithoutScript() {
    context = portal.browser.newContext(
        new Browser.NewContextOptions().setJavaScriptEnabled(false).setViewportSize(1280, 900));
    page = context.newPage();
    page.onConsoleMessage(message -> complaints.add(message.text()));
    page.onRequest(request -> {
      if (!request.url().startsWith(portal.home)) {
        complaints.add("asked for " + request.url());
      }
    });
  }

  @AfterEach
  void nothingRemoteWasAskedForAndNothingWasComplainedAbout() {
    context.close();
    assertThat(complaints).isEmpty();
  }

  private Locator link(String name) {
    return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile(name)));
  }

  private Locator button(String name) {
    return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
  }

  @Test
  void searchFilterReadSeeTheEvidenceSaveAndBeToldOfTheNextArticle() {
    page.navigate(portal.home + "/");
    page.getByRole(AriaRole.SEARCHBOX).first().fill("drones");
    page.getByRole(AriaRole.SEARCHBOX).first().press("Enter");
    assertThat(page).hasURL(portal.home + "/search?q=drones");
    assertThat(page.locator("main mark").first()).containsText(Pattern.compile("drone", Pattern.CASE_INSENSITIVE));

    page.locator("nav.rail a.value", new Page.LocatorOptions().setHasText("Zambia")).first().click();
    assertThat(page).hasURL(portal.home + "/search?q=drones&country=zm");
    assertThat(page.locator("main")).containsText("1 article");

    page.locator("article a", new Page.LocatorOptions().setHasText("Zambia receives")).first().click();
    assertThat(page.locator("h1")).hasText("Zambia receives drones from Türkiye");
    assertThat(page.locator(".claims")).containsText("Türkiye has delivered six reconnaissance drones to Zambia");
    assertThat(page.locator("section.text mark").first()).isVisible();
    page.locator("summary", new Page.LocatorOptions().setHasText(Pattern.compile("left out"))).first().click();
    assertThat(page.locator("main")).containsText("Leave a Comment");

    page.goBack();
    link("Save this search").click();
    page.getByLabel("Name").fill("Drones for Zambia");
    button("Save").click();
    assertThat(page.locator("main")).containsText("Drones for Zambia");
    assertThat(page.locator("main")).containsText("nothing new");

    portal.drop("later.txt", LATER);
    RunningPortal.await(() -> {
      page.navigate(portal.home + "/saved");
      return page.locator("main").innerText().contains("1 new");
    });
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("Open"))).first().click();
    assertThat(page).hasURL(portal.home + "/search?q=drones&country=zm");
    assertThat(page.locator("main")).containsText("2 articles");
  }

  @Test
  void twoFactsOfOneArticleThatDoNotBelongTogetherFindNothingAndItIsSaidWhy() {
    page.navigate(portal.home + "/search?country=zm&partner=ru");
    assertThat(page.locator("main")).containsText("1 article");
    page.navigate(portal.home + "/search?country=zm&partner=ru&equipment=uav");
    assertThat(page.locator("main")).containsText("Nothing found");
    assertThat(page.locator("main")).containsText("not together in one claim");
  }

  @Test
  void aLabelMarkedAsWrongIsGoneFromItsCountryAtOnceAndBackWhenUndone() {
    page.navigate(portal.home + "/search?country=cl&partner=br");
    page.locator("article a").first().click();
    page.locator("#claim-1 summary", new Page.LocatorOptions().setHasText("Is this wrong?")).click();
    page.locator("#claim-1 textarea[name=reason]").fill("The text is an invention.");
    page.locator("#claim-1 button", new Page.LocatorOptions().setHasText("Mark as wrong")).click();
    assertThat(page.locator("[role=status]").first()).containsText("The label is corrected");
    String article = page.url();
    page.navigate(portal.home + "/search?country=cl&partner=br");
    assertThat(page.locator("main")).containsText("Nothing found");
    page.navigate(article);
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("Undo"))).first().click();
    assertThat(page.locator("[role=status]").first()).containsText("taken back");
    page.navigate(portal.home + "/search?country=cl&partner=br");
    assertThat(page.locator("main")).containsText("1 article");
  }

  @Test
  void arabicTextRunsFromTheRight() {
    page.navigate(portal.home + "/search?lang=ar");
    page.locator("main article a").first().click();
    assertThat(page.locator("section.text")).hasAttribute("dir", "rtl");
  }

  @Test
  void aNarrowWindowScrollsInOneDirectionOnly() {
    BrowserContext phone = portal.browser.newContext(new Browser.NewContextOptions().setViewportSize(360, 740));
    Page small = phone.newPage();
    for (String path : List.of("/", "/search", "/search?q=headline", "/country", "/country/zm", "/saved", "/about",
        "/how-labels-are-made")) {
      small.navigate(portal.home + path);
      Object width = small.evaluate("document.documentElement.scrollWidth");
      assertThat(((Number) width).intValue()).as(path).isLessThanOrEqualTo(360);
    }
    phone.close();
  }

  @Test
  void everyPageCanBeUsedByEverybodyInLightAndDark() {
    for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      BrowserContext open =
          portal.browser.newContext(new Browser.NewContextOptions().setColorScheme(scheme).setBypassCSP(true));
      Page read = open.newPage();
      read.navigate(portal.home + "/search?country=zm");
      String article = read.locator("main article a").first().getAttribute("href");
      for (String path : List.of("/", "/search?q=drones", "/search?q=nothingatall", article, "/country", "/country/zm",
          "/saved", "/saved/new?q=drones", "/about", "/how-labels-are-made", "/no-such-page")) {
        read.navigate(portal.home + path);
        List<Rule> violations = new AxeBuilder(read).analyze().getViolations();
        assertThat(violations.stream().map(v -> v.getId() + ": " + v.getNodes().getFirst().getHtml()).toList())
            .as(path + " " + scheme).isEmpty();
      }
      open.close();
    }
  }
}
