package dev.entente.show;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A browser of the tests: asks the show room and follows no redirect. */
final class Visit {

  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private final int port;

  Visit(int port) {
    this.port = port;
  }

  HttpResponse<String> get(String path) {
    return send(HttpRequest.newBuilder(at(path)).header("Accept", "text/html,*/*;q=0.8").build());
  }

  HttpResponse<String> method(String method, String path) {
    return send(HttpRequest.newBuilder(at(path)).header("Accept", "text/html")
        .method(method, HttpRequest.BodyPublishers.noBody()).build());
  }

  HttpResponse<String> post(String path, String form) {
    return send(HttpRequest.newBuilder(at(path)).header("Content-Type", "application/x-www-form-urlencoded")
        .header("Accept", "text/html").POST(HttpRequest.BodyPublishers.ofString(form)).build());
  }

  Document page(String path) {
    return Jsoup.parse(get(path).body());
  }

  private URI at(String path) {
    return URI.create("http://localhost:" + port + path);
  }

  private static HttpResponse<String> send(HttpRequest request) {
    try {
      return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
