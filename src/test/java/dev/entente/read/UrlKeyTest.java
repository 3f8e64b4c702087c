package dev.entente.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UrlKeyTest {

  @ParameterizedTest
  @CsvSource({
      "HTTP://Example.ORG:80/A/b/,example.org/A/b", "https://example.org:443/a#top,example.org/a",
      "https://example.org/a?utm_source=x&id=7&fbclid=q,example.org/a?id=7", "https://example.org,example.org",
      "https://example.org/?gclid=1,example.org", "https://example.org:8443/a,example.org:8443/a",
      "https://user:pw@example.org/a,example.org/a", "https://example.org./a,example.org/a",
      "https://example.org/a?b=2&a=1,example.org/a?b=2&a=1", "https://example.org?x=1,example.org/?x=1"})
  void theSamePageHasTheSameKey(String url, String key) {
    assertEquals(key, UrlKey.of(url).orElseThrow().value());
    assertEquals(key, UrlKey.of(UrlKey.address(url)).orElseThrow().value());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "example.org/a", "ftp://example.org/a", "javascript:alert(1)", "https://", "https:///a",
      "https://exa mple.org/"})
  void whatIsNoWebAddressHasNoKey(String url) {
    assertNull(UrlKey.address(url));
    assertEquals(false, UrlKey.of(url).isPresent());
  }
}
