package dev.entente.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.article.Publication;
import dev.entente.article.Reading;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class MailReadingTest extends ReadingTest {

  private static final String HEAD = """
      From: "The Morning Watch" <watch@news.example>
      To: reader@example.org
      Subject: =?utf-8?Q?Patrol_boats_for_C=C3=B4te_d=E2=80=99Ivoire?=
      Date: Thu, 5 Feb 2026 06:30:00 +0100 (CET)
      List-ID: "Morning Watch" <watch.news.example>
      MIME-Version: 1.0
      """;
  private static final String HTML = """
      <html><body><div style="display:none">A short look inside.</div>
      <table><tr><td><table><tr><td><h1>Patrol boats</h1></td></tr>
      <tr><td><p>%s</p><p>%s</p></td></tr></table></td></tr>
      <tr><td>You are receiving this because you signed up.</td></tr>
      <tr><td><a href="https://x.example/u">Unsubscribe</a> | Harbour Street 1</td></tr></table>
      <img src="https://track.example/o.gif" width="1" height="1"></body></html>
      """.formatted(PROSE, PROSE.replace("two", "four"));

  private static Reading mail(String text) {
    return reader.read(capture(null, "message/rfc822", text.replace("\n", "\r\n").getBytes(UTF_8)));
  }

  private static String base64(String text, java.nio.charset.Charset charset) {
    return Base64.getMimeEncoder().encodeToString(text.getBytes(charset)).replace("\r", "");
  }

  private static Reading alternative(String html) {
    return mail(HEAD + """
        Content-Type: multipart/alternative; boundary="b"

        --b
        Content-Type: text/plain; charset=utf-8

        Plain words only.
        --b
        Content-Type: text/html; charset=utf-8
        Content-Transfer-Encoding: base64

        %s
        --b--
        """.formatted(base64(html, UTF_8)));
  }

  @Test
  void theHtmlPartIsReadAsAPageIs() {
    Reading reading = alternative(HTML);
    assertThat(reading.title()).isEqualTo("Patrol boats for Côte d’Ivoire");
    assertThat(reading.source()).isEqualTo("The Morning Watch");
    assertThat(reading.published()).isInstanceOfSatisfying(Publication.Stated.class, stated -> {
      assertThat(stated.iso()).isEqualTo("2026-02-05T06:30+01:00");
      assertThat(stated.basis()).isEqualTo("the e-mail's Date header");
    });
    assertThat(reading.text()).contains("The two ministers", "The four ministers")
        .doesNotContain("Plain words", "short look", "receiving", "Unsubscribe", "Harbour Street");
    assertThat(reading.url()).isNull();
  }

  @Test
  void footersAndTrackingPicturesAreDroppedWithTheirReasons() {
    Reading reading = alternative(HTML);
    assertThat(reading.dropped()).extracting("reason").contains("mail_footer", "tracking_pixel", "hidden");
    assertThat(reason(reading, "a picture of one point from track.example")).isEqualTo("tracking_pixel");
  }

  @Test
  void plainTextIsReadWhereThereIsNoHtml() {
    Reading reading = mail(HEAD.replace("\"The Morning Watch\" ", "") + """
        Content-Type: text/plain; charset=windows-1251
        Content-Transfer-Encoding: base64

        %s
        """.formatted(base64("Корабль передан флоту в понедельник, сообщило министерство.\n\n-- \nРедакция\nУлица 1\n",
            java.nio.charset.Charset.forName("windows-1251"))));
    assertThat(reading.text()).contains("Корабль передан флоту").doesNotContain("Улица");
    assertThat(reason(reading, "Редакция")).isEqualTo("signature");
    assertThat(reading.source()).isEqualTo("Morning Watch");
    assertThat(reading.language()).isEqualTo("ru");
  }

  @Test
  void quotedPrintableAndAnArchivedAddressAreUnderstood() {
    Reading reading = mail(HEAD.replace("Subject: ", "Archived-At: <https://news.example/archive/17>\nSubject: Fwd: ") + """
        Content-Type: text/plain; charset=utf-8
        Content-Transfer-Encoding: quoted-printable

        The minister said =E2=80=9Cthe boats will come in the spring of next year=
        , as agreed=E2=80=9D.
        """);
    assertThat(reading.text()).contains("“the boats will come in the spring of next year, as agreed”.");
    assertThat(reading.url()).isEqualTo("https://news.example/archive/17");
    assertThat(reading.title()).startsWith("Patrol boats");
  }

  @Test
  void whateverIsLeftOfAnEmailAReadingComesOut() {
    byte[] mail = (HEAD + "Content-Type: multipart/mixed; boundary=\"b\"\n\n--b\nContent-Type: text/html\n\n" + HTML
        + "\n--b\nContent-Type: application/pdf; name=a.pdf\n\nxx\n--b--\n").getBytes(UTF_8);
    for (int end = 0; end < mail.length; end += 17) {
      assertThat(reader.read(capture(null, "message/rfc822", Arrays.copyOf(mail, end))).title()).isNotBlank();
    }
    StringBuilder nested = new StringBuilder(HEAD + "Content-Type: multipart/mixed; boundary=b0\n\n");
    for (int i = 0; i < 3_000; i++) {
      nested.append("--b" + i + "\nContent-Type: multipart/mixed; boundary=b" + (i + 1) + "\n\n");
    }
    assertThat(mail(nested.toString()).title()).startsWith("Patrol boats");
    assertThat(reader.read(capture(null, "message/rfc822", "x".getBytes(StandardCharsets.UTF_8))).text())
        .isEqualTo("x");
  }
}
