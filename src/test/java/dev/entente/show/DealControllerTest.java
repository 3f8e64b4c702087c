package dev.entente.show;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest(classes = ShowRoom.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class DealControllerTest {

  @LocalServerPort int port;
  private Visit visit;

  @BeforeEach
  void aBrowser() {
    visit = new Visit(port);
  }

  private JsonNode json(String path) {
    HttpResponse<String> answer = visit.get(path);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/json;charset=UTF-8");
    return JsonMapper.shared().readTree(answer.body());
  }

  @Test
  void dealsAreListedPageByPageTheLatestFirst() {
    JsonNode first = json("/deals.json?country=mz&partner=TR&family=uav");
    assertThat(first.path("total").asInt()).isEqualTo(60);
    assertThat(first.path("deals").size()).isEqualTo(50);
    assertThat(first.path("deals").get(0).path("system").asString()).isEqualTo("Kite 59");
    String next = first.path("next").asString();
    assertThat(next).isEqualTo("/deals.json?country=mz&partner=tr&family=uav&page=2");
    assertThat(json(next).path("deals").size()).isEqualTo(10);
    assertThat(json(next).path("next").isNull()).isTrue();
    assertThat(json("/deals.json?country=tr").path("total").asInt()).isZero();
    assertThat(json("/deals.json?family=KITE+7").path("total").asInt()).isEqualTo(1);
  }

  @Test
  void aDealIsFoundByItsName() {
    String id = CannedDeals.article(7) + "-mz-tr-kite-7";
    JsonNode deal = json("/deal/" + id + ".json");
    assertThat(deal.path("id").asString()).isEqualTo(id);
    assertThat(deal.path("standing").path("stage").asString()).isEqualTo("contracted");
    assertThat(deal.path("steps").get(0).path("when").path("basis").asString()).isEqualTo("published");
    assertThat(visit.get("/deal/nonesuch.json").statusCode()).isEqualTo(404);
  }

  @Test
  void whatIsNoStateIsRefusedInPlainEnglish() {
    HttpResponse<String> answer = visit.get("/deals.json?country=mozambique");
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("two letters");
  }
}
