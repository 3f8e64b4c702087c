package dev.entente.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The whole portal over HTTP, with articles that came in through the inbox. */
class PortalTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final HttpClient BROWSER = HttpClient.newHttpClient();
  private static final String FAIR = """
      Zambia buys nothing yet but looks at everything at arms fair

      LUSAKA - Türkiye has provided Zambia with reconnaissance drones, which the army uses along the border. \
      Zambia has also received military trucks from Russia.

      Leave a Comment
      """;
  private static final String MALICE = """
      <script>alert('title')</script> Namibia receives patrol boats from Brazil

      Brazil delivered two patrol boats to Namibia on 3 May 2025. "><img src=x onerror=alert(1)> said the navy.
      """;

  @TempDir private static Path folder;
  private static ConfigurableApplicationContext portal;
  private static String home;

  @BeforeAll
  static void aPortalWithTwoArticles() throws Exception {
    portal = new SpringApplication(Portal.class).run(
        "--entente.data=" + folder, "--entente.sample=false", "--server.port=0");
    int port = ((WebServerApplicationContext) portal).getWebServer().getPort();
    home = "http://localhost:" + port;
    drop("fair.txt", FAIR);
    drop("malice.txt", MALICE);
    await(() -> total("q=") == 2);
  }

  @AfterAll
  static void close() {
    portal.close();
  }

  private static void drop(String name, String text) throws IOException {
    Path hidden = Files.writeString(folder.resolve(name), text);
    Files.move(hidden, folder.resolve("inbox").resolve(name), StandardCopyOption.ATOMIC_MOVE);
  }

  private static void await(BooleanSupplier condition) throws InterruptedException {
    Instant end = Instant.now().plus(Duration.ofSeconds(30));
    while (!condition.getAsBoolean()) {
      assertThat(Instant.now()).as("it should have happened by now").isBefore(end);
      Thread.sleep(100);
    }
  }

  private static HttpResponse<String> get(String path, String... headers) {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(home + path));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return send(request.build());
  }

  private static HttpResponse<String> send(HttpRequest request) {
    try {
      return BROWSER.send(request, HttpResponse.BodyHandlers.ofString());
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static JsonNode json(String query) {
    HttpResponse<String> answer = get("/search.json?" + query);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return JSON.readTree(answer.body());
  }

  private static long total(String query) {
    return json(query).path("total").asLong();
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  @Test
  void oneClaimAnswers() {
    assertThat(total("country=zm&partner=tr")).isEqualTo(1);
    assertThat(total("country=zm&partner=ru")).isEqualTo(1);
    assertThat(total("country=zm&partner=tr&equipment=uav")).isEqualTo(1);
    assertThat(total("country=zm&partner=ru&equipment=uav")).isZero();
    assertThat(total("party=tr")).isEqualTo(1);
    assertThat(get("/search?country=zm&partner=ru&equipment=uav").body()).contains("not together in one claim");
  }

  @Test
  void anArticleShowsTheSentenceBehindEachLabelAndWhatWasDropped() {
    String id = json("country=zm").path("results").path(0).path("id").asString();
    HttpResponse<String> page = get("/article/" + id);
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).contains("Leave a Comment").contains("Zambia has also received military trucks");
    assertThat(page.body()).contains("/search?country=zm");
  }

  @Test
  void markupFromOutsideIsShownAndNeverRun() {
    String page = get("/search?q=patrol").body();
    assertThat(page).doesNotContain("<script>alert").doesNotContain("<img src=x");
    String id = json("q=patrol").path("results").path(0).path("id").asString();
    assertThat(get("/article/" + id).body()).doesNotContain("<script>alert").doesNotContain("<img src=x");
    assertThat(get("/search.atom?q=patrol").body()).doesNotContain("<script>alert");
  }

  @Test
  void everyAnswerForbidsForeignContentAndTellsNobodyWhereOneComesFrom() {
    for (String path : new String[] {"/", "/search?q=drones", "/no-such-page", "/search.json"}) {
      HttpResponse<String> answer = get(path);
      assertThat(answer.headers().firstValue("Content-Security-Policy").orElse("")).contains("default-src 'none'");
      assertThat(answer.headers().firstValue("Referrer-Policy")).contains("same-origin");
      assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
      assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    }
  }

  @Test
  void aForeignHostNameIsRefused() throws IOException {
    URI address = URI.create(home);
    try (Socket socket = new Socket(address.getHost(), address.getPort())) {
      OutputStream out = socket.getOutputStream();
      out.write("GET / HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
      String status =
          new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII)).readLine();
      assertThat(status).contains("400");
    }
  }

  @Test
  void aPostFromAnotherOriginIsRefused() {
    HttpRequest.Builder post = HttpRequest.newBuilder(URI.create(home + "/saved"))
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(HttpRequest.BodyPublishers.ofString("name=x&query=q%3Ddrones"));
    assertThat(send(post.copy().header("Sec-Fetch-Site", "cross-site").build()).statusCode()).isEqualTo(403);
    assertThat(send(post.copy().header("Origin", "http://evil.example").build()).statusCode()).isEqualTo(403);
    assertThat(send(post.copy().header("Origin", "null").build()).statusCode()).isEqualTo(403);
    assertThat(send(post.copy().header("Sec-Fetch-Site", "same-origin").build()).statusCode()).isEqualTo(303);
    HttpRequest.Builder another = HttpRequest.newBuilder(URI.create(home + "/saved"))
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(HttpRequest.BodyPublishers.ofString("name=y&query=q%3Ddrones"));
    assertThat(send(another.header("Origin", home).build()).statusCode()).isEqualTo(303);
  }

  @Test
  void nothingThatAPersonTypesGivesAnErrorPage() {
    String[] queries = {
      "q=" + encode("drones ".repeat(1_500)), "q=" + "(".repeat(20_000), "q=" + encode("\"unbalanced"), "q=*",
      "q=AC/DC", "q=" + encode("a OR"), "q=-drones", "page=-1", "page=999999999999", "size=abc", "country=xx",
      "country=", "since=yesterday-ish", "sort=best", "nonsense=1", "q=%00", "q=" + encode("\uD83D\uDE80 صاروخ"),
      "q=[x]{y}|z"
    };
    for (String query : queries) {
      URI uri = uri("/search?" + query);
      HttpResponse<String> answer = send(HttpRequest.newBuilder(uri).build());
      String name = query.substring(0, Math.min(40, query.length()));
      assertThat(answer.statusCode()).as(name).isEqualTo(200);
      assertThat(answer.body()).as(name).contains("</html>").doesNotContain("Exception");
    }
  }

  private static URI uri(String path) {
    return URI.create(home + path.replace("[", "%5B").replace("]", "%5D").replace("{", "%7B").replace("}", "%7D")
        .replace("|", "%7C"));
  }

  @Test
  void whatIsNotThereIsSaidSoInWords() {
    for (String path : new String[] {"/article/nonsense", "/article/aaaaaaaaaaaaa", "/country/xx", "/nothing-here",
      "/story/nonsense", "/story/aaaaaaaaaaaaa"}) {
      HttpResponse<String> answer = get(path, "Accept", "text/html");
      assertThat(answer.statusCode()).as(path).isEqualTo(404);
      assertThat(answer.body()).as(path).contains("</html>").doesNotContain("Exception").doesNotContain("Whitelabel");
    }
  }

  @Test
  void aStoryOnTwoSitesIsShownOnceAndFoundByEitherReport() throws Exception {
    String text = "Chile handed two rescue helicopters to Paraguay at the air base of Luque, the air force said, and will"
        + " train eight mechanics there until the end of the year. The machines flew for thirty years in the south, where"
        + " they carried the sick from the islands. Two crews have flown them home over the mountains in three days. A"
        + " third machine follows in spring, once its rotor has been replaced and the hangar has a new roof.";
    drop("two.jsonl", """
        {"url": "https://late.example/a", "title": "Helicopters handed over", "date": "2025-06-02", "text": "%s"}
        {"url": "https://early.example/b", "title": "Paraguay gets helicopters", "date": "2025-06-01", "text": "%s"}
        """.formatted(text, text));
    await(() -> total("q=luque") == 2 && json("q=luque").path("listed").asLong() == 1);
    JsonNode both = json("q=luque&reports=all&sort=date").path("results");
    String late = both.path(0).path("id").asString();
    String early = both.path(1).path("id").asString();
    assertThat(both.path(0).path("story").toString()).startsWith("{\"id\":\"" + early + "\",\"reports\":2");
    assertThat(get("/story/" + late).headers().firstValue("Location").orElse("")).endsWith("/search?story=" + early);
    assertThat(total("story=" + late)).isEqualTo(2);
    assertThat(get("/search?q=luque").body()).contains("2 reports").contains("Show every report");
    assertThat(get("/article/" + late).body()).contains("This story: 2 reports");
    assertThat(get("/search.atom?q=luque").body()).contains("article/" + late).contains("article/" + early);
  }

  @Test
  void aSavedSearchCountsWhatCameInSince() throws Exception {
    HttpRequest post = HttpRequest.newBuilder(URI.create(home + "/saved"))
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(HttpRequest.BodyPublishers.ofString("name=Frigates&query=q%3Dfrigate")).build();
    assertThat(send(post).statusCode()).isEqualTo(303);
    Files.writeString(folder.resolve("one.txt"), """
        Kenya receives a frigate from Spain

        Spain handed over a frigate to Kenya at the port of Mombasa, the defence ministry said.
        """);
    Files.move(folder.resolve("one.txt"), folder.resolve("inbox/one.txt"), StandardCopyOption.ATOMIC_MOVE);
    await(() -> get("/saved").body().contains("1 new"));
  }

  @Test
  void anEditedArticleShowsWhatChanged() throws Exception {
    String record = "{\"url\":\"https://post.example/corvettes\",\"title\":\"Corvettes for Chile\","
        + "\"text\":\"Norway delivered %s corvettes to Chile, the navy said.\"}";
    drop("first.json", record.formatted("two"));
    await(() -> total("q=corvettes") == 1);
    drop("second.json", record.formatted("four"));
    await(() -> total("q=%22four+corvettes%22") == 1);
    String article = "/article/" + json("q=corvettes").path("results").path(0).path("id").asString();
    assertThat(get(article).body()).contains("Changed once, on ").contains(article + "/versions");
    assertThat(get(article + "/versions").body()).contains("<del>").contains("two").contains("<ins>").contains("four");
    assertThat(get(article + "/versions.json").body()).contains("\"changes\":1");
  }
}
